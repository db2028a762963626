import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Candidates, their consents, encrypted notes; referrers and referrals; reception. */
export class Candidates implements MigrationInterface {
  readonly name = 'Candidates0000000000005';

  async up(run: QueryRunner): Promise<void> {
    await this.people(run);
    await this.bridge(run);
    await this.policies(run);
  }

  private async people(run: QueryRunner): Promise<void> {
    await run.query(`
      create table candidate (
        id uuid primary key,
        -- Read aloud at the desk and on paper instead of a name.
        reference text not null unique check (reference ~ '^[2-9A-HJKMNP-TV-Z]{6}$'),
        state text not null check (state in ('PROSPECT', 'ACTIVE', 'PLACED', 'INACTIVE', 'ANONYMISED')),
        route text not null check (route in ('SELF', 'DESK', 'REFERRER', 'MARKET')),
        lang text not null default 'nl' check (lang in ('nl', 'fr', 'en')),
        first_name text,
        last_name text,
        email text,
        phone text,
        contact_route text not null check (contact_route in ('EMAIL', 'PHONE', 'REFERRER', 'COMES_BACK')),
        birth_year int check (birth_year between 1900 and 2100),
        municipality text references municipality,
        max_km int check (max_km between 1 and 50),
        dutch_level text not null default 'UNKNOWN'
          check (dutch_level in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'UNKNOWN')),
        practise_dutch boolean not null default false,
        languages text[] not null default '{}',
        themes text[] not null default '{}',
        slots int not null default 0 check (slots between 0 and 2097151),
        available_from date,
        available_until date,
        created_at timestamptz not null,
        last_activity_at timestamptz not null,
        anonymised_at timestamptz,
        version int not null default 1,
        check (state <> 'ANONYMISED' or (first_name is null and last_name is null and email is null and phone is null))
      );
      comment on column candidate.first_name is 'personal';
      comment on column candidate.last_name is 'personal';
      comment on column candidate.email is 'personal';
      comment on column candidate.phone is 'personal';
      comment on column candidate.birth_year is 'personal';
      create index candidate_state on candidate (state, last_activity_at);

      -- Data key per candidate, wrapped by the master key; deleting it makes the notes unreadable everywhere.
      create table candidate_key (
        candidate_id uuid primary key references candidate on delete cascade,
        wrapped text not null
      );

      -- Encrypted: wishes in own words, support asked for, intake note.
      create table candidate_note (
        candidate_id uuid not null references candidate on delete cascade,
        kind text not null check (kind in ('WISHES', 'SUPPORT', 'INTAKE')),
        ciphertext text not null,
        written_at timestamptz not null,
        primary key (candidate_id, kind)
      );
      comment on column candidate_note.ciphertext is 'personal';

      create table consent (
        id uuid primary key,
        candidate_id uuid not null references candidate on delete cascade,
        purpose text not null check (purpose in ('KEEP_DATA', 'SHARE_WITH_ORGANISATION', 'SUPPORT_NEEDS', 'REFERRAL')),
        scope text[] not null default '{}',
        text_version text not null,
        channel text not null check (channel in ('WEB', 'DESK_ORAL', 'SIGNED_PAPER', 'ORAL_WITNESS')),
        witness_id uuid,
        introduction_id uuid,
        given_at timestamptz not null,
        withdrawn_at timestamptz
      );
      comment on column consent.candidate_id is 'personal';
      create index consent_of on consent (candidate_id, purpose);
    `);
  }

  private async bridge(run: QueryRunner): Promise<void> {
    await run.query(`
      create table referrer_organisation (
        id uuid primary key,
        name text not null,
        kind text not null check (kind in
          ('LANGUAGE_SCHOOL', 'INTEGRATION', 'WELFARE', 'DISABILITY', 'YOUTH_CARE', 'EMPLOYMENT', 'OTHER')),
        municipality text references municipality,
        created_at timestamptz not null
      );
      create table referrer_worker (
        account_id uuid primary key references account on delete cascade,
        referrer_id uuid not null references referrer_organisation
      );

      create table referral (
        id uuid primary key,
        referrer_id uuid not null references referrer_organisation,
        worker_id uuid not null references account,
        candidate_id uuid not null unique references candidate on delete cascade,
        state text not null check (state in ('PROPOSED', 'CLIENT_CONSENTED', 'RECEIVED', 'INTAKE_DONE', 'CLOSED')),
        proposed_at timestamptz not null,
        consented_at timestamptz,
        consent_channel text check (consent_channel in ('SIGNED_PAPER', 'ORAL_WITNESS')),
        -- FEEDBACK: the referrer may see reached / introduced / started; CONTACT_VIA_REFERRER: we reach the client through the worker.
        consent_scope text[] not null default '{}',
        received_at timestamptz,
        closed_at timestamptz,
        outcome text,
        erase_after timestamptz,
        version int not null default 1,
        check (state = 'PROPOSED' or consented_at is not null),
        check (state <> 'PROPOSED' or erase_after is not null)
      );
      comment on column referral.candidate_id is 'personal';
      create index referral_of_worker on referral (worker_id);
      create index referral_erase on referral (erase_after) where state = 'PROPOSED';

      create table info_point (
        id uuid primary key,
        key text not null unique,
        name text not null,
        kind text not null check (kind in ('MUNTPUNT', 'LOCAL', 'MOBILE')),
        municipality text references municipality
      );

      -- Anonymous by design: a contact at the desk is counted even when nothing may be kept (UC-01).
      create table desk_contact (
        id uuid primary key,
        info_point_id uuid not null references info_point,
        kind text not null check (kind in ('SHORT', 'INTAKE')),
        lang text not null,
        at timestamptz not null
      );

      create table intake (
        id uuid primary key,
        info_point_id uuid not null references info_point,
        candidate_id uuid not null references candidate on delete cascade,
        worker_id uuid references account on delete set null,
        state text not null check (state in ('DRAFT', 'COMPLETED')),
        started_at timestamptz not null,
        completed_at timestamptz,
        check (state <> 'COMPLETED' or completed_at is not null)
      );
      comment on column intake.candidate_id is 'personal';
      create index intake_of on intake (candidate_id);
      create index intake_open on intake (worker_id) where state = 'DRAFT';
    `);
  }

  private async policies(run: QueryRunner): Promise<void> {
    await run.query(`
      grant select on info_point to bp_visitor, bp_referrer, bp_desk, bp_coordinator, bp_admin, bp_system;
      grant insert on desk_contact to bp_desk, bp_coordinator;
      grant select on desk_contact to bp_desk, bp_coordinator, bp_system;
      grant select on referrer_organisation to bp_referrer, bp_desk, bp_coordinator, bp_admin, bp_system;
      grant insert, update on referrer_organisation to bp_coordinator, bp_system;
      grant select on referrer_worker to bp_gate, bp_referrer, bp_desk, bp_coordinator, bp_admin, bp_system;
      grant insert, delete on referrer_worker to bp_coordinator, bp_admin, bp_system;
    `);
    for (const table of ['candidate', 'candidate_key', 'candidate_note', 'consent', 'referral', 'intake']) {
      await run.query(`alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert, update, delete on ${table} to bp_system;
        create policy system_all on ${table} to bp_system using (true);`);
    }
    // The worker's own clients; the only rows a referrer ever sees. Definer: it may look past the policies it serves.
    await run.query(`
      create function own_clients() returns setof uuid language sql stable security definer
        set search_path = public, pg_temp
        as $$ select candidate_id from referral where worker_id = app_actor() $$;

      grant insert on candidate, candidate_key, candidate_note, consent to bp_visitor, bp_referrer, bp_desk, bp_coordinator;
      grant select, update on candidate to bp_candidate, bp_referrer, bp_desk, bp_coordinator;
      create policy visitor_enters on candidate for insert to bp_visitor with check (route in ('SELF', 'MARKET'));
      create policy own on candidate to bp_candidate using (id = app_actor());
      create policy own_client on candidate to bp_referrer
        using (id = any (array(select own_clients()))) with check (route = 'REFERRER');
      -- A referral without the client's consent is invisible to everybody but the worker (brief 2.2).
      create policy reception on candidate to bp_desk, bp_coordinator using (state <> 'PROSPECT');

      grant select on candidate_key to bp_candidate, bp_desk, bp_coordinator, bp_referrer;
      create policy visitor_enters on candidate_key for insert to bp_visitor with check (true);
      create policy own on candidate_key to bp_candidate using (candidate_id = app_actor());
      create policy own_client on candidate_key to bp_referrer
        using (candidate_id = any (array(select own_clients()))) with check (true);
      create policy reception on candidate_key to bp_desk, bp_coordinator using (true);

      grant select, update, delete on candidate_note to bp_desk, bp_coordinator;
      grant select, update on candidate_note to bp_candidate;
      grant select, update on candidate_note to bp_referrer;
      create policy visitor_enters on candidate_note for insert to bp_visitor with check (kind <> 'INTAKE');
      create policy own on candidate_note to bp_candidate using (candidate_id = app_actor() and kind <> 'INTAKE');
      create policy own_client on candidate_note to bp_referrer
        using (candidate_id = any (array(select own_clients())) and kind <> 'INTAKE') with check (kind <> 'INTAKE');
      create policy reception on candidate_note to bp_desk, bp_coordinator
        using (exists (select 1 from candidate c where c.id = candidate_id and c.state <> 'PROSPECT')) with check (true);

      grant select, update (withdrawn_at) on consent to bp_candidate, bp_referrer, bp_desk, bp_coordinator;
      create policy visitor_enters on consent for insert to bp_visitor with check (channel = 'WEB');
      create policy own on consent to bp_candidate using (candidate_id = app_actor());
      create policy own_client on consent to bp_referrer
        using (candidate_id = any (array(select own_clients())) and purpose = 'REFERRAL') with check (purpose = 'REFERRAL');
      create policy reception on consent to bp_desk, bp_coordinator using (true);
      grant insert on consent to bp_candidate;

      grant select, insert, update on referral to bp_referrer;
      grant select, update on referral to bp_desk, bp_coordinator;
      create policy own_client on referral to bp_referrer using (worker_id = app_actor());
      create policy reception on referral to bp_desk, bp_coordinator using (state <> 'PROPOSED');

      grant select, insert, update on intake to bp_desk, bp_coordinator;
      create policy reception on intake to bp_desk, bp_coordinator using (true);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table intake, desk_contact, info_point, referral, referrer_worker, referrer_organisation,
        consent, candidate_note, candidate_key, candidate cascade;
      drop function own_clients;
    `);
  }
}
