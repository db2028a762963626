import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import type { Actor } from '#kernel';
import { candidateBuilders, introductionBuilders, startApp, type Browser, type TestApp } from '#testing';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';

let app: TestApp;
let coordinator: Browser;
const now = () => app.clock.now();
const a = () => ({
  ...organisationBuilders(app.database.owner, app.clock),
  ...vacancyBuilders(app.database.owner, app.clock),
  ...candidateBuilders(app.database.owner, now),
  ...introductionBuilders(app.database.owner, now),
});
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
const valid = async (html: string): Promise<void> => {
  const report = await validator.validateString(html);
  expect(
    report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector}`)),
  ).toEqual([]);
};
const post = (browser: Browser, path: string, values: Record<string, string> = {}) =>
  browser
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: randomUUID(), ...values });
const as = (actor: Actor) => app.as({ id: actor.id ?? '', kind: 'organisation' });
const numberOf = async (id: string): Promise<number> =>
  (await app.database.owner.query<{ number: number }>(`select number from organisation where id = $1`, [id])).rows[0]?.number ?? 0; // prettier-ignore
const team = (id: string) => `/nl/team/organisaties/${id}`;

beforeAll(async () => {
  app = await startApp();
  const { id } = await a().coordinator();
  coordinator = await app.as({ id: id ?? '', kind: 'coordinator' });
});
afterAll(() => app.close());

describe('the hints that an organisation is there already', () => {
  it.each([
    ['its number', { enterpriseNumber: '0896225857' }, { state: 'ARCHIVED', enterpriseNumber: '0896225857' }, 'zelfde ondernemingsnummer'],
    ['its address', { street: 'Hooikaai 12' }, { street: 'hooikaai, 12' }, 'zelfde adres'],
    ['its name in another language', { name: 'Maison de quartier Le Tilleul' }, { name: 'Buurthuis Le Tilleul vzw' }, 'naam lijkt voor'],
  ] as const)('name %s as the reason', async (_what, mine, other, reason) => {
    const there = await a().organisation({ name: 'Iets heel anders', ...other });
    const { id } = await a().organisation({ name: 'Nieuwe kring hier', state: 'SUBMITTED', ...mine });
    const page = await coordinator.get(team(id));
    expect(page.text).toContain('Misschien bestaat ze al');
    expect(page.text).toContain(team(there.id));
    expect(page.text).toContain(reason);
    await valid(page.text);
  }); // prettier-ignore

  it('stay away when nothing is alike', async () => {
    await a().organisation({ name: 'Harmonie Sint-Cecilia' });
    const { id } = await a().organisation({ name: 'Dierenasiel Waf', state: 'SUBMITTED' });
    expect((await coordinator.get(team(id))).text).not.toContain('Misschien bestaat ze al');
  });

  it('stand beside a queue with what waits longest first, and what waits too long marked', async () => {
    await a().organisation({ name: 'Wacht al lang', state: 'SUBMITTED', submittedAt: new Date('2026-09-01T08:00:00Z') });
    await a().organisation({ name: 'Wacht pas', state: 'SUBMITTED' });
    const { text } = await coordinator.get('/nl/team/organisaties');
    expect(text).toContain('binnen 2 werkdagen');
    expect(text.indexOf('Wacht al lang')).toBeLessThan(text.indexOf('Wacht pas'));
    expect(text.match(/te lang/g)).toHaveLength(1);
    await valid(text);
  }); // prettier-ignore
});

describe('merging two organisations', () => {
  it('shows both beside each other, moves everything once, and leads old links to the one that stays', async () => {
    const gone = await a().organisation({ name: 'Koor zonder Grens' });
    const stays = await a().organisation({ name: 'Koor Zonder Grens vzw' });
    const member = await a().member(gone);
    const vacancy = await a().vacancy({ organisationId: gone.id, state: 'PUBLISHED' });
    const candidate = await a().candidate();
    const introduction = await a().introduction({ candidateId: candidate.id, vacancyId: vacancy.id });
    const browser = await as(member);

    const choose = await coordinator.get(`${team(gone.id)}/samenvoegen`);
    expect(choose.text).toContain(`met=${stays.id}`);
    await valid(choose.text);
    await valid((await coordinator.get(`${team(gone.id)}/samenvoegen?q=koor`)).text);
    const page = await coordinator.get(`${team(gone.id)}/samenvoegen?met=${stays.id}`);
    expect(page.text).toContain('Ja, voeg samen');
    await valid(page.text);
    const once = randomUUID();
    const answers = await Promise.all([1, 2].map(() => post(coordinator, `${team(gone.id)}/samenvoegen`, { _once: once, into: stays.id })));
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([
      [303, team(stays.id)],
      [303, team(stays.id)],
    ]);

    const [old, now_] = [await numberOf(gone.id), await numberOf(stays.id)];
    const moved = await app.visitor().get(`/fr/organisaties/${old}`);
    expect([moved.status, moved.headers.location]).toEqual([301, `/fr/organisaties/${now_}`]);
    for (const part of ['', '/leden', '/gegevens']) {
      const own = await browser.get(`/nl/mijn-organisatie/${gone.id}${part}`);
      expect([own.status, own.headers.location]).toEqual([301, `/nl/mijn-organisatie/${stays.id}`]);
    }
    expect((await browser.get(`/nl/mijn-organisatie/${stays.id}`)).status).toBe(200);
    const seen = await browser.get(`/nl/mijn-organisatie/${stays.id}/voorstellen/${introduction.id}`);
    expect(seen.status).toBe(200);
    const colleague = await a().member(stays);
    await app.drain();
    expect((await app.visitor().get(`/nl/organisaties/${now_}`)).text).toContain('Soep koken op woensdag');
    // Both hear who came along, once each.
    for (const { id } of [member, colleague]) {
      const { rows } = await app.database.owner.query(
        `select subject from mailbox where to_address = $1`, [`${id}@vereniging.example`],
      ); // prettier-ignore
      expect(rows).toEqual([{ subject: 'Koor Zonder Grens vzw is samengevoegd met een andere organisatie' }]);
    }
    const said = [[gone.id, 'Koor Zonder Grens vzw', `opgegaan in nummer ${now_}`], [stays.id, 'Koor zonder Grens', `nummer ${old} ging hierin op`]] as const;
    for (const [id, other, how] of said) {
      const history = await coordinator.get(`${team(id)}/geschiedenis`);
      expect(history.text).toContain('Samengevoegd');
      expect(history.text).toContain(other);
      expect(history.text).toContain(how);
      await valid(history.text);
    }
    expect((await post(coordinator, `${team(gone.id)}/samenvoegen`, { into: stays.id })).status).toBe(422);
  }); // prettier-ignore

  it('of a registration that waits puts its owner in the organisation that was there', async () => {
    const gone = await a().organisation({ name: 'Dubbel', state: 'SUBMITTED', activatedAt: null });
    const stays = await a().organisation({ name: 'Dubbel vzw' });
    const owner = await a().member(gone);
    const browser = await as(owner);
    const page = await coordinator.get(`${team(gone.id)}/samenvoegen?met=${stays.id}`);
    expect(page.text).toContain('wordt gewoon lid');
    await valid(page.text);
    expect((await post(coordinator, `${team(gone.id)}/samenvoegen`, { into: stays.id })).status).toBe(303);
    expect((await browser.get(`/nl/mijn-organisatie/${gone.id}`)).headers.location).toBe(`/nl/mijn-organisatie/${stays.id}`);
    expect((await app.visitor().get(`/nl/organisaties/${await numberOf(gone.id)}`)).status).toBe(404);
  }); // prettier-ignore

  it('says so when it is not possible, and is unknown to everybody else', async () => {
    const [one, two] = [await a().organisation(), await a().organisation({ state: 'SUSPENDED' })];
    const company = await a().organisation({ legalForm: 'COMPANY', kind: 'COMPANY' });
    for (const other of [two.id, one.id, company.id]) {
      const page = await coordinator.get(`${team(one.id)}/samenvoegen?met=${other}`);
      expect(page.text).toContain('Deze twee kan je niet samenvoegen');
      expect((await post(coordinator, `${team(one.id)}/samenvoegen`, { into: other })).status).toBe(422);
    }
    for (const into of ['', 'x', randomUUID()])
      expect((await post(coordinator, `${team(one.id)}/samenvoegen`, { into })).status).toBe(404);
    const browser = await as(await a().member(one, two));
    expect((await browser.get(`${team(one.id)}/samenvoegen`)).status).toBe(404);
    expect((await browser.get(`${team(one.id)}/geschiedenis`)).status).toBe(404);
    expect((await post(browser, `${team(one.id)}/samenvoegen`, { into: two.id })).status).toBe(404);
  });

  it('keeps who did what and why readable', async () => {
    const organisation = await a().organisation({ name: 'Veel gebeurd' });
    const [admin, member] = [await a().member(organisation), await a().plainMember(organisation)];
    await post(await as(admin), `/nl/mijn-organisatie/${organisation.id}/leden/${member.id}/overdragen`);
    await post(coordinator, `${team(organisation.id)}/schorsen`, { reason: 'COMPLAINT', comment: 'Klacht' });
    const { text } = await coordinator.get(`${team(organisation.id)}/geschiedenis`);
    for (const words of ['Geschorst', 'We kregen een klacht', 'Beheer overgedragen', 'Lut Peeters'])
      expect(text).toContain(words);
    await valid(text);
  });
});
