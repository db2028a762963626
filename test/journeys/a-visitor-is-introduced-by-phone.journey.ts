import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLive, Walker, type LiveApp } from '#testing';
import { linkIn, mailTo, openVacancy, person, starters, type Opening } from './support.js';

describe('a visitor without an account is introduced by phone', () => {
  let app: LiveApp;
  let coordinator: Walker;
  let opening: Opening;
  let visitor: Walker;
  let status: string;

  beforeAll(async () => {
    app = await startLive();
    coordinator = (await person(app, 'coordinator')).walker;
    opening = await openVacancy(app, coordinator);
    visitor = new Walker(app.visitor());
  }, 90_000);
  afterAll(() => app.close());

  it('finds the vacancy and sees the notice about insurance before anything else', async () => {
    await visitor.open('/nl/vacatures?q=koken&gemeente=21012');
    await visitor.follow(opening.title);
    expect(visitor.text).toContain('verzeker');
    await visitor.follow('Ik heb interesse');
  });

  it('asks in three short pages, a mistake keeps what was typed', async () => {
    const about = { firstName: 'Wim', dutchLevel: 'B1', birthYear: '1990' };
    await visitor.submit('Verder', { ...about, birthYear: '19' });
    expect(visitor.status).toBe(422);
    expect(visitor.page.querySelector('input[name=firstName]')?.getAttribute('value')).toBe('Wim');
    await visitor.submit('Verder', about);
    await visitor.submit('Verder', { reach: 'PHONE', phone: '0470 12 34 56', keep: '1', share: '1' });
    expect(visitor.text).toContain('Wim');
    expect(visitor.text).toMatch(/470.?12.?34.?56/);
    const sent = visitor.prepare('Stuur mijn vraag');
    await visitor.send(sent);
    const { rowCount } = await app.database.owner.query(`select 1 from introduction`);
    expect(rowCount).toBe(1);
    // The same button twice, or the page sent again: one request.
    await visitor.send(sent);
    expect((await app.database.owner.query(`select 1 from introduction`)).rowCount).toBe(1);
  });

  it('gets a private page to follow it', async () => {
    status = visitor.page.querySelectorAll('a[href*="/volgen/"]').at(0)?.getAttribute('href') ?? '';
    expect(status).toMatch(/\/nl\/volgen\/[\w-]{43}$/);
    await visitor.open(new URL(status, app.url).pathname);
    expect(visitor.text).toContain(opening.title);
    expect(
      (await new Walker(app.visitor()).open('/nl/volgen/' + 'a'.repeat(43))).status,
    ).toBeGreaterThanOrEqual(404);
  });

  it('the organisation answers on its own pages and has a number to call', async () => {
    await mailTo(app, opening.email, /\/antwoord\//);
    const { organisation, home } = opening;
    await organisation.open(`${home}/voorstellen`);
    await organisation.follow(/Wim|Open/);
    expect(organisation.text).toContain('Wim');
    expect(organisation.text).toMatch(/470.?12.?34.?56/);
    await organisation.submit('Ja, we maken kennis', { meetingOn: '2026-09-16' });
  });

  it('somebody of the team calls, because there is no mail to send', async () => {
    await coordinator.open('/nl/team/opvolging');
    expect(coordinator.text).toContain('Wim');
    await coordinator.submit('Verteld');
  });

  it('starts, says so on the private page, and the figure moves', async () => {
    app.clock.advance({ days: 2 });
    await visitor.open(new URL(status, app.url).pathname);
    await visitor.submit(/egonnen/, { startedOn: '2026-09-16' });
    await app.eventually('the starter is counted', async () => (await starters(app, 'SELF')) === 1);
  });

  it('nothing of it is left in the mails', async () => {
    const mail = await mailTo(app, opening.email, /\/antwoord\//);
    expect(mail).not.toMatch(/470.?12.?34.?56/);
    expect(linkIn(mail, /\/antwoord\//)).toMatch(/\/antwoord\/[\w-]{43}$/);
  });
});
