import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of vacancies on their way in, what an organisation's own headings mean, personal API tokens, kept answers. */
export class Bulk implements MigrationInterface {
  readonly name = 'Bulk0000000000026';

  async up(run: QueryRunner): Promise<void> {
    await this.runs(run);
    await this.tokens(run);
    await this.answers(run);
  }

  private async runs(run: QueryRunner): Promise<void> {
    await run.query(`
      create table import_run (
        id uuid primary key,
        organisation_id uuid not null references organisation on delete cascade,
        -- Who brought the list in: the work is done in their name.
        account_id uuid not null,
        state text not null check (state in ('READING', 'MAPPED', 'CHECKED', 'RUNNING', 'DONE', 'FAILED', 'DROPPED')),
        separator text not null,
        headings jsonb not null check (jsonb_typeof(headings) = 'array'),
        -- What each column means, in the order of the headings; null is left aside.
        mapping jsonb not null check (jsonb_typeof(mapping) = 'array'),
        hand_in boolean not null default false,
        total int not null check (total between 1 and 2000),
        new_rows int not null default 0,
        changed_rows int not null default 0,
        known_rows int not null default 0,
        wrong_rows int not null default 0,
        done_rows int not null default 0,
        why text,
        created_at timestamptz not null,
        started_at timestamptz,
        ended_at timestamptz,
        version int not null default 1
      );
      create index import_run_of on import_run (organisation_id, created_at desc);

      create table import_run_row (
        run_id uuid not null references import_run on delete cascade,
        position int not null,
        organisation_id uuid not null references organisation on delete cascade,
        line int not null,
        -- As written; emptied once the row is taken over or the list is dropped.
        cells jsonb not null check (jsonb_typeof(cells) = 'array'),
        code text,
        title text,
        outcome text check (outcome in ('NEW', 'CHANGED', 'KNOWN', 'WRONG')),
        faults jsonb not null default '[]' check (jsonb_typeof(faults) = 'array'),
        -- Names of the fields that it lacks before it can be handed in, with the key of the message.
        missing jsonb not null default '{}' check (jsonb_typeof(missing) = 'object'),
        result text check (result in ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
        handed_in boolean not null default false,
        vacancy_id uuid references vacancy on delete set null,
        why text,
        primary key (run_id, position)
      );
      create index import_run_row_open on import_run_row (run_id, position)
        where result is null and outcome in ('NEW', 'CHANGED');
      comment on column import_run_row.cells is 'personal: names and addresses of contact persons';
      comment on column import_run_row.faults is 'personal: cells as written';

      create table import_mapping (
        organisation_id uuid primary key references organisation on delete cascade,
        -- Words of a heading to what it means; '' is left aside.
        fields jsonb not null check (jsonb_typeof(fields) = 'object'),
        updated_at timestamptz not null
      );

      insert into retention_rule (table_name, keep_days, then_what, source)
        values ('import_run', 30, 'erase', 'a month to put wrong rows right; contact data of good rows go at once'),
               ('import_run_row', 30, 'erase', 'with the list');
    `);
    for (const table of ['import_run', 'import_run_row', 'import_mapping']) {
      await run.query(`
        grant select, insert, update on ${table} to bp_organisation, bp_coordinator;
        grant select, insert, update, delete on ${table} to bp_system;
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy member_own on ${table} to bp_organisation
          using (organisation_id = any (array(select member_organisations())));
        create policy staff_all on ${table} to bp_coordinator, bp_system using (true);
      `);
    }
  }

  private async tokens(run: QueryRunner): Promise<void> {
    await run.query(`
      create table api_token (
        id uuid primary key,
        account_id uuid not null,
        organisation_id uuid not null,
        name text not null check (length(name) between 1 and 80),
        -- 256 random bits are shown once; only their hash and last signs stay.
        token_hash text not null unique,
        ends_with text not null check (length(ends_with) = 4),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        -- Whoever is no member any more has no key to the organisation.
        foreign key (organisation_id, account_id) references membership on update cascade on delete cascade,
        check (expires_at > created_at)
      );
      create index api_token_of on api_token (account_id, created_at desc);
      comment on column api_token.name is 'personal';
      grant select, insert, update (revoked_at) on api_token to bp_organisation;
      grant select, update (last_used_at) on api_token to bp_gate;
      grant select, delete on api_token to bp_system;
      alter table api_token enable row level security;
      alter table api_token force row level security;
      create policy own on api_token to bp_organisation using (account_id = app_actor())
        with check (account_id = app_actor() and organisation_id = any (array(select member_organisations())));
      create policy gate_all on api_token to bp_gate using (true);
      create policy system_all on api_token to bp_system using (true);
      insert into retention_rule (table_name, keep_days, then_what, source)
        values ('api_token', 30, 'erase', 'a month after it ended, to see which one it was');
    `);
  }

  private async answers(run: QueryRunner): Promise<void> {
    await run.query(`
      -- One row a key: in flight while there is no status.
      create table api_answer (
        account_id uuid not null references account on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        key text not null check (length(key) between 1 and 255),
        body_hash text not null,
        status int,
        answer jsonb,
        at timestamptz not null,
        primary key (account_id, organisation_id, key)
      );
      create index api_answer_at on api_answer (at);
      grant select, insert, update, delete on api_answer to bp_organisation;
      grant select, delete on api_answer to bp_system;
      alter table api_answer enable row level security;
      alter table api_answer force row level security;
      create policy own on api_answer to bp_organisation using (account_id = app_actor());
      create policy system_all on api_answer to bp_system using (true);
      insert into retention_rule (table_name, keep_days, then_what, source)
        values ('api_answer', 1, 'erase', 'only there to answer a repeated request the same way');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      delete from retention_rule where table_name in ('import_run', 'import_run_row', 'api_token', 'api_answer');
      drop table api_answer, api_token, import_mapping, import_run_row, import_run;
    `);
  }
}
