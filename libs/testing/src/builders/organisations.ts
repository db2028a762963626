import type { Pool } from 'pg';
import { newId, type Actor, type Clock, type LegalForm } from '#kernel';
import { nameKey, type InformationNote, type Organisation } from '#organisations';
import { municipalityOf } from '#places';

type Row = Omit<Organisation, 'number' | 'nameKey'>;
type Over = Partial<Row> & { note?: Partial<InformationNote> | null };

/** An account of somebody invented; its address starts with its id. */
async function account(owner: Pool, clock: Clock, kind: 'organisation' | 'coordinator'): Promise<string> {
  const id = newId();
  await owner.query(
    `insert into account (id, kind, email, first_name, last_name, created_at) values ($1, $2, $3, 'Lut', 'Peeters', $4)`,
    [id, kind, `${id}@vereniging.example`, clock.now()],
  );
  return id;
}

/** Organisations and their people for tests; rows are written as owner, past row-level security. */
export const organisationBuilders = (owner: Pool, clock: Clock) => {
  return {
    /** An active non-profit with contact and information note, unless told otherwise; `note: null` leaves it out. */
    async organisation(over: Over = {}): Promise<Row> {
      const { note = {}, ...more } = over;
      const row = { ...usual(clock.now()), ...more };
      await place(owner, row.municipality);
      await insert(owner, row);
      await owner.query(
        `insert into organisation_contact values ($1, $2, 'CONTACT', 'Lut', 'Peeters', 'lut@vereniging.example', null)`,
        [newId(), row.id],
      );
      if (note) await addNote(owner, row, note);
      return row;
    },

    /** Somebody who works for these organisations. */
    async member(...organisations: readonly { readonly id: string }[]): Promise<Actor> {
      const id = await account(owner, clock, 'organisation');
      for (const organisation of organisations) {
        await owner.query(`insert into membership values ($1, $2, 'ADMIN', $3)`, [
          organisation.id,
          id,
          clock.now(),
        ]);
      }
      return { kind: 'organisation', id, organisationIds: organisations.map((o) => o.id), referrerId: null };
    },

    /** Somebody who works there without deciding who else does. */
    async plainMember(organisation: { readonly id: string }): Promise<Actor> {
      const id = await account(owner, clock, 'organisation');
      await owner.query(`insert into membership values ($1, $2, 'MEMBER', $3)`, [
        organisation.id,
        id,
        clock.now(),
      ]);
      return { kind: 'organisation', id, organisationIds: [organisation.id], referrerId: null };
    },

    /** Somebody of the Steunpunt. */
    async coordinator(): Promise<Actor> {
      return {
        kind: 'coordinator',
        id: await account(owner, clock, 'coordinator'),
        organisationIds: [],
        referrerId: null,
      };
    },
  };
};

const usual = (now: Date): Row => ({
  id: newId(),
  name: 'Buurtwerk De Schakel',
  legalForm: 'NON_PROFIT' satisfies LegalForm,
  kind: 'ASSOCIATION',
  sector: 'neighbourhood',
  enterpriseNumber: null,
  purposeNl: 'Wij brengen buren samen.',
  purposeFr: null,
  purposeEn: null,
  municipality: '21012',
  street: null,
  postcode: null,
  website: null,
  teamLanguages: ['nl', 'fr'],
  stepFree: true,
  employsStaff: true,
  state: 'ACTIVE',
  stateReason: null,
  stateComment: null,
  createdAt: now,
  submittedAt: now,
  activatedAt: now,
  vCode: null,
  accessibility: [],
  accessibilityOn: null,
  awakeAt: null,
  quietMailedAt: null,
  mergedInto: null,
  version: 1,
});

/** The municipality, when the database does not have it yet. */
export async function place(owner: Pool, nisCode: string): Promise<void> {
  const found = municipalityOf(nisCode);
  if (!found) return;
  await owner.query(`insert into municipality values ($1, $2, $3, $4, $5, $6) on conflict do nothing`, [
    found.nisCode,
    found.nameNl,
    found.nameFr,
    found.postcodes,
    found.lat,
    found.lon,
  ]);
}

async function addNote(owner: Pool, organisation: Row, over: Partial<InformationNote>): Promise<void> {
  const note: InformationNote = {
    id: newId(),
    organisationId: organisation.id,
    vacancyId: null,
    version: 1,
    name: organisation.name,
    legalForm: organisation.legalForm,
    purposeNl: organisation.purposeNl,
    purposeFr: organisation.purposeFr,
    purposeEn: organisation.purposeEn,
    responsiblePersons: ['Lut Peeters', 'Karim Ouali'],
    insuranceCivil: true,
    insurer: 'Verzekeraar',
    policyNumber: null,
    conditions: null,
    insuranceNoticeId: null,
    insuranceAccident: true,
    insuranceLegalAid: false,
    expenses: 'NONE',
    expensesDayCents: null,
    secrecy: 'NONE',
    validFrom: organisation.createdAt,
    createdBy: null,
    ...over,
  };
  await owner.query(
    `insert into information_note (id, organisation_id, vacancy_id, version, name, legal_form, purpose_nl, purpose_fr,
       purpose_en, responsible_persons, insurance_civil, insurer, policy_number, conditions, insurance_notice_id,
       insurance_accident, insurance_legal_aid, expenses, expenses_day_cents, secrecy, valid_from, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [
      note.id, note.organisationId, note.vacancyId, note.version, note.name, note.legalForm, note.purposeNl,
      note.purposeFr, note.purposeEn, note.responsiblePersons, note.insuranceCivil, note.insurer, note.policyNumber,
      note.conditions, note.insuranceNoticeId, note.insuranceAccident, note.insuranceLegalAid, note.expenses,
      note.expensesDayCents, note.secrecy, note.validFrom, note.createdBy,
    ], // prettier-ignore
  );
}

async function insert(owner: Pool, row: Row): Promise<void> {
  await owner.query(
    `insert into organisation (id, name, legal_form, kind, sector, enterprise_number, purpose_nl, purpose_fr, purpose_en,
       municipality, street, postcode, website, team_languages, step_free, employs_staff, state, state_reason,
       state_comment, created_at, submitted_at, activated_at, version, v_code, accessibility, accessibility_on,
       awake_at, quiet_mailed_at, merged_into, name_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
       $24, $25, $26, $27, $28, $29, $30)`,
    [
      row.id, row.name, row.legalForm, row.kind, row.sector, row.enterpriseNumber, row.purposeNl, row.purposeFr,
      row.purposeEn, row.municipality, row.street, row.postcode, row.website, row.teamLanguages, row.stepFree,
      row.employsStaff, row.state, row.stateReason, row.stateComment, row.createdAt, row.submittedAt,
      row.activatedAt, row.version, row.vCode, row.accessibility, row.accessibilityOn, row.awakeAt,
      row.quietMailedAt, row.mergedInto, nameKey(row.name),
    ], // prettier-ignore
  );
}
