import { days, newId } from '#kernel';
import { vacancyClosed, vacancyExpired, vacancyFilled, vacancyPublished, vacancySubmitted } from '#vacancies';
import type { DemoVacancy } from './demo-files.js';
import type { PlacedOrganisation } from './demo-organisations.js';
import type { Row } from './demo.repository.js';
import type { DemoWorld } from './demo-world.js';

/** A vacancy of the demonstration as the introductions need it. */
export interface PlacedVacancy {
  readonly id: string;
  readonly organisation: PlacedOrganisation;
  readonly file: DemoVacancy;
  readonly publishedAt: Date | null;
  readonly closedAt: Date | null;
}

interface Times {
  readonly created: Date;
  readonly submitted: Date | null;
  readonly published: Date | null;
  readonly expires: string | null;
  readonly closed: Date | null;
}

interface Tables {
  readonly vacancy: Row[];
  readonly vacancy_text: Row[];
  readonly vacancy_contact: Row[];
  readonly vacancy_return: Row[];
}

const keep = 90;

function timesOf(world: DemoWorld, file: DemoVacancy): Times {
  const { dice } = world;
  switch (file.state) {
    case 'DRAFT':
      return {
        created: world.at(-dice.whole(1, 20)),
        submitted: null,
        published: null,
        expires: null,
        closed: null,
      };
    case 'IN_REVIEW':
    case 'RETURNED': {
      const created = world.at(-dice.whole(3, 12));
      return { created, submitted: world.later(created, 1), published: null, expires: null, closed: null };
    }
    case 'PUBLISHED':
    case 'PAUSED': {
      // Two thirds were renewed at least once, so the year behind us has vacancies all along.
      const age = dice.chance(0.66) ? dice.whole(60, 350) : dice.whole(1, 60);
      const created = world.at(-age - 2);
      const left = dice.whole(5, keep);
      return {
        created,
        submitted: created,
        published: world.at(-age),
        expires: world.date(left),
        closed: null,
      };
    }
    case 'FILLED':
    case 'EXPIRED': {
      const age = dice.whole(120, 340);
      const created = world.at(-age - 2);
      const open = file.state === 'FILLED' ? dice.whole(20, 80) : keep;
      const closed = world.at(-age + open);
      return {
        created,
        submitted: created,
        published: world.at(-age),
        expires: world.date(-age + keep),
        closed,
      };
    }
  }
}

/** A one-day task falls on a day of the week that the text names. */
function dayOf(world: DemoWorld, file: DemoVacancy, offset: number | undefined): string | null {
  if (offset === undefined) return null;
  if (file.commitment !== 'ONCE' || file.slots === 0) return world.date(offset);
  for (let at = offset; at < offset + 7; at++) {
    const date = world.date(at);
    const weekday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % days.length;
    if ((file.slots >> (weekday * 3)) & 7) return date;
  }
  return world.date(offset);
}

/** The answers that the file holds as the database keeps them. */
const answersOf = (file: DemoVacancy): Row => ({
  tasks: file.tasks,
  target_groups: file.targetGroups,
  suited_for: file.suitedFor,
  accessibility: file.accessibility,
  certificates: file.certificates,
  skills_wanted: file.skillsWanted,
  skills_learnable: file.skillsLearnable,
  hours_flexible: file.hoursFlexible,
  waiting_list: file.waitingList,
  weeks_before: file.weeksBefore ?? null,
  dutch_read: file.dutchRead,
});

function vacancyRow(
  world: DemoWorld,
  id: string,
  file: DemoVacancy,
  org: PlacedOrganisation,
  times: Times,
): Row {
  const closedState = file.state === 'FILLED' || file.state === 'EXPIRED';
  const startsOn = dayOf(world, file, file.startsOn);
  const endsOn = file.commitment === 'ONCE' ? startsOn : dayOf(world, file, file.endsOn);
  return {
    id,
    organisation_id: org.id,
    state: file.state,
    close_reason: closedState ? (file.closeReason ?? 'UNKNOWN') : null,
    themes: file.themes,
    municipality: file.placeKind === 'ONLINE' ? null : file.municipality,
    street: file.street ?? null,
    place_kind: file.placeKind,
    ...answersOf(file),
    dutch_level: file.dutchLevel,
    practise_dutch: file.practiseDutch,
    team_languages: file.teamLanguages,
    commitment: file.commitment,
    slots: file.slots,
    hours_per_week: file.hoursPerWeek ?? null,
    starts_on: startsOn,
    ends_on: endsOn !== null && startsOn !== null && endsOn < startsOn ? startsOn : endsOn,
    places: file.places,
    min_age: file.minAge,
    min_age_reason: file.minAgeReason ?? null,
    support: file.groupWelcome ? [...new Set([...file.support, 'group_welcome'])] : file.support,
    expenses: file.expenses,
    expenses_day_cents: file.expensesAmountCents ?? null,
    secrecy: file.secrecy,
    steps_before: file.stepsBefore ?? null,
    information_note_id: times.published ? org.noteId : null,
    source: 'OWN',
    created_at: times.created,
    submitted_at: times.submitted,
    published_at: times.published,
    expires_on: times.expires,
    closed_at: times.closed,
    updated_at: times.closed ?? times.published ?? times.created,
    version: 1,
  };
}

function tell(world: DemoWorld, id: string, file: DemoVacancy, times: Times): void {
  const { submitted, published, closed } = times;
  if (submitted) {
    world.tell(vacancySubmitted, { vacancyId: id }, submitted);
    world.changed('vacancy', id, { action: 'submit', from: 'DRAFT', to: 'IN_REVIEW' }, submitted);
  }
  if (published) {
    world.tell(vacancyPublished, { vacancyId: id }, published);
    world.changed('vacancy', id, { action: 'publish', from: 'IN_REVIEW', to: 'PUBLISHED' }, published);
  }
  if (!closed) return;
  const reason = file.closeReason ?? 'UNKNOWN';
  world.tell(vacancyClosed, { vacancyId: id, reason }, closed);
  world.tell(file.state === 'FILLED' ? vacancyFilled : vacancyExpired, { vacancyId: id }, closed);
  world.changed('vacancy', id, { action: 'close', from: 'PUBLISHED', to: file.state }, closed);
}

/** Every vacancy with its texts and contact. */
export function addVacancies(
  world: DemoWorld,
  placed: Map<string, PlacedOrganisation>,
): { rows: Tables; vacancies: PlacedVacancy[] } {
  const rows: Tables = { vacancy: [], vacancy_text: [], vacancy_contact: [], vacancy_return: [] };
  const vacancies = world.files.vacancies.map((file): PlacedVacancy => {
    const organisation = placed.get(file.org);
    if (!organisation) throw new Error(`no organisation ${file.org}`);
    const times = timesOf(world, file);
    const id = newId(times.created.getTime());
    rows.vacancy.push(vacancyRow(world, id, file, organisation, times));
    for (const [lang, text] of Object.entries(file.texts)) {
      if (text) rows.vacancy_text.push({ vacancy_id: id, lang, ...text });
    }
    const { email, phone } = organisation.file.contact;
    const contact = { first_name: file.contactFirstName, email, phone: phone ?? null };
    rows.vacancy_contact.push({ vacancy_id: id, organisation_id: organisation.id, ...contact });
    if (file.state === 'RETURNED' && times.submitted)
      rows.vacancy_return.push(returnRow(world, id, times.submitted));
    tell(world, id, file, times);
    return { id, organisation, file, publishedAt: times.published, closedAt: times.closed };
  });
  return { rows, vacancies };
}

const returnRow = (world: DemoWorld, vacancyId: string, submitted: Date): Row => ({
  id: newId(),
  vacancy_id: vacancyId,
  at: world.later(submitted, 1),
  reasons: ['NOT_UNPAID'],
  comment: 'Kan je uitleggen wat de vrijwilliger hier doet dat geen betaald werk is?',
  fields: { body: 'Schrijf erbij wie van het team er dan is, en wie beslist.' },
});
