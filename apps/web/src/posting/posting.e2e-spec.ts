import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '#testing';
import { vacancyTemplates } from '#vacancies';
import { everything, postingScene, valid, type Answers } from '../../../../libs/testing/src/posting-scene.js';
import { questions } from './questions.js';

let app: TestApp;
let scene: ReturnType<typeof postingScene>;
beforeAll(async () => {
  app = await startApp();
  scene = postingScene(app);
});
afterAll(() => app.close());

const state = async (id: string): Promise<string | undefined> =>
  (await scene.rows<{ state: string }>(`select state from vacancy where id = $1`, [id]))[0]?.state;

describe('beginning', () => {
  it('offers a blank page, examples with their words, and earlier vacancies, in three languages', async () => {
    const { browser, organisation, home } = await scene.organisation();
    for (const lang of ['nl', 'fr', 'en']) {
      const path = `/${lang}/mijn-organisatie/${organisation.id}/vacatures/nieuw`;
      await valid((await browser.get(path)).text);
      await valid((await browser.get(`${path}/${vacancyTemplates[0]?.code}`)).text);
    }
    expect(vacancyTemplates.length).toBeGreaterThanOrEqual(10);
    const page = await browser.get(`${home}/vacatures/nieuw`);
    for (const { texts } of vacancyTemplates) expect(page.text).toContain(texts.nl.summary);
    for (const { code, texts } of vacancyTemplates)
      expect((await browser.get(`${home}/vacatures/nieuw/${code}`)).text).toContain(texts.en.title);
    expect((await browser.get(`${home}/vacatures/nieuw/geen-voorbeeld`)).status).toBe(404);
  });

  it('begins one draft on a double click, with the usual answers of the organisation', async () => {
    const { browser, organisation, home } = await scene.organisation({ municipality: '21012' });
    const key = randomUUID();
    const first = await scene.post(browser, `${home}/vacatures`, { from: 'blank' }, key);
    const again = await scene.post(browser, `${home}/vacatures`, { from: 'blank' }, key);
    expect([first.status, again.headers.location]).toEqual([303, first.headers.location]);
    const found = await scene.rows(`select municipality, state from vacancy where organisation_id = $1`, [
      organisation.id,
    ]);
    expect(found).toEqual([{ municipality: '21012', state: 'DRAFT' }]);
    await valid((await browser.get(String(first.headers.location))).text);
  });

  it('begins with an example in three languages, or with a copy of an own vacancy only', async () => {
    const { browser, home, organisation } = await scene.organisation();
    const other = await scene.organisation();
    const started = await scene.post(browser, `${home}/vacatures`, { from: 'template', template: 'garden' });
    const id = String(started.headers.location).split('/').at(-2);
    expect(await scene.rows(`select lang from vacancy_text where vacancy_id = $1 order by lang`, [id])).toEqual([
      { lang: 'en' }, { lang: 'fr' }, { lang: 'nl' },
    ]); // prettier-ignore
    const copied = await scene.post(browser, `${home}/vacatures`, { from: 'copy', vacancy: String(id) });
    expect(copied.status).toBe(303);
    expect(
      await scene.rows(`select 1 from vacancy where organisation_id = $1`, [organisation.id]),
    ).toHaveLength(2);
    const stolen = await scene.post(other.browser, `${other.home}/vacatures`, {
      from: 'copy',
      vacancy: String(id),
    });
    expect(stolen.status).toBe(404);
    const nothing: Answers[] = [
      {},
      { from: 'copy' },
      { from: 'copy', vacancy: '' },
      { from: 'template', template: 'x' },
    ];
    for (const nonsense of nothing) {
      const answer = await scene.post(browser, `${home}/vacatures`, nonsense);
      expect({ nonsense, status: answer.status }).toEqual({ nonsense, status: 422 });
      await valid(answer.text);
    }
  });

  it('is refused to a company', async () => {
    const { browser, home } = await scene.organisation({ legalForm: 'COMPANY', kind: 'COMPANY' });
    expect((await browser.get(`${home}/vacatures/nieuw`)).status).toBe(422);
    expect((await browser.get(`${home}/vacatures/nieuw/garden`)).status).toBe(422);
    expect((await scene.post(browser, `${home}/vacatures`, { from: 'blank' })).status).toBe(422);
  });
});

describe('writing', () => {
  it('shows every page with nothing filled in, in three languages', async () => {
    const { browser, own } = await scene.blankDraft();
    for (const lang of ['nl', 'fr', 'en']) {
      const base = own.replace('/nl/', `/${lang}/`);
      await valid((await browser.get(`${base}/schrijven`)).text);
      await valid((await browser.get(`${base}/nakijken`)).text);
      for (const { slug } of questions) await valid((await browser.get(`${base}/schrijven/${slug}`)).text);
    }
    expect((await browser.get(`${own}/schrijven/geen-deel`)).status).toBe(404);
  }, 60_000);

  it('saves each page by itself, in any order, until everything is there and can be handed in', async () => {
    const { browser, own, id } = await scene.blankDraft();
    const refused = await scene.post(browser, `${own}/insturen`, {});
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`${own}/schrijven/titel#f-title`);
    for (const [page, answers] of Object.entries(everything).reverse()) {
      const saved = await scene.fill(browser, own, page, { ...answers, intent: 'hub' });
      expect({ page, status: saved.status, to: saved.headers.location }).toEqual({
        page,
        status: 303,
        to: `${own}/schrijven`,
      });
    }
    const hub = await browser.get(`${own}/schrijven`);
    await valid(hub.text);
    expect(hub.text).not.toContain('Nog aan te vullen');
    for (const { slug } of questions) await valid((await browser.get(`${own}/schrijven/${slug}`)).text);
    const check = await browser.get(`${own}/nakijken`);
    await valid(check.text);
    for (const words of [
      'Aider au potager',
      'Tram 51, halte Kaai.',
      'Op je eigen tempo',
      '€ 12,50',
      'Snoeien',
      '30 november 2026',
      'binnen 2 werkdagen',
    ])
      expect(check.text.replace(/\u00a0/g, ' ')).toContain(words);
    const sent = await scene.post(browser, `${own}/insturen`, {});
    expect([sent.status, sent.headers.location, await state(id)]).toEqual([303, own, 'IN_REVIEW']);
    await valid((await browser.get(own)).text);
    await valid((await browser.get(`${own}/nakijken`)).text);
  }, 60_000);

  it('goes on to the next page, or back to the hub after the last', async () => {
    const { browser, own } = await scene.blankDraft();
    const next = await scene.fill(browser, own, 'titel', { title: 'T', summary: '', intent: 'next' });
    expect(next.headers.location).toBe(`${own}/schrijven/taak`);
    const words = await scene.fill(browser, own, 'titel', {
      title: 'T',
      summary: 'De implementatie dient te geschieden.',
      intent: 'words',
    });
    expect(words.headers.location).toBe(`${own}/schrijven/titel`);
    expect((await browser.get(`${own}/schrijven/titel`)).text).toContain('Hulp bij je tekst');
    const last = await scene.fill(browser, own, 'duur', { wantedUntil: '', intent: 'next' });
    expect(last.headers.location).toBe(`${own}/schrijven`);
  });

  it.each<[string, string, Record<string, string | string[]>, string]>([
    ['a text that is too long', 'taak', { body: 'woord '.repeat(5_000) }, 'hoogstens 10.000 tekens'],
    ['four themes', 'taak', { body: 'x', themes: ['care', 'food', 'sport', 'nature'] }, 'hoogstens 3'],
    ['signs that cannot be kept', 'titel', { title: 'a\u0000b' }, 'Er staan tekens in die we niet kunnen bewaren'],
    ['a number in words', 'wie', { places: 'veel' }, 'getal in cijfers'],
    ['an end before the start', 'wanneer', { commitment: 'REGULAR', startsOn: '2027-02-01', endsOn: '2027-01-01' }, 'na de begindatum'],
    ['a day that does not exist', 'duur', { wantedUntil: '2027-02-31' }, 'datum die bestaat'],
    ['six skills', 'wie', { places: '1', minAge: '16', skillsWanted: 'a\nb\nc\nd\ne\nf' }, 'hoogstens 5 regels'],
    ['a language without level', 'talen', { dutchLevel: 'A1', dutchRead: 'NONE', language1: 'tr', speak1: 'NONE', read1: 'NONE' }, 'Kies voor deze taal een niveau'],
    ['a language twice', 'talen', { dutchLevel: 'A1', dutchRead: 'NONE', language1: 'tr', speak1: 'A1', language2: 'tr', speak2: 'A2' }, 'staat er al'],
    ['a place on Mars', 'waar', { street: 'Kaai 5', placeKind: 'MARS' }, 'Maak een keuze'],
    ['an impossible number to call', 'contact', { contactFirstName: 'Sara', contactPhone: '12' }, 'telefoonnummer'],
    ['an amount in words', 'afspraken', { expenses: 'FLAT', expensesDay: 'veel', secrecy: 'NONE' }, 'Schrijf een bedrag'],
  ])('explains %s beside the field and keeps what was typed', async (_what, page, answers, text) => {
    const { browser, own } = await scene.blankDraft();
    const answer = await scene.fill(browser, own, page, answers);
    expect(answer.status).toBe(422);
    expect(answer.text.replace(/\u00a0/g, ' ')).toContain(text);
    await valid(answer.text);
    const typed = String([Object.values(answers)[0]].flat()[0]);
    if (!typed.includes('\u0000')) expect(answer.text).toContain(typed.slice(0, 500).trim());
  }); // prettier-ignore

  it('keeps 10,000 characters of any alphabet, in two languages at once', async () => {
    const { browser, own, id } = await scene.blankDraft();
    const arabic = 'نزرع معا في الحديقة '.repeat(500).slice(0, 10_000).trim();
    const emoji = '🌱'.repeat(5_000);
    const texts = {
      titleFr: 'T',
      summaryFr: 'S',
      bodyFr: arabic,
      titleEn: 'T',
      summaryEn: 'S',
      bodyEn: emoji,
    };
    expect((await scene.fill(browser, own, 'vertalingen', texts)).status).toBe(303);
    const stored = await scene.rows<{ body: string }>(
      `select body from vacancy_text where vacancy_id = $1 order by lang`,
      [id],
    );
    expect(stored.map(({ body }) => body)).toEqual(expect.arrayContaining([arabic, emoji]));
    await valid((await browser.get(`${own}/nakijken`)).text);
    const tooMuch = await scene.fill(browser, own, 'taak', { body: 'ع'.repeat(30_000) });
    expect([tooMuch.status, tooMuch.text.includes('hoogstens 10.000')]).toEqual([422, true]);
  });
});

describe('these pages', () => {
  const pages = ['', '/schrijven', '/nakijken', ...questions.map(({ slug }) => `/schrijven/${slug}`)];
  const posts = [
    ...questions.filter(({ code }) => code !== 'photo').map(({ slug }) => `/schrijven/${slug}`),
    '/insturen',
    '/wijzigingen-weg',
  ];

  it('are unknown to a member of another organisation, address by address', async () => {
    const { own, id } = await scene.blankDraft();
    const other = await scene.organisation();
    const mixed = `${other.home}/vacatures/${id}`;
    for (const base of [own, mixed]) {
      for (const page of pages) {
        const { status } = await other.browser.get(`${base}${page}`);
        expect({ page, status }).toEqual({ page, status: 404 });
      }
      for (const page of posts) {
        const { status } = await scene.post(other.browser, `${base}${page}`, everything.titel ?? {});
        expect({ page, status }).toEqual({ page, status: 404 });
      }
      const photo = await scene.upload(other.browser, `${base}/schrijven/foto`, { photoAlt: 'x' });
      expect(photo.status).toBe(404);
    }
    for (const page of pages.slice(1))
      expect((await app.visitor().get(`${own}${page}`)).headers.location).toMatch(/^\/nl\/aanmelden/);
  });

  it('are refused for a vacancy that is closed', async () => {
    const { browser, home, organisation } = await scene.organisation();
    const { id } = await scene.a.vacancy({ organisationId: organisation.id, state: 'FILLED' });
    const own = `${home}/vacatures/${id}`;
    for (const page of pages.slice(1)) expect((await browser.get(`${own}${page}`)).status).toBe(422);
    for (const page of posts) expect((await scene.post(browser, `${own}${page}`, {})).status).toBe(422);
    expect((await scene.upload(browser, `${own}/schrijven/foto`, {})).status).toBe(422);
  });

  it('answer nonsense with 4xx', async () => {
    const { browser, own } = await scene.blankDraft();
    const nonsense: Record<string, string | string[]>[] = [
      {}, { version: 'x' }, { version: '-1', seen: 'x' }, { slots: ['99', 'x'] }, { title: ['a', 'b'] }, { themes: '__proto__' },
      { startsOn: '0000-00-00' }, { contactEmail: 'a@b' }, { language1: 'xx' }, { intent: 'x' }, { hasOwnProperty: 'x' },
    ]; // prettier-ignore
    for (const { slug } of questions.filter(({ code }) => code !== 'photo')) {
      for (const values of nonsense) {
        const { status } = await scene.post(browser, `${own}/schrijven/${slug}`, values);
        expect({ slug, values, fine: status === 303 || (status >= 400 && status < 500) }).toEqual({
          slug,
          values,
          fine: true,
        });
      }
    }
  }, 60_000);
});
