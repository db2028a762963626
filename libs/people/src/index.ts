export { Account, type AccountKind, type AccountState } from './account.entity.js';
export { AccountsRepository } from './accounts.repository.js';
export { CreateAccount, type NewAccount } from './create-account.js';
export { hashPassword, verifyPassword } from './password.js';
export { PeopleModule } from './people.module.js';
