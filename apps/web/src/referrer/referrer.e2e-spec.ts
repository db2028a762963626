import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { receptionBuilders, referralBuilders, startApp, type Browser, type TestApp } from '#testing';

const whole = {
  action: 'enrol', firstName: 'Binta', lang: 'fr', contactRoute: 'PHONE', phone: '0470 12 34 56', dutchLevel: 'A1', slots: ['2'],
  themes: ['food'], wishes: 'koken', consent: 'PAPER', consentOn: '2026-09-14', scope: ['FEEDBACK'],
}; // prettier-ignore

describe('a worker of a referrer', () => {
  let app: TestApp;
  let worker: Actor;
  let browser: Browser;
  let colleague: Browser;
  let desk: Browser;

  beforeAll(async () => {
    app = await startApp();
    const a = referralBuilders(app.database.owner, app.clock);
    worker = await a.referrerWorker();
    const other = await a.referrerWorker({ referrerId: worker.referrerId ?? '' });
    const receives = await receptionBuilders(app.database.owner, app.clock).receptionWorker();
    browser = await app.as({ id: worker.id ?? '', kind: 'referrer' });
    colleague = await app.as({ id: other.id ?? '', kind: 'referrer' });
    desk = await app.as({ id: receives.id ?? '', kind: 'desk' });
  });
  afterAll(() => app.close());

  const send = (path: string, form: object) => browser.post(path).type('form').send(form);

  it.each(['nl', 'fr', 'en'])('has pages in %s', async (lang) => {
    for (const path of ['doorverwijzer', 'doorverwijzer/clienten/nieuw']) {
      expect([path, (await browser.get(`/${lang}/${path}`)).status]).toEqual([path, 200]);
    }
  });

  it('enrols a client with consent: reception sees it, the colleague does not', async () => {
    const answer = await send('/nl/doorverwijzer/clienten/nieuw', whole);
    expect(answer.status).toBe(303);
    const path = String(answer.headers['location']);
    const page = await browser.get(path);
    expect(page.text).toContain('Binta');
    expect(page.text).toContain('Ik mag zien hoe het gaat');
    expect(page.text).toContain('We spraken met je cliënt');
    expect((await colleague.get(path)).status).toBe(404);
    expect((await desk.get('/nl/balie/kandidaten?q=Binta')).text).toContain('Via een doorverwijzer');
  });

  it('enrols without consent: a countdown, invisible to the desk, consent later', async () => {
    const answer = await send('/nl/doorverwijzer/clienten/nieuw', {
      ...whole,
      firstName: 'Later',
      consent: 'LATER',
      consentOn: '',
      scope: undefined,
    });
    const path = String(answer.headers['location']);
    expect((await browser.get('/nl/doorverwijzer')).text).toContain('Gewist over 14 dagen');
    expect((await desk.get('/nl/balie/kandidaten?q=Later')).text).toContain('Niemand gevonden');
    const refused = await send(`${path}/akkoord`, { consent: 'ORAL', consentOn: '2026-09-20' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('De dag van het akkoord');
    expect((await send(`${path}/akkoord`, { consent: 'ORAL', consentOn: '2026-09-15' })).status).toBe(303);
    expect((await browser.get(path)).text).toContain('Niet gedeeld');
    expect((await desk.get('/nl/balie/kandidaten?q=Later')).text).toContain('Later');
  });

  it('loses sight when the client wants to stop', async () => {
    const path = String(
      (await send('/nl/doorverwijzer/clienten/nieuw', { ...whole, firstName: 'Stopt' })).headers['location'],
    );
    expect((await send(`${path}/stoppen`, {})).status).toBe(303);
    expect((await browser.get(path)).text).toContain('Stopt');
    await send(`${path}/stoppen`, { sure: '1' });
    const page = await browser.get(path);
    expect(page.text).toContain('nam het akkoord terug');
    expect(page.text).not.toContain('Stopt');
    await app.drain();
  });

  it('keeps what was typed and points at words about health', async () => {
    const wrong = await send('/nl/doorverwijzer/clienten/nieuw', {
      ...whole,
      contactRoute: 'REFERRER',
      phone: '',
      support: 'buddy',
    });
    expect(wrong.status).toBe(422);
    for (const text of ['via jou bereiken', 'Vraag dit eerst aan je cliënt', 'value="Binta"'])
      expect(wrong.text).toContain(text);
    const asked = await send('/nl/doorverwijzer/clienten/nieuw', {
      ...whole,
      wishes: 'Hij is vluchteling en kookt graag.',
    });
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Hij is […] en kookt graag.');
  });

  it('does not exist for the desk, and unknown clients are unknown', async () => {
    expect((await desk.get('/nl/doorverwijzer')).status).toBe(404);
    for (const id of ['geen-id', '0192f000-0000-7000-8000-00000000ffff'])
      expect((await browser.get(`/nl/doorverwijzer/clienten/${id}`)).status).toBe(404);
  });
});
