import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts and remarks only for those who see the vacancy, numbers free again after a refusal, legal amounts as data. */
export class OrganisationsAndVacancies implements MigrationInterface {
  readonly name = 'OrganisationsAndVacancies0000000000011';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- A refused registration must not keep its enterprise number for ever.
      alter table organisation drop constraint organisation_enterprise_number_key;
      create unique index organisation_enterprise_number on organisation (enterprise_number)
        where state not in ('REJECTED', 'ARCHIVED');
      create index organisation_name_similar on organisation using gin (lower(name) gin_trgm_ops);
      alter table organisation add column state_comment text check (length(state_comment) <= 1000);

      grant insert, update on legal_amount to bp_coordinator, bp_system;

      -- The texts of a draft are as private as the draft: the row is visible when its vacancy is.
      alter table vacancy_text enable row level security;
      alter table vacancy_text force row level security;
      create policy with_vacancy on vacancy_text to bp_visitor, bp_candidate, bp_organisation, bp_referrer
        using (exists (select 1 from vacancy v where v.id = vacancy_id));
      create policy staff_all on vacancy_text to bp_desk, bp_coordinator, bp_admin, bp_system using (true);

      alter table vacancy_return enable row level security;
      alter table vacancy_return force row level security;
      create policy member_own on vacancy_return for select to bp_organisation
        using (exists (select 1 from vacancy v where v.id = vacancy_id
          and v.organisation_id = any (array(select member_organisations()))));
      create policy staff_all on vacancy_return to bp_coordinator, bp_system using (true);
      create index vacancy_ends on vacancy (expires_on) where state in ('PUBLISHED', 'PAUSED');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index vacancy_ends;
      drop policy staff_all on vacancy_return;
      drop policy member_own on vacancy_return;
      alter table vacancy_return no force row level security;
      alter table vacancy_return disable row level security;
      drop policy staff_all on vacancy_text;
      drop policy with_vacancy on vacancy_text;
      alter table vacancy_text no force row level security;
      alter table vacancy_text disable row level security;
      revoke insert, update on legal_amount from bp_coordinator, bp_system;
      alter table organisation drop column state_comment;
      drop index organisation_name_similar;
      drop index organisation_enterprise_number;
      alter table organisation add constraint organisation_enterprise_number_key unique (enterprise_number);
    `);
  }
}
