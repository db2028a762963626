import {
  conversationRecorded, instantInBrussels, marketAttended, marketEditionHeld, marketEditionPlanned,
  marketEditionPublished, registrationMade, standApplied, standConfirmed, standPrepared,
} from '#events'; // prettier-ignore
import { newCode, newId } from '#kernel';
import type { DemoWorker } from './demo-accounts.js';
import type { DemoMarket } from './demo-files.js';
import type { PlacedOrganisation } from './demo-organisations.js';
import type { PlacedVacancy } from './demo-vacancies.js';
import type { Row } from './demo.repository.js';
import type { DemoWorld } from './demo-world.js';

interface Tables {
  readonly market_edition: Row[];
  readonly stand: Row[];
  readonly stand_vacancy: Row[];
  readonly registration: Row[];
  readonly conversation: Row[];
}

/** What the markets need of the rest of the demonstration. */
export interface MarketCast {
  readonly organisations: ReadonlyMap<string, PlacedOrganisation>;
  readonly vacancies: readonly PlacedVacancy[];
  readonly workers: readonly DemoWorker[];
}

interface Edition {
  readonly id: string;
  readonly file: DemoMarket;
  readonly startsAt: Date;
  readonly held: boolean;
}

interface StandOf {
  readonly id: string;
  readonly organisationId: string;
  readonly vacancyIds: readonly string[];
}

function addEdition(world: DemoWorld, rows: Tables, file: DemoMarket): Edition {
  const day = world.date(file.dayOffset);
  const startsAt = instantInBrussels(day, file.startTime);
  const held = world.isPast(startsAt);
  const planned = world.later(startsAt, -100);
  const published = world.later(startsAt, -80);
  const id = newId(planned.getTime());
  rows.market_edition.push({
    id,
    state: held ? 'EVALUATED' : 'RECRUITING',
    title_nl: file.title.nl, title_fr: file.title.fr, title_en: file.title.en,
    intro_nl: file.intro.nl, intro_fr: file.intro.fr, intro_en: file.intro.en,
    place: file.place,
    municipality: file.municipality,
    starts_at: startsAt,
    ends_at: instantInBrussels(day, file.endTime),
    capacity: file.capacity,
    stands_max: file.standsMax,
    published_at: published,
    held_at: held ? startsAt : null,
    created_at: planned,
    version: 1,
  }); // prettier-ignore
  world.tell(marketEditionPlanned, { editionId: id }, planned);
  world.tell(marketEditionPublished, { editionId: id }, published);
  if (held) world.tell(marketEditionHeld, { editionId: id }, startsAt);
  return { id, file, startsAt, held };
}

/** A stand is confirmed after the training; now and then by a documented exception. */
function addStand(
  world: DemoWorld,
  rows: Tables,
  edition: Edition,
  key: string,
  table: number,
  cast: MarketCast,
): StandOf | null {
  const organisation = cast.organisations.get(key);
  if (!organisation) throw new Error(`no organisation ${key}`);
  const { dice } = world;
  const applied = world.later(edition.startsAt, -dice.whole(40, 70));
  const trained = dice.chance(0.86);
  const confirmedAt = world.later(edition.startsAt, -dice.whole(8, 20));
  const confirmed = edition.held || (trained && dice.chance(0.5));
  const id = newId(applied.getTime());
  const prepared = confirmed && trained ? (edition.held ? world.later(confirmedAt, -2) : applied) : null;
  rows.stand.push({
    id,
    edition_id: edition.id,
    organisation_id: organisation.id,
    state: confirmed ? 'CONFIRMED' : 'APPLIED',
    table_number: confirmed ? table : null,
    prepared_at: prepared,
    exception_reason: confirmed && !trained ? 'Volgde vorig jaar dezelfde vorming.' : null,
    applied_at: applied,
    confirmed_at: confirmed ? (edition.held ? confirmedAt : world.now) : null,
    version: 1,
  });
  const about = { editionId: edition.id, standId: id, organisationId: organisation.id };
  world.tell(standApplied, about, applied);
  if (prepared) world.tell(standPrepared, { ...about, prepared: true }, prepared);
  if (confirmed)
    world.tell(standConfirmed, { ...about, prepared: trained }, edition.held ? confirmedAt : world.now);
  const own = cast.vacancies.filter(
    (vacancy) => vacancy.organisation.id === organisation.id && vacancy.publishedAt,
  );
  const vacancyIds = dice.some(own, 2).map((vacancy) => vacancy.id);
  rows.stand_vacancy.push(...vacancyIds.map((vacancy_id) => ({ stand_id: id, vacancy_id })));
  return confirmed ? { id, organisationId: organisation.id, vacancyIds } : null;
}

function addRegistration(
  world: DemoWorld,
  rows: Tables,
  edition: Edition,
  worker: DemoWorker | null,
): Row & { id: string } {
  const { dice } = world;
  const heads = worker ? dice.whole(4, 14) : 1;
  const came = edition.held && dice.chance(0.82);
  const present = worker ? Math.max(1, heads - dice.whole(0, 3)) : 1;
  const at = world.later(edition.startsAt, -dice.whole(edition.held ? 1 : 28, 40));
  const kind = worker ? ('GROUP' as const) : ('SELF' as const);
  const row = {
    id: newId(at.getTime()),
    edition_id: edition.id,
    kind,
    state: came ? 'CHECKED_IN' : 'REGISTERED',
    badge: newCode(5),
    lang: dice.pick(['nl', 'fr', 'en']),
    first_name: worker ? null : dice.pick(world.files.people.firstNames),
    head_count: heads,
    present_count: came ? present : null,
    languages: dice.some(['nl', 'fr', 'en', 'ar', 'tr', 'es', 'ps', 'uk'], worker ? 3 : 1),
    interpreter: worker !== null && dice.chance(0.3),
    referrer_id: worker?.referrerId ?? null,
    worker_id: worker?.accountId ?? null,
    registered_at: at,
    checked_in_at: came ? edition.startsAt : null,
    version: 1,
  };
  rows.registration.push(row);
  const about = { editionId: edition.id, registrationId: row.id, kind };
  world.tell(registrationMade, about, at);
  if (came) world.tell(marketAttended, { ...about, present }, edition.startsAt);
  return row;
}

function addTalk(
  world: DemoWorld,
  rows: Tables,
  edition: Edition,
  stand: StandOf,
  registrationId: string,
): void {
  const id = newId(edition.startsAt.getTime());
  const outcome = world.dice.weighted([
    ['INTERESTED', 6],
    ['APPOINTMENT', 4],
  ] as const);
  const vacancy = stand.vacancyIds.length > 0 ? world.dice.pick(stand.vacancyIds) : null;
  rows.conversation.push({
    id,
    stand_id: stand.id,
    registration_id: registrationId,
    vacancy_id: vacancy,
    outcome,
    at: edition.startsAt,
  });
  world.tell(
    conversationRecorded,
    {
      editionId: edition.id,
      standId: stand.id,
      organisationId: stand.organisationId,
      conversationId: id,
      outcome,
      introductionId: null,
    },
    edition.startsAt,
  );
}

/** The three editions: two behind us, one that takes registrations. */
export function addMarkets(world: DemoWorld, cast: MarketCast): Tables {
  const rows: Tables = {
    market_edition: [],
    stand: [],
    stand_vacancy: [],
    registration: [],
    conversation: [],
  };
  for (const file of world.files.markets) {
    const edition = addEdition(world, rows, file);
    const stands = file.standOrgs
      .map((key, at) => addStand(world, rows, edition, key, at + 1, cast))
      .filter((stand) => stand !== null);
    const groups = world.dice.some(cast.workers, edition.held ? 7 : 3);
    const visitors: (DemoWorker | null)[] = [...groups, ...Array<null>(edition.held ? 40 : 14).fill(null)];
    for (const worker of visitors) {
      const { id } = addRegistration(world, rows, edition, worker);
      if (edition.held && stands.length > 0 && world.dice.chance(0.7))
        addTalk(world, rows, edition, world.dice.pick(stands), id);
    }
  }
  return rows;
}
