import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Law as dated data: exact amounts with who checked them, texts in three languages, which gaps staff were told of.
 * Information notes freeze who the organisation was and may belong to one vacancy (brief 4.2–4.5).
 */
export class Law implements MigrationInterface {
  readonly name = 'Law0000000000022';

  async up(run: QueryRunner): Promise<void> {
    await this.amounts(run);
    await this.texts(run);
    await this.notes(run);
  }

  private async amounts(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table legal_amount rename column value_cents to value;
      alter table legal_amount alter column value type bigint using value::bigint * 100;
      alter table legal_amount
        add column id uuid not null default gen_random_uuid() unique,
        add column verified_by uuid,
        add constraint legal_amount_value_check check (value between 1 and 1000000000000),
        add constraint legal_amount_period_check check (valid_to is null or valid_to >= valid_from);
      alter table legal_amount alter column id drop default;
      comment on column legal_amount.value is
        'ten-thousandths of the unit: amounts per kilometre have four decimals of a euro';
      comment on column legal_amount.valid_to is 'last day; a row without one holds until the next one starts';
      grant delete on legal_amount to bp_coordinator;
    `);
  }

  private async texts(run: QueryRunner): Promise<void> {
    await run.query(`
      create table legal_text (
        id uuid primary key,
        code text not null,
        lang text not null check (lang in ('nl', 'fr', 'en')),
        valid_from date not null,
        valid_to date,
        title text not null check (length(title) between 1 and 160),
        -- Plain paragraphs; {expenses.day} and the like stand for the amount of the day.
        body text not null check (length(body) between 1 and 8000),
        source_url text not null,
        link_url text,
        verified_by uuid,
        verified_at date,
        review_on date,
        unique (code, lang, valid_from),
        check (valid_to is null or valid_to >= valid_from)
      );
      grant select on legal_text to
        bp_visitor, bp_candidate, bp_organisation, bp_referrer, bp_desk, bp_coordinator, bp_admin, bp_system, bp_gate;
      grant insert, update, delete on legal_text to bp_coordinator;
      grant insert on legal_text to bp_system;

      -- Staff hear of a gap once a week.
      create table legal_warning (
        gap text not null,
        week date not null,
        warned_at timestamptz not null,
        primary key (gap, week)
      );
      grant select, insert, delete on legal_warning to bp_system;

      create table insurance_explained (
        organisation_id uuid primary key references organisation on delete cascade,
        legal_text_id uuid not null references legal_text,
        at timestamptz not null
      );
      alter table insurance_explained enable row level security;
      alter table insurance_explained force row level security;
      grant select, insert on insurance_explained to bp_organisation;
      grant select on insurance_explained to bp_coordinator, bp_system;
      create policy member_own on insurance_explained to bp_organisation
        using (organisation_id = any (array(select member_organisations())));
      create policy staff_reads on insurance_explained for select to bp_coordinator, bp_system using (true);
    `);
  }

  private async notes(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table information_note
        add column vacancy_id uuid references vacancy on delete cascade,
        add column name text,
        add column legal_form text check (legal_form in
          ('NON_PROFIT', 'FOUNDATION', 'DE_FACTO_ASSOCIATION', 'PUBLIC_BODY', 'COMPANY')),
        add column purpose_nl text,
        add column purpose_fr text,
        add column purpose_en text,
        add column policy_number text check (length(policy_number) <= 60),
        add column conditions text check (length(conditions) <= 1000),
        -- The notice about liability that an uninsured association said it understood.
        add column insurance_notice_id uuid references legal_text;
      update information_note n set name = o.name, legal_form = o.legal_form, purpose_nl = o.purpose_nl,
             purpose_fr = o.purpose_fr, purpose_en = o.purpose_en
        from organisation o where o.id = n.organisation_id;
      alter table information_note
        alter column name set not null, alter column legal_form set not null, alter column purpose_nl set not null;
      create index information_note_of_vacancy on information_note (vacancy_id, version desc)
        where vacancy_id is not null;

      drop policy member_writes on information_note;
      create policy member_writes on information_note for insert to bp_organisation
        with check (organisation_id = any (array(select member_organisations()))
          and (vacancy_id is null or exists (select 1 from vacancy v
            where v.id = vacancy_id and v.organisation_id = information_note.organisation_id)));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy member_writes on information_note;
      create policy member_writes on information_note for insert to bp_organisation
        with check (organisation_id = any (array(select member_organisations())));
      update vacancy v set information_note_id = (select n.id from information_note n
         where n.organisation_id = v.organisation_id and n.vacancy_id is null order by n.version desc limit 1)
        where information_note_id in (select id from information_note where vacancy_id is not null);
      delete from information_note where vacancy_id is not null;
      alter table information_note drop column vacancy_id, drop column name, drop column legal_form,
        drop column purpose_nl, drop column purpose_fr, drop column purpose_en, drop column policy_number,
        drop column conditions, drop column insurance_notice_id;

      drop table insurance_explained, legal_warning, legal_text;

      revoke delete on legal_amount from bp_coordinator;
      comment on column legal_amount.valid_to is null;
      comment on column legal_amount.value is null;
      -- Whole cents again: what is counted more finely, or not in euros, did not exist before.
      delete from legal_amount where value % 100 <> 0 or code not like 'expenses.%';
      alter table legal_amount drop constraint legal_amount_period_check, drop constraint legal_amount_value_check,
        drop column verified_by, drop column id;
      alter table legal_amount alter column value type int using (value / 100)::int;
      alter table legal_amount rename column value to value_cents;
    `);
  }
}
