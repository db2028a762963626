import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { MemberRole } from './member-role.js';

/** Somebody of an organisation, for its own people and for coordinators. */
export interface Member {
  readonly accountId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly since: Date;
}

/** Changes memberships; the first one is written with the organisation. Commands lock the organisation's row first, so that nobody changes them meanwhile. */
@Injectable()
export class MembersRepository {
  /** Null when this account is no member. */
  async roleOf(tx: Tx, organisationId: string, accountId: string | null): Promise<MemberRole | null> {
    const rows: { role: MemberRole }[] = await tx.manager.query(
      `select role from membership where organisation_id = $1 and account_id = $2`,
      [organisationId, accountId],
    );
    return rows[0]?.role ?? null;
  }

  /** Administrators besides `exceptAccountId` who can still log in. */
  async otherAdmins(tx: Tx, organisationId: string, exceptAccountId: string): Promise<number> {
    const rows: { count: number }[] = await tx.manager.query(
      `select count(*)::int as count from membership m join account a on a.id = m.account_id
        where m.organisation_id = $1 and m.account_id <> $2 and m.role = 'ADMIN' and a.state = 'ACTIVE'`,
      [organisationId, exceptAccountId],
    );
    return rows[0]?.count ?? 0;
  }

  /** By role and name. */
  list(tx: Tx, organisationId: string): Promise<Member[]> {
    return tx.manager.query(
      `select a.id as "accountId", a.first_name as "firstName", a.last_name as "lastName", a.email, m.role, m.since
         from membership m join account a on a.id = m.account_id
        where m.organisation_id = $1 order by m.role, lower(a.last_name), lower(a.first_name), a.id`,
      [organisationId],
    );
  }

  /** False when this account is no member. */
  async setRole(tx: Tx, organisationId: string, accountId: string, role: MemberRole): Promise<boolean> {
    const [, count]: [unknown[], number] = await tx.manager.query(
      `update membership set role = $3 where organisation_id = $1 and account_id = $2`,
      [organisationId, accountId, role],
    );
    return count === 1;
  }

  /** False when this account is no member. */
  async remove(tx: Tx, organisationId: string, accountId: string): Promise<boolean> {
    const [, count]: [unknown[], number] = await tx.manager.query(
      `delete from membership where organisation_id = $1 and account_id = $2`,
      [organisationId, accountId],
    );
    return count === 1;
  }
}
