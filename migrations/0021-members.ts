import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Suspended, merged and sleeping organisations; members with roles behind row-level security; invitations;
 * accessibility facts, the number of an association, and a key to find names that look alike.
 */
export class Members implements MigrationInterface {
  readonly name = 'Members0000000000021';

  async up(run: QueryRunner): Promise<void> {
    await this.organisation(run);
    await this.membership(run);
    await this.invitations(run);
  }

  private async organisation(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table organisation
        drop constraint organisation_state_check,
        add constraint organisation_state_check check (state in
          ('DRAFT', 'SUBMITTED', 'VERIFIED', 'ACTIVE', 'DORMANT', 'SUSPENDED', 'ARCHIVED', 'REJECTED')),
        -- Number of an association in the Verenigingsregister.
        add column v_code text check (v_code ~ '^V[0-9]{7}$'),
        add column accessibility text[] not null default '{}',
        add column accessibility_on date,
        -- The last time that somebody said "we are still here"; a log-in counts too, it stands with the account.
        add column awake_at timestamptz,
        -- When it was warned that it will sleep.
        add column quiet_mailed_at timestamptz,
        add column merged_into uuid references organisation,
        -- The name in the words that names are compared by; kept by the application.
        add column name_key text not null default '',
        add check (merged_into is null or (state = 'ARCHIVED' and merged_into <> id));
      -- The owner of a table that forces row-level security would change no row.
      alter table organisation no force row level security;
      update organisation set name_key = lower(unaccent(name));
      alter table organisation force row level security;
      create index organisation_name_alike on organisation using gin (name_key gin_trgm_ops);
      create index organisation_merged on organisation (merged_into) where merged_into is not null;

      -- What was public once keeps its name: an old link explains itself, a candidate still sees whom they met.
      drop policy public_reads on organisation;
      create policy public_reads on organisation for select to bp_visitor, bp_candidate, bp_referrer
        using (state in ('ACTIVE', 'DORMANT') or (state in ('SUSPENDED', 'ARCHIVED') and activated_at is not null));
      drop policy member_reads on organisation;
      create policy member_reads on organisation for select to bp_organisation
        using (state in ('ACTIVE', 'DORMANT') or (state in ('SUSPENDED', 'ARCHIVED') and activated_at is not null)
          or id = any (array(select member_organisations()))
          or merged_into = any (array(select member_organisations())));

      alter table private_link drop constraint private_link_purpose_check;
      alter table private_link add constraint private_link_purpose_check
        check (purpose in ('follow', 'answer', 'registration', 'invitation', 'awake'));
    `);
  }

  private async membership(run: QueryRunner): Promise<void> {
    await run.query(`
      create function administered_organisations() returns setof uuid language sql stable security definer
        set search_path = public, pg_temp
        as $$ select organisation_id from membership where account_id = app_actor() and role = 'ADMIN' $$;
      create function member_colleagues() returns setof uuid language sql stable security definer
        set search_path = public, pg_temp
        as $$ select account_id from membership where organisation_id in (select member_organisations()) $$;
      create function has_members(organisation uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp
        as $$ select exists (select 1 from membership where organisation_id = organisation) $$;
      grant usage, create on schema public to bp_definer;
      alter function administered_organisations() owner to bp_definer;
      alter function member_colleagues() owner to bp_definer;
      alter function has_members(uuid) owner to bp_definer;
      create function is_registering(organisation uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp
        as $$ select exists (select 1 from organisation o where o.id = organisation and o.state = 'SUBMITTED') $$;
      alter function is_registering(uuid) owner to bp_definer;
      grant select on organisation to bp_definer;
      create policy definer_reads on organisation for select to bp_definer using (true);
      revoke create on schema public from bp_definer;

      alter table membership enable row level security;
      alter table membership force row level security;
      create policy definer_reads on membership for select to bp_definer using (true);
      create policy gate_reads on membership for select to bp_gate, bp_admin using (true);
      create policy staff_all on membership to bp_coordinator, bp_system using (true);
      grant update, delete on membership to bp_organisation, bp_system;
      -- Whoever registers an organisation becomes its first member; everybody after that is invited.
      create policy first_member on membership for insert to bp_visitor
        with check (role = 'ADMIN' and is_registering(organisation_id) and not has_members(organisation_id));
      create policy own_registration on membership for insert to bp_organisation
        with check (role = 'ADMIN' and account_id = app_actor()
          and is_registering(organisation_id) and not has_members(organisation_id));
      create policy colleagues on membership for select to bp_organisation
        using (organisation_id = any (array(select member_organisations())));
      create policy admin_changes on membership for update to bp_organisation
        using (organisation_id = any (array(select administered_organisations())));
      create policy admin_removes on membership for delete to bp_organisation
        using (organisation_id = any (array(select administered_organisations())));
      create policy leaves on membership for delete to bp_organisation using (account_id = app_actor());

      create policy colleagues on account for select to bp_organisation
        using (id = any (array(select member_colleagues())));
      -- Who they are, never how they log in.
      revoke select on account from bp_organisation;
      grant select (id, kind, email, first_name, last_name, lang, state, created_at, last_login_at) on account
        to bp_organisation;
    `);
  }

  private async invitations(run: QueryRunner): Promise<void> {
    await run.query(`
      create table organisation_invitation (
        id uuid primary key,
        organisation_id uuid not null references organisation on delete cascade,
        email text not null check (email = lower(email)),
        role text not null check (role in ('ADMIN', 'MEMBER')),
        lang text not null check (lang in ('nl', 'fr', 'en')),
        invited_by uuid,
        created_at timestamptz not null,
        sent_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        withdrawn_at timestamptz,
        check (accepted_at is null or withdrawn_at is null)
      );
      create unique index organisation_invitation_open on organisation_invitation (organisation_id, email)
        where accepted_at is null and withdrawn_at is null;
      comment on column organisation_invitation.email is 'personal';
      alter table organisation_invitation enable row level security;
      alter table organisation_invitation force row level security;
      grant select, insert, update on organisation_invitation to bp_organisation, bp_coordinator;
      grant select, insert, update, delete on organisation_invitation to bp_system;
      create policy member_reads on organisation_invitation for select to bp_organisation
        using (organisation_id = any (array(select member_organisations())));
      create policy admin_invites on organisation_invitation for insert to bp_organisation
        with check (organisation_id = any (array(select administered_organisations())));
      create policy admin_changes on organisation_invitation for update to bp_organisation
        using (organisation_id = any (array(select administered_organisations())));
      create policy staff_all on organisation_invitation to bp_coordinator, bp_system using (true);
      insert into retention_rule (table_name, keep_days, then_what, source)
        values ('organisation_invitation', 30, 'erase', 'only needed until somebody accepts; a month to explain what happened');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      delete from retention_rule where table_name = 'organisation_invitation';
      drop table organisation_invitation;

      revoke select (id, kind, email, first_name, last_name, lang, state, created_at, last_login_at) on account
        from bp_organisation;
      grant select on account to bp_organisation;
      drop policy colleagues on account;
      drop policy leaves on membership;
      drop policy admin_removes on membership;
      drop policy admin_changes on membership;
      drop policy colleagues on membership;
      drop policy own_registration on membership;
      drop policy first_member on membership;
      revoke update, delete on membership from bp_organisation, bp_system;
      drop policy staff_all on membership;
      drop policy gate_reads on membership;
      drop policy definer_reads on membership;
      alter table membership no force row level security;
      alter table membership disable row level security;
      drop policy definer_reads on organisation;
      revoke select on organisation from bp_definer;
      drop function is_registering(uuid);
      drop function has_members(uuid);
      drop function member_colleagues();
      drop function administered_organisations();

      delete from private_link where purpose in ('invitation', 'awake');
      alter table private_link drop constraint private_link_purpose_check;
      alter table private_link add constraint private_link_purpose_check
        check (purpose in ('follow', 'answer', 'registration'));
      drop policy member_reads on organisation;
      create policy member_reads on organisation for select to bp_organisation
        using (state in ('ACTIVE', 'DORMANT') or id = any (array(select member_organisations())));
      drop policy public_reads on organisation;
      create policy public_reads on organisation for select to bp_visitor, bp_candidate, bp_referrer
        using (state in ('ACTIVE', 'DORMANT'));
      drop index organisation_merged;
      drop index organisation_name_alike;
      -- Suspended is a state that the earlier version does not know: asleep is the nearest that offers nothing.
      alter table organisation
        drop column name_key, drop column merged_into, drop column quiet_mailed_at, drop column awake_at,
        drop column accessibility_on, drop column accessibility, drop column v_code,
        drop constraint organisation_state_check;
      alter table organisation no force row level security;
      update organisation set state = 'DORMANT' where state = 'SUSPENDED';
      alter table organisation force row level security;
      alter table organisation add constraint organisation_state_check check (state in
        ('DRAFT', 'SUBMITTED', 'VERIFIED', 'ACTIVE', 'DORMANT', 'ARCHIVED', 'REJECTED'));
    `);
  }
}
