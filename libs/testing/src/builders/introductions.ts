import type pg from 'pg';
import type { Introduction, IntroductionState } from '#introductions';
import { newId } from '#kernel';

/** Dates that a state implies, so that the database accepts the row. */
const reached: Record<
  IntroductionState,
  readonly ('agreedAt' | 'sentAt' | 'answeredAt' | 'metAt' | 'endedAt')[]
> = {
  SUGGESTED: [],
  AGREED_BY_CANDIDATE: ['agreedAt'],
  SENT: ['agreedAt', 'sentAt'],
  ANSWERED: ['agreedAt', 'sentAt', 'answeredAt'],
  MET: ['agreedAt', 'sentAt', 'answeredAt', 'metAt'],
  STARTED: ['agreedAt', 'sentAt', 'answeredAt', 'metAt', 'endedAt'],
  NOT_STARTED: ['agreedAt', 'sentAt', 'answeredAt', 'endedAt'],
  DECLINED_BY_CANDIDATE: ['endedAt'],
  DECLINED_BY_ORG: ['agreedAt', 'sentAt', 'answeredAt', 'endedAt'],
  NO_ANSWER: ['agreedAt', 'sentAt', 'endedAt'],
};

/** What an introduction for a test is made of; everything else follows from its state. */
export interface IntroductionWish extends Partial<Introduction> {
  readonly candidateId: string;
  readonly vacancyId: string;
}

/** Introductions for tests, written past the rules, with what was disclosed when they were agreed to. */
export const introductionBuilders = (owner: pg.Pool, now: () => Date) => ({
  async introduction(wish: IntroductionWish): Promise<Introduction> {
    const state = wish.state ?? 'SENT';
    const dates = Object.fromEntries(reached[state].map((name) => [name, now()]));
    const introduction: Introduction = {
      ...blank(now(), await employer(owner, wish.vacancyId)),
      ...dates,
      ...wish,
      state,
    };
    await insert(owner, introduction);
    if (introduction.agreedAt) await disclose(owner, introduction);
    return introduction;
  },
});

async function employer(owner: pg.Pool, vacancyId: string): Promise<string> {
  const found = await owner.query<{ organisation_id: string }>(
    `select organisation_id from vacancy where id = $1`,
    [vacancyId],
  );
  const id = found.rows[0]?.organisation_id;
  if (id === undefined) throw new Error('make the vacancy first');
  return id;
}

const blank = (now: Date, organisationId: string) => ({
  id: newId(),
  organisationId,
  origin: 'SELF' as const,
  suggestedAt: now,
  agreedAt: null,
  sentAt: null,
  remindedAt: null,
  escalatedAt: null,
  answeredAt: null,
  metAt: null,
  endedAt: null,
  toldAt: null,
  meetingOn: null,
  meetingNote: null,
  reason: null,
  version: 1,
});

async function insert(owner: pg.Pool, i: Introduction): Promise<void> {
  await owner.query(
    `insert into introduction (id, candidate_id, vacancy_id, organisation_id, origin, state, suggested_at, agreed_at,
       sent_at, reminded_at, escalated_at, answered_at, met_at, ended_at, told_at, meeting_on, meeting_note, reason,
       version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      i.id, i.candidateId, i.vacancyId, i.organisationId, i.origin, i.state, i.suggestedAt, i.agreedAt, i.sentAt,
      i.remindedAt, i.escalatedAt, i.answeredAt, i.metAt, i.endedAt, i.toldAt, i.meetingOn, i.meetingNote, i.reason,
      i.version,
    ], // prettier-ignore
  );
}

async function disclose(
  owner: pg.Pool,
  { id, organisationId, candidateId, agreedAt }: Introduction,
): Promise<void> {
  await owner.query(
    `insert into introduction_disclosure (introduction_id, organisation_id, first_name, contact_route, email, phone,
       languages, dutch_level, slots)
     select $1, $2, coalesce(first_name, reference), contact_route, case when contact_route = 'EMAIL' then email end,
            case when contact_route = 'PHONE' then phone end, languages, dutch_level, slots
       from candidate where id = $3`,
    [id, organisationId, candidateId],
  );
  await owner.query(
    `insert into consent (id, candidate_id, purpose, text_version, channel, introduction_id, given_at)
     values ($1, $2, 'SHARE_WITH_ORGANISATION', 'test.v1', 'WEB', $3, $4)`,
    [newId(), candidateId, id, agreedAt],
  );
}
