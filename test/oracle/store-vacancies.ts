import type pg from 'pg';
import { newId } from '#kernel';
import { municipalities } from '#places';
import type { PublishedVacancy } from '../../libs/search/src/search-row.js';

const asColumns = (rows: readonly object[]): [string] => [JSON.stringify(rows)];

async function storeFrame(
  owner: pg.Pool,
  vacancies: readonly Omit<PublishedVacancy, 'id'>[],
): Promise<Map<number, string>> {
  await owner.query(
    `insert into municipality select "nisCode", "nameNl", "nameFr", postcodes, lat, lon
     from jsonb_to_recordset($1) as m("nisCode" text, "nameNl" text, "nameFr" text, postcodes text[], lat float8, lon float8)
     on conflict do nothing`,
    asColumns([...municipalities]),
  );
  const names = new Map(vacancies.map((vacancy) => [vacancy.organisationNumber, vacancy.organisationName]));
  const ids = new Map([...names.keys()].map((number) => [number, newId()]));
  const rows = [...names].map(([number, name]) => ({ id: ids.get(number), number, name }));
  await owner.query(
    `insert into organisation (id, number, name, legal_form, kind, sector, purpose_nl, municipality, state, created_at)
     select id, number, name, 'NON_PROFIT', 'ASSOCIATION', 'welfare', 'Samen', '21004', 'ACTIVE', now()
     from jsonb_to_recordset($1) as o(id uuid, number int, name text)`,
    asColumns(rows),
  );
  // The note has the id of its organisation: one each is enough here.
  await owner.query(
    `insert into information_note (id, organisation_id, version, name, legal_form, purpose_nl, insurance_civil,
       insurance_accident, insurance_legal_aid, expenses, secrecy, valid_from)
     select id, id, 1, name, legal_form, purpose_nl, true, false, false, 'NONE', 'NONE', now() from organisation
     on conflict do nothing`,
  );
  return ids;
}

/** Writes published vacancies straight into the tables, as owner; returns them with their ids. */
export async function storeVacancies(
  owner: pg.Pool,
  vacancies: readonly Omit<PublishedVacancy, 'id'>[],
): Promise<PublishedVacancy[]> {
  const organisations = await storeFrame(owner, vacancies);
  const stored = vacancies.map((vacancy) => ({ ...vacancy, id: newId() }));
  for (let at = 0; at < stored.length; at += 1_000) {
    const rows = stored.slice(at, at + 1_000).map((vacancy) => ({
      ...vacancy,
      organisation: organisations.get(vacancy.organisationNumber),
    }));
    await owner.query(
      `insert into vacancy (id, number, organisation_id, state, themes, municipality, place_kind, dutch_level,
         practise_dutch, commitment, slots, hours_per_week, starts_on, ends_on, places, support, expenses, secrecy,
         information_note_id, created_at, published_at, expires_on, updated_at)
       select id, number, organisation, 'PUBLISHED', themes, municipality, "placeKind", "dutchLevel",
         "practiseDutch", commitment, slots, "hoursPerWeek", "startsOn", "endsOn", places, support, expenses, 'NONE',
         organisation, "publishedAt", "publishedAt", "expiresOn", "publishedAt"
       from jsonb_to_recordset($1) as v(id uuid, number int, organisation uuid, themes text[], municipality text,
         "placeKind" text, "dutchLevel" text, "practiseDutch" boolean, commitment text, slots int,
         "hoursPerWeek" int, "startsOn" date, "endsOn" date, places int, support text[], expenses text,
         "publishedAt" timestamptz, "expiresOn" date)`,
      asColumns(rows),
    );
    await owner.query(
      `insert into vacancy_text (vacancy_id, lang, title, summary, body)
       select v.id, t.key, t.value->>'title', t.value->>'summary', t.value->>'body'
       from jsonb_to_recordset($1) as v(id uuid, texts jsonb), jsonb_each(texts) as t`,
      asColumns(rows),
    );
  }
  return stored;
}
