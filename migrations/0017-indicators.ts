import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts projected from outbox messages, and the figures of each quarter made from them (brief 3.4 to 3.6). */
export class Indicators implements MigrationInterface {
  readonly name = 'Indicators0000000000017';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table fact (
        message_id uuid not null,
        code text not null check (code in ('start', 'intake', 'contact', 'published', 'closed',
          'standConfirmed', 'standPrepared', 'standWithdrawn')),
        occurred_at timestamptz not null,
        -- calendar day in Brussels: what a quarter is made of
        day date not null,
        -- the person, to count each once; cut at erasure: replaced by a key that nobody has
        subject_key uuid,
        -- the vacancy or the stand
        unit_id uuid,
        -- route, municipality, age band …: codes of breakdowns, no free text, no contact data
        dims jsonb not null,
        recorded_at timestamptz not null,
        -- a message delivered twice changes nothing
        primary key (message_id, code)
      );
      comment on column fact.subject_key is 'personal';
      create index fact_period on fact (code, day);
      create index fact_subject on fact (subject_key) where subject_key is not null;

      -- Aggregates only; small cells are hidden when it is read. A restated figure is a new revision.
      create table indicator_snapshot (
        code text not null,
        period text not null check (period ~ '^20[0-9]{2}-Q[1-4]$'),
        revision int not null check (revision > 0),
        definition_version int not null,
        figure jsonb not null,
        note text check (note in ('LATE_FACTS', 'NEW_DEFINITION')),
        computed_at timestamptz not null,
        primary key (code, period, revision)
      );

      alter table fact enable row level security;
      alter table fact force row level security;
      grant select, insert, update, delete on fact to bp_system;
      create policy system_all on fact to bp_system using (true);
      alter table indicator_snapshot enable row level security;
      alter table indicator_snapshot force row level security;
      grant select, insert on indicator_snapshot to bp_system;
      create policy system_all on indicator_snapshot to bp_system using (true);

      insert into retention_rule (table_name, keep_days, then_what, source) values
        ('fact', 730, 'cut', 'brief 3.5.8: the person key is cut when the person is anonymised');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      delete from retention_rule where table_name = 'fact';
      drop table indicator_snapshot, fact;
    `);
  }
}
