import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { mailTo, openVacancy, person, starters, type Opening } from '../journeys/support.js';
import { setStage, type Stage } from './stage.js';
import { inChromium, views, type View, type Visit } from './support.js';

const names = ['Lucia', 'Marta', 'Irina', 'Pilar'];

async function askByMail(visitor: Visit, number: number, name: string): Promise<void> {
  await visitor.open(`/nl/vacatures/${number}/interesse`);
  await visitor.fill('Je voornaam', name);
  await visitor.tick('Hoeveel Nederlands spreek je?', 'Eenvoudig Nederlands');
  await visitor.fill('In welk jaar ben je geboren?', '1979');
  await visitor.press('Verder');
  await visitor.tick('Kies één manier', 'Met een e-mail');
  await visitor.fill('Je e-mailadres', `${name.toLowerCase()}@post.example`);
  await visitor.agree('mag mijn antwoorden bewaren');
  await visitor.agree('mag mijn voornaam');
  await visitor.press('Verder');
  await visitor.press('Stuur mijn vraag');
}

inChromium('silence is reminded and escalated', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage.close());

  describe.each(views)('$name', (view: View) => {
    const name = names[views.indexOf(view)] ?? 'Lucia';
    let opening: Opening;

    it('somebody asks, and the organisation stays silent in spite of a reminder', async () => {
      opening = await openVacancy(stage.app, (await person(stage.app, 'coordinator')).walker);
      const visitor = await stage.guest(view);
      await askByMail(visitor, opening.number, name);
      await mailTo(stage.app, opening.email, /\/antwoord\//);
      stage.app.clock.advance({ days: 8 });
      await mailTo(stage.app, opening.email, /wacht sinds/);
      await visitor.open('/mailbox');
      await visitor.follow('Herinnering');
      await visitor.sees(opening.email, name);
      await visitor.end();
      stage.app.clock.advance({ days: 7 });
      await stage.app.eventually('the escalation', () => escalated(name));
    });

    it('stands on the coordinator’s list, who calls and writes the answer down', async () => {
      const coordinator = await stage.staff(view, 'coordinator');
      await coordinator.open('/nl/team');
      await coordinator.sees('1 wacht');
      await coordinator.follow('Opvolging');
      await coordinator.sees(name, /1[4-6] dagen/);
      await coordinator.unfold('Antwoord per telefoon noteren');
      await coordinator.fill('Wanneer zien jullie elkaar?', stage.day(2));
      await coordinator.fill('Bericht aan de kandidaat', 'Vrijdag om 10 uur.');
      await coordinator.press('Ja, we maken kennis');
      await mailTo(stage.app, `${name.toLowerCase()}@post.example`, /leren kennen/);
      await coordinator.open('/nl/team/mails');
      await coordinator.end();
    });

    it('she starts and the figure moves', async () => {
      const started = await starters(stage.app, 'SELF');
      stage.app.clock.advance({ days: 4 });
      const member = await stage.memberOf(view, opening.email);
      await member.open(`${opening.home}/voorstellen?stand=all`);
      await member.follow(name);
      await member.fill('Eerste dag als vrijwilliger', stage.day(-1));
      await member.press('Ja, begonnen');
      await member.sees('Veel plezier samen');
      await member.end();
      await stage.app.eventually('counted', async () => (await starters(stage.app, 'SELF')) === started + 1);
    });
  });

  async function escalated(name: string): Promise<number | null> {
    const { rowCount } = await stage.app.database.owner.query(
      `select 1 from introduction i join candidate c on c.id = i.candidate_id
       where c.first_name = $1 and i.escalated_at is not null`,
      [name],
    );
    return rowCount;
  }
});
