import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './account.entity.js';
import { AccountsRepository } from './accounts.repository.js';
import { CreateAccount } from './create-account.js';

/** Accounts of people who log in: members, referrer workers, desk workers and staff. */
@Module({
  imports: [TypeOrmModule.forFeature([Account])],
  providers: [AccountsRepository, CreateAccount],
  exports: [AccountsRepository, CreateAccount],
})
export class PeopleModule {}
