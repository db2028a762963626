import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail ledger (a row per mail) and the mailbox of the embedded mode. */
export class Mail implements MigrationInterface {
  readonly name = 'Mail0000000000008';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table mail (
        id uuid primary key,
        template text not null,
        -- Ids and short-lived secrets only; the body is made at sending time.
        data jsonb not null,
        to_address text not null,
        lang text not null check (lang in ('nl', 'fr', 'en')),
        class text not null check (class in ('at_least_once', 'at_most_once')),
        state text not null check (state in ('queued', 'sending', 'sent', 'retry', 'failed', 'unknown')),
        dedupe_key text not null unique,
        message_id text not null unique,
        attempts int not null default 0,
        queued_at timestamptz not null,
        not_before timestamptz not null,
        lease_until timestamptz,
        sent_at timestamptz,
        error_code text,
        resolved_by uuid,
        subject_id uuid
      );
      comment on column mail.to_address is 'personal';
      comment on column mail.data is 'personal';
      create index mail_due on mail (not_before) where state in ('queued', 'retry');
      create index mail_sending on mail (lease_until) where state = 'sending';
      create index mail_state on mail (state, queued_at desc);

      create table mailbox (
        id uuid primary key,
        mail_id uuid not null,
        to_address text not null,
        subject text not null,
        html text not null,
        text text not null,
        at timestamptz not null
      );
      comment on column mailbox.to_address is 'personal';
      comment on column mailbox.text is 'personal';
      comment on column mailbox.html is 'personal';

      alter table mail enable row level security;
      alter table mail force row level security;
      alter table mailbox enable row level security;
      alter table mailbox force row level security;
      grant select, insert, update, delete on mail to bp_system;
      create policy system_all on mail to bp_system using (true);
      -- Log-in links are asked for at the gate, everything else is queued by the system's jobs.
      grant insert on mail to bp_gate;
      create policy gate_queues on mail for insert to bp_gate with check (template = 'login-link');
      grant select, update (state, resolved_by, not_before) on mail to bp_coordinator;
      create policy coordinator_reads on mail to bp_coordinator using (true);
      grant select, insert, delete on mailbox to bp_system;
      create policy system_all on mailbox to bp_system using (true);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`drop table mailbox, mail`);
  }
}
