import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The life of vacancies: since when and why one is paused, which warnings went out, the link of the warning mail, and
 * a search that hides an organisation's vacancies the moment it stops being active.
 */
export class Life implements MigrationInterface {
  readonly name = 'Life0000000000024';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table vacancy
        add column paused_at timestamptz,
        add column pause_reason text check (pause_reason in ('OWN', 'STEUNPUNT', 'ORGANISATION')),
        add check ((paused_at is null) = (pause_reason is null));
      update vacancy set paused_at = updated_at, pause_reason = 'OWN' where state = 'PAUSED';
      create index vacancy_expiring on vacancy (expires_on) where state in ('PUBLISHED', 'PAUSED');

      -- One row per last day and kind of warning: a renewed vacancy has another last day and gets new ones.
      create table vacancy_warning (
        vacancy_id uuid not null references vacancy on delete cascade,
        expires_on date not null,
        days int not null check (days > 0),
        at timestamptz not null,
        primary key (vacancy_id, expires_on, days)
      );
      grant select, insert, delete on vacancy_warning to bp_system;

      alter table private_link drop constraint private_link_purpose_check;
      alter table private_link add constraint private_link_purpose_check
        check (purpose in ('follow', 'answer', 'registration', 'invitation', 'awake', 'renewal'));
    `);
    await this.search(run);
  }

  private async search(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table vacancy_search add column shown boolean not null default true;
      update vacancy_card set card = card || '{"isFull": false}';
      create function hide_vacancies_of_inactive() returns trigger language plpgsql security definer
        set search_path = public, pg_temp
        as $$ begin
          update vacancy_search set shown = new.state = 'ACTIVE' where organisation = new.number;
          return null;
        end $$;
      grant select, update on vacancy_search to bp_definer;
      grant usage, create on schema public to bp_definer;
      alter function hide_vacancies_of_inactive() owner to bp_definer;
      revoke create on schema public from bp_definer;
      create trigger vacancies_of_inactive after update of state on organisation
        for each row when (old.state is distinct from new.state) execute function hide_vacancies_of_inactive();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop trigger vacancies_of_inactive on organisation;
      drop function hide_vacancies_of_inactive();
      revoke select, update on vacancy_search from bp_definer;
      alter table vacancy_search drop column shown;
      update vacancy_card set card = card - 'isFull';
      delete from private_link where purpose = 'renewal';
      alter table private_link drop constraint private_link_purpose_check;
      alter table private_link add constraint private_link_purpose_check
        check (purpose in ('follow', 'answer', 'registration', 'invitation', 'awake'));
      drop table vacancy_warning;
      drop index vacancy_expiring;
      alter table vacancy drop column pause_reason, drop column paused_at;
    `);
  }
}
