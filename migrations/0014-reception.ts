import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sealed drafts of intakes, desk hours as data, keys for the system only, the person link that can be cut. */
export class Reception implements MigrationInterface {
  readonly name = 'Reception0000000000014';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- An unfinished intake is one sealed text: before consent nobody becomes a row in table candidate.
      alter table intake alter column candidate_id drop not null;
      alter table intake add column draft text;
      alter table intake add column erase_after timestamptz;
      alter table intake add constraint intake_completed_has_candidate
        check (state = 'DRAFT' or (draft is null and erase_after is null));
      alter table intake add constraint intake_draft_ends check (state = 'COMPLETED' or erase_after is not null);
      comment on column intake.draft is 'personal';
      create index intake_erase on intake (erase_after) where state = 'DRAFT';

      -- Printed on the sheet that a candidate takes home; staff change it.
      alter table info_point add column address text;
      alter table info_point add column hours_nl text;
      alter table info_point add column hours_fr text;
      alter table info_point add column hours_en text;
      grant insert, update on info_point to bp_coordinator, bp_system;

      -- Keys are read and made by the system only (libs/privacy candidate-notes.ts).
      revoke select, insert on candidate_key from
        bp_visitor, bp_candidate, bp_referrer, bp_desk, bp_coordinator;

      -- Own clients: not yet agreed, or agreed and not taken back. Taking back closes the door in the same moment.
      create or replace function own_clients() returns setof uuid language sql stable security definer
        set search_path = public, pg_temp
        as $$ select r.candidate_id from referral r where r.worker_id = app_actor()
              and (r.state = 'PROPOSED' or exists (select 1 from consent c
                where c.candidate_id = r.candidate_id and c.purpose = 'REFERRAL' and c.withdrawn_at is null)) $$;
      create or replace function own_clients_with_feedback() returns setof uuid language sql stable security definer
        set search_path = public, pg_temp
        as $$ select r.candidate_id from referral r where r.worker_id = app_actor()
              and r.state <> 'PROPOSED' and 'FEEDBACK' = any (r.consent_scope)
              and exists (select 1 from consent c
                where c.candidate_id = r.candidate_id and c.purpose = 'REFERRAL' and c.withdrawn_at is null) $$;

      -- 24 months after the end the person link is cut and the rest stays (brief 4.15).
      alter table introduction alter column candidate_id drop not null;
      alter table engagement alter column candidate_id drop not null;

      alter table retention_run add column dry_run boolean not null default false;
      create index retention_run_at on retention_run (at desc);
      insert into retention_rule (table_name, keep_days, then_what, source) values
        ('candidate_note.support', 180, 'erase', 'brief 4.15: support needs 6 months after the last introduction');
      create index candidate_last_activity on candidate (last_activity_at) where state <> 'ANONYMISED';
    `);
    await run.query(
      `insert into info_point (id, key, name, kind, municipality, address, hours_nl, hours_fr, hours_en)
       values ('01900000-0000-7000-8000-000000000001', 'muntpunt', 'Muntpunt', 'MUNTPUNT',
         (select nis_code from municipality where nis_code = '21004'), 'Muntplein, 1000 Brussel', $1, $2, $3)
       on conflict (key) do nothing`,
      [
        'Vraag aan de balie wanneer we er zijn.',
        'Demandez à l’accueil quand nous sommes là.',
        'Ask at the desk when we are there.',
      ],
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      delete from retention_rule where table_name = 'candidate_note.support';
      drop index candidate_last_activity, retention_run_at, intake_erase;
      alter table retention_run drop column dry_run;
      create or replace function own_clients() returns setof uuid language sql stable security definer
        set search_path = public, pg_temp
        as $$ select candidate_id from referral where worker_id = app_actor() $$;
      create or replace function own_clients_with_feedback() returns setof uuid language sql stable security definer
        set search_path = public, pg_temp
        as $$ select candidate_id from referral
              where worker_id = app_actor() and state <> 'PROPOSED' and 'FEEDBACK' = any (consent_scope) $$;
      delete from engagement where candidate_id is null;
      delete from introduction where candidate_id is null;
      alter table engagement alter column candidate_id set not null;
      alter table introduction alter column candidate_id set not null;
      grant select on candidate_key to bp_candidate, bp_desk, bp_coordinator, bp_referrer;
      grant insert on candidate_key to bp_visitor, bp_referrer, bp_desk, bp_coordinator;
      revoke insert, update on info_point from bp_coordinator, bp_system;
      alter table info_point drop column address, drop column hours_nl, drop column hours_fr, drop column hours_en;
      delete from intake where candidate_id is null;
      alter table intake drop constraint intake_completed_has_candidate, drop constraint intake_draft_ends,
        drop column draft, drop column erase_after;
      alter table intake alter column candidate_id set not null;
      delete from info_point p where key = 'muntpunt'
        and not exists (select 1 from desk_contact d where d.info_point_id = p.id)
        and not exists (select 1 from intake i where i.info_point_id = p.id);
    `);
  }
}
