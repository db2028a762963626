import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sees which editions, stands, registrations and conversations (UC-08, UC-13 to UC-17). */
export class Markets implements MigrationInterface {
  readonly name = 'Markets0000000000016';

  async up(run: QueryRunner): Promise<void> {
    for (const table of ['market_edition', 'stand', 'stand_vacancy', 'conversation']) {
      await run.query(`alter table ${table} enable row level security;
        alter table ${table} force row level security;`);
    }
    await run.query(`
      -- An edition is everybody's once it is published; before that it is the team's plan.
      create policy published on market_edition for select to bp_visitor, bp_candidate, bp_organisation, bp_referrer
        using (published_at is not null);
      create policy staff_all on market_edition to bp_desk, bp_coordinator, bp_admin, bp_system using (true);

      -- Why a stand was refused or excused is between the organisation and the team.
      create policy public_reads on stand for select to bp_visitor, bp_candidate, bp_referrer
        using (state = 'CONFIRMED');
      create policy member_reads on stand for select to bp_organisation
        using (state = 'CONFIRMED' or organisation_id = any (array(select member_organisations())));
      create policy member_applies on stand for insert to bp_organisation
        with check (state = 'APPLIED' and organisation_id = any (array(select member_organisations())));
      create policy member_changes on stand for update to bp_organisation
        using (organisation_id = any (array(select member_organisations())))
        with check (state in ('APPLIED', 'WITHDRAWN')
          and organisation_id = any (array(select member_organisations())));
      create policy staff_all on stand to bp_desk, bp_coordinator, bp_admin, bp_system using (true);

      create policy with_stand on stand_vacancy for select to bp_visitor, bp_candidate, bp_organisation, bp_referrer
        using (exists (select 1 from stand s where s.id = stand_id));
      create policy member_own on stand_vacancy to bp_organisation
        using (exists (select 1 from stand s where s.id = stand_id
          and s.organisation_id = any (array(select member_organisations()))));
      create policy staff_all on stand_vacancy to bp_desk, bp_coordinator, bp_admin, bp_system using (true);

      create policy member_own on conversation to bp_organisation
        using (exists (select 1 from stand s where s.id = stand_id
          and s.organisation_id = any (array(select member_organisations()))));
      create policy staff_all on conversation to bp_desk, bp_coordinator, bp_system using (true);
      create index conversation_with on conversation (registration_id);

      -- Whoever registered has no account: the actor is the registration itself, so that the private link opens
      -- this one and nothing else.
      grant select, update on registration to bp_visitor;
      create policy own_link on registration for select to bp_visitor using (id = app_actor());
      create policy own_link_changes on registration for update to bp_visitor
        using (id = app_actor()) with check (kind = 'SELF');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy own_link_changes on registration;
      drop policy own_link on registration;
      revoke select, update on registration from bp_visitor;
      drop index conversation_with;
      drop policy staff_all on conversation;
      drop policy member_own on conversation;
      drop policy staff_all on stand_vacancy;
      drop policy member_own on stand_vacancy;
      drop policy with_stand on stand_vacancy;
      drop policy staff_all on stand;
      drop policy member_changes on stand;
      drop policy member_applies on stand;
      drop policy member_reads on stand;
      drop policy public_reads on stand;
      drop policy staff_all on market_edition;
      drop policy published on market_edition;
    `);
    for (const table of ['market_edition', 'stand', 'stand_vacancy', 'conversation']) {
      await run.query(`alter table ${table} no force row level security;
        alter table ${table} disable row level security;`);
    }
  }
}
