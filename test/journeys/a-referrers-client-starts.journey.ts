import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLive, Walker, type LiveApp } from '#testing';
import { figuresPage, linkIn, mailTo, openVacancy, person, starters, type Opening } from './support.js';

describe("a referrer's client starts", () => {
  let app: LiveApp;
  let worker: Walker;
  let workerId: string;
  let colleague: Walker;
  let desk: Walker;
  let opening: Opening;
  let clientPage: string;

  beforeAll(async () => {
    app = await startLive();
    const coordinator = (await person(app, 'coordinator')).walker;
    ({ id: workerId, walker: worker } = await person(app, 'referrer'));
    colleague = (await person(app, 'referrer')).walker;
    desk = (await person(app, 'desk')).walker;
    opening = await openVacancy(app, coordinator);
  }, 90_000);
  afterAll(() => app.close());

  it('without consent nobody else sees the client, who is erased after fourteen days', async () => {
    await worker.open('/nl/doorverwijzer/clienten/nieuw');
    await worker.submit('Inschrijven', {
      firstName: 'Tarek',
      lang: 'nl',
      contactRoute: 'REFERRER',
      dutchLevel: 'A1',
      consent: 'LATER',
    });
    const own = worker.path;
    expect(worker.text).toContain('Tarek');
    await desk.open('/nl/balie/kandidaten?q=Tarek');
    expect(desk.text).not.toContain('Via een doorverwijzer');
    expect((await colleague.open(own)).status).toBe(404);
    app.clock.advance({ days: 15 });
    await signInAgain();
    await app.eventually('the client is erased', async () => (await worker.open(own)).status === 404);
    expect(await starters(app, 'REFERRER')).toBe(0);
  }, 60_000);

  it('with a recorded consent the desk receives the client', async () => {
    desk = (await person(app, 'desk')).walker;
    await worker.open('/nl/doorverwijzer/clienten/nieuw');
    await worker.submit('Inschrijven', {
      firstName: 'Binta',
      lang: 'nl',
      contactRoute: 'PHONE',
      phone: '0470 12 34 56',
      dutchLevel: 'A2',
      languages: ['fr'],
      slots: ['3', '4'],
      themes: ['food'],
      consent: 'PAPER',
      consentOn: '2026-09-30',
      scope: ['FEEDBACK'],
    });
    clientPage = worker.path;
    await desk.open('/nl/balie/kandidaten?q=Binta');
    expect(desk.text).toContain('Via een doorverwijzer');
  });

  it('the desk proposes what fits, the client says yes, the organisation starts with her', async () => {
    await app.eventually('a suggestion', async () => {
      await desk.open('/nl/balie/kandidaten?q=Binta');
      const link = desk.page.querySelectorAll('main table a').at(0)?.getAttribute('href') ?? '';
      await desk.open(link);
      return desk.text.includes(opening.title);
    });
    const box = desk.page.querySelectorAll('input[name=vacancies]')[0]?.getAttribute('value') ?? '';
    await desk.submit('Kies de aangeduide vacatures', { vacancies: [box] });
    await desk.submit('Akkoord bewaren en voorstellen', { agree: '1' });
    const link = linkIn(await mailTo(app, opening.email, /\/antwoord\//), /\/antwoord\//);
    const reader = new Walker(app.visitor());
    await reader.open(link);
    expect(reader.text).toContain('Binta');
    await reader.submit('Ja, we maken kennis', { meetingOn: '2026-10-02' });
    app.clock.advance({ days: 3 });
    await reader.open(link);
    await reader.submit('Ja, begonnen', { startedOn: '2026-10-02' });
  }, 60_000);

  it('the worker sees that she started, nothing of how or why, and another worker sees nobody', async () => {
    await signInAgain();
    await app.eventually('feedback', async () => (await worker.open(clientPage)).text.includes('egonnen'));
    expect(worker.text).not.toContain('Buurtkeuken 1 zei');
    colleague = (await person(app, 'referrer')).walker;
    expect((await colleague.open(clientPage)).status).toBe(404);
  });

  it('and the figure of the referrer route moves', async () => {
    await app.eventually('the starter is counted', async () => (await starters(app, 'REFERRER')) === 1);
    expect(await figuresPage(app)).toContain('Via een doorverwijzer');
  });

  // A session ends within a day, and these journeys take weeks.
  async function signInAgain(): Promise<void> {
    worker = new Walker(await app.as({ id: workerId, kind: 'referrer' }));
  }
});
