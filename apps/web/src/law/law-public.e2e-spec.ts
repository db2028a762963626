import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { UnitOfWork } from '#database';
import { Outbox } from '#jobs';
import { legalAmountsMissing } from '#organisations';
import { organisationBuilders, startApp, type Browser, type TestApp } from '#testing';

let app: TestApp;
const a = () => organisationBuilders(app.database.owner, app.clock);
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
beforeAll(async () => {
  app = await startApp();
  await a().coordinator();
});
afterAll(() => app.close());

describe('what is missing', () => {
  it('is mailed to every coordinator once per gap and week', async () => {
    const told = () =>
      rows<{ gaps: string[] }>(
        `select payload->'gaps' as gaps from outbox where name = 'legal.gaps-found' order by seq`,
      );
    const runJob = async (instant: string): Promise<void> => {
      app.clock.set(new Date(instant));
      const outbox = app.worker.get(Outbox, { strict: false });
      const work = app.worker.get(UnitOfWork, { strict: false });
      await work.asSystem((tx) => outbox.enqueue(tx, legalAmountsMissing, {}));
      await app.drain();
    };
    await rows(`update legal_text set review_on = null`);
    await runJob('2026-11-16T07:00:00Z');
    expect((await told()).map(({ gaps }) => gaps)).toEqual([['amount/travel.car.km/2026-10-01']]);
    await runJob('2026-11-16T08:00:00Z');
    await runJob('2026-11-22T08:00:00Z');
    expect(await told()).toHaveLength(1);
    await runJob('2026-11-23T08:00:00Z');
    expect(await told()).toHaveLength(2);

    await runJob('2026-11-30T08:00:00Z');
    await runJob('2026-12-01T08:00:00Z');
    const all = await told();
    expect(all.slice(2).map(({ gaps }) => gaps)).toEqual([
      ['amount/travel.car.km/2026-10-01'],
      ['expenses.day', 'expenses.year.raised', 'expenses.year', 'travel.bicycle.km'].map(
        (code) => `amount/${code}/2027-01-01`,
      ),
    ]);
    expect(await rows(`select 1 from mail where template = 'legal-gaps' and state = 'sent'`)).toHaveLength(4);
    const [sent] = await rows<{ text: string }>(`select text from mailbox order by at desc limit 1`);
    expect(sent?.text ?? '').toContain('1 januari 2027');
  });
});

describe('the free insurance', () => {
  const asked = 'form=DE_FACTO_ASSOCIATION&staff=no&leaders=yes&dutch=yes&body=OTHER&occasional=no&hours=400';

  beforeAll(() => app.clock.set(new Date('2026-09-15T08:00:00Z')));

  it('answers each condition, says who decides, and links to the official scheme', async () => {
    const visitor = app.visitor();
    const blank = await visitor.get('/nl/gratis-verzekering');
    await valid(blank.text);
    expect(blank.text).toContain('https://vrijwilligersverzekering.vlaanderen.be/');
    const yes = await visitor.get(`/nl/gratis-verzekering?${asked}`);
    expect(yes.text).toContain('Waarschijnlijk wel');
    expect(yes.text).toContain('ten hoogste 1.000');
    expect(yes.text).toContain('Wij verkopen geen verzekeringen');
    await valid(yes.text);
    const no = await visitor.get(`/fr/gratis-verzekering?${asked.replace('staff=no', 'staff=yes')}`);
    expect(no.text).toContain('Probablement non');
    const open = await visitor.get(`/en/gratis-verzekering?${asked.replace('hours=400', 'hours=')}`);
    expect(open.text).toContain('Perhaps: ask');
    const bad = await visitor.get('/nl/gratis-verzekering?form=BANK&hours=veel');
    expect([bad.status, bad.text.includes('href="#f-form"')]).toEqual([422, true]);
  });

  it('lets a member say once that they have read it, for their own organisation only', async () => {
    const own = await a().organisation();
    const other = await a().organisation();
    const { id } = await a().member(own);
    const browser = await app.as({ id: id ?? '', kind: 'organisation' });
    expect((await browser.get('/nl/gratis-verzekering')).text).toContain('Wij hebben dit gelezen');
    for (const path of [own, own].map((one) => `/nl/gratis-verzekering/gelezen/${one.id}`)) {
      expect((await post(browser, path)).status).toBe(303);
    }
    expect((await post(browser, `/nl/gratis-verzekering/gelezen/${other.id}`)).status).toBe(404);
    expect(
      await rows(
        `select payload->>'organisationId' as id from outbox where name = 'organisation.insurance-explained'`,
      ),
    ).toEqual([{ id: own.id }]);
    expect((await browser.get('/nl/gratis-verzekering')).text).not.toContain('Wij hebben dit gelezen');
  });
});
