import { Injectable } from '@nestjs/common';
import { Clock, Refusal, newId } from '#kernel';
import type { Tx } from '#database';
import type { Account, AccountKind } from './account.entity.js';
import { AccountsRepository } from './accounts.repository.js';
import { hashPassword } from './password.js';

/** A new account; without password its owner logs in by a link sent by mail. */
export interface NewAccount {
  readonly kind: AccountKind;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly lang: 'nl' | 'fr' | 'en';
  readonly password?: string;
}

/** Creates an account inside the caller's unit of work; throws Refusal `account.email-taken`. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, input: NewAccount): Promise<Account> {
    if (await this.accounts.byEmail(tx, input.email)) throw new Refusal('account.email-taken');
    const { password, ...person } = input;
    const account: Account = {
      ...person,
      id: newId(),
      email: input.email.toLowerCase(),
      passwordHash: password === undefined ? null : await hashPassword(password),
      state: 'ACTIVE',
      createdAt: this.clock.now(),
      lastLoginAt: null,
    };
    await this.accounts.add(tx, account);
    return account;
  }
}
