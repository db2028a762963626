import { newId } from '#kernel';
import { hashPassword, type AccountKind } from '#people';
import type { DemoRepository, Row } from './demo.repository.js';
import type { DemoWorld } from './demo-world.js';

/** The password of every demo account. */
export const demoPassword = 'brugpunt-demo';

interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** Accounts of the demonstration, by e-mail address. */
export class DemoAccounts {
  private readonly rows: Row[] = [];

  private constructor(private readonly passwordHash: string) {}

  static async create(): Promise<DemoAccounts> {
    return new DemoAccounts(await hashPassword(demoPassword));
  }

  add(kind: AccountKind, person: Person, createdAt: Date): string {
    const id = newId(createdAt.getTime());
    this.rows.push({
      id,
      kind,
      email: person.email,
      first_name: person.firstName,
      last_name: person.lastName,
      lang: 'nl',
      password_hash: this.passwordHash,
      state: 'ACTIVE',
      created_at: createdAt,
      last_login_at: null,
    });
    return id;
  }

  write(store: DemoRepository): Promise<void> {
    return store.add('account', this.rows);
  }
}

/** The people of the Steunpunt; returns the ids of the desk workers. */
export function addStaff(world: DemoWorld, accounts: DemoAccounts): { desk: string[] } {
  const { coordinators, deskWorkers, admin } = world.files.people.staff;
  const since = world.at(-700);
  for (const person of coordinators) accounts.add('coordinator', person, since);
  for (const person of admin) accounts.add('admin', person, since);
  return { desk: deskWorkers.map((person) => accounts.add('desk', person, since)) };
}

/** A worker of a referrer, ready to enrol clients. */
export interface DemoWorker {
  readonly accountId: string;
  readonly referrerId: string;
  readonly municipality: string;
}

/** Referrers with their workers. */
export function addReferrers(
  world: DemoWorld,
  accounts: DemoAccounts,
): { rows: Record<string, Row[]>; workers: DemoWorker[] } {
  const since = world.at(-600);
  const organisations: Row[] = [];
  const links: Row[] = [];
  const workers: DemoWorker[] = [];
  for (const referrer of world.files.people.referrers) {
    const id = newId(since.getTime());
    const { name, kind, municipality } = referrer;
    organisations.push({ id, name, kind, municipality, created_at: since });
    for (const person of referrer.workers) {
      const accountId = accounts.add('referrer', person, since);
      links.push({ account_id: accountId, referrer_id: id });
      workers.push({ accountId, referrerId: id, municipality });
    }
  }
  return { rows: { referrer_organisation: organisations, referrer_worker: links }, workers };
}
