import { Injectable } from '@nestjs/common';
import { RateLimiter } from '#access';
import { Refusal } from '#kernel';
import type { Ctx } from '../http/index.js';

/** Five tries a minute per address and twenty per network, as other public services do (reliability 1). */
@Injectable()
export class SignInLimits {
  constructor(private readonly limiter: RateLimiter) {}

  /** Counts a try; Refusal `too-many`. Comes before the password is looked at: verifying one is made to be slow. */
  async take({ clientKey }: Ctx, email: unknown): Promise<void> {
    const address = typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : '';
    const byNetwork = await this.limiter.take(`login:${clientKey}`, 20, 60);
    const byAddress = await this.limiter.take(`login:${address}`, 5, 60);
    if (!byNetwork || !byAddress) throw new Refusal('too-many');
  }
}
