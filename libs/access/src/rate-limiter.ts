import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { UnitOfWork } from '#database';
import { Clock, gate } from '#kernel';
import { AccessRepository } from './access.repository.js';

/** What is left of a window. */
export interface RateUse {
  readonly allowed: boolean;
  /** Uses left in this window. */
  readonly remaining: number;
  /** Seconds until the next window. */
  readonly resetSeconds: number;
}

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
    return (await this.use(key, limit, seconds)).allowed;
  }

  /** Like `take`, with what is left of the window. */
  async use(key: string, limit: number, seconds: number): Promise<RateUse> {
    const now = this.clock.now().getTime();
    const length = seconds * 1000;
    const window = Math.floor(now / length) * length;
    const resetSeconds = Math.max(1, Math.ceil((window + length - now) / 1000));
    if (!this.config.rateLimits) return { allowed: true, remaining: limit, resetSeconds };
    const count = await this.work.run(gate, (tx) => this.repository.count(tx, key, new Date(window)));
    return { allowed: count <= limit, remaining: Math.max(0, limit - count), resetSeconds };
  }
}
