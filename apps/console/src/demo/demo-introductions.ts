import {
  candidateReasons, engagementStarted, introductionAgreed, introductionAnswered, introductionDeclined,
  introductionEscalated, introductionMet, introductionNoAnswer, introductionNotStarted, introductionReminded,
  introductionSent, introductionSuggested, notStartedReasons, organisationReasons, type IntroductionState,
} from '#introductions'; // prettier-ignore
import { candidatePlaced } from '#candidates';
import { dayInBrussels, newId } from '#kernel';
import { consentRow, type PlacedCandidate } from './demo-candidates.js';
import type { PlacedVacancy } from './demo-vacancies.js';
import type { Row } from './demo.repository.js';
import type { DemoWorld } from './demo-world.js';

interface Tables {
  readonly introduction: Row[];
  readonly introduction_disclosure: Row[];
  readonly engagement: Row[];
  readonly consent: Row[];
}

type About = { introductionId: string; candidateId: string; vacancyId: string; organisationId: string; route: PlacedCandidate['row']['route'] }; // prettier-ignore

/** One introduction being told step by step; a step that lies in the future is not taken. */
class Story {
  state: IntroductionState = 'SUGGESTED';
  readonly row: Record<string, unknown>;

  constructor(
    private readonly world: DemoWorld,
    readonly about: About,
    private instant: Date,
  ) {
    this.row = {
      id: about.introductionId,
      candidate_id: about.candidateId,
      vacancy_id: about.vacancyId,
      organisation_id: about.organisationId,
      origin: about.route,
      suggested_at: instant,
      agreed_at: null, sent_at: null, reminded_at: null, escalated_at: null, answered_at: null, met_at: null,
      ended_at: null, told_at: null, reason: null, meeting_on: null, version: 1,
    }; // prettier-ignore
  }

  get at(): Date {
    return this.instant;
  }

  /** Moves on by some days and notes the step; false when that is still to come. */
  step(days: number, column: string | null, state: IntroductionState | null): boolean {
    const then = this.world.later(this.instant, days);
    if (!this.world.isPast(then)) return false;
    this.instant = then;
    if (column) this.row[column] = then;
    if (state) this.state = state;
    return true;
  }
}

function silence(world: DemoWorld, story: Story): void {
  const { about } = story;
  if (!story.step(7, 'reminded_at', null)) return;
  world.tell(introductionReminded, about, story.at);
  if (!story.step(7, 'escalated_at', null)) return;
  world.tell(introductionEscalated, about, story.at);
  if (!story.step(world.dice.whole(4, 12), 'ended_at', 'NO_ANSWER')) return;
  world.tell(introductionNoAnswer, about, story.at);
}

function decline(world: DemoWorld, story: Story): void {
  if (!story.step(world.dice.whole(1, 9), 'ended_at', 'DECLINED_BY_ORG')) return;
  story.row.reason = world.dice.pick(organisationReasons);
  world.tell(introductionDeclined, { ...story.about, by: 'organisation' }, story.at);
}

/** From answer to start; true when the candidate started. */
function meet(world: DemoWorld, story: Story): boolean {
  const { dice } = world;
  if (!story.step(dice.whole(1, 6), 'answered_at', 'ANSWERED')) return false;
  world.tell(introductionAnswered, story.about, story.at);
  story.row.meeting_on = dayInBrussels(world.later(story.at, 5));
  if (!story.step(dice.whole(2, 9), 'met_at', 'MET')) return false;
  world.tell(introductionMet, story.about, story.at);
  const starts = dice.chance(0.72);
  if (!story.step(dice.whole(1, 12), 'ended_at', starts ? 'STARTED' : 'NOT_STARTED')) return false;
  if (!starts) {
    story.row.reason = dice.pick(notStartedReasons);
    world.tell(introductionNotStarted, story.about, story.at);
  }
  return starts;
}

function engage(
  world: DemoWorld,
  rows: Tables,
  story: Story,
  candidate: PlacedCandidate,
  vacancy: PlacedVacancy,
): void {
  const { about, at } = story;
  const weeks = (world.now.getTime() - at.getTime()) / (7 * 86_400_000);
  const lasting = weeks > 12 ? 'RETAINED' : weeks > 4 ? 'CONFIRMED' : 'STARTED';
  const ended = weeks > 6 && world.dice.chance(0.2);
  const engagementId = newId(at.getTime());
  rows.engagement.push({
    id: engagementId,
    introduction_id: about.introductionId,
    candidate_id: about.candidateId,
    vacancy_id: about.vacancyId,
    organisation_id: about.organisationId,
    state: vacancy.file.commitment === 'ONCE' ? 'DONE' : ended ? 'ENDED' : lasting,
    confirmed_by: world.dice.pick(['candidate', 'organisation', 'desk']),
    started_on: dayInBrussels(at),
    started_at: at,
    ended_at: ended ? world.later(at, 40) : null,
  });
  world.tell(engagementStarted, { ...about, engagementId }, at);
  world.tell(candidatePlaced, { candidateId: about.candidateId, route: about.route }, at);
  Object.assign(candidate.row, { state: 'PLACED' });
}

function share(rows: Tables, story: Story, { row }: PlacedCandidate): void {
  const { about, at } = story;
  rows.introduction_disclosure.push({
    introduction_id: about.introductionId,
    organisation_id: about.organisationId,
    first_name: row.first_name,
    contact_route: row.contact_route,
    email: row.email,
    phone: row.phone,
    languages: row.languages,
    dutch_level: row.dutch_level,
    slots: row.slots,
    support: [],
  });
  const channel = about.route === 'SELF' ? 'WEB' : 'DESK_ORAL';
  rows.consent.push(
    consentRow(
      about.candidateId,
      'SHARE_WITH_ORGANISATION',
      { channel, introduction_id: about.introductionId },
      at,
    ),
  );
}

function tellStory(
  world: DemoWorld,
  rows: Tables,
  candidate: PlacedCandidate,
  vacancy: PlacedVacancy,
  since: Date,
): void {
  const { dice } = world;
  const about: About = {
    introductionId: newId(since.getTime()),
    candidateId: candidate.row.id,
    vacancyId: vacancy.id,
    organisationId: vacancy.organisation.id,
    route: candidate.row.route,
  };
  const story = new Story(world, about, since);
  world.tell(introductionSuggested, about, since);
  if (dice.chance(0.08) && story.step(0.01, 'ended_at', 'DECLINED_BY_CANDIDATE')) {
    story.row.reason = dice.pick(candidateReasons);
    world.tell(introductionDeclined, { ...about, by: 'candidate' }, story.at);
  } else if (story.step(0.01, 'agreed_at', 'AGREED_BY_CANDIDATE')) {
    world.tell(introductionAgreed, about, story.at);
    share(rows, story, candidate);
    if (story.step(0.001, 'sent_at', 'SENT')) {
      world.tell(introductionSent, about, story.at);
      const fate = dice.weighted([
        ['meet', 74],
        ['decline', 11],
        ['silence', 15],
      ] as const);
      if (fate === 'silence') silence(world, story);
      else if (fate === 'decline') decline(world, story);
      else if (meet(world, story)) engage(world, rows, story, candidate, vacancy);
    }
  }
  // Who has no e-mail was told by phone or at the desk; the latest news still waits on the call list.
  const told =
    candidate.row.contact_route !== 'EMAIL' && story.at < world.later(world.now, -6) ? story.at : null;
  rows.introduction.push({ ...story.row, told_at: told, state: story.state });
}

/** A year of introductions: each candidate to one or two vacancies that were open then and fit the wishes. */
export function addIntroductions(
  world: DemoWorld,
  candidates: readonly PlacedCandidate[],
  vacancies: readonly PlacedVacancy[],
): Tables {
  const rows: Tables = { introduction: [], introduction_disclosure: [], engagement: [], consent: [] };
  for (const candidate of candidates) {
    const since = world.later(candidate.since, 0.02 + world.dice.next() * 0.2);
    if (!world.isPast(since) || world.dice.chance(0.12)) continue;
    const open = vacancies.filter(
      ({ publishedAt, closedAt }) => publishedAt && publishedAt < since && (!closedAt || closedAt > since),
    );
    const fitting = open.filter(({ file }) =>
      file.themes.some((theme) => candidate.row.themes.includes(theme)),
    );
    const chosen = world.dice.some(
      fitting.length > 0 ? fitting : open,
      world.dice.weighted([
        [1, 7],
        [2, 3],
      ] as const),
    );
    for (const vacancy of chosen) tellStory(world, rows, candidate, vacancy, since);
  }
  return rows;
}
