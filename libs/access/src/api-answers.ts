import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { Clock, type Actor } from '#kernel';
import { ApiAnswersRepository, type ApiRequestKey } from './api-answers.repository.js';

export type ApiBeginning =
  | { readonly kind: 'new' }
  | { readonly kind: 'answered'; readonly status: number; readonly answer: unknown }
  | { readonly kind: 'in-flight' }
  | { readonly kind: 'other-body' };

/** Answers of requests that a program may repeat: the same key and body get the same answer for a day. */
@Injectable()
export class ApiAnswers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: ApiAnswersRepository,
    private readonly clock: Clock,
  ) {}

  /** What to do with a request; after `new` comes `keep` or `forget`. */
  begin(actor: Actor, request: ApiRequestKey): Promise<ApiBeginning> {
    return this.work.run(actor, async (tx) => {
      if (await this.repository.claim(tx, request, this.clock.now())) return { kind: 'new' };
      const found = await this.repository.find(tx, request);
      if (found === null || found.body_hash !== request.bodyHash) return { kind: 'other-body' };
      if (found.status === null) return { kind: 'in-flight' };
      return { kind: 'answered', status: found.status, answer: found.answer };
    });
  }

  keep(actor: Actor, request: ApiRequestKey, status: number, answer: unknown): Promise<void> {
    return this.work.run(actor, (tx) => this.repository.keep(tx, request, status, answer));
  }

  /** Lets the sender try again with the same key. */
  forget(actor: Actor, request: ApiRequestKey): Promise<void> {
    return this.work.run(actor, (tx) => this.repository.forget(tx, request));
  }
}
