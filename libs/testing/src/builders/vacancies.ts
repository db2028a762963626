import type { Pool } from 'pg';
import { newId, type Clock } from '#kernel';
import { blankContent, lastDay, type Vacancy, type VacancyContent, type VacancyState } from '#vacancies';
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
  ...blankContent,
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
    const columns = Object.entries(row).map(([name, value]) => ({
      name: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value: name === 'languagesNeeded' ? JSON.stringify(value) : value,
    }));
    await owner.query(
      `insert into vacancy (${columns.map(({ name }) => name).join(', ')})
       values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
      columns.map(({ value }) => value),
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
    ...(structuredClone(columns) as Pick<Vacancy, keyof typeof columns>),
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
    fullSince: null,
    pausedAt: state === 'PAUSED' ? now : null,
    pauseReason: state === 'PAUSED' ? 'OWN' : null,
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
