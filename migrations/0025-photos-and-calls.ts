import type { MigrationInterface, QueryRunner } from 'typeorm';

const online = `v.state in ('PUBLISHED', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN')`;
const readers = 'bp_visitor, bp_candidate, bp_referrer, bp_organisation';

/** A photo is public once its vacancy was; whom one may call is public only where the organisation chose so. */
export class PhotosAndCalls implements MigrationInterface {
  readonly name = 'PhotosAndCalls0000000000025';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index vacancy_shows_photo on vacancy (photo_id) where photo_id is not null;
      drop policy shown on vacancy_photo;
      create policy shown on vacancy_photo for select to ${readers}
        using (exists (select 1 from vacancy v where v.photo_id = vacancy_photo.id
          and v.published_at is not null and ${online}));

      -- First name and number of a vacancy that is online and may be called about; nothing else of the contact.
      create function vacancy_call(vacancy uuid) returns table (first_name text, phone text)
        language sql stable security definer set search_path = public, pg_temp
        as $$ select c.first_name, c.phone from vacancy_contact c join vacancy v on v.id = c.vacancy_id
               where v.id = $1 and v.state = 'PUBLISHED' and 'PHONE' = any (v.react_by) and c.phone is not null $$;
      grant create on schema public to bp_definer;
      grant select on vacancy, vacancy_contact to bp_definer;
      create policy definer_reads on vacancy for select to bp_definer using (true);
      create policy definer_reads on vacancy_contact for select to bp_definer using (true);
      alter function vacancy_call(uuid) owner to bp_definer;
      revoke create on schema public from bp_definer;

      -- Said to whoever hands something in.
      grant select on review_target to bp_organisation;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      revoke select on review_target from bp_organisation;
      drop function vacancy_call(uuid);
      drop policy definer_reads on vacancy_contact;
      drop policy definer_reads on vacancy;
      revoke select on vacancy, vacancy_contact from bp_definer;
      drop policy shown on vacancy_photo;
      create policy shown on vacancy_photo for select to ${readers}
        using (exists (select 1 from vacancy v where v.photo_id = vacancy_photo.id and ${online}));
      drop index vacancy_shows_photo;
    `);
  }
}
