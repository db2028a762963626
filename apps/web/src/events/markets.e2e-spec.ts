import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#kernel';
import {
  eventBuilders,
  organisationBuilders,
  receptionBuilders,
  referralBuilders,
  startApp,
  vacancyBuilders,
  type Browser,
  type TestApp,
} from '#testing';

const edition = {
  titleNl: 'Markt in de zomer', introNl: 'Kom langs en praat.', place: 'Muntpunt, Munt 6', municipality: '21004',
  date: '2026-10-10', from: '13:00', until: '17:00', capacity: '3', standsMax: '1',
}; // prettier-ignore

/** Everybody who has to do with a market, each in a browser. */
async function people(app: TestApp) {
  const { owner } = app.database;
  const a = {
    ...eventBuilders(owner, () => app.clock.now()),
    ...organisationBuilders(owner, app.clock),
    ...receptionBuilders(owner, app.clock),
    ...referralBuilders(owner, app.clock),
    ...vacancyBuilders(owner, app.clock),
  };
  const organisation = await a.organisation({ name: 'Soepfabriek' });
  const vacancy = await a.vacancy({ organisationId: organisation.id, state: 'PUBLISHED' });
  const member = await a.member(organisation);
  const stranger = await a.member(await a.organisation({ name: 'Andere vereniging' }));
  const staff = await Promise.all([a.receptionWorker('coordinator'), a.receptionWorker()]);
  const referrers = await Promise.all([a.referrerWorker(), a.referrerWorker()]);
  const as = async (actor: Actor | undefined) => {
    const kind =
      actor?.kind === 'organisation' || actor?.kind === 'referrer' || actor?.kind === 'desk'
        ? actor.kind
        : 'coordinator';
    return app.as({ id: actor?.id ?? '', kind });
  };
  return {
    organisation,
    vacancy,
    /** Sessions end in the weeks between two tests, so everybody signs in again. */
    signIn: async () => ({
      member: await as(member),
      stranger: await as(stranger),
      coordinator: await as(staff[0]),
      desk: await as(staff[1]),
      referrer: await as(referrers[0]),
      otherReferrer: await as(referrers[1]),
    }),
  };
}

describe('a Vrijwilligersmarkt', () => {
  let app: TestApp;
  let scene: Awaited<ReturnType<typeof people>>;
  let who: Awaited<ReturnType<typeof scene.signIn>>;
  let marketPath = '';
  let number = 0;
  let standId = '';
  let badge = '';
  let groupId = '';

  beforeAll(async () => {
    app = await startApp();
    scene = await people(app);
    who = await scene.signIn();
  });
  afterAll(() => app.close());

  const send = (browser: Browser, path: string, form: object = {}) =>
    browser.post(path).type('form').send(form);
  const value = async (sql: string, ...values: unknown[]): Promise<Record<string, unknown>> =>
    (await app.database.owner.query<Record<string, unknown>>(sql, values)).rows[0] ?? {};

  it('is planned, with mistakes shown beside the field and typing kept', async () => {
    const wrong = await send(who.coordinator, '/nl/team/markt/nieuw', {
      ...edition,
      until: '12:00',
      capacity: 'veel',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Markt in de zomer');
    expect(wrong.text).toContain('Schrijf een getal in cijfers');

    const once = newId();
    const planned = await send(who.coordinator, '/nl/team/markt/nieuw', { ...edition, _once: once });
    expect(planned.status).toBe(303);
    marketPath = String(planned.headers.location);
    expect(
      (await send(who.coordinator, '/nl/team/markt/nieuw', { ...edition, _once: once })).headers.location,
    ).toBe(marketPath);
    number = Number(
      (await value(`select number from market_edition where id = $1`, marketPath.split('/').at(-1))).number,
    );
    expect((await app.visitor().get(`/nl/markt/${number}`)).status).toBe(404);
    expect((await who.desk.get(marketPath)).status).toBe(404);
    expect((await who.member.get(marketPath)).status).toBe(404);

    expect((await send(who.coordinator, `${marketPath}/volgende-stap`, { step: 'publish' })).status).toBe(
      303,
    );
    const shown = await app.visitor().get(`/nl/markt/${number}`);
    expect(shown.text).toContain('zaterdag 10 oktober 2026');
    expect(shown.text).toContain('13:00 tot 17:00');
  });

  it('gets a stand, confirmed only after training', async () => {
    const mine = `/nl/mijn-organisatie/${scene.organisation.id}/markt`;
    expect((await who.stranger.get(mine)).status).toBe(404);
    const id = marketPath.split('/').at(-1);
    const nothing = await send(who.member, `${mine}/${id}`, {});
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('Kies er minstens één');
    expect((await send(who.member, `${mine}/${id}`, { vacancies: scene.vacancy.id })).status).toBe(303);
    standId = String((await value(`select id from stand where edition_id = $1`, id)).id);

    const early = await send(who.coordinator, `/nl/team/stands/${standId}/bevestigen`);
    expect(early.headers.location).toBe(marketPath);
    expect((await value(`select state from stand where id = $1`, standId)).state).toBe('APPLIED');
    expect((await send(who.member, `/nl/team/stands/${standId}/bevestigen`)).status).toBe(404);
    await send(who.coordinator, `/nl/team/stands/${standId}/vorming`, { prepared: '1' });
    await send(who.coordinator, `/nl/team/stands/${standId}/bevestigen`);
    expect((await who.member.get(mine)).text).toContain('Bevestigd');
    const shown = await app.visitor().get(`/fr/markt/${number}`);
    expect(shown.text).toContain('Soepfabriek');
    expect(shown.text).toContain('Soep koken op woensdag');
  });

  it('takes visitors and groups until it is full', async () => {
    const wrong = await send(app.visitor(), `/nl/markt/${number}/inschrijven`, {
      firstName: 'Amal',
      email: 'geen',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Amal');
    const done = await send(app.visitor(), `/nl/markt/${number}/inschrijven`, {
      language: 'ar',
      firstName: 'Amal',
    });
    expect(done.status).toBe(303);
    const own = await app.visitor().get(String(done.headers.location));
    badge = String((await value(`select badge from registration where first_name = 'Amal'`)).badge);
    expect(own.text).toContain(badge);
    expect((await app.visitor().get(`${String(done.headers.location)}/badge`)).text).toContain(badge);
    expect((await app.visitor().get('/nl/inschrijving/onbekend')).status).toBe(404);

    const group = {
      market: marketPath.split('/').at(-1),
      headCount: '2',
      languages: ['ti', 'ar'],
      interpreter: '1',
    };
    const big = await send(who.referrer, '/nl/doorverwijzer/groepen', { ...group, headCount: '3' });
    expect(big.status).toBe(422);
    expect(big.text).toContain('Er zijn niet genoeg plaatsen meer');
    expect((await send(who.referrer, '/nl/doorverwijzer/groepen', group)).status).toBe(303);
    groupId = String((await value(`select id from registration where kind = 'GROUP'`)).id);
    expect((await who.referrer.get(`/nl/doorverwijzer/groepen/${groupId}`)).status).toBe(200);
    expect((await who.otherReferrer.get(`/nl/doorverwijzer/groepen/${groupId}`)).status).toBe(404);
    const full = await send(app.visitor(), `/nl/markt/${number}/inschrijven`, { language: 'nl' });
    expect(full.status).toBe(422);
    expect((await app.visitor().get(`/en/markt/${number}`)).text).toContain('Full');
  });

  it('lets people in on the day and turns a talk into an introduction', async () => {
    app.clock.set(new Date('2026-10-10T11:05:00Z'));
    who = await scene.signIn();
    const door = `${marketPath}/onthaal`;
    expect((await who.member.get(door)).status).toBe(404);
    const found = await who.desk.get(`${door}?q=${badge.toLowerCase()}`);
    expect(found.text).toContain('Amal');
    const { id } = await value(`select id from registration where badge = $1`, badge);
    await send(who.desk, `${door}/${String(id)}/binnen`);
    await send(who.desk, `${door}/${groupId}/binnen`, { present: '1' });
    const walkIn = await send(who.desk, `${door}/nieuw`, { language: 'uk' });
    expect(String(walkIn.headers.location)).toContain('q=');
    expect((await who.desk.get(door)).text).toContain('3 van 3');

    const scanned = await who.member.get(`/b/${number}/${badge}`);
    const talk = `/nl/mijn-organisatie/${scene.organisation.id}/markt/${standId}/gesprek`;
    expect(scanned.headers.location).toBe(`${talk}?badge=${badge}`);
    const missing = await send(who.member, talk, { badge, outcome: 'INTERESTED', agree: '1' });
    expect(missing.status).toBe(422);
    const strange = await send(who.member, talk, { badge: '22222', outcome: 'INTERESTED' });
    expect(strange.text).toContain('We kennen deze badge niet');
    const told = { badge: badge.toLowerCase(), outcome: 'START', vacancy: scene.vacancy.id, agree: '1' };
    expect((await send(who.member, talk, told)).status).toBe(303);
    await app.drain();
    expect(await value(`select state, origin from introduction`)).toEqual({
      state: 'STARTED',
      origin: 'MARKET',
    });
    expect((await who.stranger.get(talk)).status).toBe(404);
  });

  it('gives its figures without names', async () => {
    const file = await who.coordinator.get(`${marketPath}/cijfers.csv`);
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.text).toContain('<5');
    expect(file.text).not.toContain('Amal');
    expect((await who.desk.get(`${marketPath}/cijfers.csv`)).status).toBe(404);
  });

  it.each(['nl', 'fr', 'en'])('shows every page in %s', async (lang) => {
    const path = marketPath.replace('/nl/', `/${lang}/`);
    const own = `/${lang}/mijn-organisatie/${scene.organisation.id}/markt`;
    const pages: [Browser, string][] = [
      [app.visitor(), `/${lang}/markt`],
      [app.visitor(), `/${lang}/markt/${number}`],
      [app.visitor(), `/${lang}/markt/${number}/inschrijven`],
      [who.member, own],
      [who.member, `${own}/${path.split('/').at(-1)}`],
      [who.member, `${own}/${standId}/gesprek`],
      [who.referrer, `/${lang}/doorverwijzer/groepen`],
      [who.referrer, `/${lang}/doorverwijzer/groepen/${groupId}`],
      [who.referrer, `/${lang}/doorverwijzer/groepen/${groupId}/badges`],
      [who.coordinator, `/${lang}/team/markt`],
      [who.coordinator, `/${lang}/team/markt/nieuw`],
      [who.coordinator, path],
      [who.coordinator, `${path}/bewerken`],
      [who.desk, `${path}/onthaal`],
      [who.desk, `/${lang}/team/stands/${standId}/gesprek`],
    ];
    for (const [browser, address] of pages) {
      expect([address, (await browser.get(address)).status]).toEqual([address, 200]);
    }
  });

  it('answers strange input with 4xx', async () => {
    for (const path of [
      '/nl/markt/0',
      '/nl/markt/99999999999',
      '/nl/markt/abc',
      '/b/11/OOOOO',
      '/nl/markt/99999',
    ]) {
      expect([path, (await app.visitor().get(path)).status]).toEqual([path, 404]);
    }
    const wild = { language: 'xx', firstName: 'a\u0000b', email: 'x'.repeat(400), phone: '12' };
    expect((await send(app.visitor(), `/nl/markt/${number}/inschrijven`, wild)).status).toBe(422);
    const step = await send(who.coordinator, `${marketPath}/volgende-stap`, { step: 'fly' });
    expect(step.status).toBeGreaterThanOrEqual(400);
    expect(step.status).toBeLessThan(500);
    const present = await send(who.desk, `${marketPath}/onthaal/${groupId}/binnen`, {
      present: '99999999999',
    });
    expect(present.status).toBe(303);
  });
});
