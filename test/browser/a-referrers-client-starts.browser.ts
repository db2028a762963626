import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { linkIn, mailTo, openVacancy, person, starters, type Opening } from '../journeys/support.js';
import { setStage, type Stage } from './stage.js';
import { inChromium, views, type View, type Visit } from './support.js';

const names = ['Binta', 'Hodan', 'Samira', 'Teresa'];

async function enrol(worker: Visit, name: string, way: string): Promise<void> {
  await worker.fill('Voornaam of roepnaam', name);
  await worker.tick('Taal van brieven en mails', 'Nederlands');
  await worker.tick('Hoe bereiken we je cliënt?', way);
  await worker.tick('Hoe goed spreek je Nederlands?', 'Eenvoudig Nederlands');
}

async function enrolWithConsent(worker: Visit, stage: Stage, name: string): Promise<void> {
  await enrol(worker, name, 'Met de telefoon van de cliënt');
  await worker.fill('Telefoonnummer', '0470 12 34 56');
  await worker.tick('Welke talen spreek je nog?', 'Frans');
  await worker.tick('Wanneer heb je tijd?', 'dinsdag voormiddag', 'dinsdag namiddag');
  await worker.tick('Wat doe je graag?', 'Koken en eten');
  await worker.tick('Heeft je cliënt al ja gezegd?', 'Ja, op papier');
  await worker.fill('Wanneer zei je cliënt ja?', stage.day(0));
  await worker.tick('Wat vindt de cliënt goed?', 'Ik mag zien hoe het gaat');
  await worker.press('Inschrijven');
}

inChromium("a referrer's client starts", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage.close());

  describe.each(views)('$name', (view: View) => {
    const name = names[views.indexOf(view)] ?? 'Binta';
    let opening: Opening;
    let workerId = '';
    let client = '';

    it('without consent only the worker sees the client', async () => {
      opening = await openVacancy(stage.app, (await person(stage.app, 'coordinator')).walker);
      workerId = (await person(stage.app, 'referrer')).id;
      const worker = await stage.signedIn(view, { id: workerId, kind: 'referrer' });
      await worker.open('/nl/doorverwijzer');
      await worker.follow('Nieuwe cliënt');
      await enrol(worker, 'Tarek', 'Via mij');
      await worker.tick('Heeft je cliënt al ja gezegd?', 'Nog niet');
      await worker.press('Inschrijven');
      await worker.sees('Tarek', 'Nog geen akkoord');
      const colleague = await stage.staff(view, 'referrer');
      await colleague.open(worker.path);
      await colleague.sees('Deze pagina bestaat niet');
      await colleague.end();
      await worker.end();
    });

    it('with a recorded consent the desk receives the client and proposes what fits', async () => {
      const worker = await stage.signedIn(view, { id: workerId, kind: 'referrer' });
      await worker.open('/nl/doorverwijzer/clienten/nieuw');
      await enrolWithConsent(worker, stage, name);
      client = worker.path;
      await worker.sees(name, 'Bij ons aangekomen');
      await worker.end();
      await suggested(name);
      const desk = await stage.staff(view, 'desk');
      await desk.open(`/nl/balie/kandidaten?q=${name}`);
      await desk.sees('Via een doorverwijzer');
      await desk.follow(/./, desk.page.getByRole('row', { name }));
      await desk.agree(opening.title);
      await desk.press('Kies de aangeduide vacatures');
      await desk.unfold('Akkoord voor');
      await desk.agree('Ik las dit voor en de kandidaat zei ja');
      await desk.press('Akkoord bewaren en voorstellen');
      await desk.sees('Akkoord bewaard');
      await desk.end();
    });

    it('the organisation meets her and she starts; the worker sees that and the figure moves', async () => {
      const started = await starters(stage.app, 'REFERRER');
      const link = linkIn(await mailTo(stage.app, opening.email, /\/antwoord\//), /\/antwoord\//);
      const reader = await stage.guest(view);
      await reader.open(link);
      await reader.sees(name);
      await reader.fill('Wanneer zien jullie elkaar?', stage.day(1));
      await reader.press('Ja, we maken kennis');
      stage.app.clock.advance({ days: 2 });
      await reader.open(link);
      await reader.fill('Eerste dag als vrijwilliger', stage.day(0));
      await reader.press('Ja, begonnen');
      await reader.end();
      await stage.app.eventually(
        'counted',
        async () => (await starters(stage.app, 'REFERRER')) === started + 1,
      );
      const worker = await stage.signedIn(view, { id: workerId, kind: 'referrer' });
      await worker.open(client);
      await worker.sees('Begonnen als vrijwilliger');
      await worker.end();
    });
  });

  const suggested = (name: string): Promise<unknown> =>
    stage.app.eventually('a suggestion', async () => {
      const { rowCount } = await stage.app.database.owner.query(
        `select 1 from match_suggestion s join candidate c on c.id = s.candidate_id where c.first_name = $1`,
        [name],
      );
      return rowCount;
    });
});
