import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PrivateLinks } from '#access';
import { newId, visitor, type Actor } from '#kernel';
import { marketBench, type MarketBench } from '#testing';
import { AddWalkIn } from './add-walk-in.js';
import { CancelRegistration } from './cancel-registration.js';
import { ChangeGroup } from './change-group.js';
import { CheckIn } from './check-in.js';
import { EditionsQueries } from './editions.queries.js';
import { MarketCountsQueries } from './market-counts.queries.js';
import { registrationActor } from './market.policy.js';
import { RegisterVisitor, type NewVisitor } from './register-visitor.js';
import { RegistrationsQueries } from './registrations.queries.js';
import { ReserveGroup } from './reserve-group.js';
import { RestoreRegistration } from './restore-registration.js';
import { UndoCheckIn } from './undo-check-in.js';

describe('registrations', () => {
  let bench: MarketBench;
  let desk: Actor;
  let coordinator: Actor;
  beforeAll(async () => {
    bench = await marketBench();
    desk = await bench.a.receptionWorker();
    coordinator = await bench.a.receptionWorker('coordinator');
  });
  beforeEach(() => bench.clock.set(bench.start));
  afterAll(() => bench.close());

  const person = (editionId: string): NewVisitor => ({
    editionId,
    lang: 'fr',
    firstName: 'Amira',
    language: 'ar',
    email: 'amira@voorbeeld.example',
    phone: null,
  });
  const register = (editionId: string) => bench.get(RegisterVisitor).execute(visitor, person(editionId));
  const group = (actor: Actor, editionId: string, headCount: number) =>
    bench
      .get(ReserveGroup)
      .execute(actor, { editionId, lang: 'nl', headCount, languages: ['ti'], interpreter: true });
  const stored = (id: string) => bench.row(`select * from registration where id = $1`, id);
  const onTheDay = (market: { startsAt: Date }) => bench.clock.set(market.startsAt);

  it('give a visitor without account a badge and a private link that opens this one only', async () => {
    const market = await bench.a.market();
    const [mine, other] = [await register(market.id), await register(market.id)];
    expect(mine.badge).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}$/);
    expect(await stored(mine.registrationId)).toMatchObject({
      kind: 'SELF',
      state: 'REGISTERED',
      languages: ['ar'],
    });
    expect(await bench.messages('registration.made', 'registrationId', mine.registrationId)).toEqual([
      { editionId: market.id, registrationId: mine.registrationId, kind: 'SELF' },
    ]);

    const id = await bench.get(PrivateLinks).open('registration', mine.secret);
    expect(id).toBe(mine.registrationId);
    const actor = registrationActor(mine.registrationId);
    const own = (registrationId: string, by = actor) =>
      bench.work.run(by, (tx) => bench.get(RegistrationsQueries).own(tx, registrationId));
    expect(await own(mine.registrationId)).toMatchObject({
      badge: mine.badge,
      edition: { number: market.number },
    });
    await expect(own(other.registrationId)).rejects.toMatchObject({ code: 'unknown' });
    await expect(own(mine.registrationId, visitor)).rejects.toMatchObject({ code: 'unknown' });

    await expect(bench.get(CancelRegistration).execute(actor, other.registrationId)).rejects.toMatchObject({
      code: 'unknown',
    });
    await bench.get(CancelRegistration).execute(actor, mine.registrationId);
    expect(await stored(mine.registrationId)).toMatchObject({ state: 'CANCELLED' });
    await bench.get(RestoreRegistration).execute(actor, mine.registrationId);
    expect(await stored(mine.registrationId)).toMatchObject({ state: 'REGISTERED', first_name: 'Amira' });
  });

  it('are open only between publication and the end', async () => {
    const hidden = await bench.a.market({ state: 'PLANNED', publishedAt: null });
    await expect(register(hidden.id)).rejects.toMatchObject({ code: 'unknown' });
    const market = await bench.a.market();
    bench.clock.set(market.endsAt);
    await expect(register(market.id)).rejects.toMatchObject({ code: 'market.registration-closed' });
    await expect(bench.get(RegisterVisitor).execute(desk, person(market.id))).rejects.toMatchObject({
      code: 'unknown',
    });
  });

  it('never give a seat twice, however many ask at the same moment', async () => {
    const market = await bench.a.market({ capacity: 6 });
    const worker = await bench.a.referrerWorker();
    await group(worker, market.id, 3);
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => register(market.id)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(3);
    const codes = results.flatMap((r) =>
      r.status === 'rejected' ? [(r.reason as { code: string }).code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['market.full']));
    const sum = await bench.row(
      `select sum(head_count)::int as taken, count(distinct badge)::int as badges from registration where edition_id = $1`,
      market.id,
    );
    expect(sum).toEqual({ taken: 6, badges: 4 });
    const edition = await bench.work.run(visitor, (tx) => bench.get(EditionsQueries).byId(tx, market.id));
    expect(await bench.work.run(visitor, (tx) => bench.get(EditionsQueries).room(tx, edition))).toBe('FULL');
  });

  it('free a seat when cancelled, and give it back only while it is free', async () => {
    const market = await bench.a.market({ capacity: 1 });
    const first = await register(market.id);
    await expect(register(market.id)).rejects.toMatchObject({ code: 'market.full' });
    await bench
      .get(CancelRegistration)
      .execute(registrationActor(first.registrationId), first.registrationId);
    await register(market.id);
    await expect(
      bench.get(RestoreRegistration).execute(registrationActor(first.registrationId), first.registrationId),
    ).rejects.toMatchObject({ code: 'market.full' });
  });

  it('let a referrer reserve, change and cancel own groups; another referrer sees nothing', async () => {
    const market = await bench.a.market({ capacity: 20 });
    const [a, b] = [await bench.a.referrerWorker(), await bench.a.referrerWorker()];
    const id = await group(a, market.id, 12);
    const groups = (actor: Actor) =>
      bench.work.run(actor, (tx) => bench.get(RegistrationsQueries).groups(tx));
    expect(await groups(a)).toMatchObject([
      { id, headCount: 12, interpreter: true, edition: { id: market.id } },
    ]);
    expect(await groups(b)).toEqual([]);

    const change = (actor: Actor, headCount: number) =>
      bench
        .get(ChangeGroup)
        .execute(actor, { registrationId: id, headCount, languages: ['ti', 'ar'], interpreter: false });
    await expect(change(b, 5)).rejects.toMatchObject({ code: 'unknown' });
    await expect(change(a, 21)).rejects.toMatchObject({ code: 'market.full' });
    await change(a, 20);
    expect(await stored(id)).toMatchObject({ head_count: 20, languages: ['ti', 'ar'] });
    await expect(bench.get(CancelRegistration).execute(b, id)).rejects.toMatchObject({ code: 'unknown' });
    await bench.get(CancelRegistration).execute(a, id);
    await expect(group(desk, market.id, 2)).rejects.toMatchObject({ code: 'unknown' });
  });

  it('are invisible to organisations, other visitors and referrers in the database itself', async () => {
    const market = await bench.a.market();
    const { registrationId } = await register(market.id);
    const { member } = await bench.employer();
    const worker = await bench.a.referrerWorker();
    const count = (actor: Actor) =>
      bench.work.run(actor, async (tx): Promise<number> => {
        const rows: { n: number }[] = await tx.manager.query(
          `select count(*)::int as n from registration where id = $1`,
          [registrationId],
        );
        return rows[0]?.n ?? -1;
      });
    await expect(count(member)).rejects.toThrow(/permission denied/);
    expect(await count(visitor)).toBe(0);
    expect(await count(worker)).toBe(0);
    expect(await count(desk)).toBe(1);
  });

  it('check in by one tap, count a group as it came, and take a slip back', async () => {
    const market = await bench.a.market();
    const { registrationId } = await register(market.id);
    const groupId = await group(await bench.a.referrerWorker(), market.id, 10);
    const checkIn = (id: string, present?: number, actor = desk) =>
      bench
        .get(CheckIn)
        .execute(actor, { registrationId: id, ...(present === undefined ? {} : { present }) });
    await expect(checkIn(registrationId)).rejects.toMatchObject({ code: 'market.not-today' });
    onTheDay(market);
    const { member } = await bench.employer();
    await expect(checkIn(registrationId, undefined, member)).rejects.toThrow();

    await Promise.all([checkIn(registrationId), checkIn(registrationId), checkIn(registrationId)]);
    expect(await bench.messages('market.attended', 'registrationId', registrationId)).toMatchObject([
      { present: 1 },
    ]);
    await checkIn(groupId, 7);
    await checkIn(groupId, 9);
    expect(await stored(groupId)).toMatchObject({ state: 'CHECKED_IN', present_count: 9 });
    await bench.get(UndoCheckIn).execute(desk, groupId);
    expect(await stored(groupId)).toMatchObject({ state: 'REGISTERED', present_count: null });
    expect(
      (await bench.messages('market.attended', 'registrationId', groupId)).map((m) => m.present),
    ).toEqual([7, 9, 0]);
  });

  it('let people in at the door while the room holds them', async () => {
    const market = await bench.a.market({ capacity: 2 });
    await register(market.id);
    await register(market.id);
    onTheDay(market);
    const walkIn = (actor = desk) =>
      bench
        .get(AddWalkIn)
        .execute(actor, { editionId: market.id, lang: 'nl', firstName: null, language: 'uk' });
    await expect(walkIn(visitor)).rejects.toMatchObject({ code: 'unknown' });
    const results = await Promise.allSettled([walkIn(), walkIn(), walkIn()]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(2);
  });

  it('are found at the door by badge, first name or referrer', async () => {
    const market = await bench.a.market();
    const { badge } = await register(market.id);
    await bench.get(RegisterVisitor).execute(visitor, { ...person(market.id), firstName: '100%' });
    await group(await bench.a.referrerWorker(), market.id, 4);
    const find = async (words: string) => {
      const { items, total } = await bench.work.run(desk, (tx) =>
        bench.get(RegistrationsQueries).atTheDoor(tx, market.id, { words, page: 1, perPage: 20 }),
      );
      expect(items).toHaveLength(total);
      return items.map((item) => item.firstName ?? item.referrerName);
    };
    expect(await find(badge.toLowerCase())).toEqual(['Amira']);
    expect(await find('ami')).toEqual(['Amira']);
    expect(await find('de zwaan')).toEqual(['Taalhuis De Zwaan']);
    expect(await find('%')).toEqual([]);
    expect(await find('')).toHaveLength(3);
  });

  it('are counted without names, small groups of people hidden', async () => {
    const market = await bench.a.market();
    await register(market.id);
    await group(await bench.a.referrerWorker(), market.id, 12);
    const counts = await bench.work.run(coordinator, (tx) =>
      bench.get(MarketCountsQueries).counts(tx, market.id),
    );
    expect(counts).toMatchObject({ seatsTaken: 13, present: 0, groups: 1, interpreterWishes: 1 });
    expect(counts.languages).toEqual([
      { language: 'ti', people: null },
      { language: 'ar', people: null },
    ]);
    const empty = await bench.a.market();
    expect(
      await bench.work.run(coordinator, (tx) => bench.get(MarketCountsQueries).counts(tx, empty.id)),
    ).toMatchObject({
      seatsTaken: 0,
      languages: [],
      talks: { INTERESTED: 0, APPOINTMENT: 0, START: 0 },
    });
  });

  it('of an unknown edition are unknown', async () => {
    await expect(register(newId())).rejects.toMatchObject({ code: 'unknown' });
  });
});
