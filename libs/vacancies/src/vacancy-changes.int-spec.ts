import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#kernel';
import { completeContent } from '../../testing/src/builders/vacancies.js';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';
import {
  AcceptChanges,
  CloseVacancy,
  DropChanges,
  EditVacancy,
  PauseVacancy,
  ReturnChanges,
  ReviewStandings,
  SubmitChanges,
  SubmitVacancy,
  VacanciesRepository,
  type VacancyContent,
  type VacancyState,
} from './index.js';
import { ProposalsRepository } from './proposals.repository.js';

type Bench = Awaited<ReturnType<typeof vacancyBench>>;
let bench: Bench;
beforeAll(async () => {
  bench = await vacancyBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const titled = (title: string): VacancyContent => ({
  ...completeContent,
  texts: { ...completeContent.texts, nl: { ...completeContent.texts.nl, title } },
});
const onlineTitle = async (member: Actor, id: string): Promise<string> =>
  (await bench.work.run(member, (tx) => bench.get(VacanciesRepository).content(tx, id))).content.texts.nl
    .title;
const proposal = (member: Actor, id: string) =>
  bench.work.run(member, (tx) => bench.get(ProposalsRepository).open(tx, id));
const edit = (member: Actor, vacancyId: string, version: number, content: VacancyContent) =>
  bench.get(EditVacancy).execute(member, { vacancyId, version, content });
const usual = completeContent.texts.nl.title;

describe.each(['PUBLISHED', 'PAUSED'] as const)('changing a vacancy that is %s', (state: VacancyState) => {
  it('shows practical changes at once and lets other words wait beside it', async () => {
    const { member, vacancy } = await bench.scene(state);
    const saved = await edit(member, vacancy.id, 1, { ...titled('Taart bakken'), places: 9 });
    expect(saved).toEqual({ version: 2, waits: true });
    expect(await onlineTitle(member, vacancy.id)).toBe(usual);
    const [row] = await bench.rows(`select places, state from vacancy where id = $1`, [vacancy.id]);
    expect(row).toEqual({ places: 9, state });
    expect(await proposal(member, vacancy.id)).toMatchObject({
      state: 'DRAFT',
      content: { texts: { nl: { title: 'Taart bakken' } } },
    });
  });

  it('goes online when a coordinator accepts it', async () => {
    const { member, vacancy } = await bench.scene(state);
    await edit(member, vacancy.id, 1, titled('Taart bakken'));
    await bench.get(SubmitChanges).execute(member, vacancy.id);
    expect(await onlineTitle(member, vacancy.id)).toBe(usual);
    await bench.get(AcceptChanges).execute(bench.coordinator, vacancy.id);
    expect(await onlineTitle(member, vacancy.id)).toBe('Taart bakken');
    expect(await proposal(member, vacancy.id)).toBeNull();
    expect(await bench.stored(vacancy.id)).toMatchObject({ state });
    expect((await bench.messages()).slice(-1)).toEqual(['vacancy.changes-accepted']);
  });

  it('comes back with reasons, is improved and accepted; what is online stays meanwhile', async () => {
    const { member, vacancy } = await bench.scene(state);
    await edit(member, vacancy.id, 1, titled('Taart'));
    await bench.get(SubmitChanges).execute(member, vacancy.id);
    await bench.get(ReturnChanges).execute(bench.coordinator, {
      vacancyId: vacancy.id, reasons: ['UNCLEAR_TASK'], comment: null, fields: { title: 'Wat doe je?' },
    }); // prettier-ignore
    expect(await proposal(member, vacancy.id)).toMatchObject({ state: 'RETURNED' });
    const [remark] = await bench.rows(`select fields, by_account is not null as signed from vacancy_return`);
    expect(remark).toEqual({ fields: { title: 'Wat doe je?' }, signed: true });
    await edit(member, vacancy.id, 3, titled('Taart bakken'));
    await bench.get(SubmitChanges).execute(member, vacancy.id);
    await bench.get(AcceptChanges).execute(bench.coordinator, vacancy.id);
    expect(await onlineTitle(member, vacancy.id)).toBe('Taart bakken');
  });
});

describe('waiting changes', () => {
  it('are one per vacancy, however often somebody saves, also at the same moment', async () => {
    const { organisation, member, vacancy } = await bench.scene('PUBLISHED');
    const colleague = await bench.a.member(organisation);
    const outcomes = await Promise.allSettled([
      edit(member, vacancy.id, 1, titled('Eén')),
      edit(colleague, vacancy.id, 1, titled('Twee')),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await edit(member, vacancy.id, 2, titled('Drie'));
    expect(await bench.rows(`select state from vacancy_proposal`)).toEqual([{ state: 'DRAFT' }]);
    expect(await proposal(member, vacancy.id)).toMatchObject({
      content: { texts: { nl: { title: 'Drie' } } },
    });
  });

  it('disappear when the old words come back, or when the organisation takes them back', async () => {
    const { member, vacancy } = await bench.scene('PUBLISHED');
    await edit(member, vacancy.id, 1, titled('Eén'));
    expect(await edit(member, vacancy.id, 2, completeContent)).toEqual({ version: 3, waits: false });
    expect(await proposal(member, vacancy.id)).toBeNull();
    await edit(member, vacancy.id, 3, titled('Twee'));
    await bench.get(DropChanges).execute(member, vacancy.id);
    expect(await proposal(member, vacancy.id)).toBeNull();
    await expect(bench.get(DropChanges).execute(member, vacancy.id)).rejects.toMatchObject({
      code: 'unknown',
    });
  });

  it('end with the vacancy', async () => {
    const { member, vacancy } = await bench.scene('PUBLISHED');
    await edit(member, vacancy.id, 1, titled('Eén'));
    await bench.get(CloseVacancy).execute(member, { vacancyId: vacancy.id, reason: 'NEED_GONE' });
    expect(await bench.rows(`select state from vacancy_proposal`)).toEqual([{ state: 'DROPPED' }]);
  });

  it('hold no contact data, and a new contact counts at once', async () => {
    const { member, vacancy } = await bench.scene('PUBLISHED');
    const contact = { firstName: 'Wim', email: 'wim@vereniging.example', phone: null };
    await edit(member, vacancy.id, 1, { ...titled('Eén'), contact });
    const [{ held }] = (await bench.rows(`select content::text as held from vacancy_proposal`)) as [
      { held: string },
    ];
    expect(held).not.toContain('wim');
    expect(
      await bench.rows(`select first_name from vacancy_contact where vacancy_id = $1`, [vacancy.id]),
    ).toEqual([{ first_name: 'Wim' }]);
  });

  it('may not be handed in above the legal amount, and not accepted when it sank meanwhile', async () => {
    const { member, vacancy } = await bench.scene('PUBLISHED');
    const paid = (cents: number): VacancyContent => ({
      ...completeContent,
      expenses: 'FLAT',
      expensesDayCents: cents,
    });
    await edit(member, vacancy.id, 1, paid(9000));
    const refused = { code: 'vacancy.incomplete', facts: { fields: 'expensesDay' } };
    await expect(bench.get(SubmitChanges).execute(member, vacancy.id)).rejects.toMatchObject(refused);
    await edit(member, vacancy.id, 2, paid(4402));
    await bench.get(SubmitChanges).execute(member, vacancy.id);
    await lowerMaximum();
    await expect(bench.get(AcceptChanges).execute(bench.coordinator, vacancy.id)).rejects.toMatchObject(
      refused,
    );
    await bench.database.owner.query(`delete from legal_amount where valid_from = '2026-09-01'`);
  });

  it('are decided by coordinators only, and unknown to another organisation', async () => {
    const { member, vacancy } = await bench.scene('PUBLISHED');
    await edit(member, vacancy.id, 1, titled('Eén'));
    await bench.get(SubmitChanges).execute(member, vacancy.id);
    await expect(bench.get(AcceptChanges).execute(member, vacancy.id)).rejects.toThrow();
    const stranger = await bench.a.member(await bench.a.organisation());
    for (const command of [SubmitChanges, DropChanges, AcceptChanges] as const) {
      await expect(bench.get<{ execute(a: Actor, id: string): Promise<void> }>(command).execute(stranger, vacancy.id)).rejects.toMatchObject({ code: 'unknown' }); // prettier-ignore
    }
    expect(await proposal(stranger, vacancy.id)).toBeNull();
    expect(await proposal(member, vacancy.id)).not.toBeNull();
  });
});

/** A lower day maximum from 1 September, as staff would add it. */
const lowerMaximum = () =>
  bench.database.owner.query(
    `insert into legal_amount (id, code, valid_from, value, unit, source_url)
     select gen_random_uuid(), code, '2026-09-01', value / 2, unit, source_url from legal_amount
      where code = 'expenses.day' and valid_from = '2026-01-01'`,
  );

describe('good standing', () => {
  const history = async (published: number) => {
    const organisation = await bench.a.organisation();
    const member = await bench.a.member(organisation);
    for (let at = 0; at < published; at += 1) {
      await bench.a.vacancy({ organisationId: organisation.id, state: 'PUBLISHED' });
    }
    const draft = await bench.a.vacancy({ organisationId: organisation.id, state: 'DRAFT' });
    const standing = () => bench.work.run(member, (tx) => bench.get(ReviewStandings).of(tx, organisation.id));
    return { organisation, member, draft, standing };
  };

  it('puts the fourth vacancy online at once, and the third in the queue', async () => {
    const [known, newer] = [await history(3), await history(2)];
    expect(await known.standing()).toMatchObject({ skips: true, published: 3, returned: 0 });
    expect(await newer.standing()).toMatchObject({ skips: false, because: 'TOO_FEW' });
    for (const { member, draft } of [known, newer]) await bench.get(SubmitVacancy).execute(member, draft.id);
    expect(await bench.stored(known.draft.id)).toMatchObject({
      state: 'PUBLISHED',
      expires_on: '2026-12-14',
    });
    expect(await bench.stored(newer.draft.id)).toMatchObject({ state: 'IN_REVIEW' });
    const log = await bench.rows(`select action, note from transition where subject_id = $1 order by at, id`, [known.draft.id]); // prettier-ignore
    expect(log).toEqual([
      { action: 'submit', note: null },
      { action: 'publish', note: 'GOOD_STANDING' },
    ]);
  });

  it('ends with a return, a revocation, a pause of the organisation or another rule', async () => {
    const { organisation, draft, standing } = await history(3);
    await bench.database.owner.query(`update organisation set always_review = true, always_review_why = 'klachten' where id = $1`, [organisation.id]); // prettier-ignore
    expect(await standing()).toMatchObject({ skips: false, because: 'REVOKED' });
    await bench.database.owner.query(`update organisation set always_review = false where id = $1`, [organisation.id]); // prettier-ignore
    await bench.database.owner.query(
      `insert into vacancy_return (id, vacancy_id, at, reasons) values ($1, $2, $3, '{OTHER}')`,
      [newId(), draft.id, bench.clock.now()],
    );
    expect(await standing()).toMatchObject({ because: 'RETURNED' });
    bench.clock.set(new Date('2028-01-01T10:00:00Z'));
    expect(await standing()).toMatchObject({ because: 'TOO_FEW', published: 0 });
  });

  it('accepts handed-in changes at once', async () => {
    const { organisation, member } = await history(3);
    const online = await bench.a.vacancy({ organisationId: organisation.id, state: 'PUBLISHED' });
    await edit(member, online.id, 1, titled('Taart bakken'));
    expect(await onlineTitle(member, online.id)).toBe(usual);
    await bench.get(SubmitChanges).execute(member, online.id);
    expect(await onlineTitle(member, online.id)).toBe('Taart bakken');
  });
});

it('shows a last day that the organisation wants, never later than ninety days', async () => {
  const { member, vacancy } = await bench.scene('PUBLISHED');
  await edit(member, vacancy.id, 1, { ...completeContent, wantedUntil: '2026-10-01' });
  expect(await bench.stored(vacancy.id)).toMatchObject({ expires_on: '2026-10-01' });
  await edit(member, vacancy.id, 2, { ...completeContent, wantedUntil: '2027-10-01' });
  expect(await bench.stored(vacancy.id)).toMatchObject({ expires_on: '2026-10-01' });
  await bench.get(PauseVacancy).execute(member, vacancy.id);
});
