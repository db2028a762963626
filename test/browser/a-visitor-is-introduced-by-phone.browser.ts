import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mailTo, openVacancy, person, starters, type Opening } from '../journeys/support.js';
import { setStage, type Stage } from './stage.js';
import { inChromium, views, type View, type Visit } from './support.js';

const names = ['Wim', 'Nele', 'Bram', 'Katrien'];

async function tellAbout(visitor: Visit, name: string): Promise<void> {
  await visitor.fill('Je voornaam', name);
  await visitor.tick('Hoeveel Nederlands spreek je?', 'Een gewoon gesprek');
  await visitor.fill('In welk jaar ben je geboren?', '19');
  await visitor.press('Verder');
  await visitor.sees('Wie ben je?');
  expect(await visitor.page.getByLabel('Je voornaam').inputValue()).toBe(name);
  await visitor.fill('In welk jaar ben je geboren?', '1990');
  await visitor.press('Verder');
}

async function tellNumber(visitor: Visit): Promise<void> {
  await visitor.tick('Kies één manier', 'Met de telefoon');
  await visitor.fill('Je telefoonnummer', '0470 12 34 56');
  await visitor.agree('mag mijn antwoorden bewaren');
  await visitor.agree('mag mijn voornaam');
  await visitor.press('Verder');
}

inChromium('a visitor without an account is introduced by phone', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage.close());

  describe.each(views)('$name', (view: View) => {
    const name = names[views.indexOf(view)] ?? 'Wim';
    let opening: Opening;
    let status = '';

    it('finds the vacancy and says in three short pages that it is interesting', async () => {
      opening = await openVacancy(stage.app, (await person(stage.app, 'coordinator')).walker);
      const visitor = await stage.guest(view);
      await visitor.open('/nl');
      await visitor.page.getByRole('searchbox').first().fill('koken');
      await visitor.press('Zoeken');
      await visitor.follow(opening.title);
      await visitor.sees('geen verzekering');
      await visitor.follow('Ik heb interesse');
      await tellAbout(visitor, name);
      await tellNumber(visitor);
      await visitor.sees('Kijk je antwoorden na', name, /470.?12.?34.?56/);
      await visitor.press('Stuur mijn vraag');
      const link = visitor.page.getByRole('main').locator('a[href*="/volgen/"]').first();
      status = new URL((await link.getAttribute('href')) ?? '', stage.app.url).pathname;
      await visitor.open(status);
      await visitor.sees(opening.title, `Dag ${name}`);
      await visitor.open(`/nl/volgen/${'a'.repeat(43)}`);
      await visitor.sees('Deze link werkt niet meer');
      await visitor.end();
    });

    it('the organisation answers on its own pages and has a number to call', async () => {
      await mailTo(stage.app, opening.email, /\/antwoord\//);
      const member = await stage.memberOf(view, opening.email);
      await member.open(opening.home);
      await member.follow('Voorstellen');
      await member.follow(name);
      await member.sees(name, /470.?12.?34.?56/);
      await member.fill('Wanneer zien jullie elkaar?', stage.day(1));
      await member.press('Ja, we maken kennis');
      await member.sees('Jullie zien elkaar op');
      await member.end();
    });

    it('somebody of the team calls, because there is no mail to send', async () => {
      const team = await stage.staff(view, 'coordinator');
      await team.open('/nl/team');
      await team.follow('Opvolging');
      await team.sees(name, 'Mensen om te bellen');
      await team.press('Verteld');
      await team.end();
    });

    it('starts, says so on the private page, and the figure moves', async () => {
      const started = await starters(stage.app, 'SELF');
      stage.app.clock.advance({ days: 2 });
      const visitor = await stage.guest(view);
      await visitor.open(status);
      await visitor.unfold('Ik ben begonnen');
      await visitor.fill('Wanneer was je eerste keer?', stage.day(-1));
      await visitor.press('Ja, ik ben begonnen');
      await visitor.sees('Je bent begonnen op');
      await visitor.end();
      await stage.app.eventually('counted', async () => (await starters(stage.app, 'SELF')) === started + 1);
    });
  });
});
