import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What coordinators decided about vacancies and which questions they answered; how soon somebody should look, as
 * data; indexes for the queue, for doubles and for what went online without a look.
 */
export class Review implements MigrationInterface {
  readonly name = 'Review0000000000023';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table vacancy_review (
        id uuid primary key,
        vacancy_id uuid not null references vacancy on delete cascade,
        -- The changes that were decided on; null for the vacancy itself.
        proposal_id uuid references vacancy_proposal on delete cascade,
        decision text not null check (decision in
          ('PUBLISH', 'RETURN', 'REFUSE', 'ACCEPT_CHANGES', 'RETURN_CHANGES', 'SEEN', 'PAUSE')),
        -- Questions of the checklist that were answered with yes.
        checklist text[] not null default '{}',
        comment text check (length(comment) <= 2000),
        decided_at timestamptz not null,
        decided_by uuid
      );
      create index vacancy_review_of on vacancy_review (vacancy_id, decided_at desc);
      grant select, insert on vacancy_review to bp_coordinator;
      grant select, delete on vacancy_review to bp_system;
      alter table vacancy_review enable row level security;
      alter table vacancy_review force row level security;
      create policy staff_all on vacancy_review to bp_coordinator, bp_system using (true);

      -- Working days within which what is handed in should be decided; the row of the latest day counts.
      create table review_target (
        valid_from date primary key,
        working_days int not null check (working_days between 1 and 30),
        decided_by uuid,
        decided_at timestamptz not null
      );
      insert into review_target (valid_from, working_days, decided_at) values ('2026-01-01', 2, '2026-01-01T00:00:00Z');
      grant select on review_target to bp_coordinator, bp_system;
      grant insert, update on review_target to bp_coordinator;

      create function vacancy_words_key(words text) returns text language sql immutable parallel safe
        set search_path = public, pg_temp
        as $$ select lower(unaccent('unaccent', words)) $$;
      -- To find titles that look alike, whatever their accents and capitals.
      alter table vacancy_text add column title_key text not null generated always as (vacancy_words_key(title)) stored;
      create index vacancy_text_title_alike on vacancy_text using gin (title_key gin_trgm_ops);

      create index vacancy_waiting on vacancy (submitted_at, id) include (organisation_id) where state = 'IN_REVIEW';
      create index vacancy_proposal_waiting on vacancy_proposal (submitted_at, id)
        include (vacancy_id, organisation_id) where state = 'IN_REVIEW';
      create index vacancy_went_online on vacancy (organisation_id, published_at) where published_at is not null;
      create index transition_unreviewed on transition (at desc, id) where note = 'GOOD_STANDING';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index transition_unreviewed, vacancy_went_online, vacancy_proposal_waiting, vacancy_waiting,
        vacancy_text_title_alike;
      alter table vacancy_text drop column title_key;
      drop function vacancy_words_key(text);
      drop table review_target, vacancy_review;
    `);
  }
}
