import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { completeContent } from '../../testing/src/builders/vacancies.js';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';
import {
  EditVacancy,
  NoteVacancySeen,
  PauseForTalk,
  RestoreStanding,
  ReviewQueue,
  ReviewRulesRepository,
  ReviewStandings,
  RevokeStanding,
  SetReviewRule,
  SetReviewTarget,
  SubmitChanges,
  SubmitVacancy,
  UnreviewedQueries,
  type WaitingFilter,
} from './index.js';

type Bench = Awaited<ReturnType<typeof vacancyBench>>;
let bench: Bench;
beforeAll(async () => {
  bench = await vacancyBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.reset();
  await bench.database.owner.query(
    `delete from review_target where valid_from > '2026-01-01'; delete from review_rule where valid_from > '2026-01-01'`,
  );
});

/** An online vacancy with changes that wait for a look. */
async function changesWait() {
  const scene = await bench.scene('PUBLISHED');
  const { member, vacancy } = scene;
  const nl = { ...completeContent.texts.nl, title: 'Stoofvlees koken op woensdag' };
  const content = { ...completeContent, texts: { ...completeContent.texts, nl } };
  await bench.get(EditVacancy).execute(member, { vacancyId: vacancy.id, version: 1, content });
  await bench.get(SubmitChanges).execute(member, vacancy.id);
  return scene;
}

describe('the queue', () => {
  const everything: WaitingFilter = {
    kind: null,
    organisationId: null,
    firstOnly: false,
    overdueOnly: false,
    words: '',
  };
  const page = (filter: Partial<WaitingFilter> = {}, at = 1) =>
    bench.work.run(bench.coordinator, (tx) =>
      bench.get(ReviewQueue).page(tx, { filter: { ...everything, ...filter }, page: at, perPage: 2 }),
    );
  const titles = async (filter: Partial<WaitingFilter> = {}): Promise<string[]> =>
    (await page(filter)).items.map(({ title }) => title);

  async function filled() {
    // Friday, Thursday and Wednesday of the week before a Tuesday.
    const known = await bench.a.organisation({ name: 'Café 100%' });
    await bench.a.vacancy({ organisationId: known.id, state: 'EXPIRED' });
    const words = (title: string) => ({ texts: { nl: { title, summary: 's', body: 'b' } } });
    const on = (day: string) => ({ state: 'IN_REVIEW' as const, submittedAt: new Date(`${day}T09:00:00Z`) });
    await bench.a.vacancy({ organisationId: known.id, ...on('2026-09-14'), ...words('Tuinieren') });
    const newcomer = await bench.a.organisation({ name: 'Buren' });
    await bench.a.vacancy({ organisationId: newcomer.id, ...on('2026-09-10'), ...words('Vóórlezen') });
    const { organisation, vacancy } = await changesWait();
    return { known, newcomer, changed: organisation, changedVacancy: vacancy };
  }

  it('holds vacancies and changes together, what waits longest first, with due days', async () => {
    const { changedVacancy } = await filled();
    const first = await page();
    expect(first).toMatchObject({ total: 3, overdue: 1, workingDays: 2 });
    expect(
      first.items.map(({ title, due, overdue, first: isFirst }) => [title, due, overdue, isFirst]),
    ).toEqual([
      ['Vóórlezen', '2026-09-14', true, true],
      ['Tuinieren', '2026-09-16', false, false],
    ]);
    const second = await page({}, 2);
    expect(second.items).toMatchObject([
      { kind: 'CHANGES', vacancyId: changedVacancy.id, due: '2026-09-17' },
    ]);
    expect(await page({}, 9)).toMatchObject({ items: [], total: 3 });
  });

  it('is narrowed by kind, organisation, newcomers, lateness and words', async () => {
    const { known } = await filled();
    expect(await titles({ kind: 'CHANGES' })).toEqual(['Soep koken op woensdag']);
    expect(await titles({ organisationId: known.id })).toEqual(['Tuinieren']);
    expect(await titles({ firstOnly: true })).toEqual(['Vóórlezen']);
    expect(await titles({ overdueOnly: true })).toEqual(['Vóórlezen']);
    expect(await titles({ words: 'VOORLEZEN' })).toEqual(['Vóórlezen']);
    expect(await titles({ words: 'cafe 100%' })).toEqual(['Tuinieren']);
    for (const words of ['100_', '\\', "'; --", 'niets zo']) expect(await titles({ words })).toEqual([]);
    expect(
      await titles({ kind: 'VACANCY', firstOnly: true, overdueOnly: true, words: 'lezen' }),
    ).toHaveLength(1);
  });

  it('hands out the next one in turn and starts again after the last', async () => {
    await filled();
    const next = (after: string | null) =>
      bench.work.run(bench.coordinator, (tx) => bench.get(ReviewQueue).next(tx, after));
    const first = await next(null);
    const second = await next(first);
    const third = await next(second);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(await next(third)).toBe(first);
    await bench.reset();
    expect(await next(null)).toBeNull();
  });

  it('counts by the target of the day, which coordinators set from a day on', async () => {
    await filled();
    const target = bench.get(SetReviewTarget);
    await target.execute(bench.coordinator, { validFrom: '2026-09-16', workingDays: 5 });
    expect(await page()).toMatchObject({ workingDays: 2, overdue: 1 });
    bench.clock.set(new Date('2026-09-16T08:00:00Z'));
    expect(await page()).toMatchObject({ workingDays: 5, overdue: 0 });
    const past = target.execute(bench.coordinator, { validFrom: '2026-09-15', workingDays: 1 });
    await expect(past).rejects.toMatchObject({ code: 'review.day-past' });
  });
});

describe('good standing', () => {
  /** An organisation of which so much went online that it skips the queue. */
  async function trusted() {
    const scene = await bench.scene('DRAFT');
    for (let count = 0; count < 3; count++) {
      await bench.a.vacancy({ organisationId: scene.organisation.id, state: 'FILLED' });
    }
    return scene;
  }

  it('can be taken away with a reason and given back, with a trace', async () => {
    const { organisation } = await trusted();
    const standing = () =>
      bench.work.run(bench.coordinator, (tx) => bench.get(ReviewStandings).of(tx, organisation.id));
    expect(await standing()).toMatchObject({ skips: true });
    const input = { organisationId: organisation.id, why: 'Twee klachten in augustus' };
    await bench.get(RevokeStanding).execute(bench.coordinator, input);
    expect(await standing()).toMatchObject({ skips: false, because: 'REVOKED' });
    await expect(bench.get(RevokeStanding).execute(bench.coordinator, input)).rejects.toMatchObject({
      code: 'review.standing-same',
    });
    await bench.get(RestoreStanding).execute(bench.coordinator, organisation.id);
    expect(await standing()).toMatchObject({ skips: true });
    const trace = await bench.rows<{ action: string; note: string | null }>(
      `select action, note from transition where subject = 'review_standing' and subject_id = $1 order by at, id`,
      [organisation.id],
    );
    expect(trace).toEqual([
      { action: 'revoke', note: 'Twee klachten in augustus' },
      { action: 'restore', note: null },
    ]);
  });

  it('is for coordinators only', async () => {
    const { organisation, member } = await trusted();
    const rule = { validFrom: '2027-01-01', active: false, minPublished: 1, months: 1, maxReturned: 0 };
    for (const attempt of [
      () => bench.get(RevokeStanding).execute(member, { organisationId: organisation.id, why: 'x' }),
      () => bench.get(RestoreStanding).execute(member, organisation.id),
      () => bench.get(SetReviewRule).execute(member, rule),
      () => bench.get(SetReviewTarget).execute(member, { validFrom: '2027-01-01', workingDays: 1 }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'unknown' });
    }
  });

  it('follows the rule of the day, with who decided it', async () => {
    const { organisation } = await trusted();
    const rule = { validFrom: '2026-10-01', active: true, minPublished: 5, months: 12, maxReturned: 1 };
    await bench.get(SetReviewRule).execute(bench.coordinator, rule);
    const skips = async () =>
      (await bench.work.run(bench.coordinator, (tx) => bench.get(ReviewStandings).of(tx, organisation.id)))
        .skips;
    expect(await skips()).toBe(true);
    bench.clock.set(new Date('2026-10-01T08:00:00Z'));
    expect(await skips()).toBe(false);
    const rules = await bench.work.run(bench.coordinator, (tx) => bench.get(ReviewRulesRepository).rules(tx));
    expect(rules).toMatchObject([
      { ...rule, decidedBy: 'Lut' },
      { validFrom: '2026-01-01', decidedBy: null },
    ]);
  });

  it('lists what went online without a look until somebody looks or pauses it to talk', async () => {
    const { member, vacancy } = await trusted();
    await bench.get(SubmitVacancy).execute(member, vacancy.id);
    const listed = async (all = false) =>
      (
        await bench.work.run(bench.coordinator, (tx) =>
          bench.get(UnreviewedQueries).page(tx, { all, page: 1, perPage: 10 }),
        )
      ).items.map(({ vacancyId, seen }) => [vacancyId, seen]);
    expect(await listed()).toEqual([[vacancy.id, false]]);
    bench.clock.advance({ hours: 1 });
    await bench.get(NoteVacancySeen).execute(bench.coordinator, vacancy.id);
    expect(await listed()).toEqual([]);
    expect(await listed(true)).toEqual([[vacancy.id, true]]);
    await bench
      .get(PauseForTalk)
      .execute(bench.coordinator, { vacancyId: vacancy.id, comment: 'Bel ons even.' });
    expect(await bench.stored(vacancy.id)).toMatchObject({ state: 'PAUSED' });
    expect(await bench.messages()).toEqual([
      'vacancy.published',
      'vacancy.updated',
      'vacancy.paused-for-talk',
    ]);
  });
});
