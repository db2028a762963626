import type { Pool } from 'pg';
import { newId, type Clock } from '#kernel';
import { lastDay, type Vacancy, type VacancyContent, type VacancyState } from '#vacancies';
import { place } from './organisations.js';

type Texts = VacancyContent['texts'];
type Over = Partial<Omit<Vacancy, 'number'>> & {
  organisationId: string;
  texts?: Partial<Texts>;
  contact?: VacancyContent['contact'];
};

const published: readonly VacancyState[] = ['PUBLISHED', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN'];
const closed: readonly VacancyState[] = ['FILLED', 'EXPIRED', 'WITHDRAWN'];

/** Everything that a complete vacancy needs. */
export const completeContent: VacancyContent = {
  texts: {
    nl: {
      title: 'Soep koken op woensdag',
      summary: 'Samen soep koken voor de buurt.',
      body: 'Je snijdt groenten en praat met buren.',
    },
    fr: null,
    en: null,
  },
  themes: ['food'],
  municipality: '21012',
  street: 'Kaaistraat 1',
  placeKind: 'ADDRESS',
  dutchLevel: 'A2',
  practiseDutch: true,
  teamLanguages: ['nl', 'fr'],
  commitment: 'REGULAR',
  slots: 1 << 6,
  hoursPerWeek: 3,
  startsOn: null,
  endsOn: null,
  places: 2,
  minAge: 16,
  minAgeReason: null,
  support: ['buddy'],
  expenses: 'NONE',
  expensesDayCents: null,
  secrecy: 'NONE',
  stepsBefore: null,
  contact: { firstName: 'Lut', email: 'lut@vereniging.example', phone: null },
};

/** Vacancies for tests; rows are written as owner, past row-level security. */
export const vacancyBuilders = (owner: Pool, clock: Clock) => ({
  /** A complete draft of an organisation, or one in another state: `vacancy({ organisationId, state: 'PUBLISHED' })`. */
  async vacancy(over: Over): Promise<Omit<Vacancy, 'number'>> {
    const { texts, contact = completeContent.contact, ...more } = over;
    const row = await rowOf(owner, clock.now(), more);
    if (row.municipality !== null) await place(owner, row.municipality);
    await owner.query(
      `insert into vacancy (id, organisation_id, state, close_reason, themes, municipality, street, place_kind, dutch_level,
         practise_dutch, team_languages, commitment, slots, hours_per_week, starts_on, ends_on, places, min_age,
         min_age_reason, support, expenses, expenses_day_cents, secrecy, steps_before, information_note_id, source,
         external_id, created_at, submitted_at, published_at, expires_on, closed_at, updated_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
         $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34)`,
      [
        row.id, row.organisationId, row.state, row.closeReason, row.themes, row.municipality, row.street, row.placeKind,
        row.dutchLevel, row.practiseDutch, row.teamLanguages, row.commitment, row.slots, row.hoursPerWeek, row.startsOn,
        row.endsOn, row.places, row.minAge, row.minAgeReason, row.support, row.expenses, row.expensesDayCents,
        row.secrecy, row.stepsBefore, row.informationNoteId, row.source, row.externalId, row.createdAt, row.submittedAt,
        row.publishedAt, row.expiresOn, row.closedAt, row.updatedAt, row.version,
      ], // prettier-ignore
    );
    for (const [lang, text] of Object.entries({ ...completeContent.texts, ...texts })) {
      if (!text) continue;
      await owner.query(`insert into vacancy_text values ($1, $2, $3, $4, $5)`, [row.id, lang, text.title, text.summary, text.body]); // prettier-ignore
    }
    await owner.query(`insert into vacancy_contact values ($1, $2, $3, $4, $5)`, [
      row.id,
      row.organisationId,
      contact.firstName,
      contact.email,
      contact.phone,
    ]);
    return row;
  },
});

async function rowOf(owner: Pool, now: Date, over: Over): Promise<Omit<Vacancy, 'number'>> {
  const state = over.state ?? 'DRAFT';
  const wasPublished = published.includes(state);
  const { texts: _texts, contact: _contact, ...columns } = completeContent;
  return {
    ...columns,
    themes: [...columns.themes],
    teamLanguages: [...columns.teamLanguages],
    support: [...columns.support],
    id: newId(),
    state,
    closeReason: closed.includes(state) ? 'UNKNOWN' : null,
    informationNoteId: wasPublished ? await noteOf(owner, over.organisationId) : null,
    source: 'OWN',
    externalId: null,
    createdAt: now,
    submittedAt: state === 'DRAFT' ? null : now,
    publishedAt: wasPublished ? now : null,
    expiresOn: wasPublished ? lastDay(now) : null,
    closedAt: closed.includes(state) ? now : null,
    updatedAt: now,
    version: 1,
    ...over,
  };
}

async function noteOf(owner: Pool, organisationId: string): Promise<string | null> {
  const found = await owner.query<{ id: string }>(
    `select id from information_note where organisation_id = $1 order by version desc limit 1`,
    [organisationId],
  );
  return found.rows[0]?.id ?? null;
}
