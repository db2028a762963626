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

const vacancy = {
  title: 'Helpen in de moestuin', summary: 'Samen zaaien en oogsten.', body: 'Je werkt buiten met buren.', themes: 'nature',
  municipality: '21012', placeKind: 'ADDRESS', dutchLevel: 'A1', practiseDutch: '1', commitment: 'REGULAR', slots: ['6', '7'],
  places: '3', minAge: '16', support: 'buddy', expenses: 'NONE', secrecy: 'NONE', contactFirstName: 'Sara',
  contactEmail: 'sara@groene-vingers.example',
}; // prettier-ignore

describe('registering', () => {
  const path = '/nl/organisatie/registreren';

  it('is one form that a de facto association can fill in without number, in three languages', async () => {
    for (const lang of ['nl', 'fr', 'en'])
      await valid((await app.visitor().get(`/${lang}/organisatie/registreren`)).text);
    const sent = await post(app.visitor(), path, registration);
    expect([sent.status, sent.headers.location]).toEqual([303, `${path}/klaar`]);
    expect(
      await rows(`select state, website from organisation where name = $1`, [registration.name]),
    ).toEqual([{ state: 'SUBMITTED', website: 'https://www.groene-vingers.example' }]);
    await valid((await app.visitor().get(`${path}/klaar`)).text);
  });

  it('gives the same answer for an address that is known, and registers nothing', async () => {
    const again = await post(app.visitor(), path, { ...registration, name: 'Iets anders' });
    expect([again.status, again.headers.location]).toEqual([303, `${path}/klaar`]);
    expect(await rows(`select 1 from organisation where name = 'Iets anders'`)).toEqual([]);
  });

  it('acts once on a double click', async () => {
    const key = randomUUID();
    const values = { ...registration, name: 'Dubbelklik', email: 'dubbel@groene-vingers.example' };
    for (let click = 0; click < 2; click++)
      expect((await post(app.visitor(), path, values, key)).status).toBe(303);
    expect(await rows(`select 1 from organisation where name = 'Dubbelklik'`)).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, string]>([
    ['an establishment number', { enterpriseNumber: '2.147.812.897' }, 'nummer van een vestiging'],
    ['a number with a slip', { enterpriseNumber: '0896.225.858' }, 'Dit nummer klopt niet'],
    ['one responsible person', { responsiblePersons: 'Sara' }, 'namen van twee verantwoordelijken'],
    ['no insurance where it is compulsory', { employsStaff: '1' }, 'moeten een verzekering hebben'],
    ['too high an amount', { expenses: 'FLAT', expensesDay: '44,03' }, 'meer dan het wettelijke maximum'],
    ['an amount in words', { expenses: 'FLAT', expensesDay: 'veel' }, 'Schrijf een bedrag'],
    ['no name', { name: '' }, 'Vul dit in'],
    ['an impossible website', { website: 'http://' }, 'webadres'],
  ])('explains what is wrong with %s and keeps what was typed', async (_what, over, text) => {
    const answer = await post(app.visitor(), path, {
      ...registration,
      email: 'nieuw@groene-vingers.example',
      ...over,
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(text);
    expect(answer.text).toContain('Wij tuinieren samen.');
    await valid(answer.text);
  });

  it('says beside the field that a number is taken', async () => {
    await a().organisation({ enterpriseNumber: '0896225857' });
    const answer = await post(app.visitor(), path, {
      ...registration,
      enterpriseNumber: 'BE 0896.225.857',
      email: 'x@groene-vingers.example',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('al een organisatie met dit nummer');
  });

  it('leads somebody who is signed in to the new organisation', async () => {
    const member = await a().member(await a().organisation());
    const browser = await app.as({ id: member.id ?? '', kind: 'organisation' });
    const sent = await post(browser, path, { ...registration, name: 'Tweede vereniging' });
    expect(sent.headers.location).toMatch(/^\/nl\/mijn-organisatie\//);
    const page = await browser.get(String(sent.headers.location));
    expect([page.status, page.text.includes('Tweede vereniging')]).toEqual([200, true]);
  });
});

describe('own pages', () => {
  const scene = async (over: Parameters<ReturnType<typeof a>['organisation']>[0] = {}) => {
    const organisation = await a().organisation(over);
    const member = await a().member(organisation);
    const browser = await app.as({ id: member.id ?? '', kind: 'organisation' });
    return { organisation, browser, home: `/nl/mijn-organisatie/${organisation.id}` };
  };

  it('keep a half-finished draft, show what is missing, and hand it in when it is complete', async () => {
    const { browser, home } = await scene();
    await valid((await browser.get(`${home}/vacatures/nieuw`)).text);
    const half = { ...vacancy, title: 'Half af', body: '', contactFirstName: '', version: '0' };
    const created = await post(browser, `${home}/vacatures`, { ...half, intent: 'save' });
    expect(created.status).toBe(303);
    const own = String(created.headers.location);
    const shown = await browser.get(own);
    expect(shown.text).toContain('Schrijf wat een vrijwilliger doet.');
    await valid(shown.text);
    const refused = await post(browser, `${own}/bewerken`, { ...half, version: '1', intent: 'submit' });
    expect([refused.status, refused.text.includes('Half af')]).toEqual([422, true]);
    const sent = await post(browser, `${own}/bewerken`, { ...vacancy, version: '1', intent: 'submit' });
    expect([sent.status, sent.headers.location]).toEqual([303, own]);
    expect((await browser.get(own)).text).toContain('Wordt nagelezen');
    await valid((await browser.get(home)).text);
  });

  it('tell the second of two members what the first one saved, and overwrite nothing', async () => {
    const { organisation, browser, home } = await scene();
    const { id } = await a().vacancy({ organisationId: organisation.id });
    const edit = `${home}/vacatures/${id}/bewerken`;
    await post(browser, edit, { ...vacancy, title: 'Van de eerste', version: '1', intent: 'save' });
    const second = await post(browser, edit, {
      ...vacancy,
      title: 'Van de tweede',
      version: '1',
      intent: 'save',
    });
    expect(second.status).toBe(409);
    expect(second.text).toContain('Van de eerste');
    expect(second.text).toContain('value="Van de tweede"');
    await valid(second.text);
    expect(await rows(`select title from vacancy_text where vacancy_id = $1`, [id])).toEqual([
      { title: 'Van de eerste' },
    ]);
    const knowing = await post(browser, edit, {
      ...vacancy,
      title: 'Van de tweede',
      version: '2',
      intent: 'save',
    });
    expect(knowing.status).toBe(303);
  });

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
    expect((await post(browser, `${own}/stap`, { step: 'publish' })).status).toBe(404);
    await valid((await browser.get(`${own}/afsluiten`)).text);
    expect((await post(browser, `${own}/afsluiten`, {})).status).toBe(422);
    expect((await post(browser, `${own}/afsluiten`, { reason: 'FILLED_OTHERWISE' })).status).toBe(303);
    expect(await rows(`select state, close_reason from vacancy where id = $1`, [id])).toEqual([
      { state: 'FILLED', close_reason: 'FILLED_OTHERWISE' },
    ]);
    expect((await post(browser, `${own}/bewerken`, { ...vacancy, version: '4' })).status).toBe(422);
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

  it('of a company have no vacancies', async () => {
    const { browser, home } = await scene({ legalForm: 'COMPANY', kind: 'COMPANY' });
    expect((await browser.get(home)).text).toContain('kan geen vacature voor vrijwilligers plaatsen');
    expect((await browser.get(`${home}/vacatures/nieuw`)).status).toBe(422);
    expect((await post(browser, `${home}/vacatures`, { ...vacancy, version: '0' })).status).toBe(422);
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
      '/vacatures/nieuw',
      `/vacatures/${id}`,
      `/vacatures/${id}/bewerken`,
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
      ['/vacatures', vacancy],
      [`/vacatures/${id}/bewerken`, { ...vacancy, version: '1' }],
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

  it('answer nonsense with 4xx', async () => {
    const { browser, home } = await scene();
    const nonsense: Record<string, string | readonly string[]>[] = [
      { title: 'a\u0000b' },
      { places: '99999999999' },
      { startsOn: '2027-02-31' },
      { themes: ['care', 'food', 'sport', 'nature'] },
      { version: 'x' },
      { placeKind: 'MARS' },
      { startsOn: '2027-02-01', endsOn: '2027-01-01' },
    ];
    for (const over of nonsense) {
      const answer = await post(browser, `${home}/vacatures`, { ...vacancy, version: '0', ...over });
      expect({ over, status: answer.status }).toEqual({ over, status: 422 });
    }
  });
});
