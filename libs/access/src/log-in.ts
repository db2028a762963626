import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Clock, gate, hashSecret, newSecret } from '#kernel';
import { AccountsRepository, verifyPassword, type Account } from '#people';
import { AccessRepository } from './access.repository.js';

/** Minutes during which a log-in link works. */
export const linkMinutes = 15;

/** Where a log-in link has to go: the caller queues the mail in the same transaction. */
export type SendLink = (tx: Tx, to: { account: Account; secret: string }) => Promise<void>;

/** Verifies who somebody is: by password or by a link sent to the mailbox. Sessions are started elsewhere. */
@Injectable()
export class LogIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: AccessRepository,
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  /** The account, or null; unknown address and wrong password cost the same time. */
  async byPassword(email: string, password: string): Promise<Account | null> {
    const account = await this.work.run(gate, (tx) => this.accounts.byEmail(tx, email));
    const fits = await verifyPassword(password, account?.passwordHash ?? null);
    return fits && account?.state === 'ACTIVE' ? account : null;
  }

  /** Makes a link when the address is known; answers nothing, so that nobody learns which addresses are. */
  askLink(email: string, returnTo: string | null, send: SendLink): Promise<void> {
    const at = this.clock.now();
    return this.work.run(gate, async (tx) => {
      const account = await this.accounts.byEmail(tx, email);
      if (account?.state !== 'ACTIVE') return;
      const secret = newSecret();
      const expiresAt = new Date(at.getTime() + linkMinutes * 60_000);
      await this.repository.addLoginToken(tx, {
        tokenHash: hashSecret(secret),
        accountId: account.id,
        returnTo,
        at,
        expiresAt,
      });
      await send(tx, { account, secret });
    });
  }

  /** Uses a link up; null when it is unknown, used or too old. */
  byLink(secret: string): Promise<{ account: Account; returnTo: string | null } | null> {
    return this.work.run(gate, async (tx) => {
      const used = await this.repository.useLoginToken(tx, hashSecret(secret), this.clock.now());
      if (!used) return null;
      const account = await this.accounts.byId(tx, used.accountId);
      return account?.state === 'ACTIVE' ? { account, returnTo: used.returnTo } : null;
    });
  }
}
