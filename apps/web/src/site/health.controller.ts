import { Controller, Get } from '@nestjs/common';
import { Public } from '#access';
import { patterns } from '#ui';
import { json, type Reply } from '../http/index.js';
import { Health } from './health.queries.js';

@Controller()
export class HealthController {
  constructor(private readonly health: Health) {}

  /** The process answers; says nothing of what it leans on. */
  @Get(patterns.live)
  @Public('asked by the process supervisor')
  live(): Reply {
    return json({ status: 'alive' });
  }

  /** Ready for traffic: the database answers within a second. */
  @Get(patterns.ready)
  @Public('asked by the load balancer')
  async ready(): Promise<Reply> {
    const checks = await this.health.checks();
    const ready = Object.values(checks).every((check) => check === 'ok');
    return json({ status: ready ? 'ready' : 'not-ready', checks }, ready ? 200 : 503);
  }
}
