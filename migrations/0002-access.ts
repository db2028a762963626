import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions, log-in links, private links of candidates and organisations. */
export class Access implements MigrationInterface {
  readonly name = 'Access0000000000002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table account (
        id uuid primary key,
        kind text not null check (kind in ('organisation', 'referrer', 'desk', 'coordinator', 'admin')),
        email text not null unique check (email = lower(email)),
        first_name text not null,
        last_name text not null,
        lang text not null default 'nl' check (lang in ('nl', 'fr', 'en')),
        password_hash text,
        state text not null default 'ACTIVE' check (state in ('ACTIVE', 'LOCKED')),
        created_at timestamptz not null,
        last_login_at timestamptz
      );
      comment on column account.email is 'personal';
      comment on column account.first_name is 'personal';
      comment on column account.last_name is 'personal';
      alter table account enable row level security;
      alter table account force row level security;
      grant select, update (last_login_at, password_hash, lang) on account to bp_gate;
      grant select, insert on account to bp_visitor;
      grant select on account to bp_organisation, bp_referrer, bp_desk, bp_coordinator, bp_system;
      grant insert, update on account to bp_coordinator;
      grant select, insert, update on account to bp_admin;
      grant delete on account to bp_system;
      create policy gate_all on account to bp_gate using (true);
      create policy visitor_registers on account for insert to bp_visitor with check (kind = 'organisation');
      create policy own on account to bp_organisation, bp_referrer, bp_desk using (id = app_actor());
      create policy coordinator_all on account to bp_coordinator using (true) with check (kind <> 'admin');
      create policy admin_all on account to bp_admin using (true) with check (true);
      create policy system_all on account to bp_system using (true);

      create table session (
        token_hash text primary key,
        account_id uuid not null references account on delete cascade,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        idle_minutes int not null,
        expires_at timestamptz not null
      );
      create index session_of on session (account_id);
      grant select, insert, update, delete on session to bp_gate;
      grant delete on session to bp_system;
      grant select on session to bp_system;

      create table login_token (
        token_hash text primary key,
        account_id uuid not null references account on delete cascade,
        return_to text,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      grant select, insert, update, delete on login_token to bp_gate;
      grant select, delete on login_token to bp_system;

      -- What a private link opens: purpose 'follow' (candidate's status) or 'answer' (organisation, from the mail).
      create table private_link (
        token_hash text primary key,
        purpose text not null check (purpose in ('follow', 'answer', 'registration')),
        subject_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index private_link_of on private_link (purpose, subject_id);
      grant select on private_link to bp_gate;
      grant insert on private_link to bp_visitor, bp_candidate, bp_desk, bp_referrer, bp_coordinator, bp_system;
      grant select, update, delete on private_link to bp_system;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`drop table private_link, login_token, session, account`);
  }
}
