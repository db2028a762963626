import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { Clock, gate, hashSecret, newSecret } from '#kernel';
import { AccountsRepository, type Account, type AccountKind } from '#people';
import { AccessRepository, type SignedInPerson } from './access.repository.js';

interface Life {
  readonly hours: number;
  readonly idleMinutes: number;
}

const staff: Life = { hours: 10, idleMinutes: 30 };
const partner: Life = { hours: 12, idleMinutes: 60 };
const lifeOf: Record<AccountKind, Life> = {
  desk: staff,
  coordinator: staff,
  admin: staff,
  organisation: partner,
  referrer: partner,
};

/** Server-side sessions: the browser holds a random secret, the database its hash; ending one is immediate. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: AccessRepository,
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  /** Starts a session and gives the secret for the cookie; a new one on every log-in. */
  async start(account: Pick<Account, 'id' | 'kind'>): Promise<{ secret: string; maxAgeSeconds: number }> {
    const secret = newSecret();
    const at = this.clock.now();
    const { hours, idleMinutes } = lifeOf[account.kind];
    await this.work.run(gate, async (tx) => {
      await this.repository.addSession(tx, {
        tokenHash: hashSecret(secret),
        accountId: account.id,
        at,
        idleMinutes,
        expiresAt: new Date(at.getTime() + hours * 3_600_000),
      });
      await this.accounts.signedIn(tx, account.id, at);
    });
    return { secret, maxAgeSeconds: hours * 3600 };
  }

  /** Who holds this secret; null when it is unknown, ended, idle for too long, or the account is locked. */
  find(secret: string): Promise<SignedInPerson | null> {
    const tokenHash = hashSecret(secret);
    const now = this.clock.now();
    return this.work.run(gate, async (tx) => {
      const found = await this.repository.session(tx, tokenHash, now);
      if (!found) return null;
      // Once a minute is precise enough for the idle limit and saves a write per page.
      if (now.getTime() - found.lastSeenAt.getTime() > 60_000) await this.repository.seen(tx, tokenHash, now);
      return found;
    });
  }

  end(secret: string): Promise<void> {
    return this.work.run(gate, (tx) => this.repository.endSession(tx, hashSecret(secret)));
  }
}
