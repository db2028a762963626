import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, visitor, type Actor } from '#kernel';
import { marketBench, type MarketBench } from '#testing';
import { AdvanceEdition } from './advance-edition.js';
import { ApplyForStand } from './apply-for-stand.js';
import { ConfirmStand } from './confirm-stand.js';
import { EditEdition } from './edit-edition.js';
import type { EditionDetails } from './edition-details.js';
import { EditionsQueries } from './editions.queries.js';
import { PlanEdition } from './plan-edition.js';
import { PublishEdition } from './publish-edition.js';
import { RefuseStand } from './refuse-stand.js';
import { ReopenStand } from './reopen-stand.js';
import { StandsQueries } from './stands.queries.js';
import { TickPreparation } from './tick-preparation.js';
import { WithdrawStand } from './withdraw-stand.js';

const details: EditionDetails = {
  titleNl: 'Markt', titleFr: null, titleEn: null, introNl: 'Kom langs.', introFr: null, introEn: null,
  place: 'Muntpunt', municipality: '21004', startsAt: new Date('2026-10-10T11:00:00Z'),
  endsAt: new Date('2026-10-10T15:00:00Z'), capacity: 50, standsMax: 2,
}; // prettier-ignore

describe('editions and stands', () => {
  let bench: MarketBench;
  let coordinator: Actor;
  let desk: Actor;

  beforeAll(async () => {
    bench = await marketBench();
    coordinator = await bench.a.receptionWorker('coordinator');
    desk = await bench.a.receptionWorker('desk');
    await bench.a.market();
  });
  beforeEach(() => bench.clock.set(bench.start));
  afterAll(() => bench.close());

  const stored = (table: 'stand' | 'market_edition', id: string) =>
    bench.row(`select * from ${table} where id = $1`, id);

  it('plans, publishes and moves an edition on, logged and announced', async () => {
    const id = await bench.get(PlanEdition).execute(coordinator, details);
    expect(await stored('market_edition', id)).toMatchObject({ state: 'PLANNED', published_at: null });
    const seen = () => bench.work.run(visitor, (tx) => bench.get(EditionsQueries).byId(tx, id));
    await expect(seen()).rejects.toMatchObject({ code: 'unknown' });

    await bench.get(PublishEdition).execute(coordinator, id);
    expect(await seen()).toMatchObject({ state: 'RECRUITING', title: { nl: 'Markt' } });
    expect(await bench.messages('market.edition-planned', 'editionId', id)).toHaveLength(1);
    expect(await bench.messages('market.edition-published', 'editionId', id)).toHaveLength(1);

    for (const action of ['prepare', 'ready'] as const)
      await bench.get(AdvanceEdition).execute(coordinator, { editionId: id, action });
    const hold = () => bench.get(AdvanceEdition).execute(coordinator, { editionId: id, action: 'hold' });
    await expect(hold()).rejects.toMatchObject({ code: 'market.not-today' });
    bench.clock.set(details.startsAt);
    await hold();
    expect(await stored('market_edition', id)).toMatchObject({ state: 'HELD', held_at: details.startsAt });
    await expect(bench.get(PublishEdition).execute(coordinator, id)).rejects.toMatchObject({
      code: 'lifecycle.not-allowed',
    });
  });

  it('is planned by coordinators only, with times that can be', async () => {
    for (const actor of [desk, visitor]) {
      await expect(bench.get(PlanEdition).execute(actor, details)).rejects.toMatchObject({ code: 'unknown' });
    }
    const backwards = { ...details, endsAt: new Date(details.startsAt.getTime() - 1) };
    await expect(bench.get(PlanEdition).execute(coordinator, backwards)).rejects.toMatchObject({
      code: 'market.dates',
    });
  });

  it('does not shrink below what is promised', async () => {
    const market = await bench.a.market({ capacity: 20, standsMax: 3 });
    await bench.a.registration({ editionId: market.id, state: 'REGISTERED', headCount: 1 });
    const one = await bench.employer();
    await bench.a.stand({ editionId: market.id, organisationId: one.id });
    await bench.a.stand({ editionId: market.id, organisationId: (await bench.employer()).id });
    const edit = (changes: Partial<EditionDetails>) =>
      bench
        .get(EditEdition)
        .execute(coordinator, market.id, { ...details, capacity: 20, standsMax: 3, ...changes });
    await bench.database.owner.query(
      `update registration set head_count = 15, kind = 'GROUP', referrer_id = $2 where edition_id = $1`,
      [market.id, await bench.a.referrer()],
    );
    await expect(edit({ capacity: 14 })).rejects.toMatchObject({ code: 'market.capacity-below-taken' });
    await expect(edit({ standsMax: 1 })).rejects.toMatchObject({ code: 'market.stands-below-confirmed' });
    await edit({ capacity: 15, standsMax: 2, place: 'Elders' });
    expect(await bench.messages('market.edition-changed', 'editionId', market.id)).toHaveLength(1);
  });

  it('lets an organisation apply with its own public vacancies only', async () => {
    const market = await bench.a.market();
    const [mine, theirs] = [await bench.employer(), await bench.employer()];
    const { id: draftId } = await bench.a.vacancy({ organisationId: mine.id });
    const apply = (actor: Actor, vacancyIds: string[], organisationId = mine.id) =>
      bench.get(ApplyForStand).execute(actor, { editionId: market.id, organisationId, vacancyIds });

    for (const wrong of [[], [draftId], [mine.vacancyId, theirs.vacancyId]]) {
      await expect(apply(mine.member, wrong)).rejects.toMatchObject({ code: 'market.no-vacancies' });
    }
    await expect(apply(theirs.member, [mine.vacancyId])).rejects.toMatchObject({ code: 'unknown' });

    const standId = await apply(mine.member, [mine.vacancyId]);
    expect(await stored('stand', standId)).toMatchObject({ state: 'APPLIED' });
    expect(await bench.messages('market.stand-applied', 'standId', standId)).toHaveLength(1);
    expect(await apply(mine.member, [mine.vacancyId])).toBe(standId);
    expect(await bench.messages('market.stand-applied', 'standId', standId)).toHaveLength(1);

    const own = await bench.work.run(mine.member, (tx) =>
      bench.get(StandsQueries).ofOrganisation(tx, mine.id),
    );
    expect(own).toMatchObject([
      { id: standId, vacancies: [{ id: mine.vacancyId }], edition: { number: market.number } },
    ]);
    const others = await bench.work.run(theirs.member, (tx) =>
      bench.get(StandsQueries).ofOrganisation(tx, mine.id),
    );
    expect(others).toEqual([]);
  });

  it('makes one stand when two members apply at the same moment', async () => {
    const market = await bench.a.market();
    const mine = await bench.employer();
    const apply = () =>
      bench.get(ApplyForStand).execute(mine.member, {
        editionId: market.id,
        organisationId: mine.id,
        vacancyIds: [mine.vacancyId],
      });
    const ids = await Promise.all([apply(), apply(), apply()]);
    expect(new Set(ids).size).toBe(1);
  });

  it('takes applications only while they are open, of a published edition', async () => {
    const mine = await bench.employer();
    const apply = (editionId: string) =>
      bench
        .get(ApplyForStand)
        .execute(mine.member, { editionId, organisationId: mine.id, vacancyIds: [mine.vacancyId] });
    const hidden = await bench.a.market({ state: 'PLANNED', publishedAt: null });
    await expect(apply(hidden.id)).rejects.toMatchObject({ code: 'unknown' });
    await expect(apply(newId())).rejects.toMatchObject({ code: 'unknown' });
    const ready = await bench.a.market({ state: 'READY' });
    await expect(apply(ready.id)).rejects.toMatchObject({ code: 'market.stands-closed' });
  });

  it('confirms a stand after training, or with a written exception, and never without (acceptance check 4)', async () => {
    const market = await bench.a.market();
    const [first, second] = [await bench.employer(), await bench.employer()];
    const trained = await bench.a.stand({ editionId: market.id, organisationId: first.id, state: 'APPLIED' });
    const excused = await bench.a.stand({
      editionId: market.id,
      organisationId: second.id,
      state: 'APPLIED',
    });
    const confirm = (standId: string, exceptionReason: string | null, actor = coordinator) =>
      bench.get(ConfirmStand).execute(actor, { standId, exceptionReason });

    await expect(confirm(trained.id, null)).rejects.toMatchObject({ code: 'market.not-prepared' });
    await expect(confirm(trained.id, null, first.member)).rejects.toMatchObject({ code: 'unknown' });
    await expect(
      bench.get(TickPreparation).execute(first.member, { standId: trained.id, prepared: true }),
    ).rejects.toMatchObject({ code: 'unknown' });
    await bench.get(TickPreparation).execute(coordinator, { standId: trained.id, prepared: true });
    await confirm(trained.id, 'niet nodig');
    await confirm(excused.id, 'Zelf opgeleid in de zomer');

    expect(await stored('stand', trained.id)).toMatchObject({
      state: 'CONFIRMED',
      table_number: 1,
      exception_reason: null,
    });
    expect(await stored('stand', excused.id)).toMatchObject({
      state: 'CONFIRMED',
      table_number: 2,
      prepared_at: null,
    });
    expect(await bench.messages('market.stand-confirmed', 'standId', trained.id)).toMatchObject([
      { prepared: true },
    ]);
    expect(await bench.messages('market.stand-confirmed', 'standId', excused.id)).toMatchObject([
      { prepared: false },
    ]);
    await expect(
      bench.get(TickPreparation).execute(coordinator, { standId: trained.id, prepared: false }),
    ).rejects.toMatchObject({ code: 'market.not-prepared' });

    const anybody = await bench.work.run(visitor, (tx) => bench.get(StandsQueries).confirmed(tx, market.id));
    expect(anybody.map((stand) => stand.tableNumber)).toEqual([1, 2]);
  });

  it.each(['SUSPENDED', 'ARCHIVED'])(
    'no longer announces the stand of an organisation that is %s',
    async (state) => {
      const market = await bench.a.market();
      const { id: organisationId } = await bench.employer();
      await bench.a.stand({ editionId: market.id, organisationId, state: 'CONFIRMED', tableNumber: 1 });
      const shown = () => bench.work.run(visitor, (tx) => bench.get(StandsQueries).confirmed(tx, market.id));
      expect(await shown()).toHaveLength(1);
      await bench.database.owner.query(`update organisation set state = $2 where id = $1`, [
        organisationId,
        state,
      ]);
      expect(await shown()).toEqual([]);
    },
  );

  it('never confirms more stands than there are tables, whoever presses at the same moment', async () => {
    const market = await bench.a.market({ standsMax: 2 });
    const stands = [];
    for (let n = 0; n < 4; n += 1) {
      const { id } = await bench.employer();
      stands.push(
        await bench.a.stand({
          editionId: market.id,
          organisationId: id,
          state: 'APPLIED',
          preparedAt: bench.start,
        }),
      );
    }
    const results = await Promise.allSettled(
      stands.map(({ id }) =>
        bench.get(ConfirmStand).execute(coordinator, { standId: id, exceptionReason: null }),
      ),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(2);
    expect(
      results
        .filter((result) => result.status === 'rejected')
        .map((result) => (result.reason as { code: string }).code),
    ).toEqual(['market.stands-full', 'market.stands-full']);
    const { rows } = await bench.database.owner.query(
      `select table_number from stand where edition_id = $1 and state = 'CONFIRMED' order by 1`,
      [market.id],
    );
    expect(rows).toEqual([{ table_number: 1 }, { table_number: 2 }]);
  });

  it('refuses, reopens, withdraws and lets apply again', async () => {
    const market = await bench.a.market();
    const mine = await bench.employer();
    const { id: standId } = await bench.a.stand({
      editionId: market.id,
      organisationId: mine.id,
      state: 'APPLIED',
    });
    await bench.get(RefuseStand).execute(coordinator, { standId, reason: 'Te veel Nederlands nodig' });
    const again = () =>
      bench.get(ApplyForStand).execute(mine.member, {
        editionId: market.id,
        organisationId: mine.id,
        vacancyIds: [mine.vacancyId],
      });
    await expect(again()).rejects.toMatchObject({ code: 'market.stand-refused' });
    await bench.get(ReopenStand).execute(coordinator, standId);
    expect(await stored('stand', standId)).toMatchObject({ state: 'APPLIED', refused_reason: null });

    const stranger = await bench.employer();
    await expect(bench.get(WithdrawStand).execute(stranger.member, standId)).rejects.toMatchObject({
      code: 'unknown',
    });
    await bench.get(WithdrawStand).execute(mine.member, standId);
    expect(await stored('stand', standId)).toMatchObject({ state: 'WITHDRAWN', table_number: null });
    expect(await again()).toBe(standId);
    expect(await stored('stand', standId)).toMatchObject({ state: 'APPLIED' });
    expect(await bench.messages('market.stand-applied', 'standId', standId)).toHaveLength(1);
    expect(await bench.messages('market.stand-withdrawn', 'standId', standId)).toHaveLength(1);
  });
});
