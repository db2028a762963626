import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { setStage, type Stage } from './stage.js';
import { inChromium, views, type View } from './support.js';

const hour = 3_600_000;

/** A market of next week, one of today with stands and visitors, and an organisation that stands on both. */
async function arrange({ app, a }: Stage) {
  const now = app.clock.now().getTime();
  const next = await a.market({ titleNl: 'Wintermarkt in de Munt' });
  const today = await a.market({
    titleNl: 'Markt aan het kanaal',
    state: 'READY',
    startsAt: new Date(now - hour),
    endsAt: new Date(now + 4 * hour),
  });
  const organisation = await a.organisation({ name: 'Soepfabriek De Grote Ketel' });
  const vacancy = await a.vacancy({ organisationId: organisation.id, state: 'PUBLISHED' });
  const stand = { organisationId: organisation.id, vacancyIds: [vacancy.id] };
  const own = await a.stand({ ...stand, editionId: today.id, tableNumber: 1 });
  await a.stand({ ...stand, editionId: next.id, state: 'APPLIED' });
  const other = await a.organisation({ name: 'Wielen & Co' });
  await a.stand({ editionId: next.id, organisationId: other.id, state: 'CONFIRMED', tableNumber: 2 });
  const members = await Promise.all(views.map(() => a.member(organisation)));
  return { next, today, organisation, vacancy, own, members };
}

inChromium('the Vrijwilligersmarkt and the other pages', () => {
  let stage: Stage;
  let scene: Awaited<ReturnType<typeof arrange>>;

  beforeAll(async () => {
    stage = await setStage();
    scene = await arrange(stage);
  }, 120_000);
  afterAll(() => stage.close());

  describe.each(views)('$name', (view: View) => {
    it('a visitor finds the market, registers and prints a badge', async () => {
      const visitor = await stage.guest(view);
      await visitor.open('/nl/markt');
      await visitor.follow('Wintermarkt in de Munt');
      await visitor.sees('Wielen & Co');
      await visitor.follow('Schrijf je in');
      await visitor.press('Schrijf me in');
      await visitor.sees('Er is een probleem');
      await visitor.choose('Welke taal spreek je het best?', 'Arabisch');
      await visitor.fill('Voornaam', 'Amal');
      await visitor.press('Schrijf me in');
      await visitor.sees('Toon deze code aan de ingang');
      const own = visitor.path;
      await visitor.follow('Badge afdrukken');
      await visitor.open(own);
      await visitor.unfold('Kom je toch niet?');
      await visitor.press('Schrijf me uit');
      await visitor.press('Schrijf me weer in');
      await visitor.end();
    });

    it('a referrer reserves seats for a group', async () => {
      const worker = await stage.staff(view, 'referrer');
      await worker.open('/nl/doorverwijzer/groepen');
      await worker.fill('Met hoeveel komen jullie?', '9');
      await worker.tick('Welke talen spreken ze?', 'Tigrinya');
      const market = worker.page.getByLabel('Welke markt?');
      if ((await market.count()) > 0) await market.selectOption({ index: 1 });
      await worker.press('Plaatsen reserveren');
      await worker.follow('Groep wijzigen');
      await worker.page.goBack();
      await worker.follow('Badges afdrukken');
      await worker.end();
    });

    it('an organisation looks at its stands and writes down a talk', async () => {
      const member = await stage.signedIn(view, { id: memberId(view), kind: 'organisation' });
      const home = `/nl/mijn-organisatie/${scene.organisation.id}`;
      const { badge } = await stage.a.registration({ editionId: scene.today.id, state: 'CHECKED_IN' });
      await member.open(`${home}/markt`);
      await member.follow('Vacatures van de stand wijzigen');
      await member.open(`${home}/markt`);
      await member.follow('Gesprek noteren');
      await member.fill('Code op de badge', badge);
      await member.tick('Hoe eindigde het gesprek?', 'Interesse');
      await member.press('Noteer het gesprek');
      await member.sees('Genoteerd');
      for (const page of ['/gegevens', '/info-nota', '/vacatures', `/vacatures/${scene.vacancy.id}`])
        await member.open(`${home}${page}`);
      await member.end();
    });

    it('the team plans an edition, decides on stands and receives visitors', async () => {
      const team = await stage.staff(view, 'coordinator');
      await team.open('/nl/team/markt');
      await team.follow('Nieuwe editie plannen');
      await team.press('Bewaren');
      await team.sees('Er is een probleem');
      await team.open(`/nl/team/markt/${scene.next.id}`);
      const { badge } = await stage.a.registration({ editionId: scene.today.id });
      await team.open(`/nl/team/markt/${scene.today.id}`);
      await team.follow('Onthaal op de dag');
      await team.fill('Badge of voornaam', badge);
      await team.press('Zoeken');
      await team.press(`Binnen: badge ${badge}`);
      await team.sees(`Badge ${badge} is binnen`);
      for (const page of ['organisaties', 'vacatures', 'opvolging', 'mails', 'cijfers'])
        await team.open(`/nl/team/${page}`);
      await team.end();
    });

    it('the desk counts a short contact', async () => {
      const desk = await stage.staff(view, 'desk');
      await desk.open('/nl/balie');
      await desk.press('Arabisch');
      await desk.sees('Geteld');
      await desk.open('/nl/balie/kandidaten');
      await desk.open('/nl/account');
      await desk.end();
    });
  });

  const memberId = (view: View): string => scene.members[views.indexOf(view)]?.id ?? '';

  describe.each(['fr', 'en'])('in %s', (lang) => {
    it.each([views[0], views[3]])('public pages ($name)', async (view) => {
      const visitor = await stage.guest(view as View);
      const { next } = scene;
      const { rows } = await stage.app.database.owner.query<{ organisation: number; vacancy: number }>(
        `select o.number as organisation, v.number as vacancy from vacancy v
         join organisation o on o.id = v.organisation_id where v.id = $1`,
        [scene.vacancy.id],
      );
      const pages = [
        '', '/vacatures', '/vacatures?q=zzz', `/vacatures/${rows[0]?.vacancy}`, `/vacatures/${rows[0]?.vacancy}/interesse`,
        `/organisaties/${rows[0]?.organisation}`, '/organisatie/registreren', '/aanmelden', '/markt',
        `/markt/${next.number}`, `/markt/${next.number}/inschrijven`, '/nergens',
      ]; // prettier-ignore
      for (const page of pages) await visitor.open(`/${lang}${page}`);
      await visitor.end();
    });
  });
});
