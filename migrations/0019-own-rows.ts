import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an organisation may write is its own, in the database too: before, a mistake in a command could have changed
 * the texts of any public vacancy or written a contact or an information note for somebody else's organisation.
 */
export class OwnRows implements MigrationInterface {
  readonly name = 'OwnRows0000000000019';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy with_vacancy on vacancy_text;
      create policy with_vacancy on vacancy_text for select to bp_visitor, bp_candidate, bp_organisation, bp_referrer
        using (exists (select 1 from vacancy v where v.id = vacancy_id));
      create policy member_own on vacancy_text to bp_organisation
        using (exists (select 1 from vacancy v where v.id = vacancy_id
          and v.organisation_id = any (array(select member_organisations()))));

      drop policy member_own on organisation_contact;
      create policy member_own on organisation_contact to bp_organisation
        using (organisation_id = any (array(select member_organisations())));

      drop policy written on information_note;
      create policy written on information_note for insert to bp_visitor, bp_coordinator, bp_system with check (true);
      create policy member_writes on information_note for insert to bp_organisation
        with check (organisation_id = any (array(select member_organisations())));

      -- Nothing changes or ends a membership yet: the right comes with the command.
      revoke update, delete on membership from bp_organisation;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      grant update, delete on membership to bp_organisation;
      drop policy member_writes on information_note;
      drop policy written on information_note;
      create policy written on information_note for insert with check (true);
      drop policy member_own on organisation_contact;
      create policy member_own on organisation_contact to bp_organisation
        using (organisation_id = any (array(select member_organisations()))) with check (true);
      drop policy member_own on vacancy_text;
      drop policy with_vacancy on vacancy_text;
      create policy with_vacancy on vacancy_text to bp_visitor, bp_candidate, bp_organisation, bp_referrer
        using (exists (select 1 from vacancy v where v.id = vacancy_id));
    `);
  }
}
