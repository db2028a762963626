import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { startApp, type Browser, type TestApp } from '#testing';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';

let app: TestApp;
const a = () => ({
  ...organisationBuilders(app.database.owner, app.clock),
  ...vacancyBuilders(app.database.owner, app.clock),
});
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off' },
});
const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await app.database.owner.query(sql, values)).rows as R[];

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Posts a form the way a browser does: several values of one name are repeated. */
function post(
  browser: Browser,
  path: string,
  values: Record<string, string | readonly string[]>,
  once: string = randomUUID(),
) {
  const body = new URLSearchParams({ _once: once });
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) body.append(name, one);
  return browser.post(path).set('origin', app.config.baseUrl).set('content-type', 'application/x-www-form-urlencoded').send(body.toString()); // prettier-ignore
}

const valid = async (html: string): Promise<void> => {
  const report = await validator.validateString(html);
  expect(
    report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector}`)),
  ).toEqual([]);
};

const registration = {
  name: 'Buurtmoestuin Groene Vingers', legalForm: 'DE_FACTO_ASSOCIATION', kind: 'CITIZEN_INITIATIVE', sector: 'environment',
  purposeNl: 'Wij tuinieren samen.', municipality: '21012', website: 'www.groene-vingers.example', teamLanguages: ['nl', 'fr'],
  firstName: 'Sara', lastName: 'Bogaert', email: 'sara@groene-vingers.example', phone: '0470 12 34 56',
  responsiblePersons: 'Sara Bogaert\nYusuf Kaya', insuranceCivil: 'no', expenses: 'NONE', secrecy: 'NONE',
}; // prettier-ignore

describe('own pages', () => {
  const scene = async (over: Parameters<ReturnType<typeof a>['organisation']>[0] = {}) => {
    const organisation = await a().organisation(over);
    const member = await a().member(organisation);
    const browser = await app.as({ id: member.id ?? '', kind: 'organisation' });
    return { organisation, browser, home: `/nl/mijn-organisatie/${organisation.id}` };
  };

  it('pause, resume, renew and close', async () => {
    const { organisation, browser, home } = await scene();
    const { id } = await a().vacancy({ organisationId: organisation.id, state: 'PUBLISHED' });
    const own = `${home}/vacatures/${id}`;
    for (const [step, state] of [
      ['pause', 'PAUSED'],
      ['resume', 'PUBLISHED'],
      ['renew', 'PUBLISHED'],
    ] as const) {
      expect((await post(browser, `${own}/stap`, { step })).status).toBe(303);
      expect(await rows(`select state from vacancy where id = $1`, [id])).toEqual([{ state }]);
    }
    for (const step of ['publish', 'submit'])
      expect((await post(browser, `${own}/stap`, { step })).status).toBe(404);
    await valid((await browser.get(`${own}/afsluiten`)).text);
    expect((await post(browser, `${own}/afsluiten`, {})).status).toBe(422);
    expect((await post(browser, `${own}/afsluiten`, { reason: 'FILLED_OTHERWISE' })).status).toBe(303);
    expect(await rows(`select state, close_reason from vacancy where id = $1`, [id])).toEqual([
      { state: 'FILLED', close_reason: 'FILLED_OTHERWISE' },
    ]);
  });

  it('change the details and write a new information note', async () => {
    const { organisation, browser, home } = await scene();
    for (const part of ['gegevens', 'info-nota']) await valid((await browser.get(`${home}/${part}`)).text);
    const details = { ...registration, name: 'Nieuwe naam', legalForm: 'NON_PROFIT', version: '1' };
    expect((await post(browser, `${home}/gegevens`, details)).status).toBe(303);
    expect((await post(browser, `${home}/gegevens`, details)).status).toBe(409);
    const note = { ...registration, insuranceCivil: 'yes', insurer: 'Ethias', version: '1' };
    expect((await post(browser, `${home}/info-nota`, note)).status).toBe(303);
    expect(
      await rows(`select max(version) as v from information_note where organisation_id = $1`, [
        organisation.id,
      ]),
    ).toEqual([{ v: 2 }]);
    expect(
      (await post(browser, `${home}/info-nota`, { ...note, insuranceCivil: 'no', version: '2' })).status,
    ).toBe(422);
  });

  it('declare accessibility facts with the day, in three groups, and renew the cards of the search', async () => {
    const { organisation, browser, home } = await scene();
    await a().vacancy({ organisationId: organisation.id, state: 'PUBLISHED' });
    const details = {
      ...registration, name: 'Met lift en naam', legalForm: 'NON_PROFIT', version: '1', stepFree: '1', vCode: 'V0012345',
      accessPHYSICAL: ['LIFT'], accessSERVICE: ['FIXED_PERSON'],
    }; // prettier-ignore
    expect((await post(browser, `${home}/gegevens`, details)).status).toBe(303);
    const stored = () =>
      rows(`select accessibility, accessibility_on::text as "on", v_code from organisation where id = $1`, [organisation.id]); // prettier-ignore
    const declared = { accessibility: ['LIFT', 'FIXED_PERSON'], on: '2026-09-15', v_code: 'V0012345' };
    expect(await stored()).toEqual([declared]);
    const page = await browser.get(`${home}/gegevens`);
    expect(page.text).toMatch(/value="LIFT"[^>]*checked|checked[^>]*value="LIFT"/);
    await valid(page.text);
    // The day says how old the declaration is: other changes leave it alone.
    await app.database.owner.query(`update organisation set accessibility_on = '2026-03-02' where id = $1`, [organisation.id]); // prettier-ignore
    expect(
      (await post(browser, `${home}/gegevens`, { ...details, name: 'Andere naam', version: '2' })).status,
    ).toBe(303);
    expect(await stored()).toEqual([{ ...declared, on: '2026-03-02' }]);
    await app.drain();
    expect((await app.visitor().get('/nl/vacatures?q=soep')).text).toContain('Andere naam');
    const wrong = await post(browser, `${home}/gegevens`, {
      ...details,
      accessPHYSICAL: 'CASTLE',
      vCode: '12',
      version: '3',
    });
    expect([wrong.status, wrong.text.includes('Schrijf de letter V en zeven cijfers')]).toEqual([422, true]);
    await valid(wrong.text);
  });

  it('of a company have no vacancies', async () => {
    const { browser, home } = await scene({ legalForm: 'COMPANY', kind: 'COMPANY' });
    expect((await browser.get(home)).text).toContain('kan geen vacature voor vrijwilligers plaatsen');
    expect((await browser.get(`${home}/vacatures/nieuw`)).status).toBe(422);
  });

  it('are unknown to everybody else, address by address', async () => {
    const { organisation, home } = await scene();
    const other = await scene();
    const { id } = await a().vacancy({ organisationId: organisation.id, state: 'PUBLISHED' });
    const own = await a().vacancy({ organisationId: other.organisation.id });
    const pages = [
      '',
      '/gegevens',
      '/info-nota',
      '/vacatures',
      `/vacatures/${id}`,
      `/vacatures/${id}/afsluiten`,
    ];
    for (const page of pages) {
      expect({ page, status: (await other.browser.get(`${home}${page}`)).status }).toEqual({
        page,
        status: 404,
      });
      expect((await app.visitor().get(`${home}${page}`)).headers.location).toMatch(/^\/nl\/aanmelden/);
    }
    // A vacancy of mine under somebody else's organisation, and the other way round.
    expect((await other.browser.get(`${other.home}/vacatures/${id}`)).status).toBe(404);
    expect((await other.browser.get(`${home}/vacatures/${own.id}`)).status).toBe(404);
    for (const [path, values] of [
      ['/gegevens', { ...registration, version: '1' }],
      ['/info-nota', { ...registration, version: '1' }],
      ['/vacatures', { from: 'blank' }],
      [`/vacatures/${id}/stap`, { step: 'pause' }],
      [`/vacatures/${id}/afsluiten`, { reason: 'NEED_GONE' }],
    ] as const) {
      expect({ path, status: (await post(other.browser, `${home}${path}`, values)).status }).toEqual({
        path,
        status: 404,
      });
    }
    expect((await other.browser.get('/nl/mijn-organisatie/geen-id')).status).toBe(404);
  });
});
