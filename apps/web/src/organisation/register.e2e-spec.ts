import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { Walker, startApp, type Browser, type Filling, type TestApp } from '#testing';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';

let app: TestApp;
const a = () => organisationBuilders(app.database.owner, app.clock);
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off' },
});
const valid = async (html: string): Promise<void> => {
  const report = await validator.validateString(html);
  expect(
    report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector}`)),
  ).toEqual([]);
};
const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await app.database.owner.query(sql, values)).rows as R[];

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Posts a form the way a browser does: several values of one name are repeated. */
function post(browser: Browser, path: string, values: Filling, once: string = randomUUID()) {
  const body = new URLSearchParams({ _once: once });
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) body.append(name, one);
  return browser.post(path).set('origin', app.config.baseUrl).set('content-type', 'application/x-www-form-urlencoded').send(body.toString()); // prettier-ignore
}

const path = '/nl/organisatie/registreren';
const neighbours = {
  legalForm: 'DE_FACTO_ASSOCIATION', kind: 'CITIZEN_INITIATIVE', name: 'Buurtmoestuin Groene Vingers',
  purposeNl: 'Wij tuinieren samen.', sector: 'environment', municipality: '21012', website: 'www.groene-vingers.example',
  teamLanguages: ['nl', 'fr'], responsiblePersons: 'Sara Bogaert\nYusuf Kaya', insuranceCivil: 'no',
  insuranceNoticeAccepted: '1', firstName: 'Sara', lastName: 'Bogaert', email: 'sara@groene-vingers.example',
  phone: '0470 12 34 56',
} as const; // prettier-ignore
const club = {
  ...neighbours, legalForm: 'NON_PROFIT', kind: 'ASSOCIATION', insuranceCivil: 'yes', expenses: 'NONE', secrecy: 'NONE',
} as const; // prettier-ignore
const pick = (names: readonly string[], from: Filling): Filling =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

/** Fills page after page with what each of them asks, until the answers are shown. */
async function walk(answers: Filling): Promise<Walker> {
  const walker = await new Walker(app.visitor()).open(path);
  for (let step = 0; step < 6 && !walker.text.includes('Klopt alles?'); step += 1) {
    const shown = walker.page.querySelectorAll('main form [name]:not([type=hidden])').map((f) => f.getAttribute('name') ?? '');
    await walker.submit('Verder', pick(shown, answers));
    expect({ status: walker.status, text: walker.status === 422 ? walker.text : '' }).toEqual({ status: 200, text: '' });
  }
  return walker;
} // prettier-ignore

describe('registering in short pages', () => {
  it('asks five neighbours with an idea no number, no address and no officialese', async () => {
    const walker = await walk(neighbours);
    expect(walker.text).toContain('Stap 6 van 6');
    expect(walker.text).toContain('Sara Bogaert, Yusuf Kaya');
    for (const absent of ['Ondernemingsnummer', 'Verenigingsregister', 'geheimen bewaren', 'Straat'])
      expect(walker.text).not.toContain(absent);
    await walker.submit('Registratie versturen');
    expect(walker.text).toContain('Bedankt, we hebben je registratie');
    expect(
      await rows(`select o.state, o.website, o.team_languages, n.responsible_persons, n.insurance_civil
        from organisation o join information_note n on n.organisation_id = o.id where o.name = $1`, [neighbours.name]),
    ).toEqual([
      { state: 'SUBMITTED', website: 'https://www.groene-vingers.example', team_languages: ['nl', 'fr'], responsible_persons: ['Sara Bogaert', 'Yusuf Kaya'], insurance_civil: false },
    ]);
  }); // prettier-ignore

  it.each([
    ['NON_PROFIT', 'ASSOCIATION', { enterpriseNumber: 'BE 0896.225.857', vCode: 'v 001 2345' }],
    ['FOUNDATION', 'SELF_ORGANISATION', {}],
    ['DE_FACTO_ASSOCIATION', 'SELF_ORGANISATION', { insuranceNoticeAccepted: '1', insuranceCivil: 'no' }],
    ['PUBLIC_BODY', 'PUBLIC_SERVICE', {}],
  ] as const)('takes a %s (%s)', async (legalForm, kind, more) => {
    const name = `Kring ${legalForm}`;
    const walker = await walk({ ...club, legalForm, kind, name, email: `${legalForm.toLowerCase()}@kring.example`, ...more });
    await walker.submit('Registratie versturen');
    expect(await rows(`select legal_form, kind, v_code from organisation where name = $1`, [name])).toEqual([
      { legal_form: legalForm, kind, v_code: 'vCode' in more ? 'V0012345' : null },
    ]);
  }); // prettier-ignore

  it('tells a company plainly that it cannot post vacancies, and asks it nothing about volunteers', async () => {
    const walker = await walk({ ...pick(['legalForm', 'name', 'purposeNl', 'sector', 'municipality', 'firstName', 'lastName'], club), legalForm: 'COMPANY', name: 'Firma nv', email: 'hr@firma.example' });
    expect(walker.text).toContain('Stap 5 van 5');
    expect(walker.text).toContain('kan geen vacature voor vrijwilligers plaatsen');
    await walker.submit('Registratie versturen');
    expect(
      await rows(`select kind, (select count(*)::int from information_note n where n.organisation_id = o.id) as notes from organisation o where name = 'Firma nv'`),
    ).toEqual([{ kind: 'COMPANY', notes: 0 }]);
  }); // prettier-ignore

  it('lets one change an answer and comes straight back to the answers, with everything else still there', async () => {
    const walker = await walk({ ...club, name: 'Verkeerde naam', email: 'wijzig@kring.example' });
    const change = walker.page
      .querySelectorAll('main button')
      .find((button) => button.getAttribute('formaction') === `${path}/naam`);
    const prepared = walker.prepare('Wijzigen');
    expect(change?.getAttribute('name')).toBe('wijzig');
    await walker.send({ ...prepared, action: `${path}/naam` });
    expect(walker.page.querySelector('[name=name]')?.getAttribute('value')).toBe('Verkeerde naam');
    await walker.submit('Verder', { name: 'Juiste naam' });
    expect(walker.text).toContain('Klopt alles?');
    expect(walker.text).toContain('Juiste naam');
    await walker.submit('Registratie versturen');
    expect(
      await rows(`select name from organisation where name in ('Juiste naam', 'Verkeerde naam')`),
    ).toEqual([{ name: 'Juiste naam' }]);
  });

  it('goes a page back without losing what was typed after it', async () => {
    const back = await post(app.visitor(), `${path}/naam`, club);
    expect(back.text).toContain(`value="${club.name}"`);
    expect(back.text).toContain(`name="email" value="${club.email}"`);
    expect(back.headers['cache-control']).toBe('private, no-cache');
    await valid(back.text);
    const first = await post(app.visitor(), path, club);
    expect(first.text).toContain('value="NON_PROFIT" checked');
    expect((await app.visitor().get(`${path}/plaats`)).headers.location).toBe(path);
    expect((await app.visitor().get(`${path}/ergens`)).status).toBe(404);
  });

  it('asks what fits when one turns out to be something else: what is not asked is not kept', async () => {
    const walker = await walk({ ...club, name: 'Toch buren', email: 'toch@buren.example', enterpriseNumber: '0896.225.857' });
    const all = Object.fromEntries(walker.prepare('Registratie versturen').fields);
    const sent = await post(app.visitor(), `${path}/klaar`, { ...all, ...pick(['legalForm', 'kind'], neighbours) });
    expect(sent.status).toBe(303);
    expect(await rows(`select enterprise_number, street from organisation where name = 'Toch buren'`)).toEqual([
      { enterprise_number: null, street: null },
    ]);
  }); // prettier-ignore

  it('is valid HTML on every page in three languages', async () => {
    for (const lang of ['nl', 'fr', 'en']) {
      const here = path.replace('/nl/', `/${lang}/`);
      await valid((await app.visitor().get(here)).text);
      for (const answers of [club, neighbours, { ...club, legalForm: 'COMPANY' }]) {
        for (const step of ['naam', 'plaats', 'vrijwilligers', 'wie', 'nakijken'])
          await valid((await post(app.visitor(), `${here}/${step}`, answers)).text);
      }
    }
    await valid((await app.visitor().get(`${path}/klaar`)).text);
  });
});

describe('a registration with something wrong', () => {
  const fresh = { ...club, email: 'nieuw@kring.example' };

  it.each<[string, string, Filling, string]>([
    ['an establishment number', 'plaats', { enterpriseNumber: '2.147.812.897' }, 'nummer van een vestiging'],
    ['a number with a slip', 'plaats', { enterpriseNumber: '0896.225.858' }, 'Dit nummer klopt niet'],
    ['a strange number of the register', 'plaats', { vCode: 'V12' }, 'Schrijf de letter V en zeven cijfers'],
    ['no name', 'plaats', { name: '' }, 'Vul dit in'],
    ['an impossible website', 'vrijwilligers', { website: 'http://' }, 'webadres'],
    ['one responsible person', 'wie', { ...neighbours, responsiblePersons: 'Sara' }, 'namen van twee verantwoordelijken'],
    ['no insurance where it is compulsory', 'wie', { insuranceCivil: 'no' }, 'moeten een verzekering hebben'],
    ['no insurance and the notice not read', 'wie', { ...neighbours, insuranceNoticeAccepted: '' }, 'Lees wat dit betekent'],
    ['too high an amount', 'wie', { expenses: 'FLAT', expensesDay: '44,03' }, 'meer dan het wettelijke maximum'],
    ['an amount in words', 'wie', { expenses: 'FLAT', expensesDay: 'veel' }, 'Schrijf een bedrag'],
    ['a company that calls itself something else', 'naam', { kind: 'COMPANY' }, 'Er is een probleem'],
    ['no sort at all', 'naam', { legalForm: '' }, 'Er is een probleem'],
  ])('explains %s beside the field, on the page of the field, and keeps what was typed', async (_what, next, over, text) => {
    const answer = await post(app.visitor(), `${path}/${next}`, { ...fresh, ...over });
    expect([answer.status, answer.text.includes(text)]).toEqual([422, true]);
    expect(answer.text).toContain('Wij tuinieren samen.');
    await valid(answer.text);
    const late = await post(app.visitor(), `${path}/klaar`, { ...fresh, ...over });
    expect([late.status, late.text.includes(text)]).toEqual([422, true]);
    expect(await rows(`select 1 from account where email = 'nieuw@kring.example'`)).toEqual([]);
  }); // prettier-ignore

  it('says beside the number that another organisation has it, on the page of the number', async () => {
    await a().organisation({ enterpriseNumber: '0401574852' });
    const answer = await post(app.visitor(), `${path}/klaar`, { ...fresh, enterpriseNumber: '0401.574.852' });
    expect([answer.status, answer.text.includes('al een organisatie met dit nummer')]).toEqual([422, true]);
    expect(answer.text).toContain(`action="${path}/nakijken"`);
  });

  it('gives the same answer for an address that is known, registers nothing, and acts once on a double click', async () => {
    const key = randomUUID();
    const values = { ...club, name: 'Dubbelklik', email: 'dubbel@kring.example' };
    for (let click = 0; click < 2; click += 1)
      expect((await post(app.visitor(), `${path}/klaar`, values, key)).headers.location).toBe(
        `${path}/klaar`,
      );
    expect(await rows(`select 1 from organisation where name = 'Dubbelklik'`)).toHaveLength(1);
    const again = await post(app.visitor(), `${path}/klaar`, { ...values, name: 'Iets anders' });
    expect([again.status, again.headers.location]).toEqual([303, `${path}/klaar`]);
    expect(await rows(`select 1 from organisation where name = 'Iets anders'`)).toEqual([]);
  });
});

it('leads somebody who is signed in to the new organisation, and is not for staff', async () => {
  const member = await a().member(await a().organisation());
  const browser = await app.as({ id: member.id ?? '', kind: 'organisation' });
  expect((await post(browser, `${path}/wie`, club)).text).toContain('name="email"');
  const sent = await post(browser, `${path}/klaar`, { ...club, name: 'Tweede vereniging' });
  expect(sent.headers.location).toMatch(/^\/nl\/mijn-organisatie\//);
  const page = await browser.get(String(sent.headers.location));
  expect([page.status, page.text.includes('Tweede vereniging')]).toEqual([200, true]);
  const staff = await a().coordinator();
  const coordinator = await app.as({ id: staff.id ?? '', kind: 'coordinator' });
  expect((await coordinator.get(path)).status).toBe(404);
  expect((await post(coordinator, `${path}/klaar`, club)).status).toBe(404);
});
