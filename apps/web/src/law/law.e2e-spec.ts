import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import type { Actor } from '#kernel';
import { organisationBuilders, startApp, vacancyBuilders, type Browser, type TestApp } from '#testing';
import { PublishVacancy } from '#vacancies';

let app: TestApp;
let actor: Actor;
let coordinatorId: string;
let coordinator: Browser;
const a = () => ({
  ...organisationBuilders(app.database.owner, app.clock),
  ...vacancyBuilders(app.database.owner, app.clock),
});
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
const valid = async (html: string): Promise<void> => {
  const report = await validator.validateString(html);
  expect(
    report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector}`)),
  ).toEqual([]);
};
const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await app.database.owner.query(sql, values)).rows as R[];
const post = (browser: Browser, path: string, values: Record<string, string> = {}) =>
  browser
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: randomUUID(), ...values });
/** Moves the clock and signs the coordinator in anew: sessions do not last for months. */
const on = async (instant: string): Promise<void> => {
  app.clock.set(new Date(instant));
  coordinator = await app.as({ id: coordinatorId, kind: 'coordinator' });
};

const stateOf = (id: string) => rows(`select state from vacancy where id = $1`, [id]);
const source = 'https://hogeraadvrijwilligers.belgium.be/nl/kostenvergoedingen/2027';
const day2027 = {
  code: 'expenses.day', value: '45,10', validFrom: '2027-01-01', validTo: '', sourceUrl: source, checked: 'on',
}; // prettier-ignore

beforeAll(async () => {
  app = await startApp();
  actor = await a().coordinator();
  coordinatorId = actor.id ?? '';
});
afterAll(() => app.close());
beforeEach(async () => {
  await on('2026-09-15T08:00:00Z');
  await rows(`delete from legal_amount where valid_from >= '2027-01-01'`);
});

describe('the law of the next year', () => {
  it('rows of 2027 added by staff through the screen take effect on 1 January under a moved clock without restart', async () => {
    const { id: organisationId } = await a().organisation();
    const { id } = await a().vacancy({
      organisationId, state: 'IN_REVIEW', expenses: 'FLAT', expensesDayCents: 4_510,
    }); // prettier-ignore
    await on('2026-12-05T09:00:00Z');
    expect((await post(coordinator, '/nl/team/wet', day2027)).status).toBe(303);

    const publish = () => app.web.get(PublishVacancy, { strict: false }).execute(actor, { vacancyId: id });
    // Half past eleven in the evening in Brussels: still 2026.
    await on('2026-12-31T22:30:00Z');
    await expect(publish()).rejects.toMatchObject({
      code: 'vacancy.incomplete',
      facts: { fields: 'expensesDay' },
    });
    expect(await stateOf(id)).toEqual([{ state: 'IN_REVIEW' }]);

    // Half past midnight in Brussels, and still 2026 in UTC.
    await on('2026-12-31T23:30:00Z');
    await publish();
    expect(await stateOf(id)).toEqual([{ state: 'PUBLISHED' }]);
    const screen = await coordinator.get('/nl/team/wet');
    expect(screen.text.replaceAll('\u00a0', ' ')).toContain('€ 45,10 per dag');
  });
});

describe('the screen of the dated law', () => {
  it('shows history, what is in force and what is missing, as valid HTML in three languages', async () => {
    for (const lang of ['nl', 'fr', 'en']) {
      const { status, text } = await coordinator.get(`/${lang}/team/wet`);
      expect(status).toBe(200);
      await valid(text);
    }
    const { text } = await coordinator.get('/nl/team/wet');
    const words = text.replaceAll('\u00a0', ' ');
    expect(words).toContain('€ 0,4326 per kilometer');
    expect(words).toContain('Auto, per kilometer: geen bedrag voor 1 juli 2026 tot 30 september 2026.');
    expect((await coordinator.get('/nl/team')).text).toContain('href="/nl/team/wet"');
  });

  it.each([
    [{ value: '' }, 'value'],
    [{ value: '45,123' }, 'value'],
    [{ value: 'veel' }, 'value'],
    [{ validFrom: '' }, 'validFrom'],
    [{ validFrom: '2027-02-30' }, 'validFrom'],
    [{ validFrom: '2026-01-01', reason: 'Fout in de bron' }, 'validFrom'],
    [{ validFrom: '2026-02-01' }, 'reason'],
    [{ validTo: '2026-12-31' }, 'validTo'],
    [{ sourceUrl: '' }, 'sourceUrl'],
    [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
    [{ checked: '' }, 'checked'],
    [{ code: 'expenses.week' }, 'code'],
  ])('brings back %p with the problem beside %s, and keeps what was typed', async (over, field) => {
    const answer = await post(coordinator, '/nl/team/wet', { ...day2027, ...over });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`href="#f-${field}"`);
    if (!('sourceUrl' in over)) expect(answer.text).toContain(source);
    expect(await rows(`select 1 from legal_amount where valid_from >= '2026-02-01'`)).toEqual([]);
    await valid(answer.text);
  });

  it('adds, corrects, takes out; each change is logged with who, and why where it was in force', async () => {
    await post(coordinator, '/nl/team/wet', { ...day2027, value: '€ 45.10' });
    const [added] = await rows<{ id: string; value: string }>(
      `select id, value, verified_by, verified_at::text from legal_amount where valid_from = '2027-01-01'`,
    );
    expect(added).toEqual({
      id: added?.id, value: '451000', verified_by: coordinatorId, verified_at: '2026-09-15',
    }); // prettier-ignore
    const path = `/nl/team/wet/bedragen/${added?.id}`;
    const form = await coordinator.get(path);
    await valid(form.text);
    expect(form.text).toContain('value="45,10"');
    const change = { seen: '451000/', value: '45,20', validTo: '', sourceUrl: source, checked: 'on' };
    expect((await post(coordinator, path, change)).status).toBe(303);
    const late = await post(coordinator, path, change);
    expect([late.status, late.text.includes('Iemand anders heeft dit intussen gewijzigd')]).toEqual([
      409,
      true,
    ]);
    expect((await post(coordinator, `${path}/weg`)).status).toBe(303);
    expect(await rows(`select 1 from legal_amount where id = $1`, [added?.id])).toEqual([]);
    expect(
      await rows(`select action, actor_id from transition where subject_id = $1 order by at, id`, [
        added?.id,
      ]),
    ).toEqual(['add', 'correct', 'take-out'].map((action) => ({ action, actor_id: coordinatorId })));
    expect((await coordinator.get('/nl/team/wet')).text).toContain('45,20 2027-01-01');
  });

  it('never changes an amount that was in force without a reason, and never takes it out', async () => {
    const [row] = await rows<{ id: string }>(
      `select id from legal_amount where code = 'expenses.year' and valid_from = '2026-01-01'`,
    );
    const path = `/nl/team/wet/bedragen/${row?.id}`;
    const change = { seen: '17608300/', value: '1.760,84', validTo: '', sourceUrl: source, checked: 'on' };
    const refused = await post(coordinator, path, change);
    expect([refused.status, refused.text.includes('href="#f-reason"')]).toEqual([422, true]);
    expect((await post(coordinator, `${path}/weg`)).status).toBe(422);
    const reason = 'Rechtzetting in het Staatsblad';
    expect((await post(coordinator, path, { ...change, reason })).status).toBe(303);
    expect(await rows(`select note from transition where subject_id = $1`, [row?.id])).toEqual([
      { note: reason },
    ]);
    await rows(`update legal_amount set value = 17608300 where id = $1`, [row?.id]);
  });

  it('lets two who add the same period at once end with one row', async () => {
    const answers = await Promise.all([
      post(coordinator, '/nl/team/wet', day2027),
      post(coordinator, '/nl/team/wet', { ...day2027, value: '46' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(
      await rows(`delete from legal_amount where valid_from = '2027-01-01' returning code`),
    ).toHaveLength(1);
  });
});

describe('texts of the law', () => {
  const page = '/nl/team/wet/teksten/expenses.rules/nl';
  const words = {
    title: 'Onkosten vanaf 2027', body: 'Ten hoogste {expenses.day} per dag.', validFrom: '2026-10-01', sourceUrl: source,
    linkUrl: '', reviewOn: '2027-12-01', checked: 'on', do: 'save',
  }; // prettier-ignore

  it('are public in three languages, with amounts, date, source and whether they were checked', async () => {
    const visitor = app.visitor();
    for (const path of ['/nl/wet', '/fr/wet', '/en/wet/expenses.rules', '/nl/wet/liability.uninsured']) {
      const { status, text } = await visitor.get(path);
      expect(status).toBe(200);
      await valid(text);
    }
    const { text } = await visitor.get('/nl/wet/expenses.rules');
    const plain = text.replaceAll('\u00a0', ' ');
    expect(plain).toContain('ten hoogste € 44,02 per dag en € 1.760,83 per jaar');
    expect(plain).toContain('(bedrag nog niet bekend) per kilometer met de auto');
    expect(plain).toContain('Geldig sinds 1 januari 2025. Nog niet nagekeken door het Steunpunt.');
    expect((await visitor.get('/nl/wet/onbekend')).status).toBe(404);
  });

  it('get a new version from a day on, shown before it is saved', async () => {
    const before = await rows(`select 1 from legal_text`);
    const preview = await post(coordinator, page, { ...words, do: 'preview', checked: '' });
    expect(preview.status).toBe(200);
    expect(preview.text.replaceAll('\u00a0', ' ')).toContain('Ten hoogste € 44,02 per dag.');
    await valid(preview.text);
    expect(await rows(`select 1 from legal_text`)).toHaveLength(before.length);

    expect((await post(coordinator, page, words)).status).toBe(303);
    expect((await app.visitor().get('/nl/wet/expenses.rules')).text).not.toContain('Onkosten vanaf 2027');
    await on('2026-10-01T08:00:00Z');
    const { text } = await app.visitor().get('/nl/wet/expenses.rules');
    expect(text).toContain('Onkosten vanaf 2027');
    expect(text).toContain('Nagekeken op 15 september 2026.');
    await valid((await coordinator.get(page)).text);
  });

  it.each([
    [{ validFrom: '2026-09-14' }, 'validFrom'],
    [{ validFrom: '2025-01-01' }, 'validFrom'],
    [{ body: '' }, 'body'],
    [{ body: 'x {expenses.week}' }, 'body'],
    [{ reviewOn: '2026-09-15' }, 'reviewOn'],
    [{ checked: '' }, 'checked'],
    [{ linkUrl: 'data:text/html,x' }, 'linkUrl'],
  ])('bring back %p with the problem beside %s', async (over, field) => {
    const answer = await post(coordinator, page, { ...words, validFrom: '2026-11-01', ...over });
    expect([answer.status, answer.text.includes(`href="#f-${field}"`)]).toEqual([422, true]);
  });

  it('are confirmed with a day to read them again', async () => {
    const [text] = await rows<{ id: string }>(
      `select id from legal_text where code = 'secrecy.reference' and lang = 'fr'`,
    );
    const path = `/nl/team/wet/versies/${text?.id}/nagekeken`;
    const bad = await post(coordinator, path, { reviewOn: '2026-01-01' });
    expect([bad.status, bad.text.includes('href="#confirm-form-reviewOn"')]).toEqual([422, true]);
    await valid(bad.text);
    expect((await post(coordinator, path, { reviewOn: '2027-09-15' })).status).toBe(303);
    expect(
      await rows(`select verified_by, verified_at::text, review_on::text from legal_text where id = $1`, [
        text?.id,
      ]),
    ).toEqual([{ verified_by: coordinatorId, verified_at: '2026-09-15', review_on: '2027-09-15' }]);
  });
});

describe('who keeps the law', () => {
  const id = randomUUID();
  const gets = ['/nl/team/wet', `/nl/team/wet/bedragen/${id}`, '/nl/team/wet/teksten/expenses.rules/nl'];
  const posts = [
    ...gets,
    `/nl/team/wet/bedragen/${id}/weg`,
    `/nl/team/wet/versies/${id}/nagekeken`,
    `/nl/team/wet/versies/${id}/weg`,
  ];

  it.each(['organisation', 'referrer', 'desk'] as const)('is not a %s', async (kind) => {
    const account = randomUUID();
    await rows(
      `insert into account (id, kind, email, first_name, last_name, created_at) values ($1, $2, $3, 'A', 'B', now())`,
      [account, kind, `${account}@x.example`],
    );
    const browser = await app.as({ id: account, kind });
    for (const path of gets) expect([path, (await browser.get(path)).status]).toEqual([path, 404]);
    for (const path of posts)
      expect([path, (await post(browser, path, day2027)).status]).toEqual([path, 404]);
    expect(await rows(`select 1 from legal_amount where valid_from = '2027-01-01'`)).toEqual([]);
  });

  it('is nobody who is not signed in', async () => {
    for (const path of gets) expect((await app.visitor().get(path)).status).toBe(303);
  });
});
