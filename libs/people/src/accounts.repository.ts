import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Account } from './account.entity.js';

/** The only writer of table `account`. */
@Injectable()
export class AccountsRepository {
  async add(tx: Tx, account: Account): Promise<void> {
    await tx.manager.getRepository(Account).insert(account);
  }

  /** By address, which is stored in lower case. */
  byEmail(tx: Tx, email: string): Promise<Account | null> {
    return tx.manager.getRepository(Account).findOneBy({ email: email.toLowerCase() });
  }

  byId(tx: Tx, id: string): Promise<Account | null> {
    return tx.manager.getRepository(Account).findOneBy({ id });
  }

  async signedIn(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.manager.query(`update account set last_login_at = $2 where id = $1`, [id, at]);
  }

  async setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tx.manager.query(`update account set password_hash = $2 where id = $1`, [id, passwordHash]);
  }
}
