import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Age rule as dated data; answering by private link; which candidates were told by phone (UC-04). */
export class Bridge implements MigrationInterface {
  readonly name = 'Bridge0000000000013';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table age_rule (
        valid_from date primary key,
        -- year of today minus year of birth
        allowed_from int not null check (allowed_from between 10 and 30),
        check_from int not null check (check_from between 10 and allowed_from),
        source text not null,
        verified_on date
      );
      grant select on age_rule to
        bp_visitor, bp_candidate, bp_organisation, bp_referrer, bp_desk, bp_coordinator, bp_admin, bp_system;
      grant insert, update on age_rule to bp_admin;
      insert into age_rule values ('2006-08-01', 16, 15,
        'law of 3 July 2005 on volunteers; brief 4.6: 16 in the year, 15 after two years of secondary school', '2026-01-31');

      -- When somebody without e-mail was told by phone or at the desk how it went.
      alter table introduction add column told_at timestamptz;
      alter table introduction add constraint introduction_reason_known check (reason is null or reason in (
        'PLACE_TAKEN', 'TIMES', 'LANGUAGE', 'OTHER_PROFILE', 'NO_ROOM', 'CHANGED_MIND', 'FOUND_ELSEWHERE', 'TOO_FAR',
        'STOPPED', 'NO_SHOW', 'NOT_A_FIT', 'PRACTICAL', 'VACANCY_CLOSED', 'OTHER'));

      -- An organisation that answers from the mail has no account: its actor is the introduction itself,
      -- so that the link opens this one and nothing else.
      create policy answer_link on introduction to bp_organisation
        using (sent_at is not null and id = app_actor());
      create policy answer_link on introduction_disclosure for select to bp_organisation
        using (introduction_id = app_actor()
          and exists (select 1 from introduction i where i.id = introduction_id and i.sent_at is not null));
      create policy answer_link on engagement to bp_organisation using (introduction_id = app_actor());
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy answer_link on engagement;
      drop policy answer_link on introduction_disclosure;
      drop policy answer_link on introduction;
      alter table introduction drop constraint introduction_reason_known;
      alter table introduction drop column told_at;
      drop table age_rule;
    `);
  }
}
