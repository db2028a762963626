import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLive, Walker, type LiveApp } from '#testing';
import { mailTo, openVacancy, person, starters, type Opening } from './support.js';

describe('silence is reminded and escalated', () => {
  let app: LiveApp;
  let opening: Opening;

  beforeAll(async () => {
    app = await startLive();
    const { walker } = await person(app, 'coordinator');
    opening = await openVacancy(app, walker);
    const visitor = new Walker(app.visitor());
    await visitor.open(`/nl/vacatures/${opening.number}/interesse`);
    await visitor.submit('Verder', { firstName: 'Lucia', dutchLevel: 'A2', birthYear: '1979' });
    await visitor.submit('Verder', { reach: 'EMAIL', email: 'lucia@post.example', keep: '1', share: '1' });
    await visitor.submit('Stuur mijn vraag');
    await mailTo(app, opening.email, /\/antwoord\//);
  }, 90_000);
  afterAll(() => app.close());

  const mails = async (): Promise<number> => {
    const { rows } = await app.database.owner.query<{ n: number }>(
      `select count(*)::int as n from mailbox where to_address = $1 and text like '%/antwoord/%'`,
      [opening.email],
    );
    return rows[0]?.n ?? 0;
  };

  it('says nothing for six days', async () => {
    app.clock.advance({ days: 6 });
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await mails()).toBe(1);
  });

  it('reminds the organisation once after seven', async () => {
    app.clock.advance({ days: 2 });
    await app.eventually('the reminder', async () => (await mails()) === 2);
    app.clock.advance({ days: 1 });
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await mails()).toBe(2);
  });

  it('stands on the coordinator’s list after fourteen', async () => {
    app.clock.advance({ days: 6 });
    const { walker } = await person(app, 'coordinator');
    await app.eventually('the escalation', async () => {
      await walker.open('/nl/team/opvolging');
      return walker.text.includes('Lucia') && /1[4-6] dagen/.test(walker.text);
    });
    await walker.open('/nl/team');
    expect(walker.text).toContain('1 wacht');
  });

  it('the coordinator calls, writes the answer down, and the candidate hears by mail', async () => {
    const { walker } = await person(app, 'coordinator');
    await walker.open('/nl/team/opvolging');
    await walker.submit(/maken kennis|zegt ja|Ja/, {
      meetingOn: '2026-10-02',
      meetingNote: 'Vrijdag om 10 uur.',
    });
    expect(await mailTo(app, 'lucia@post.example', /wil je leren kennen|kennismaken|kennis/)).toContain(
      'Buurtkeuken',
    );
  });

  it('she starts and the figure moves', async () => {
    app.clock.advance({ days: 4 });
    const { organisation, home } = opening;
    void organisation;
    const { rows } = await app.database.owner.query<{ id: string }>(
      `select m.account_id as id from membership m join account a on a.id = m.account_id where a.email = $1`,
      [opening.email],
    );
    const member = new Walker(await app.as({ id: rows[0]?.id ?? '', kind: 'organisation' }));
    await member.open(`${home}/voorstellen?stand=all`);
    await member.follow(/Lucia|Open/);
    await member.submit('Ja, begonnen', { startedOn: '2026-10-02' });
    await app.eventually('the starter is counted', async () => (await starters(app, 'SELF')) === 1);
  });
});
