import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { completeContent } from '../../testing/src/builders/vacancies.js';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';
import {
  EditVacancy,
  PreChecks,
  ReviewHistory,
  ReviewRemarksQueries,
  ReviewVacancy,
  SubmitChanges,
  SubmitVacancy,
  VacanciesRepository,
  type ReviewForm,
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

const decide = (form: Partial<ReviewForm> & Pick<ReviewForm, 'decision'>): ReviewForm => ({
  checklist: [],
  reasons: [],
  comment: null,
  fields: {},
  expiresOn: null,
  ...form,
});
const versionOf = async (id: string): Promise<number> =>
  (await bench.rows<{ version: number }>(`select version from vacancy where id = $1`, [id]))[0]?.version ?? 0;
const review = async (actor: Actor, vacancyId: string, form: ReviewForm, version?: number): Promise<void> =>
  bench
    .get(ReviewVacancy)
    .execute(actor, { vacancyId, version: version ?? (await versionOf(vacancyId)), form });
const reviewsOf = (id: string) =>
  bench.rows<{ decision: string; checklist: string[]; decided_by: string }>(
    `select decision, checklist, decided_by from vacancy_review where vacancy_id = $1 order by decided_at, id`,
    [id],
  );
const remarks = (actor: Actor, id: string) =>
  bench.work.run(actor, (tx) => bench.get(ReviewRemarksQueries).openRemarks(tx, id));

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

describe('a decision on a vacancy', () => {
  it('is kept with who took it and which questions were answered', async () => {
    const { vacancy } = await bench.scene('IN_REVIEW');
    const form = decide({ decision: 'PUBLISH', checklist: ['NOT_UNPAID', 'NOT_FREE'] });
    await review(bench.coordinator, vacancy.id, form);
    expect(await bench.stored(vacancy.id)).toMatchObject({ state: 'PUBLISHED' });
    expect(await reviewsOf(vacancy.id)).toEqual([
      { decision: 'PUBLISH', checklist: ['NOT_UNPAID', 'NOT_FREE'], decided_by: bench.coordinator.id },
    ]);
  });

  it('tells the second of two coordinators and writes nothing twice', async () => {
    const { vacancy } = await bench.scene('IN_REVIEW');
    const other = await bench.a.coordinator();
    const attempts = await Promise.allSettled([
      review(bench.coordinator, vacancy.id, decide({ decision: 'PUBLISH' }), 1),
      review(other, vacancy.id, decide({ decision: 'RETURN', reasons: ['HARD_TO_READ'] }), 1),
      review(other, vacancy.id, decide({ decision: 'PUBLISH' }), 1),
    ]);
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = attempts.flatMap((attempt) =>
      attempt.status === 'rejected' ? [(attempt.reason as { code: string }).code] : [],
    );
    expect(codes).toEqual(['vacancy.decided.conflict', 'vacancy.decided.conflict']);
    expect(await bench.messages()).toHaveLength(1);
    expect(await reviewsOf(vacancy.id)).toHaveLength(1);
  });

  it('waits when the organisation changed what was being read', async () => {
    const { member, vacancy } = await bench.scene('IN_REVIEW');
    const seen = await versionOf(vacancy.id);
    const content = { ...completeContent, places: 9 };
    await bench.get(EditVacancy).execute(member, { vacancyId: vacancy.id, version: seen, content });
    const late = review(bench.coordinator, vacancy.id, decide({ decision: 'PUBLISH' }), seen);
    await expect(late).rejects.toMatchObject({ code: 'vacancy.changed.conflict' });
    expect(await bench.stored(vacancy.id)).toMatchObject({ state: 'IN_REVIEW' });
    expect(await reviewsOf(vacancy.id)).toEqual([]);
  });

  it('puts remarks beside the fields until the vacancy is handed in again', async () => {
    const { member, vacancy } = await bench.scene('IN_REVIEW');
    const stranger = await bench.a.member(await bench.a.organisation());
    const fields = { title: 'Zeg wat iemand doet.', expensesDay: 'Klopt dit bedrag?' };
    await review(
      bench.coordinator,
      vacancy.id,
      decide({ decision: 'RETURN', reasons: ['UNCLEAR_TASK'], fields }),
    );
    expect(await remarks(member, vacancy.id)).toEqual(fields);
    expect(await remarks(stranger, vacancy.id)).toEqual({});
    await bench.get(SubmitVacancy).execute(member, vacancy.id);
    expect(await remarks(member, vacancy.id)).toEqual({});
  });
});

describe('a decision on changes', () => {
  it('leaves what is online until they are accepted', async () => {
    const { member, vacancy } = await changesWait();
    await review(
      bench.coordinator,
      vacancy.id,
      decide({ decision: 'RETURN_CHANGES', reasons: ['HARD_TO_READ'], fields: { title: 'Korter' } }),
    );
    expect(await remarks(member, vacancy.id)).toEqual({ title: 'Korter' });
    await bench.get(SubmitChanges).execute(member, vacancy.id);
    await review(bench.coordinator, vacancy.id, decide({ decision: 'ACCEPT_CHANGES' }));
    const { content } = await bench.work.run(member, (tx) =>
      bench.get(VacanciesRepository).content(tx, vacancy.id),
    );
    expect(content.texts.nl.title).toBe('Stoofvlees koken op woensdag');
    expect((await reviewsOf(vacancy.id)).map((row) => row.decision)).toEqual([
      'RETURN_CHANGES',
      'ACCEPT_CHANGES',
    ]);
    const again = review(bench.coordinator, vacancy.id, decide({ decision: 'ACCEPT_CHANGES' }));
    await expect(again).rejects.toMatchObject({ code: 'vacancy.decided.conflict' });
  });
});

describe('the history', () => {
  it('tells every step with who and why; members do not learn who of the Steunpunt or what was ticked', async () => {
    const { member, vacancy } = await bench.scene('DRAFT');
    const step = async (work: Promise<unknown>) => {
      await work;
      bench.clock.advance({ minutes: 10 });
    };
    await step(bench.get(SubmitVacancy).execute(member, vacancy.id));
    const fields = { body: 'Langer mag.' };
    await step(review(bench.coordinator, vacancy.id, decide({ decision: 'RETURN', reasons: ['OTHER'], comment: 'Bijna!', fields }))); // prettier-ignore
    await step(bench.get(SubmitVacancy).execute(member, vacancy.id));
    await step(review(bench.coordinator, vacancy.id, decide({ decision: 'PUBLISH', checklist: ['NOT_FREE'] }))); // prettier-ignore
    const seenBy = (actor: Actor) =>
      bench.work.run(actor, (tx) => bench.get(ReviewHistory).of(tx, vacancy.id));
    const whole = await seenBy(bench.coordinator);
    expect(whole.map(({ action, by, name }) => [action, by, name])).toEqual([
      ['publish', 'coordinator', 'Lut'],
      ['submit', 'organisation', 'Lut'],
      ['return', 'coordinator', 'Lut'],
      ['submit', 'organisation', 'Lut'],
    ]);
    expect(whole[0]?.checklist).toEqual(['NOT_FREE']);
    expect(whole[2]).toMatchObject({ remark: { comment: 'Bijna!', fields }, checklist: [] });
    const own = await seenBy(member);
    expect(own.map(({ by, name, checklist }) => [by, name, checklist])).toEqual([
      ['coordinator', null, null],
      ['organisation', 'Lut', null],
      ['coordinator', null, null],
      ['organisation', 'Lut', null],
    ]);
    expect(own[2]?.remark?.comment).toBe('Bijna!');
  });
});

describe('automatic checks', () => {
  it('find a double of the same organisation and one elsewhere, but not far away', async () => {
    const { organisation, vacancy } = await bench.scene('IN_REVIEW');
    const title = (words: string) => ({ texts: { nl: { title: words, summary: 's', body: 'b' } } });
    await bench.a.vacancy({
      organisationId: organisation.id,
      state: 'PUBLISHED',
      ...title('Soep koken woensdag'),
    });
    await bench.a.vacancy({
      organisationId: organisation.id,
      state: 'WITHDRAWN',
      ...title('Soep koken op woensdag'),
    });
    const other = await bench.a.organisation({ name: 'Elders' });
    await bench.a.vacancy({ organisationId: other.id, state: 'PUBLISHED' });
    await bench.a.vacancy({ organisationId: other.id, state: 'PUBLISHED', municipality: '21004' });
    await bench.a.vacancy({
      organisationId: other.id,
      state: 'PUBLISHED',
      ...title('Schilderen met kinderen'),
    });
    const found = await bench.work.run(bench.coordinator, async (tx) => {
      const { vacancy: row, content } = await bench.get(VacanciesRepository).content(tx, vacancy.id);
      return bench.get(PreChecks).of(tx, row, content);
    });
    const alike = (code: string) =>
      found.find((line) => line.code === code)?.alike.map(({ title: words }) => words);
    expect(alike('DOUBLE_OWN')).toEqual(['Soep koken woensdag']);
    expect(alike('DOUBLE_OTHER')).toEqual(['Soep koken op woensdag']);
    expect(found.filter(({ level }) => level !== 'fine').map(({ code }) => code)).toEqual([
      'DOUBLE_OWN',
      'DOUBLE_OTHER',
    ]);
  });
});
