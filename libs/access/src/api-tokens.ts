import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Bug, Clock, Refusal, Unknown, gate, hashSecret, newId, newSecret, when, worksFor, type Actor } from '#kernel'; // prettier-ignore
import { ApiTokensRepository, type ApiToken, type TokenHolder } from './api-tokens.repository.js';
import { authorize } from './authorize.js';

/** Days that a token may work; the first is offered first. */
export const tokenDays = [90, 30, 180, 365] as const;
/** Most tokens of one person that work at the same time. */
export const mostTokens = 10;

const prefix = 'bp_';

/** Who has personal API tokens: people of organisations, for organisations that they work for. */
export const apiTokenPolicy = {
  have: (actor: Actor) => when(actor.kind === 'organisation', 'organisations-only'),
  create: (actor: Actor, organisationId: string) =>
    when(worksFor(actor, organisationId), 'not-your-organisation'),
};

/**
 * Personal API tokens: 256 random bits, shown once, stored as a hash. A token acts as its owner for one organisation,
 * and ends on its day, when it is revoked, or with the membership.
 */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: ApiTokensRepository,
    private readonly clock: Clock,
  ) {}

  /** Makes a token and gives it, this once. Throws Refusal `token.most`, Unknown for somebody else's organisation. */
  create(
    actor: Actor,
    { organisationId, name, days }: { organisationId: string; name: string; days: number },
    outer?: Tx,
  ): Promise<{ id: string; token: string }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(apiTokenPolicy.have(actor));
        authorize(apiTokenPolicy.create(actor, organisationId));
        if (actor.id === null) throw new Bug('a token without owner');
        const at = this.clock.now();
        if ((await this.repository.working(tx, actor.id, at)) >= mostTokens) throw new Refusal('token.most');
        const token = `${prefix}${newSecret()}`;
        const id = newId();
        await this.repository.add(tx, {
          id, accountId: actor.id, organisationId, name, tokenHash: hashSecret(token), endsWith: token.slice(-4), at,
          expiresAt: new Date(at.getTime() + days * 86_400_000),
        }); // prettier-ignore
        return { id, token };
      },
      outer,
    );
  }

  list(actor: Actor): Promise<ApiToken[]> {
    return this.work.run(actor, (tx) => {
      authorize(apiTokenPolicy.have(actor));
      return this.repository.own(tx, actor.id ?? '');
    });
  }

  /** Ends a token at once. Throws Unknown for somebody else's. */
  revoke(actor: Actor, id: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(apiTokenPolicy.have(actor));
        if (!(await this.repository.revoke(tx, id, this.clock.now()))) throw new Unknown();
      },
      outer,
    );
  }

  /** Who holds this token; null when it is unknown, revoked, too old, or its owner is no member any more. */
  find(token: string): Promise<TokenHolder | null> {
    if (!/^bp_[\w-]{43}$/.test(token)) return Promise.resolve(null);
    const now = this.clock.now();
    return this.work.run(gate, async (tx) => {
      const holder = await this.repository.holder(tx, hashSecret(token), now);
      // Once a minute is precise enough to see whether somebody still uses it.
      if (holder && (holder.lastUsedAt === null || now.getTime() - holder.lastUsedAt.getTime() > 60_000)) {
        await this.repository.used(tx, holder.tokenId, now);
      }
      return holder;
    });
  }
}
