import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the refresh of suggestions walks along: active candidates in order of id, introductions sent per vacancy. */
export class Matching implements MigrationInterface {
  readonly name = 'Matching0000000000015';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index candidate_active on candidate (id) where state = 'ACTIVE';
      create index introduction_sent on introduction (vacancy_id) where sent_at is not null;
      alter table match_suggestion add constraint match_suggestion_score check (score >= 0);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table match_suggestion drop constraint match_suggestion_score;
      drop index introduction_sent, candidate_active;
    `);
  }
}
