import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { hiddenFields, startApp, type Browser, type TestApp } from '#testing';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';

let app: TestApp;
let organisation: { id: string };
let member: Browser;
let home: string;
const a = () => organisationBuilders(app.database.owner, app.clock);
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
const valid = async (html: string): Promise<void> => {
  const { results } = await validator.validateString(html);
  // A page that refreshes itself is what there is without script.
  const messages = results.flatMap((result) => result.messages).filter((m) => m.ruleId !== 'meta-refresh');
  expect(messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector}`)).toEqual([]);
};
const browserOf = async (actor: { id: string | null }): Promise<Browser> =>
  app.as({ id: actor.id ?? '', kind: 'organisation' });
const post = (browser: Browser, path: string, values: Record<string, string> = {}) =>
  browser
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: randomUUID(), ...values });
const upload = (browser: Browser, text: string | Buffer, name = 'lijst.csv') =>
  browser
    .post(home)
    .set('origin', app.config.baseUrl)
    .field('_once', randomUUID())
    .field('paste', '')
    .attach('list', typeof text === 'string' ? Buffer.from(text) : text, name);
const paste = (browser: Browser, text: string) =>
  browser.post(home).set('origin', app.config.baseUrl).field('_once', randomUUID()).field('paste', text);
const location = (answer: { headers: Record<string, string> }): string => answer.headers.location ?? '';

const list = [
  'Interne code;Titel;Omschrijving;Gemeente;Thema;Niveau Nederlands',
  'A;Soep koken;Je kookt mee.;Molenbeek;koken en eten;A2',
  'B;<b>Brood</b> bakken;;Jette;;',
  'C;Tuinieren;Je wiedt.;Brusel;natuur;A1',
].join('\r\n');

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  organisation = await a().organisation();
  member = await browserOf(await a().member(organisation));
  home = `/nl/mijn-organisatie/${organisation.id}/vacatures/importeren`;
});

describe('bringing in a list', () => {
  it('goes from file to columns to check to vacancies, and wrong rows come back', async () => {
    await valid((await member.get(home)).text);
    const map = location(await upload(member, list));
    expect(map).toMatch(/\/importeren\/[0-9a-f-]{36}\/kolommen$/);
    const columns = await member.get(map);
    await valid(columns.text);
    expect(columns.text).toContain('Bijvoorbeeld: Soep koken · &lt;b>Brood&lt;/b> bakken');
    const fields = ['code', 'title', 'body', 'municipality', 'theme', 'dutchLevel'];
    const run = location(
      await post(member, map, {
        ...hiddenFields(columns.text),
        ...Object.fromEntries(fields.map((f, at) => [`c${at}`, f])),
      }),
    );
    const check = await member.get(run);
    await valid(check.text);
    expect(check.text).toContain('Nieuw (2)');
    expect(check.text).toContain('Fout (1)');
    expect(check.text).toContain('is geen van de 19 Brusselse gemeenten');
    expect(check.text).toContain('&lt;b>Brood&lt;/b> bakken');
    expect(check.text).toContain('Schrijf wat een vrijwilliger doet.');
    const wrong = await member.get(`${run}?toon=WRONG`);
    expect([wrong.text.includes('Tuinieren'), wrong.text.includes('Soep koken')]).toEqual([true, false]);
    const file = await member.get(`${run}/fouten.csv`);
    expect(file.text).toContain('C;Tuinieren;Je wiedt.;Brusel;natuur;A1;4;Gemeente');

    const taken = await post(member, `${run}/overnemen`, { how: 'hand-in' });
    expect([taken.status, location(taken)]).toEqual([303, run]);
    const running = await member.get(run);
    expect(running.text).toContain('0 van 2 regels klaar');
    expect(running.text).toContain('http-equiv="refresh"');
    await valid(running.text);
    await app.drain();
    const done = await member.get(run);
    await valid(done.text);
    expect(done.text).toContain('De lijst is overgenomen');
    const { rows } = await app.database.owner.query(
      `select external_id as code, state from vacancy where organisation_id = $1 order by 1`,
      [organisation.id],
    );
    expect(rows).toEqual([
      { code: 'A', state: 'IN_REVIEW' },
      { code: 'B', state: 'DRAFT' },
    ]);
    expect((await member.get(home)).text).toContain('Overgenomen');
  });

  it('takes a pasted list too, and keeps what was pasted when it is no list', async () => {
    expect(location(await paste(member, list))).toMatch(/kolommen$/);
    const wrong = await paste(member, 'geen lijst <b>een beetje</b>\nx');
    expect([wrong.status, wrong.text.includes('geen lijst &lt;b>een beetje&lt;/b>')]).toEqual([422, true]); // prettier-ignore
    await valid(wrong.text);
    const nothing = await paste(member, ' ');
    expect([nothing.status, nothing.text.includes('Kies een bestand of plak een lijst.')]).toEqual([422, true]); // prettier-ignore
  });

  it('says what is too much', async () => {
    const rows = Array.from({ length: 2_001 }, (_, at) => `${at};Titel`).join('\n');
    const long = await upload(member, `Code;Titel\n${rows}`);
    expect([long.status, long.text.includes('hoogstens 2000 regels')]).toEqual([422, true]);
    const large = await upload(member, Buffer.alloc(5_000_001, 'a;b\n'));
    expect([large.status, large.text.includes('hoogstens 5 MB')]).toEqual([422, true]);
    expect((await paste(member, 'a;b\n'.repeat(600_000))).status).toBe(413);
    const pasted = await paste(member, `Titel;Tekst\n${`Soep;${'lang '.repeat(100)}\n`.repeat(1_500)}`);
    expect(pasted.status).toBe(303);
  }, 30_000);

  it('needs a column with the title, and keeps the choices', async () => {
    const map = location(await upload(member, list));
    const refused = await post(member, map, { c0: 'code', c2: 'body' });
    expect([refused.status, refused.text.includes('geen kolom met de titel')]).toEqual([422, true]);
    await valid(refused.text);
    expect((await post(member, map, { c0: 'title', c1: 'title' })).status).toBe(422);
    expect((await post(member, map, { c0: '__proto__', c1: 'title' })).status).toBe(303);
  });

  it('is done once when a button is pressed twice', async () => {
    const map = location(await upload(member, list));
    await post(member, map, { c0: 'code', c1: 'title' });
    const run = map.replace(/\/kolommen$/, '');
    const again = { _once: randomUUID(), how: 'drafts' };
    expect((await post(member, `${run}/overnemen`, again)).status).toBe(303);
    expect((await post(member, `${run}/overnemen`, again)).status).toBe(303);
    await app.drain();
    const { rows } = await app.database.owner.query(`select 1 from vacancy where organisation_id = $1`, [
      organisation.id,
    ]);
    expect(rows).toHaveLength(3);
    expect((await post(member, `${run}/overnemen`, { how: 'drafts' })).status).toBe(422);
  });

  it('can be dropped, and then nothing of it is left', async () => {
    const map = location(await upload(member, list));
    const run = map.replace(/\/kolommen$/, '');
    expect(location(await post(member, `${run}/wegdoen`))).toBe(home);
    expect((await member.get(run)).text).toContain('Weggedaan');
    const { rows } = await app.database.owner.query(
      `select 1 from import_run_row where organisation_id = $1 and cells <> '[]'`,
      [organisation.id],
    );
    expect(rows).toEqual([]);
  });

  it.each(['nl', 'fr', 'en'])('explains the columns and gives a template in %s', async (lang) => {
    const base = home.replace('/nl/', `/${lang}/`);
    await valid((await member.get(`${base}/uitleg`)).text);
    const file = await member.get(`${base}/sjabloon.csv`);
    expect(file.headers['content-disposition']).toContain(`brugpunt-${lang}.csv`);
    expect(file.text.split('\r\n')).toHaveLength(4);
  });
});

describe('who sees a list', () => {
  it('not a stranger, a visitor or a referrer; a coordinator does', async () => {
    const map = location(await upload(member, list));
    const run = map.replace(/\/kolommen$/, '');
    const other = await a().organisation();
    const stranger = await browserOf(await a().member(other));
    const { id } = await a().coordinator();
    const coordinator = await app.as({ id: id ?? '', kind: 'coordinator' });
    const elsewhere = run.replace(organisation.id, other.id);
    for (const path of [home, run, map, `${run}/fouten.csv`, `${home}/uitleg`, `${home}/sjabloon.csv`]) {
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
      expect([path, (await app.visitor().get(path)).status]).toEqual([path, 303]);
      expect([path, (await coordinator.get(path)).status < 400]).toEqual([path, true]);
    }
    expect((await stranger.get(elsewhere)).status).toBe(404);
    for (const [path, values] of [[map, { c1: 'title' }], [`${run}/overnemen`, { how: 'drafts' }], [`${run}/wegdoen`, {}]] as const) {
      expect([path, (await post(stranger, path, values)).status]).toEqual([path, 404]);
      expect((await post(stranger, path.replace(organisation.id, other.id), values)).status).toBe(404);
    }
    expect((await upload(stranger, list)).status).toBe(404);
  }); // prettier-ignore
});

describe('keys for programs', () => {
  const page = '/nl/account/tokens';

  it('are shown once, listed and revoked', async () => {
    await valid((await member.get(page)).text);
    const wish = { name: 'Onze <site>', organisation: organisation.id, days: '30' };
    const made = await post(member, page, wish);
    await valid(made.text);
    const token = /bp_[\w-]{43}/.exec(made.text)?.[0] ?? '';
    expect(token).not.toBe('');
    const later = await member.get(page);
    expect(later.text).not.toContain(token);
    expect(later.text).toContain('Onze &lt;site>');
    const revoke = /\/nl\/account\/tokens\/[0-9a-f-]{36}\/intrekken/.exec(later.text)?.[0] ?? '';
    const stranger = await browserOf(await a().member(await a().organisation()));
    expect((await post(stranger, revoke)).status).toBe(404);
    expect((await stranger.get(page)).text).not.toContain('Onze');
    expect((await post(member, revoke)).status).toBe(303);
    expect((await member.get(page)).text).toContain('ingetrokken');
  });

  it('are for own organisations, with a name and a day on which they end', async () => {
    const other = await a().organisation();
    for (const values of [
      { name: '', organisation: organisation.id, days: '30' },
      { name: 'x', organisation: other.id, days: '30' },
      { name: 'x', organisation: organisation.id, days: '36500' },
      { name: 'x'.repeat(81), organisation: organisation.id, days: '30' },
    ]) {
      expect((await post(member, page, values)).status).toBe(422);
    }
    const { id } = await a().coordinator();
    const coordinator = await app.as({ id: id ?? '', kind: 'coordinator' });
    expect((await coordinator.get(page)).status).toBe(404);
  });
});
