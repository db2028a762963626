import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everything that brief 4.11 wants to know of a vacancy; photos; changes of an open vacancy that wait beside it;
 * what it said at each hand-in; when organisations in good standing may publish by themselves.
 */
export class Posting implements MigrationInterface {
  readonly name = 'Posting0000000000020';

  async up(run: QueryRunner): Promise<void> {
    await this.fields(run);
    await this.photos(run);
    await this.proposals(run);
    await this.rules(run);
  }

  private async fields(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table vacancy
        add column tasks text[] not null default '{}' check (cardinality(tasks) <= 5),
        add column sector text check (sector in ('welfare', 'health', 'culture', 'youth', 'sport', 'education',
          'environment', 'migration', 'neighbourhood', 'elderly', 'disability', 'animals')),
        add column target_groups text[] not null default '{}',
        add column other_municipalities text[] not null default '{}' check (cardinality(other_municipalities) <= 18),
        add column transport_note text check (length(transport_note) <= 300),
        add column hours_flexible boolean not null default false,
        add column dutch_read text not null default 'NONE'
          check (dutch_read in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
        add column languages_needed jsonb not null default '[]' check (jsonb_typeof(languages_needed) = 'array'),
        add column skills_wanted text[] not null default '{}' check (cardinality(skills_wanted) <= 5),
        add column skills_learnable text[] not null default '{}' check (cardinality(skills_learnable) <= 5),
        add column certificates text[] not null default '{}',
        add column accessibility text[] not null default '{}',
        add column suited_for text[] not null default '{}',
        add column travel_paid boolean not null default false,
        add column weeks_before int check (weeks_before between 0 and 52),
        add column react_by text[] not null default '{PLATFORM}',
        add column walk_in_note text check (length(walk_in_note) <= 300),
        add column wanted_until date,
        add column waiting_list boolean not null default false,
        add column translate_later text[] not null default '{}',
        add column photo_id uuid,
        add column photo_alt text check (length(photo_alt) <= 200),
        -- All places are taken and people may queue; null while there is room.
        add column full_since timestamptz,
        drop constraint vacancy_place_kind_check,
        add constraint vacancy_place_kind_check check (place_kind in ('ADDRESS', 'SEVERAL', 'HOME', 'ONLINE', 'MOVING')),
        drop constraint vacancy_state_check,
        add constraint vacancy_state_check check (state in
          ('DRAFT', 'IN_REVIEW', 'RETURNED', 'REFUSED', 'PUBLISHED', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN'));
      alter table vacancy_return
        add column by_account uuid,
        add column fields jsonb not null default '{}' check (jsonb_typeof(fields) = 'object');
    `);
  }

  private async photos(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Encoded anew by us: no metadata, at most 1280 and 480 pixels wide.
      create table vacancy_photo (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        vacancy_id uuid not null references vacancy on delete cascade,
        large bytea not null check (octet_length(large) <= 1500000),
        small bytea not null check (octet_length(small) <= 400000),
        width int not null,
        height int not null,
        created_at timestamptz not null
      );
      create index vacancy_photo_of on vacancy_photo (vacancy_id);
      alter table vacancy add constraint vacancy_photo_shown foreign key (photo_id) references vacancy_photo
        on delete set null;
      grant select on vacancy_photo to
        bp_visitor, bp_candidate, bp_organisation, bp_referrer, bp_desk, bp_coordinator, bp_admin, bp_system;
      grant insert, update, delete on vacancy_photo to bp_organisation, bp_coordinator, bp_system;
      alter table vacancy_photo enable row level security;
      alter table vacancy_photo force row level security;
      create policy shown on vacancy_photo for select to bp_visitor, bp_candidate, bp_referrer, bp_organisation
        using (exists (select 1 from vacancy v where v.photo_id = vacancy_photo.id
          and v.state in ('PUBLISHED', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN')));
      create policy member_own on vacancy_photo to bp_organisation
        using (organisation_id = any (array(select member_organisations())));
      create policy staff_all on vacancy_photo to bp_desk, bp_coordinator, bp_admin, bp_system using (true);
    `);
  }

  private async proposals(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Changes of a vacancy that is online: it stays as it is until they are accepted. Contact data are not in it.
      create table vacancy_proposal (
        id uuid primary key,
        vacancy_id uuid not null references vacancy on delete cascade,
        organisation_id uuid not null references organisation,
        state text not null check (state in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'ACCEPTED', 'DROPPED')),
        content jsonb not null,
        created_at timestamptz not null,
        submitted_at timestamptz,
        decided_at timestamptz,
        updated_at timestamptz not null
      );
      create unique index vacancy_proposal_open on vacancy_proposal (vacancy_id)
        where state in ('DRAFT', 'IN_REVIEW', 'RETURNED');
      create index vacancy_proposal_state on vacancy_proposal (state, submitted_at);
      grant select, insert, update on vacancy_proposal to bp_organisation, bp_coordinator, bp_system;
      grant delete on vacancy_proposal to bp_system;
      alter table vacancy_proposal enable row level security;
      alter table vacancy_proposal force row level security;
      create policy member_own on vacancy_proposal to bp_organisation
        using (organisation_id = any (array(select member_organisations())));
      create policy staff_all on vacancy_proposal to bp_coordinator, bp_system using (true);

      -- What it said when it was handed in or went online: to see what changed since.
      create table vacancy_snapshot (
        id uuid primary key,
        vacancy_id uuid not null references vacancy on delete cascade,
        at timestamptz not null,
        moment text not null check (moment in ('SUBMITTED', 'PUBLISHED', 'CHANGED')),
        content jsonb not null
      );
      create index vacancy_snapshot_of on vacancy_snapshot (vacancy_id, at desc);
      grant select, insert on vacancy_snapshot to bp_organisation, bp_coordinator, bp_system;
      grant delete on vacancy_snapshot to bp_system;
      alter table vacancy_snapshot enable row level security;
      alter table vacancy_snapshot force row level security;
      create policy member_own on vacancy_snapshot to bp_organisation
        using (exists (select 1 from vacancy v where v.id = vacancy_id
          and v.organisation_id = any (array(select member_organisations()))));
      create policy staff_all on vacancy_snapshot to bp_coordinator, bp_system using (true);
    `);
  }

  private async rules(run: QueryRunner): Promise<void> {
    await run.query(`
      -- When an organisation in good standing skips the queue; the row of the latest day counts.
      create table review_rule (
        valid_from date primary key,
        active boolean not null,
        min_published int not null check (min_published between 1 and 100),
        months int not null check (months between 1 and 60),
        max_returned int not null check (max_returned between 0 and 100),
        decided_by uuid,
        decided_at timestamptz not null
      );
      insert into review_rule (valid_from, active, min_published, months, max_returned, decided_at)
        values ('2026-01-01', true, 3, 12, 0, '2026-01-01T00:00:00Z');
      grant select on review_rule to bp_organisation, bp_coordinator, bp_system;
      grant insert, update on review_rule to bp_coordinator;
      alter table organisation
        add column always_review boolean not null default false,
        add column always_review_why text check (length(always_review_why) <= 500),
        add check (not always_review or always_review_why is not null);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table organisation drop column always_review_why, drop column always_review;
      drop table review_rule, vacancy_snapshot, vacancy_proposal;
      alter table vacancy drop constraint vacancy_photo_shown;
      drop table vacancy_photo;
      alter table vacancy_return drop column fields, drop column by_account;
      -- What this version knew and the earlier one does not.
      update vacancy set place_kind = 'MOVING' where place_kind = 'SEVERAL';
      update vacancy set state = 'RETURNED' where state = 'REFUSED';
      alter table vacancy
        drop constraint vacancy_state_check,
        add constraint vacancy_state_check check (state in
          ('DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN')),
        drop constraint vacancy_place_kind_check,
        add constraint vacancy_place_kind_check check (place_kind in ('ADDRESS', 'HOME', 'ONLINE', 'MOVING')),
        drop column full_since, drop column photo_alt, drop column photo_id, drop column translate_later,
        drop column waiting_list, drop column wanted_until, drop column walk_in_note, drop column react_by,
        drop column weeks_before, drop column travel_paid, drop column suited_for, drop column accessibility,
        drop column certificates, drop column skills_learnable, drop column skills_wanted,
        drop column languages_needed, drop column dutch_read, drop column hours_flexible,
        drop column transport_note, drop column other_municipalities, drop column target_groups, drop column sector,
        drop column tasks;
    `);
  }
}
