import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Functions that look past row-level security belong to a role made for them, so that they work whether or not the
 * owner of the schema may bypass it. Keys of handed-in forms are kept for a day.
 */
export class Definers implements MigrationInterface {
  readonly name = 'Definers0000000000018';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `do $$ begin create role bp_definer nologin; exception when duplicate_object then null; end $$`,
    );
    await run.query(`
      grant bp_definer to current_user with inherit false, set true;
      grant usage, create on schema public to bp_definer;
      grant select on membership, referral, consent to bp_definer;
      create policy definer_reads on referral for select to bp_definer using (true);
      create policy definer_reads on consent for select to bp_definer using (true);
      alter function member_organisations() owner to bp_definer;
      alter function own_clients() owner to bp_definer;
      alter function own_clients_with_feedback() owner to bp_definer;
      revoke create on schema public from bp_definer;

      -- The address after a form may hold a private link: no longer than a double click can come.
      insert into retention_rule (table_name, keep_days, then_what, source)
        values ('form_submission', 1, 'erase', 'only there to recognise a form that is sent twice');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      delete from retention_rule where table_name = 'form_submission';
      grant usage, create on schema public to bp_definer;
      alter function own_clients_with_feedback() owner to current_user;
      alter function own_clients() owner to current_user;
      alter function member_organisations() owner to current_user;
      drop policy definer_reads on consent;
      drop policy definer_reads on referral;
      revoke select on membership, referral, consent from bp_definer;
      revoke all on schema public from bp_definer;
    `);
  }
}
