import type pg from 'pg';
import { newId, type Actor } from '#kernel';

/** An active organisation with one member and one published vacancy, written past the rules. */
export interface BridgeScene {
  readonly organisationId: string;
  readonly member: Actor;
  readonly vacancyId: string;
}

/** The least that an introduction needs around it. */
export async function bridgeScene(
  owner: pg.Pool,
  vacancy: { minAge?: number; contactEmail?: string | null } = {},
): Promise<BridgeScene> {
  const [organisationId, accountId, vacancyId, noteId] = [newId(), newId(), newId(), newId()];
  await owner.query(
    `insert into municipality values ('21004', 'Brussel', 'Bruxelles', '{1000}', 50.84, 4.35) on conflict do nothing`,
  );
  await owner.query(
    `insert into organisation (id, name, legal_form, kind, sector, purpose_nl, municipality, state, created_at)
     values ($1, 'Buurtkeuken De Lepel', 'DE_FACTO_ASSOCIATION', 'ASSOCIATION', 'welfare', 'Samen eten.', '21004', 'ACTIVE', now())`,
    [organisationId],
  );
  await owner.query(
    `insert into account (id, kind, email, first_name, last_name, created_at) values ($1, 'organisation', $2, 'Lut', 'Lepel', now())`,
    [accountId, `${accountId}@lepel.example`],
  );
  await owner.query(`insert into membership values ($1, $2, 'ADMIN', now())`, [organisationId, accountId]);
  await owner.query(
    `insert into information_note (id, organisation_id, version, name, legal_form, purpose_nl, insurance_civil,
       insurance_accident, insurance_legal_aid, expenses, secrecy, valid_from)
     select $1, id, 1, name, legal_form, purpose_nl, true, false, false, 'NONE', 'NONE', now()
       from organisation where id = $2`,
    [noteId, organisationId],
  );
  await owner.query(
    `insert into vacancy (id, organisation_id, state, themes, municipality, place_kind, dutch_level, commitment, places,
       min_age, expenses, secrecy, information_note_id, created_at, published_at, expires_on, updated_at)
     values ($1, $2, 'PUBLISHED', '{food}', '21004', 'ADDRESS', 'A1', 'REGULAR', 3, $3, 'NONE', 'NONE', $4, now(), now(),
       current_date + 3650, now())`,
    [vacancyId, organisationId, vacancy.minAge ?? 16, noteId],
  );
  await owner.query(`insert into vacancy_text values ($1, 'nl', 'Koken in de buurt', 'Kort', 'Lang')`, [
    vacancyId,
  ]);
  await owner.query(`insert into vacancy_contact values ($1, $2, 'Lut', $3, '+3225550101')`, [
    vacancyId,
    organisationId,
    vacancy.contactEmail === undefined ? 'lut@lepel.example' : vacancy.contactEmail,
  ]);
  const member: Actor = {
    kind: 'organisation',
    id: accountId,
    organisationIds: [organisationId],
    referrerId: null,
  };
  return { organisationId, member, vacancyId };
}
