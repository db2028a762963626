import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

/**
 * Every column that refers to an organisation, and what a merge does with it: `move` it to the organisation that
 * stays, `move-unless-double` where that one may have such a row already, or `keep` it with the old one for history.
 * A test compares this list with the foreign keys of the database, so that a new one cannot be forgotten.
 */
export const mergeRules = {
  'vacancy.organisation_id': 'move',
  'vacancy_contact.organisation_id': 'move',
  'vacancy_photo.organisation_id': 'move',
  'vacancy_proposal.organisation_id': 'move',
  'membership.organisation_id': 'move-unless-double',
  'organisation_contact.organisation_id': 'move',
  'organisation_invitation.organisation_id': 'move-unless-double',
  'introduction.organisation_id': 'move',
  'introduction_disclosure.organisation_id': 'move',
  'engagement.organisation_id': 'move',
  'stand.organisation_id': 'move-unless-double',
  'import_run.organisation_id': 'move',
  'import_run_row.organisation_id': 'move',
  'import_mapping.organisation_id': 'move-unless-double',
  'organisation.merged_into': 'move',
  // What volunteers were told, by whom, at the time.
  'information_note.organisation_id': 'keep',
  // When that organisation read about the free insurance.
  'insurance_explained.organisation_id': 'keep',
  // Answers that were given to a machine for what it asked of that organisation.
  'api_answer.organisation_id': 'keep',
} as const;

/** Where a row of the same key may be there already: what counts as the same. */
const doubles: Partial<Record<keyof typeof mergeRules, string>> = {
  'membership.organisation_id': 'other.account_id = t.account_id',
  'organisation_invitation.organisation_id':
    'other.email = t.email and other.accepted_at is null and other.withdrawn_at is null and t.accepted_at is null and t.withdrawn_at is null',
  'stand.organisation_id': 'other.edition_id = t.edition_id',
  'import_mapping.organisation_id': 'true',
};

/** How much would move, for the page before it happens. */
export interface MergeCounts {
  readonly vacancies: number;
  readonly introductions: number;
  readonly members: number;
  readonly stands: number;
}

/** Moves what belonged to one organisation to another; in the name of the system, in one transaction. */
@Injectable()
export class MergeRepository {
  async counts(tx: Tx, organisationId: string): Promise<MergeCounts> {
    const rows: MergeCounts[] = await tx.manager.query(
      `select (select count(*)::int from vacancy where organisation_id = $1) as vacancies,
              (select count(*)::int from introduction where organisation_id = $1) as introductions,
              (select count(*)::int from membership where organisation_id = $1) as members,
              (select count(*)::int from stand where organisation_id = $1) as stands`,
      [organisationId],
    );
    return rows[0] ?? { vacancies: 0, introductions: 0, members: 0, stands: 0 };
  }

  /** Returns how many rows moved, by column. What is there already stays with the old organisation. */
  async moveEverything(tx: Tx, from: string, into: string): Promise<Record<string, number>> {
    await this.freeListNumbers(tx, from, into);
    await this.keepHigherRole(tx, from, into);
    const moved: Record<string, number> = {};
    for (const [name, rule] of Object.entries(mergeRules)) {
      if (rule === 'keep') continue;
      const [table = '', column = ''] = name.split('.');
      const double = doubles[name as keyof typeof mergeRules];
      const unless = double ? `and not exists (select 1 from ${table} other where other.${column} = $2 and ${double})` : '';
      const [, count]: [unknown[], number] = await tx.manager.query(
        `update ${table} t set ${column} = $2 where t.${column} = $1 ${unless}`,
        [from, into],
      );
      moved[name] = count;
    }
    await tx.manager.query(`delete from membership where organisation_id = $1`, [from]);
    return moved;
  } // prettier-ignore

  /** Every member and everybody who is invited becomes one without say over the others. */
  async makePlainMembers(tx: Tx, organisationId: string): Promise<void> {
    for (const table of ['membership', 'organisation_invitation'])
      await tx.manager.query(`update ${table} set role = 'MEMBER' where organisation_id = $1`, [
        organisationId,
      ]);
  }

  // The same number in two imported lists means two vacancies: the moved one lets go of its number.
  private async freeListNumbers(tx: Tx, from: string, into: string): Promise<void> {
    await tx.manager.query(
      `update vacancy v set external_id = null where v.organisation_id = $1 and v.external_id is not null
        and exists (select 1 from vacancy o where o.organisation_id = $2 and o.external_id = v.external_id)`,
      [from, into],
    );
  }

  private async keepHigherRole(tx: Tx, from: string, into: string): Promise<void> {
    await tx.manager.query(
      `update membership m set role = 'ADMIN' from membership f
        where m.organisation_id = $2 and f.organisation_id = $1 and f.account_id = m.account_id and f.role = 'ADMIN'`,
      [from, into],
    );
  }
}
