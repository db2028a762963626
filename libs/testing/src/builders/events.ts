import type pg from 'pg';
import type { MarketEdition, Registration, Stand } from '#events';
import { newCode, newId } from '#kernel';
import { place } from './organisations.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Markets for tests, written past the rules; `market()` is public, a week away and open for everybody. */
export const eventBuilders = (owner: pg.Pool, now: () => Date) => ({
  async market(over: Partial<MarketEdition> = {}): Promise<MarketEdition> {
    const market = { ...aMarket(now()), ...over };
    await place(owner, market.municipality);
    const { rows } = await owner.query<{ number: number }>(
      `insert into market_edition (id, state, title_nl, intro_nl, place, municipality, starts_at, ends_at, capacity,
         stands_max, published_at, created_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1) returning number`,
      [
        market.id, market.state, market.titleNl, market.introNl, market.place, market.municipality, market.startsAt,
        market.endsAt, market.capacity, market.standsMax, market.publishedAt, market.createdAt,
      ], // prettier-ignore
    );
    return { ...market, number: rows[0]?.number ?? 0 };
  },

  async stand(
    wish: Partial<Stand> & { editionId: string; organisationId: string; vacancyIds?: readonly string[] },
  ): Promise<Stand> {
    const { vacancyIds = [], ...over } = wish;
    const stand = { ...aStand(now(), over.state ?? 'CONFIRMED'), ...over };
    await owner.query(
      `insert into stand (id, edition_id, organisation_id, state, table_number, prepared_at, exception_reason, applied_at,
         confirmed_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)`,
      [
        stand.id, stand.editionId, stand.organisationId, stand.state, stand.tableNumber, stand.preparedAt,
        stand.exceptionReason, stand.appliedAt, stand.confirmedAt,
      ], // prettier-ignore
    );
    await owner.query(`insert into stand_vacancy select $1, unnest($2::uuid[])`, [stand.id, vacancyIds]);
    return stand;
  },

  async registration(wish: Partial<Registration> & { editionId: string }): Promise<Registration> {
    const registration = { ...aRegistration(now()), ...wish };
    await owner.query(
      `insert into registration (id, edition_id, kind, state, badge, lang, first_name, email, phone, head_count,
         present_count, languages, interpreter, referrer_id, worker_id, registered_at, checked_in_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1)`,
      [
        registration.id, registration.editionId, registration.kind, registration.state, registration.badge,
        registration.lang, registration.firstName, registration.email, registration.phone, registration.headCount,
        registration.presentCount, registration.languages, registration.interpreter, registration.referrerId,
        registration.workerId, registration.registeredAt, registration.checkedInAt,
      ], // prettier-ignore
    );
    return registration;
  },
});

const aMarket = (at: Date): MarketEdition => ({
  id: newId(),
  number: 0,
  state: 'RECRUITING',
  titleNl: 'Markt aan het kanaal',
  titleFr: null,
  titleEn: null,
  introNl: 'Kom langs en praat met organisaties.',
  introFr: null,
  introEn: null,
  place: 'Muntpunt',
  municipality: '21004',
  startsAt: new Date(at.getTime() + 7 * day),
  endsAt: new Date(at.getTime() + 7 * day + 4 * hour),
  capacity: 100,
  standsMax: 10,
  publishedAt: at,
  heldAt: null,
  createdAt: at,
  version: 1,
});

const aStand = (at: Date, state: Stand['state']): Omit<Stand, 'editionId' | 'organisationId'> => ({
  id: newId(),
  state,
  tableNumber: null,
  preparedAt: state === 'CONFIRMED' ? at : null,
  exceptionReason: null,
  refusedReason: null,
  appliedAt: at,
  confirmedAt: state === 'CONFIRMED' ? at : null,
  version: 1,
});

const aRegistration = (at: Date): Omit<Registration, 'editionId'> => ({
  id: newId(),
  kind: 'SELF',
  state: 'REGISTERED',
  badge: newCode(5),
  lang: 'nl',
  firstName: 'Samira',
  email: null,
  phone: null,
  headCount: 1,
  presentCount: null,
  languages: ['ar'],
  interpreter: false,
  referrerId: null,
  workerId: null,
  registeredAt: at,
  checkedInAt: null,
  version: 1,
});
