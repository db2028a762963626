import type pg from 'pg';
import type { Candidate, ConsentPurpose } from '#candidates';
import { newCode, newId } from '#kernel';

/** Candidates for tests, written past the rules; `candidate()` is somebody active who is reached by e-mail. */
export const candidateBuilders = (owner: pg.Pool, now: () => Date) => ({
  async candidate(over: Partial<Candidate> = {}): Promise<Candidate> {
    const candidate = { ...someone(now()), ...over };
    await insert(owner, candidate);
    return candidate;
  },

  /** A living agreement of the candidate. */
  async consent(
    candidateId: string,
    purpose: ConsentPurpose,
    introductionId: string | null = null,
  ): Promise<string> {
    const id = newId();
    await owner.query(
      `insert into consent (id, candidate_id, purpose, text_version, channel, introduction_id, given_at)
       values ($1, $2, $3, 'test.v1', 'WEB', $4, $5)`,
      [id, candidateId, purpose, introductionId, now()],
    );
    return id;
  },
});

const someone = (now: Date): Candidate => {
  const reference = newCode(6);
  return {
    id: newId(),
    reference,
    state: 'ACTIVE',
    route: 'SELF',
    lang: 'nl',
    firstName: 'Noor',
    lastName: null,
    email: `${reference.toLowerCase()}@voorbeeld.example`,
    phone: null,
    contactRoute: 'EMAIL',
    birthYear: 1990,
    municipality: null,
    maxKm: null,
    dutchLevel: 'A2',
    practiseDutch: true,
    languages: ['ar', 'fr'],
    themes: ['food'],
    slots: 1,
    availableFrom: null,
    availableUntil: null,
    createdAt: now,
    lastActivityAt: now,
    anonymisedAt: null,
    version: 1,
  };
};

async function insert(owner: pg.Pool, c: Candidate): Promise<void> {
  await owner.query(
    `insert into candidate (id, reference, state, route, lang, first_name, last_name, email, phone, contact_route,
       birth_year, municipality, max_km, dutch_level, practise_dutch, languages, themes, slots, available_from,
       available_until, created_at, last_activity_at, anonymised_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)`,
    [
      c.id, c.reference, c.state, c.route, c.lang, c.firstName, c.lastName, c.email, c.phone, c.contactRoute,
      c.birthYear, c.municipality, c.maxKm, c.dutchLevel, c.practiseDutch, c.languages, c.themes, c.slots,
      c.availableFrom, c.availableUntil, c.createdAt, c.lastActivityAt, c.anonymisedAt, c.version,
    ], // prettier-ignore
  );
}
