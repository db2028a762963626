import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { IndexVacancies } from '#search';
import { startApp, type TestApp } from '#testing';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';

let app: TestApp;
const a = () => ({
  ...organisationBuilders(app.database.owner, app.clock),
  ...vacancyBuilders(app.database.owner, app.clock),
});
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
const open = async (path: string, status = 200): Promise<string> => {
  const answer = await app.visitor().get(path);
  expect({ path, status: answer.status }).toEqual({ path, status });
  const report = await validator.validateString(answer.text);
  expect(report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector}`))).toEqual([]);
  return answer.text;
}; // prettier-ignore
const numberOf = async (id: string): Promise<number> =>
  (await app.database.owner.query<{ number: number }>(`select number from organisation where id = $1`, [id])).rows[0]?.number ?? 0; // prettier-ignore

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the public page of an organisation', () => {
  it('tells its purpose in each language it was written in, its languages, and what it declares on accessibility', async () => {
    const { id } = await a().organisation({
      name: 'Tuin & Thee', purposeNl: 'Samen tuinieren.', purposeFr: 'Jardiner ensemble.', teamLanguages: ['nl', 'ar'],
      stepFree: true, accessibility: ['LIFT', 'EASY_TEXT', 'FIXED_PERSON'], accessibilityOn: '2026-03-02',
    });
    const number = await numberOf(id);
    const nl = await open(`/nl/organisaties/${number}`);
    for (const words of ['Tuin &amp; Thee', 'Samen tuinieren.', 'Arabisch', 'Toegankelijkheid', 'Het gebouw en de omgeving', 'Duidelijke informatie', 'Onthaal en begeleiding', 'Verklaard door de organisatie op 2 maart 2026'])
      expect(nl).toContain(words);
    expect(nl).toMatch(/lang="fr"[^>]*>\s*<p>Jardiner ensemble/);
    const fr = await open(`/fr/organisaties/${number}`);
    expect(fr.indexOf('Jardiner ensemble.')).toBeLessThan(fr.indexOf('Samen tuinieren.'));
    await open(`/en/organisaties/${number}`);
  }); // prettier-ignore

  it('says nothing on accessibility when nothing was declared, and is kind without vacancies', async () => {
    const { id } = await a().organisation({ stepFree: false });
    const text = await open(`/nl/organisaties/${await numberOf(id)}`);
    expect(text).not.toContain('Verklaard door de organisatie');
    expect(text).not.toContain('>Toegankelijkheid<');
  });

  it('shows two hundred open vacancies in pages', async () => {
    const { id } = await a().organisation({ name: 'Heel Groot' });
    for (let n = 0; n < 200; n += 1) await a().vacancy({ organisationId: id, state: 'PUBLISHED' });
    await app.worker.get(IndexVacancies, { strict: false }).everything();
    const path = `/nl/organisaties/${await numberOf(id)}`;
    const first = await open(path);
    expect(first).toContain('200');
    expect(first.match(/Soep koken op woensdag/g)?.length).toBe(20);
    expect((await open(`${path}?pagina=10`)).match(/Soep koken op woensdag/g)?.length).toBe(20);
    for (const page of ['11', '9999', '0', 'x', '-1']) await open(`${path}?pagina=${page}`);
  });

  it.each([
    ['SUSPENDED', 'doet nu even niet mee'],
    ['ARCHIVED', 'is gestopt met Brugpunt'],
  ] as const)('of one that is %s is gone, with words and a way on', async (state, words) => {
    const { id } = await a().organisation({
      name: 'Er geweest',
      state,
      stateComment: 'Niet voor het publiek',
    });
    const text = await open(`/nl/organisaties/${await numberOf(id)}`, 410);
    expect(text).toContain(words);
    expect(text).toContain('/nl/vacatures');
    expect(text).not.toContain('Niet voor het publiek');
  });

  it.each(['DRAFT', 'SUBMITTED', 'VERIFIED', 'REJECTED'] as const)('of one that is %s never was', async (state) => {
    const { id } = await a().organisation({ state, activatedAt: null });
    await open(`/nl/organisaties/${await numberOf(id)}`, 404);
  }); // prettier-ignore

  it('stays for one that sleeps', async () => {
    const { id } = await a().organisation({ state: 'DORMANT' });
    await open(`/nl/organisaties/${await numberOf(id)}`);
  });
});
