import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = [
  'visitor',
  'candidate',
  'organisation',
  'referrer',
  'desk',
  'coordinator',
  'admin',
  'system',
  'gate',
];

/** Roles per kind of actor, outbox, log of transitions, double-submit keys, counters of limits. */
export class Foundations implements MigrationInterface {
  readonly name = 'Foundations0000000000001';

  async up(run: QueryRunner): Promise<void> {
    for (const kind of kinds) {
      await run.query(
        `do $$ begin create role bp_${kind} nologin; exception when duplicate_object then null; end $$`,
      );
    }
    await run.query(
      `do $$ begin create role brugpunt_app login noinherit; exception when duplicate_object then null; end $$`,
    );
    // Two migrations of different databases in one server may grant at the same time.
    await run.query(`select pg_advisory_xact_lock(2021, 1)`);
    for (const kind of kinds) {
      await run.query(`grant bp_${kind} to brugpunt_app with inherit false, set true`);
      await run.query(`grant usage on schema public to bp_${kind}`);
    }
    await run.query(`
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;

      create function app_actor() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.actor', true), '')::uuid $$;
      create function app_referrer() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.referrer', true), '')::uuid $$;

      create table outbox (
        id uuid primary key,
        kind text not null check (kind in ('message', 'job')),
        name text not null,
        payload jsonb not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        not_before timestamptz not null,
        relayed_at timestamptz,
        seq bigint generated always as identity
      );
      create index outbox_waiting on outbox (not_before, seq) where relayed_at is null;
      create index outbox_messages on outbox (name, seq) where kind = 'message';

      create table transition (
        id uuid primary key,
        subject text not null,
        subject_id uuid not null,
        action text not null,
        from_state text,
        to_state text not null,
        actor_kind text not null,
        actor_id uuid,
        at timestamptz not null,
        note text
      );
      create index transition_of on transition (subject, subject_id, at);
      create function refuse_change() returns trigger language plpgsql
        as $$ begin raise exception '% is append-only', tg_table_name; end $$;
      create trigger transition_append_only before update or delete on transition
        for each row when (current_setting('role', true) <> 'none') execute function refuse_change();

      create table form_submission (
        key uuid primary key,
        actor_kind text not null,
        location text not null,
        at timestamptz not null default now()
      );

      create unlogged table rate_limit (
        key text not null,
        window_start timestamptz not null,
        count int not null,
        primary key (key, window_start)
      );
    `);
    for (const kind of kinds) {
      await run.query(`grant insert on outbox, transition to bp_${kind}`);
      await run.query(`grant select, insert, update (location) on form_submission to bp_${kind}`);
    }
    await run.query(`
      grant select, update, delete on outbox to bp_system;
      grant select, delete on form_submission to bp_system;
      grant select on transition to bp_desk, bp_coordinator, bp_admin, bp_system, bp_organisation, bp_referrer;
      grant select, insert, update, delete on rate_limit to bp_gate, bp_system;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table rate_limit, form_submission, transition, outbox;
      drop function refuse_change, app_actor, app_referrer;
      drop extension unaccent;
      drop extension pg_trgm;
    `);
    for (const kind of kinds) await run.query(`revoke usage on schema public from bp_${kind}`);
  }
}
