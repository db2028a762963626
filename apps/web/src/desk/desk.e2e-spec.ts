import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bridgeScene,
  receptionBuilders,
  referralBuilders,
  startApp,
  type BridgeScene,
  type Browser,
  type TestApp,
} from '#testing';

const whole = {
  action: 'complete', talk: 'ar', lang: 'nl', firstName: 'Amal', contactRoute: 'COMES_BACK', place: 'Molenbeek', dutchLevel: 'A2',
  practiseDutch: '1', languages: ['ar', 'fr'], slots: ['0', '4'], themes: ['food'], birthYear: '1988', keepConsent: '1',
  wishes: 'Ik kook graag.', support: 'buddy', supportConsent: '1',
}; // prettier-ignore

describe('the desk', () => {
  let app: TestApp;
  let desk: Browser;
  let scene: BridgeScene;

  beforeAll(async () => {
    app = await startApp();
    scene = await bridgeScene(app.database.owner);
    const worker = await receptionBuilders(app.database.owner, app.clock).receptionWorker();
    desk = await app.as({ id: worker.id ?? '', kind: 'desk' });
  });
  afterAll(() => app.close());

  const one = async <R>(text: string, values: unknown[] = []): Promise<R | undefined> =>
    (await app.database.owner.query(text, values)).rows[0] as R | undefined;
  const send = (path: string, form: object) => desk.post(path).type('form').send(form);

  it.each(['nl', 'fr', 'en'])('shows its pages in %s', async (lang) => {
    for (const path of ['balie', 'balie/onthaal', 'balie/kandidaten']) {
      expect([path, (await desk.get(`/${lang}/${path}`)).status]).toEqual([path, 200]);
    }
  });

  it('counts a quick contact once, also on a double click', async () => {
    const once = '0192f000-0000-7000-8000-000000000001';
    for (let click = 0; click < 2; click++)
      expect((await send('/nl/balie/contact', { talk: 'ar', _once: once })).status).toBe(303);
    expect(
      await one(`select count(*)::int as n from desk_contact where lang = 'ar' and kind = 'SHORT'`),
    ).toEqual({ n: 1 });
    expect((await desk.get('/nl/balie')).text).toContain('Arabisch 1');
  });

  it('takes somebody in without e-mail or phone, up to an agreed introduction and a sheet', async () => {
    const taken = await send('/nl/balie/onthaal', whole);
    expect(taken.status).toBe(303);
    const path = String(taken.headers['location']);
    const page = await desk.get(path);
    expect(page.text).toContain('Amal');
    expect(page.text).toContain('Ik kook graag.');
    expect(page.text).toContain('Koken in de buurt');
    expect(page.text).toContain('Past bij wat je graag doet');

    const chosen = await send(`${path}/keuze`, { vacancies: scene.vacancyId });
    expect(chosen.status).toBe(303);
    const candidateId = path.split('/').at(-1);
    const introduction = await one<{ id: string; state: string }>(
      `select id, state from introduction where candidate_id = $1`,
      [candidateId],
    );
    expect(introduction?.state).toBe('SUGGESTED');

    // The note is handed over before the yes.
    expect((await desk.get(path)).text).toContain('Lees de nota (versie 1)');

    // Her answers are hers: not from the page of somebody else.
    const other = String((await send('/nl/balie/onthaal', whole)).headers['location']);
    const hers = { introduction: introduction?.id, agree: '1' };
    for (const step of ['akkoord', 'toch-niet']) {
      expect((await send(`${other}/${step}`, hers)).status).toBe(404);
    }

    const refused = await send(`${path}/akkoord`, { introduction: introduction?.id, message: 'Dag!' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('De organisatie krijgt niets zonder een ja.');
    expect(refused.text).toContain('Dag!');
    const agreed = await send(`${path}/akkoord`, {
      introduction: introduction?.id,
      message: 'Dag!',
      support: 'buddy',
      agree: '1',
    });
    expect(agreed.status).toBe(303);
    expect(await one(`select first_name, email, phone, support, message from introduction_disclosure where introduction_id = $1`, [introduction?.id])).toEqual({
      first_name: 'Amal', email: null, phone: null, support: ['buddy'], message: 'Dag!',
    }); // prettier-ignore

    const sheet = await desk.post(`${path}/blad`);
    expect(sheet.status).toBe(200);
    expect(sheet.text).toContain('Dag Amal');
    expect(sheet.text).toMatch(/\/v\/\d+/);
    expect(sheet.text).toContain('QR-code van jouw volgpagina');
    expect(sheet.text).toContain('Muntpunt');
    expect((await desk.get(`${path}/blad`)).text).not.toContain('volgpagina"');
    await app.drain();
  });

  it('keeps what was typed beside the errors', async () => {
    const answer = await send('/nl/balie/onthaal', {
      ...whole,
      keepConsent: undefined,
      contactRoute: 'PHONE',
      phone: '12',
      place: 'Gent',
    });
    expect(answer.status).toBe(422);
    for (const text of [
      'Zonder ja bewaren we niets',
      'Schrijf een telefoonnummer',
      'Deze plaats kennen we niet',
      'value="Gent"',
      'value="Amal"',
    ]) {
      expect(answer.text).toContain(text);
    }
  });

  it('points at words that should not be kept, and lets the worker decide', async () => {
    const wishes = 'Zij is zwanger, rijksregister 85.07.30-033.28, kookt graag.';
    const asked = await send('/nl/balie/onthaal', { ...whole, wishes });
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Zij is […], rijksregister […], kookt graag.');
    const live = await send('/nl/balie/onthaal/nakijken', { text: wishes });
    expect(live.body).toMatchObject({ masked: 'Zij is […], rijksregister […], kookt graag.' });
    const masked = await send('/nl/balie/onthaal', { ...whole, wishes, action: 'masked' });
    expect((await desk.get(String(masked.headers['location']))).text).toContain(
      'Zij is […], rijksregister […], kookt graag.',
    );
    const kept = await send('/nl/balie/onthaal', { ...whole, wishes: 'Zij is zwanger.', action: 'as-is' });
    const path = String(kept.headers['location']);
    expect((await desk.get(path)).text).toContain('Haal die woorden weg');
    await send(`${path}/woorden`, {});
    expect((await desk.get(path)).text).toContain('Zij is […].');
  });

  it('saves a draft at any moment and goes on with it', async () => {
    const saved = await send('/nl/balie/onthaal', {
      action: 'draft',
      talk: 'fr',
      firstName: 'Onaf',
      slots: '3',
    });
    expect(saved.headers['location']).toBe('/nl/balie');
    const home = await desk.get('/nl/balie');
    const link =
      /href="(\/nl\/balie\/onthaal\?concept=[^"]+)"[^>]*>Gesprek met Onaf/.exec(home.text)?.[1] ?? '';
    const again = await desk.get(link);
    expect(again.text).toContain('value="Onaf"');
    const draft = link.split('=')[1];
    const anonymous = await send('/nl/balie/onthaal', { action: 'anonymous', talk: 'fr', draft });
    expect(anonymous.headers['location']).toBe('/nl/vacatures');
    expect((await desk.get(link)).status).toBe(404);
    expect(await one(`select 1 from candidate where first_name = 'Onaf'`)).toBeUndefined();
  });

  it('refuses a child and asks to check somebody of 15', async () => {
    expect((await send('/nl/balie/onthaal', { ...whole, birthYear: '2016' })).text).toContain('te jong');
    const check = await send('/nl/balie/onthaal', { ...whole, birthYear: '2011' });
    expect(check.status).toBe(422);
    expect(check.text).toContain('name="ageChecked"');
    expect((await send('/nl/balie/onthaal', { ...whole, birthYear: '2011', ageChecked: '1' })).status).toBe(
      303,
    );
  });

  it('finds by code, keeps a note, erases on request', async () => {
    const path = String(
      (await send('/nl/balie/onthaal', { ...whole, firstName: 'Wisme' })).headers['location'],
    );
    const code =
      (await one<{ reference: string }>(`select reference from candidate where first_name = 'Wisme'`))
        ?.reference ?? '';
    expect((await desk.get(`/nl/balie/kandidaten?q=${code.toLowerCase()}`)).text).toContain(path);
    await send(`${path}/notitie`, { note: 'Komt dinsdag terug.' });
    expect((await desk.get(path)).text).toContain('Komt dinsdag terug.');
    expect((await send(`${path}/wissen`, {})).status).toBe(303);
    expect((await desk.get(path)).text).toContain('Wisme');
    await send(`${path}/wissen`, { sure: '1' });
    expect((await desk.get(`/nl/balie/kandidaten?q=Wisme`)).text).toContain('Niemand gevonden');
    await app.drain();
  });

  it('does not exist for others', async () => {
    const referrer = await referralBuilders(app.database.owner, app.clock).referrerWorker();
    const browser = await app.as({ id: referrer.id ?? '', kind: 'referrer' });
    for (const path of ['/nl/balie', '/nl/balie/onthaal', '/nl/balie/kandidaten'])
      expect((await browser.get(path)).status).toBe(404);
    expect((await app.visitor().get('/nl/balie')).status).toBe(303);
    for (const path of ['geen-id', '0192f000-0000-7000-8000-00000000ffff'])
      expect((await desk.get(`/nl/balie/kandidaten/${path}`)).status).toBe(404);
  });
});
