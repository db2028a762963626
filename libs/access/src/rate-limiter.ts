import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { UnitOfWork } from '#database';
import { Clock, gate } from '#kernel';
import { AccessRepository } from './access.repository.js';

/** Counts per key in fixed windows, shared by all processes (an unlogged table). */
@Injectable()
export class RateLimiter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: AccessRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** True when `key` was used at most `limit` times, this time included, in the present window of `seconds`. */
  async take(key: string, limit: number, seconds: number): Promise<boolean> {
    if (!this.config.rateLimits) return true;
    const window = Math.floor(this.clock.now().getTime() / (seconds * 1000)) * seconds * 1000;
    const count = await this.work.run(gate, (tx) => this.repository.count(tx, key, new Date(window)));
    return count <= limit;
  }
}
