import type { MigrationInterface, QueryRunner } from 'typeorm';

const rules: [table: string, days: number, then: string, source: string][] = [
  ['account', 730, 'erase', 'brief 4.15: contacts while active + 24 months'],
  ['organisation_contact', 730, 'erase', 'brief 4.15: while active + 24 months'],
  ['vacancy_contact', 730, 'erase', 'brief 4.15: while active + 24 months'],
  ['information_note', 730, 'erase', 'brief 4.15: while active + 24 months'],
  ['candidate', 730, 'anonymise', 'brief 4.15: 24 months without activity'],
  ['candidate_note', 365, 'erase', 'brief 4.15: intake note 12 months after last contact'],
  ['consent', 2555, 'erase', 'brief 4.15: life of the data + 5 years'],
  ['referral', 14, 'erase', 'brief 4.15: referral without consent 14 days'],
  ['intake', 365, 'erase', 'brief 4.15: 12 months after last contact'],
  ['match_suggestion', 730, 'erase', 'with the candidate'],
  ['introduction', 730, 'cut', 'brief 4.15: 24 months after the end'],
  ['introduction_disclosure', 180, 'erase', 'brief 4.15: support needs 6 months after the last introduction'],
  ['engagement', 730, 'cut', 'brief 4.15: 24 months after the end'],
  ['registration', 180, 'anonymise', 'brief 4.15: 6 months after the edition'],
  ['mail', 90, 'erase', 'brief 4.15: no longer than needed to prove sending'],
  ['mailbox', 30, 'erase', 'embedded mode only'],
];

/** How long personal data stays: dated data with a source, read by the retention job (UC-35). */
export class Retention implements MigrationInterface {
  readonly name = 'Retention0000000000009';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table retention_rule (
        table_name text primary key,
        keep_days int not null check (keep_days > 0),
        then_what text not null check (then_what in ('erase', 'anonymise', 'cut')),
        source text not null
      );
      create table retention_run (
        id uuid primary key,
        table_name text not null,
        at timestamptz not null,
        affected int not null
      );
      grant select on retention_rule to bp_coordinator, bp_admin, bp_system;
      grant update on retention_rule to bp_admin;
      grant select, insert on retention_run to bp_system;
      grant select on retention_run to bp_coordinator, bp_admin;
    `);
    for (const rule of rules) {
      await run.query(`insert into retention_rule values ($1, $2, $3, $4)`, rule);
    }
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`drop table retention_run, retention_rule`);
  }
}
