import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { organisationBuilders, startApp, vacancyBuilders, type Browser, type TestApp } from '#testing';

let app: TestApp;
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
const numberOf = async (table: 'organisation' | 'vacancy', id: string): Promise<number> =>
  (await rows<{ number: number }>(`select number from ${table} where id = $1`, [id]))[0]?.number ?? 0;
const post = (browser: Browser, path: string, values: Record<string, string> = {}) =>
  browser
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: randomUUID(), ...values });
const note = {
  version: '1', responsiblePersons: 'Lut Peeters\nKarim Ouali', insuranceCivil: 'yes', insurer: 'Ethias',
  policyNumber: 'BA 12.345', conditions: 'Neem zelf handschoenen mee.', expenses: 'FLAT', expensesDay: '20', secrecy: 'DISCRETION',
}; // prettier-ignore
const uninsured = {
  legalForm: 'DE_FACTO_ASSOCIATION',
  kind: 'CITIZEN_INITIATIVE',
  employsStaff: false,
} as const;

async function team(over: Parameters<ReturnType<typeof a>['organisation']>[0] = {}) {
  const organisation = await a().organisation(over);
  const member = await a().member(organisation);
  const browser = await app.as({ id: member.id ?? '', kind: 'organisation' });
  const own = `/nl/mijn-organisatie/${organisation.id}`;
  return { organisation, browser, own, number: await numberOf('organisation', organisation.id) };
}
async function online(organisationId: string) {
  const { id } = await a().vacancy({ organisationId, state: 'PUBLISHED' });
  return { id, number: await numberOf('vacancy', id) };
}

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the information note on paper', () => {
  it('is public as long as its organisation is; an old address leads to the one that it became part of', async () => {
    const [one, into] = [await team(), await team()];
    const sheet = (number: number) => app.visitor().get(`/fr/organisaties/${number}/info-nota`);
    const state = (value: string, mergedInto: string | null = null) =>
      app.database.owner.query(`update organisation set state = $2, merged_into = $3 where id = $1`, [one.organisation.id, value, mergedInto]);
    for (const [value, status] of [['DORMANT', 200], ['SUSPENDED', 404], ['ARCHIVED', 404], ['ACTIVE', 200]] as const) {
      await state(value);
      expect([value, (await sheet(one.number)).status]).toEqual([value, status]);
    }
    await state('ARCHIVED', into.organisation.id);
    const moved = await sheet(one.number);
    expect([moved.status, moved.headers.location]).toEqual([301, `/fr/organisaties/${into.number}/info-nota`]);
  }); // prettier-ignore

  it('says in plain sentences, in three languages, what the law wants said', async () => {
    const { number, browser, own } = await team();
    expect((await post(browser, `${own}/info-nota`, note)).status).toBe(303);
    const visitor = app.visitor();
    const { text } = await visitor.get(`/nl/organisaties/${number}/info-nota`);
    const words = text.replaceAll('\u00a0', ' ');
    for (const said of [
      'Versie 2, geldig vanaf 15 september 2026.',
      'Je bent vrijwilliger bij Buurtwerk De Schakel. De rechtsvorm is: Vzw.',
      'De verzekeraar is Ethias.',
      'Het nummer van de polis is BA 12.345.',
      'Ja, een vast bedrag van € 20,00 per dag.',
      'ten hoogste € 44,02 per dag en € 1.760,83 per jaar',
      'Neem zelf handschoenen mee.',
    ]) {
      expect(words).toContain(said);
    }
    await valid(text);
    for (const [lang, said] of [['fr', 'Qui est responsable ?'], ['en', 'Who is responsible?']] as const) {
      const other = await visitor.get(`/${lang}/organisaties/${number}/info-nota`);
      expect(other.text).toContain(said);
      await valid(other.text);
    } // prettier-ignore
  });

  it('keeps what it said: an old version names the organisation as it was', async () => {
    const { organisation, number, browser, own } = await team({ name: 'Oude Naam' });
    await rows(`update organisation set name = 'Nieuwe Naam' where id = $1`, [organisation.id]);
    await post(browser, `${own}/info-nota`, note);
    const path = `/nl/organisaties/${number}/info-nota`;
    const old = await app.visitor().get(`${path}?versie=1`);
    expect([old.text.includes('Oude Naam'), old.text.includes('Dit is een oude versie.')]).toEqual([
      true,
      true,
    ]);
    await valid(old.text);
    const now = await app.visitor().get(path);
    expect([now.text.includes('Nieuwe Naam'), now.text.includes('oude versie')]).toEqual([true, false]);
    const page = await browser.get(`${own}/info-nota`);
    expect(page.text).toMatch(/Veranderd: .*naam.*verzekering.*onkosten/);
    expect(page.text).toContain(`${path}?versie=1`);
    await valid(page.text);
    for (const wrong of ['3', '0', '-1', 'x', '1;drop', '99999999999']) {
      expect((await app.visitor().get(path).query({ versie: wrong })).status).toBe(404);
    }
  });

  it('is not there for an organisation that is not public, or that has none', async () => {
    const waiting = await team({ state: 'SUBMITTED' });
    const none = await team({ note: null });
    for (const { number } of [waiting, none]) {
      expect((await app.visitor().get(`/nl/organisaties/${number}/info-nota`)).status).toBe(404);
    }
  });
});

describe('other agreements for one vacancy', () => {
  it('hold for that vacancy only, and are shown from its page', async () => {
    const { organisation, browser, own, number } = await team();
    const [one, other] = [await online(organisation.id), await online(organisation.id)];
    const path = `${own}/vacatures/${one.id}/info-nota`;
    const form = await browser.get(path);
    expect(form.text).toContain('Voor deze vacature geldt nu de nota van jullie organisatie.');
    await valid(form.text);
    const mine = { ...note, insurer: 'Alleen Hier Verzekerd' };
    expect((await post(browser, path, mine)).status).toBe(303);
    expect((await browser.get(path)).text).toContain('Deze vacature heeft eigen afspraken.');

    const has = async (address: string) => (await app.visitor().get(address)).text.includes(mine.insurer);
    expect(await has(`/nl/vacatures/${one.number}/info-nota`)).toBe(true);
    expect(await has(`/nl/vacatures/${one.number}`)).toBe(true);
    expect(await has(`/nl/vacatures/${other.number}/info-nota`)).toBe(false);
    expect(await has(`/nl/organisaties/${number}/info-nota`)).toBe(false);
    expect((await app.visitor().get(`/nl/organisaties/${number}/info-nota?versie=2`)).status).toBe(404);
    expect((await app.visitor().get(`/nl/vacatures/${one.number}`)).text).toContain(`/nl/vacatures/${one.number}/info-nota`);
    // The second member of the team wrote on the version that the first one saw.
    expect((await post(browser, path, mine)).status).toBe(409);
  }); // prettier-ignore

  it('are written by members of that organisation alone', async () => {
    const mine = await team();
    const theirs = await team();
    const vacancy = await online(theirs.organisation.id);
    for (const path of [`${mine.own}/vacatures/${vacancy.id}/info-nota`, `${theirs.own}/vacatures/${vacancy.id}/info-nota`, `${theirs.own}/info-nota`]) {
      expect([path, (await mine.browser.get(path)).status]).toEqual([path, 404]);
      expect([path, (await post(mine.browser, path, note)).status]).toEqual([path, 404]);
    }
    expect(await rows(`select 1 from information_note where vacancy_id is not null and organisation_id in ($1, $2)`, [mine.organisation.id, theirs.organisation.id])).toEqual([]);
  }); // prettier-ignore
});

describe('a citizen initiative without insurance', () => {
  const without = {
    ...note,
    insuranceCivil: 'no',
    insurer: '',
    policyNumber: '',
    expenses: 'NONE',
    expensesDay: '',
  };

  it('sees its notice, and has to say that it understood', async () => {
    const { organisation, browser, own } = await team(uninsured);
    const form = await browser.get(`${own}/info-nota`);
    expect(form.text).toContain('Deze groep heeft geen verzekering voor vrijwilligers');
    expect(form.text).toContain('/nl/gratis-verzekering');
    await valid(form.text);
    const refused = await post(browser, `${own}/info-nota`, without);
    expect([refused.status, refused.text.includes('href="#f-insuranceNoticeAccepted"')]).toEqual([422, true]);
    await valid(refused.text);
    expect(
      (await post(browser, `${own}/info-nota`, { ...without, insuranceNoticeAccepted: 'on' })).status,
    ).toBe(303);
    expect(
      await rows(
        `select t.code, t.lang, n.insurer from information_note n join legal_text t on t.id = n.insurance_notice_id
          where n.organisation_id = $1`,
        [organisation.id],
      ),
    ).toEqual([{ code: 'liability.uninsured', lang: 'nl', insurer: null }]);
    expect((await browser.get(own)).text).toContain('/nl/gratis-verzekering');
  });

  it('cannot be without when it must insure', async () => {
    const { browser, own } = await team();
    const refused = await post(browser, `${own}/info-nota`, { ...without, insuranceNoticeAccepted: 'on' });
    expect([refused.status, refused.text.includes('href="#f-insuranceCivil"')]).toEqual([422, true]);
    expect(refused.text).not.toContain('name="insuranceNoticeAccepted"');
  });

  it('has the dated notice and the note stand before every yes; which version was given is logged', async () => {
    const { organisation } = await team({ ...uninsured, note: { insuranceCivil: false, insurer: null } });
    const { number, id } = await online(organisation.id);
    const visitor = app.visitor();
    const answers = {
      firstName: 'Noor', message: '', dutchLevel: 'A2', birthYear: '1990', reach: 'COMES_BACK',
      email: '', phone: '', keep: 'on', share: 'on',
    }; // prettier-ignore
    const check = await post(visitor, `/nl/vacatures/${number}/interesse/nakijken`, answers);
    const notice = 'Deze groep heeft geen verzekering voor vrijwilligers';
    for (const { text } of [check, await visitor.get(`/nl/vacatures/${number}`)]) {
      expect(text).toContain(notice);
      expect(text).toContain('Geldig sinds 1 januari 2025.');
      expect(text).toContain(`/nl/vacatures/${number}/info-nota`);
      await valid(text);
    }
    expect(check.text.indexOf(notice)).toBeLessThan(check.text.indexOf('Stuur mijn vraag'));
    const sent = await post(visitor, `/nl/vacatures/${number}/interesse/klaar`, answers);
    expect(sent.status).toBe(303);
    const [note1] = await rows<{ id: string }>(`select id from information_note where organisation_id = $1`, [organisation.id]);
    expect(
      await rows(`select payload->>'informationNoteId' as id, payload->'version' as version from outbox
                   where name = 'information-note.given' and payload->>'vacancyId' = $1`, [id]),
    ).toEqual([{ id: note1?.id, version: 1 }]);
  }); // prettier-ignore
});
