import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { warnExpiring } from '#vacancies';
import { linkIn, mailTo } from '../journeys/support.js';
import { setStage, type Stage } from './stage.js';
import { inChromium, twoViews, type Visit } from './support.js';

async function sendBack(team: Visit, title: string): Promise<void> {
  await team.open('/nl/team/vacatures');
  await team.follow(title);
  await team.sees('Automatisch nagekeken');
  await team.unfold('Lange tekst');
  await team.fill('Opmerking bij “Lange tekst”', 'Met hoeveel rijd je?');
  await team.tick('Wat moet beter?', 'Het is niet duidelijk wat iemand doet');
  await team.press('Terugsturen');
}

async function publish(team: Visit, title: string): Promise<void> {
  await team.open('/nl/team/vacatures');
  await team.follow(title);
  await team.sees('altijd met twee');
  await team.press('Publiceren');
  await team.agree('Ik publiceer, ook al');
  await team.press('Publiceren');
}

async function improve(own: Visit): Promise<void> {
  await own.sees('Met hoeveel rijd je?');
  await own.follow('Bewerken');
  await own.follow('Wat doet een vrijwilliger?');
  await own.sees('Met hoeveel rijd je?');
  await own.fill('Wat doe je als vrijwilliger?', 'Je rijdt een uur door de wijk, altijd met twee.');
  await own.press('Bewaren en naar alle delen');
  await own.follow('Nakijken en insturen');
  await own.press('Vacature insturen');
}

inChromium('a vacancy is returned, improved, renewed by one click, closed and copied', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage.close());

  it.each(twoViews.map((view) => [view.name, view] as const))('%s', async (name, view) => {
    const title = `Soep rondbrengen, ${name}`;
    const texts = { nl: { title, summary: 'Met de bakfiets door de wijk.', body: 'Je brengt soep rond.' } };
    const organisation = await stage.a.organisation({ name: `Soepfiets ${name}` });
    const member = await stage.a.member(organisation);

    const vacancy = await stage.a.vacancy({ organisationId: organisation.id, state: 'IN_REVIEW', texts });
    const own = await stage.signedIn(view, { id: member.id ?? '', kind: 'organisation' });
    const team = await stage.staff(view, 'coordinator');
    const page = `/nl/mijn-organisatie/${organisation.id}/vacatures/${vacancy.id}`;

    await sendBack(team, title);
    await own.open(page);
    await improve(own);
    await publish(team, title);
    await team.end();
    const { rows } = await stage.app.database.owner.query<{ number: number; email: string }>(
      `update vacancy v set expires_on = $2::date from membership m join account a on a.id = m.account_id
        where v.id = $1 and m.organisation_id = v.organisation_id returning v.number, a.email`,
      [vacancy.id, stage.day(10)],
    );
    const { number, email } = rows[0] ?? { number: 0, email: '' };

    await stage.app.start(warnExpiring, {});
    const link = linkIn(await mailTo(stage.app, email, /vacature-verlengen/), /vacature-verlengen/);
    const guest = await stage.guest(view);
    await guest.open(link);
    await guest.sees('Zoek je nog iemand?');
    await guest.press('Ja, nog 90 dagen online');
    await guest.sees('blijft nog 90 dagen online');

    await own.open(page);
    await own.follow('Afsluiten');
    await own.press('Afsluiten');
    await own.sees('Er is een probleem');
    await own.tick('Waarom sluit je ze af?', 'Niet meer nodig');
    await own.press('Afsluiten');
    expect(
      (await guest.page.goto(new URL(`/nl/vacatures/${number}`, stage.app.url).toString()))?.status(),
    ).toBe(410);
    await guest.check();
    await guest.sees('Deze vacature is afgesloten', 'Zoek iets gelijkaardigs');
    await guest.end();
    await own.open(page);
    await own.press('Opnieuw gebruiken');
    await own.sees('Elk deel wordt apart bewaard');
    await own.open(`${page}/geschiedenis`);
    await own.sees('Teruggestuurd');
    await own.end();
  });
});
