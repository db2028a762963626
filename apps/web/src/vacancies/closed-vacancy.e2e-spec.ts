import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { IndexVacancies } from '#search';
import { startApp, type TestApp } from '#testing';
import type { Vacancy } from '#vacancies';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';

let app: TestApp;
const numbers: Record<string, number> = {};
const a = () => ({
  ...organisationBuilders(app.database.owner, app.clock),
  ...vacancyBuilders(app.database.owner, app.clock),
});
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });

const make = async (
  name: string,
  organisationId: string,
  over: Partial<Omit<Vacancy, 'number'>> = {},
): Promise<void> => {
  const nl = { title: name, summary: 'Kort.', body: 'Lang.' };
  const { id } = await a().vacancy({ organisationId, state: 'PUBLISHED', texts: { nl }, ...over });
  const { rows } = await app.database.owner.query<{ number: number }>(
    `select number from vacancy where id = $1`,
    [id],
  );
  numbers[name] = rows[0]?.number ?? 0;
};
const index = () => app.worker.get(IndexVacancies, { strict: false }).everything();
const get = (path: string) => app.visitor().get(path);
const page = (name: string) => get(`/nl/vacatures/${numbers[name]}`);
/** Titles of the cards on a page, in order. */
const cards = (html: string): string[] =>
  [...html.matchAll(/result__title"><a href="\/nl\/vacatures\/(\d+)"/g)].map(
    ([, number]) => Object.entries(numbers).find(([, known]) => known === Number(number))?.[0] ?? '?',
  );

const [brussels, jette, ukkel] = ['21004', '21010', '21016'];
const [monday, sunday] = [1, 1 << 20];

beforeAll(async () => {
  app = await startApp();
  const kitchen = await a().organisation({ name: 'Keuken van de Zenne' });
  const others = await a().organisation({ name: 'Vrienden van het Park' });
  const here = { municipality: brussels, slots: monday, dutchLevel: 'A2' } as const;
  await make('gesloten', kitchen.id, { ...here, state: 'EXPIRED', expiresOn: '2026-09-01' });
  await make('ingevuld', kitchen.id, { ...here, state: 'FILLED' });
  await make('gepauzeerd', kitchen.id, { ...here, state: 'PAUSED' });
  await make('keuken ernaast', kitchen.id, { ...here, themes: ['nature'] });
  await make('dichtbij', others.id, here);
  await make('te ver', others.id, { ...here, municipality: ukkel });
  await make('andere dag', others.id, { ...here, slots: sunday });
  await make('meer Nederlands', others.id, { ...here, dutchLevel: 'B2' });
  await make('ander thema', others.id, { ...here, municipality: jette, themes: ['sport'] });
  await make('ook gesloten', others.id, { ...here, state: 'WITHDRAWN' });
  await make('vol', others.id, { ...here, themes: ['language'], municipality: null, placeKind: 'ONLINE', waitingList: true, fullSince: app.clock.now() }); // prettier-ignore
  await make('geweigerd', others.id, { ...here, state: 'REFUSED' });
  await make('nooit gepubliceerd', others.id, { ...here, state: 'WITHDRAWN', publishedAt: null });
  await index();
});
afterAll(() => app.close());

describe('a closed vacancy', () => {
  it('says what it was, that it is over, and what is near instead, never a closed one', async () => {
    const answer = await page('gesloten');
    expect(answer.status).toBe(410);
    expect(answer.text).toContain('Deze vacature is afgesloten');
    expect(answer.text).toContain('Keuken van de Zenne');
    expect(answer.text).not.toContain('/interesse');
    expect(answer.text).toContain('noindex');
    // Near, same days and Dutch first; then farther; then other days or more Dutch; then near, about something else.
    expect(cards(answer.text)).toEqual([
      'dichtbij', 'te ver', 'andere dag', 'meer Nederlands', 'ander thema', 'keuken ernaast',
    ]); // prettier-ignore
    expect(answer.text).toContain('/nl/vacatures?municipality=21004&amp;km=5&amp;theme=food');
    for (const lang of ['nl', 'fr', 'en']) {
      const { text } = await get(`/${lang}/vacatures/${numbers['gesloten']}`);
      const report = await validator.validateString(text);
      expect(
        report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId} ${m.selector}`)),
      ).toEqual([]);
    }
  });

  it('says so when enough people were found', async () => {
    expect((await page('ingevuld')).text).toContain('Er zijn genoeg vrijwilligers gevonden.');
  });

  it('answers the short link on paper and the open data the same way, and leaves the sitemap', async () => {
    const short = await get(`/v/${numbers['gesloten']}`).set('accept-language', 'nl').redirects(1);
    expect([short.status, short.text.includes('Deze vacature is afgesloten')]).toEqual([410, true]);
    const api = await get(`/api/v1/vacancies/${numbers['gesloten']}`);
    expect([api.status, api.headers['content-type']]).toEqual([
      410,
      expect.stringContaining('application/problem+json'),
    ]);
    const sitemap = (await get('/sitemap.xml')).text;
    const listed = (await get('/api/v1/vacancies?perPage=50')).text;
    for (const name of ['gesloten', 'ingevuld', 'gepauzeerd', 'ook gesloten']) {
      expect(sitemap).not.toContain(`/vacatures/${numbers[name]}<`);
      expect(listed).not.toContain(`"id":${numbers[name]},`);
    }
    expect(sitemap).toContain(`/vacatures/${numbers['dichtbij']}<`);
  });

  it('was never there when it was refused or never published', async () => {
    for (const name of ['geweigerd', 'nooit gepubliceerd']) expect((await page(name)).status).toBe(404);
  });
});

describe('a vacancy that is open but takes nobody now', () => {
  it('is paused: the page stays, without the button, with others', async () => {
    const answer = await page('gepauzeerd');
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Even gepauzeerd');
    expect(answer.text).not.toContain('/interesse');
    expect(cards(answer.text).length).toBeGreaterThan(0);
  });

  it('is full: page, card and open data offer the waiting list', async () => {
    const answer = await page('vol');
    expect(answer.text).toContain('Alle plaatsen zijn ingenomen');
    expect(answer.text).toContain('Zet mij op de wachtlijst');
    expect((await get('/nl/vacatures?theme=language')).text).toContain('Volzet: wachtlijst');
    expect((await get(`/api/v1/vacancies/${numbers['vol']}`)).body).toMatchObject({ isFull: true });
    expect((await page('dichtbij')).text).not.toContain('Alle plaatsen zijn ingenomen');
  });

  it('is hidden with its organisation, before any job ran, and back with it', async () => {
    const state = (to: string) =>
      app.database.owner.query(`update organisation set state = $1 where name = 'Vrienden van het Park'`, [
        to,
      ]);
    const found = async () => (await get('/nl/vacatures?theme=food')).text;
    await state('SUSPENDED');
    expect(cards(await found())).toEqual([]);
    expect((await page('dichtbij')).text).not.toContain('/interesse');
    expect(cards((await page('gesloten')).text)).toEqual(['keuken ernaast']);
    expect((await get('/sitemap.xml')).text).not.toContain(`/vacatures/${numbers['dichtbij']}<`);
    await index();
    expect(cards(await found())).toEqual([]);
    await state('ACTIVE');
    await index();
    expect(cards(await found())).toContain('dichtbij');
  });
});
