import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { gate, type Actor } from '#kernel';
import { ApiTokensRepository } from './api-tokens.repository.js';

/** Whom background work acts for: the person as they are now, not as they were when they asked. */
@Injectable()
export class ActingPeople {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: ApiTokensRepository,
  ) {}

  /** The actor that an account is at this moment; null when it is gone or locked. */
  async actor(accountId: string): Promise<Actor | null> {
    const person = await this.work.run(gate, (tx) => this.tokens.person(tx, accountId));
    return person?.actor ?? null;
  }
}
