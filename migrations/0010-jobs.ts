import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of every job, when each schedule last fired, and the role under which the queue keeps its own tables. */
export class Jobs implements MigrationInterface {
  readonly name = 'Jobs0000000000010';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table job_receipt (
        outbox_id uuid not null references outbox (id) on delete cascade,
        job text not null,
        state text not null check (state in ('queued', 'done', 'skipped', 'failed')),
        queued_at timestamptz not null,
        -- When it was last known to be in the queue; null: never yet.
        seen_at timestamptz,
        -- How often the queue lost it.
        requeued int not null default 0,
        finished_at timestamptz,
        error_code text,
        primary key (outbox_id, job),
        check ((state = 'queued') = (finished_at is null))
      );
      create index job_receipt_open on job_receipt (queued_at) where state = 'queued';
      create index job_receipt_finished on job_receipt (finished_at) where state <> 'queued';
      grant select, insert, update, delete on job_receipt to bp_system;
      grant select on job_receipt to bp_admin;

      create table schedule_slot (
        name text primary key,
        slot timestamptz not null,
        fired_at timestamptz not null
      );
      grant select, insert, update on schedule_slot to bp_system;

      -- What staff do with a mail of unknown outcome also sets these.
      grant update (sent_at, error_code, attempts) on mail to bp_coordinator;
    `);
    // The queue's own schema is made by the migrate step (migrateQueue); its role exists once per server.
    await run.query(
      `do $$ begin create role bp_queue nologin; exception when duplicate_object then null; end $$`,
    );
    await run.query(`select pg_advisory_xact_lock(2021, 1)`);
    await run.query(`grant bp_queue to brugpunt_app with inherit false, set true`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`revoke update (sent_at, error_code, attempts) on mail from bp_coordinator`);
    await run.query(`drop table schedule_slot, job_receipt`);
  }
}
