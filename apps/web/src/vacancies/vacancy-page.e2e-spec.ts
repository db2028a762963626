import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '#testing';
import type { Vacancy } from '#vacancies';
import { postingScene, valid } from '../../../../libs/testing/src/posting-scene.js';

let app: TestApp;
let scene: ReturnType<typeof postingScene>;
beforeAll(async () => {
  app = await startApp();
  scene = postingScene(app);
});
afterAll(() => app.close());

type Wish = Partial<Omit<Vacancy, 'number'>> & Partial<Parameters<typeof scene.a.vacancy>[0]>;

/** A vacancy online; its page without the language. */
async function online(over: Wish = {}): Promise<string> {
  const { id: organisationId } = await scene.a.organisation();
  const { id } = await scene.a.vacancy({ state: 'PUBLISHED', ...over, organisationId });
  const [row] = await scene.rows<{ number: number }>(`select number from vacancy where id = $1`, [id]);
  return `/vacatures/${row?.number}`;
}
const read = async (path: string): Promise<string> =>
  (await app.visitor().get(path)).text.replace(/\u00a0/g, ' ');
const contact = { firstName: 'Xandra', email: 'lut@vereniging.example', phone: '+3225550101' };

const everyField: Wish = {
  tasks: ['cooking', 'listening'], targetGroups: ['elderly', 'neighbours'], placeKind: 'SEVERAL', otherMunicipalities: ['21004', '21015'],
  transportNote: 'Tram 51, halte Kaai.', dutchLevel: 'A2', dutchRead: 'A1', languagesNeeded: [{ lang: 'fr', speak: 'B1', read: 'NONE' }],
  hoursPerWeek: 3, hoursFlexible: true, waitingList: true, minAge: 18, minAgeReason: 'We werken met machines.',
  skillsWanted: ['Graag buiten zijn'], skillsLearnable: ['Snoeien'], certificates: ['DRIVING_LICENCE'], support: ['buddy'],
  accessibility: ['ADAPTED_TOILET', 'EASY_TEXT', 'OWN_PACE'], suitedFor: ['GROUP'], expenses: 'FLAT', expensesDayCents: 1250,
  travelPaid: true, secrecy: 'DISCRETION', stepsBefore: 'Een gesprek.', weeksBefore: 2, reactBy: ['PLATFORM', 'PHONE', 'WALK_IN'],
  walkInNote: 'Elke woensdag aan de Kaai.', contact,
}; // prettier-ignore

describe('the page of a vacancy', () => {
  it('shows every field in plain words and in a fixed order, in three languages', async () => {
    const path = await online(everyField);
    for (const lang of ['nl', 'fr', 'en']) await valid(await read(`/${lang}${path}`));
    const shown = await read(`/nl${path}`);
    const order = [
      'Brussel en Schaarbeek', 'je kiest zelf je uren', 'met wachtlijst', 'vanaf 18 jaar', 'We werken met machines.', '€ 12,50 per dag',
      'en de echte kosten van je reis', 'Wat je vooral doet', 'Luisteren', 'Met of voor wie', 'Ouderen', 'Wat is er nodig?',
      'Nederlands spreken en begrijpen: eenvoudig (A2)', 'Nederlands lezen en schrijven: enkele woorden (A1)',
      'Frans spreken en begrijpen: een gewoon gesprek (B1)', 'Graag buiten zijn', 'Rijbewijs', 'Wat bieden we?', 'Een buddy', 'Snoeien',
      'Kan met een groep', 'Voor je start', 'Een gesprek.', 'ongeveer 2 weken later', 'Tram 51, halte Kaai.', 'Gebouw en omgeving',
      'Aangepast toilet', 'Duidelijke informatie', 'Uitleg in eenvoudige taal', 'Onthaal en begeleiding', 'Op je eigen tempo',
      'Dit vertelt de organisatie zelf', 'Hoe reageer je?', 'Of bel Xandra:', '+3225550101', 'Elke woensdag aan de Kaai.',
    ]; // prettier-ignore
    const at = order.map((words) => shown.indexOf(words));
    expect(order.filter((_words, index) => at[index] === -1)).toEqual([]);
    expect(at).toEqual([...at].sort((one, other) => one - other));
  });

  it('leaves out what was not filled in', async () => {
    const shown = await read(`/nl${await online({ support: [], dutchLevel: 'NONE' })}`);
    for (const words of [
      'Wat is er nodig?',
      'Wat bieden we?',
      'Toegankelijkheid',
      'Voor je start',
      'Hoe reageer je?',
      '<figure',
    ])
      expect({ words, there: shown.includes(words) }).toEqual({ words, there: false });
    await valid(shown);
  });

  it('names the contact only where the organisation chose the phone, and never the address', async () => {
    const silent = await read(`/nl${await online({ contact })}`);
    expect(silent).not.toMatch(/Xandra|25550101/);
    const open = await read(`/nl${await online({ contact, reactBy: ['PLATFORM', 'PHONE'] })}`);
    expect(open).toContain('href="tel:+3225550101"');
    expect(open).not.toContain('lut@vereniging.example');
    const paused = await read(
      `/nl${await online({ contact, reactBy: ['PLATFORM', 'PHONE'], state: 'PAUSED' })}`,
    );
    expect(paused).not.toMatch(/Xandra|25550101/);
  });

  it('marks what stands in another language than the page', async () => {
    const shown = await read(`/fr${await online(everyField)}`);
    expect(shown).toContain('<div class="content-text" lang="nl"><p>Een gesprek.</p></div>');
    expect(shown).toContain('<span class="content-line" lang="nl" dir="auto">We werken met machines.</span>');
    expect(shown).toMatch(/<ul class="content-text" lang="nl"><li dir="auto">Graag buiten zijn/);
  });

  it('keeps emoji, Arabic, very long words and 10,000 characters', async () => {
    const arabic = 'نزرع معا في الحديقة';
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(3).slice(0, 100);
    const body = `${arabic}\n\n👩‍🌾🌱 ${'woord '.repeat(1_600)}`.slice(0, 10_000).trim();
    const path = await online({
      texts: { nl: { title: `🌱 ${long}`, summary: '<b>niet vet</b> & "zo"', body } },
    });
    const shown = await read(`/nl${path}`);
    await valid(shown);
    expect(shown).toContain(`<p dir="auto">${arabic}</p>`);
    expect(shown).toContain('👩‍🌾🌱');
    expect(shown).toContain('&lt;b>niet vet');
  });

  it('says that all places are taken and that one can queue', async () => {
    const shown = await read(`/nl${await online({ waitingList: true, fullSince: app.clock.now() })}`);
    expect(shown).toContain('wachtlijst');
    await valid(shown);
  });
});
