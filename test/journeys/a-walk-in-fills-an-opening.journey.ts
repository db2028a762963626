import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLive, Walker, type LiveApp } from '#testing';
import { figuresPage, linkIn, mailTo, openVacancy, person, starters, type Opening } from './support.js';

describe("an organisation's opening is filled by a walk-in without e-mail", () => {
  let app: LiveApp;
  let coordinator: Walker;
  let desk: Walker;
  let opening: Opening;
  let answerLink: string;

  beforeAll(async () => {
    app = await startLive();
    coordinator = (await person(app, 'coordinator')).walker;
    desk = (await person(app, 'desk')).walker;
  }, 60_000);
  afterAll(() => app.close());

  it('the organisation registers, is activated, writes a vacancy, and it is published', async () => {
    opening = await openVacancy(app, coordinator);
    const visitor = await coordinator.open(`/nl/vacatures/${opening.number}`);
    expect(visitor.text).toContain(opening.title);
  }, 60_000);

  it('the desk takes somebody in who has no e-mail and no phone', async () => {
    await desk.open('/nl/balie/onthaal');
    await desk.submit('toon wat past', {
      firstName: 'Amal',
      contactRoute: 'COMES_BACK',
      place: '1080',
      dutchLevel: 'A2',
      languages: ['fr', 'ar'],
      slots: ['3', '4', '5'],
      themes: ['food'],
      birthYear: '1988',
      keepConsent: '1',
    });
    expect(desk.path).toMatch(/^\/nl\/balie\/kandidaten\//);
    expect(desk.text).toContain(opening.title);
    expect(desk.text).toContain('Past bij wat je graag doet');
  });

  it('she chooses, agrees, and goes home with paper', async () => {
    const candidate = desk.path;
    const box = desk.page.querySelectorAll('input[name=vacancies]')[0]?.getAttribute('value') ?? '';
    await desk.submit('Kies de aangeduide vacatures', { vacancies: [box] });
    await desk.submit('Akkoord bewaren en voorstellen', { agree: '1' });
    expect(desk.text).toContain('Akkoord bewaard');
    await desk.open(candidate);
    await desk.submit('Blad afdrukken');
    expect(desk.text).toContain('Amal');
    expect(desk.page.toString()).toMatch(new RegExp(`/v/${opening.number}`));
  });

  it('the organisation answers by one click from the mail, without logging in', async () => {
    const mail = await mailTo(app, opening.email, /\/antwoord\//);
    expect(mail).not.toContain('Amal Proef');
    answerLink = linkIn(mail, /\/antwoord\//);
    const reader = new Walker(app.visitor());
    await reader.open(answerLink);
    expect(reader.text).toContain('Amal');
    await reader.submit('Ja', {
      meetingOn: '2026-09-17',
      meetingNote: 'Kom donderdag om 14 uur naar de keuken.',
    });
    expect(reader.text).toContain('17 september 2026');
  });

  it('they meet, she starts, and the place is filled', async () => {
    app.clock.advance({ days: 3 });
    const reader = new Walker(app.visitor());
    await reader.open(answerLink);
    await reader.submit('begonnen', { startedOn: '2026-09-18' });
    expect(reader.text).toContain('18 september 2026');
    await app.eventually('the vacancy is full', async () => {
      const page = await app.visitor().get(`/nl/vacatures/${opening.number}`);
      return page.status === 410;
    });
  });

  it('and the figure moves', async () => {
    await app.eventually('the starter is counted', async () => (await starters(app, 'DESK')) === 1);
    expect(await figuresPage(app)).toContain('Minder dan 5 mensen startten als vrijwilliger');
  });
});
