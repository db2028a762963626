import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { linkIn, mailTo, starters } from '../journeys/support.js';
import { setStage, type Stage } from './stage.js';
import { inChromium, views, type View, type Visit } from './support.js';

interface Opening {
  readonly name: string;
  readonly email: string;
  readonly title: string;
  number: string;
}

async function register(visit: Visit, { name, email }: Opening): Promise<void> {
  await visit.open('/nl/organisatie/registreren');
  await visit.tick('Wat voor organisatie is het?', 'Feitelijke vereniging');
  await visit.tick('Hoe zien jullie jezelf?', 'Burgerinitiatief');
  await visit.press('Verder');
  await visit.fill('Naam van de organisatie', name);
  await visit.fill('Wat doen jullie, en voor wie?', 'Wij koken elke week samen met de buurt.');
  await visit.choose('In welk domein werken jullie?', 'Buurtwerk');
  await visit.press('Verder');
  await visit.choose('In welke gemeente zijn jullie actief?', 'Sint-Jans-Molenbeek');
  await visit.press('Verder');
  await visit.fill('Bij wie kunnen vrijwilligers terecht?', 'Sara Bogaert\nYusuf Kaya');
  await visit.tick('Zijn vrijwilligers verzekerd', 'Nee');
  await visit.agree('Wij begrijpen dat vrijwilligers');
  await visit.press('Verder');
  await visit.fillAll({ Voornaam: 'Sara', Familienaam: 'Bogaert', 'E-mailadres': email });
  await visit.press('Verder');
  await visit.press('Registratie versturen');
  await visit.sees('Bedankt, we hebben je registratie');
}

async function signIn(visit: Visit, stage: Stage, { email }: Opening): Promise<void> {
  await visit.open('/nl/aanmelden');
  const form = visit.page.locator('form', { hasText: 'Stuur me een mail' });
  await visit.fill('E-mailadres', email, form);
  await visit.press('Stuur me een mail');
  await visit.open(linkIn(await mailTo(stage.app, email, /Aanmelden/), /aanmelden\/link/));
  await visit.press('Nu aanmelden');
}

async function writeVacancy(visit: Visit, { title, email }: Opening): Promise<void> {
  const saved = () => visit.press('Bewaren en naar alle delen');
  await visit.follow('Nieuwe vacature');
  await visit.press('Leeg beginnen');
  await visit.follow('Titel en samenvatting');
  await visit.fillAll({
    Titel: title,
    'Kort: waarover gaat het?': 'Je snijdt groenten en zet de tafels klaar.',
  });
  await visit.press('Bewaren en verder');
  await visit.fill(
    'Wat doe je als vrijwilliger?',
    'We koken voor veertig mensen. Je werkt samen met drie anderen.',
  );
  await visit.tick('Thema', 'Koken en eten');
  await saved();
  await visit.follow('Waar?');
  await visit.tick('Waar gebeurt het?', 'Op een vast adres');
  await visit.choose('Gemeente', 'Sint-Jans-Molenbeek');
  await saved();
  await visit.follow('Wanneer?');
  await visit.tick('Welke dagen en momenten?', 'dinsdag voormiddag', 'dinsdag namiddag');
  await saved();
  await visit.follow('Welke talen?');
  await visit.tick('Hoeveel Nederlands moet iemand spreken', 'Enkele woorden');
  await visit.agree('Je kan hier Nederlands oefenen');
  await saved();
  await visit.follow('Contact en reageren');
  await visit.fillAll({ Voornaam: 'Sara', 'E-mailadres': email });
  await saved();
  await visit.follow('Nakijken en insturen');
  await visit.press('Vacature insturen');
  await visit.sees('Ingestuurd');
}

async function takeIn(desk: Visit): Promise<void> {
  await desk.follow('Nieuw onthaalgesprek');
  await desk.choose('In welke taal praten jullie?', 'Arabisch');
  await desk.fill('Voornaam of roepnaam', 'Amal');
  await desk.tick('Hoe bereiken we je?', 'Ik kom zelf terug naar de balie');
  await desk.tick('Hoe goed spreek je Nederlands?', 'Eenvoudig Nederlands');
  await desk.tick('Welke talen spreek je nog?', 'Frans', 'Arabisch');
  await desk.fill('Gemeente of postcode', '1080');
  await desk.tick('Wanneer heb je tijd?', 'dinsdag voormiddag', 'dinsdag namiddag', 'dinsdag avond');
  await desk.tick('Kies wat past', 'Koken en eten');
  await desk.fill('Geboortejaar', '1988');
  await desk.agree('Ik las dit voor en de persoon zei ja');
  await desk.press('Klaar: toon wat past');
}

inChromium("an organisation's opening is filled by a walk-in without e-mail", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
    // A second place that fits, so that the desk has something to choose from.
    const { id } = await stage.a.organisation({ name: 'Soepfabriek' });
    await stage.a.vacancy({ organisationId: id, state: 'PUBLISHED', slots: 0, expiresOn: '2027-09-01' });
  }, 120_000);
  afterAll(() => stage.close());

  describe.each(views)('$name', (view: View) => {
    const at = views.indexOf(view) + 1;
    const opening: Opening = {
      name: `Buurtkeuken ${at}`,
      email: `sara${at}@keuken.example`,
      title: `Samen koken op dinsdag ${at}`,
      number: '',
    };
    let link = '';

    it('the organisation registers, is activated, and its vacancy is published', async () => {
      const organisation = await stage.guest(view);
      await register(organisation, opening);
      await signIn(organisation, stage, opening);
      const coordinator = await stage.staff(view, 'coordinator');
      await coordinator.open('/nl/team');
      await coordinator.follow('Organisaties');
      await coordinator.follow(opening.name);
      await coordinator.press('Activeren');
      await writeVacancy(organisation, opening);
      await organisation.end();
      await coordinator.open('/nl/team/vacatures');
      await coordinator.follow(opening.title);
      // Not every question has a yes yet: the page asks to confirm.
      await coordinator.press('Publiceren');
      await coordinator.agree('Ik publiceer, ook al heb ik niet elke vraag met ja beantwoord');
      await coordinator.press('Publiceren');
      await coordinator.end();
      opening.number = await stage.app.eventually('the vacancy can be found', () => numberOf(opening.title));
    });

    it('the desk takes somebody in, who chooses, agrees and goes home with paper', async () => {
      const desk = await stage.staff(view, 'desk');
      await desk.open('/nl/balie');
      await takeIn(desk);
      const candidate = desk.path;
      await desk.sees('Amal', opening.title, 'Past bij wat je graag doet');
      await desk.agree(opening.title);
      await desk.agree('Soep koken op woensdag');
      await desk.press('Kies de aangeduide vacatures');
      await desk.unfold(`Akkoord voor ${opening.name}`);
      const form = desk.page.getByRole('form', { name: opening.title });
      await form.getByLabel('Ik las dit voor').check();
      await desk.press('Akkoord bewaren en voorstellen', form);
      await desk.sees('Akkoord bewaard');
      await desk.press('Toch niet');
      await desk.open(candidate);
      await desk.press('Blad afdrukken');
      await desk.sees('Dag Amal', new RegExp(`/v/${opening.number}`));
      await desk.end();
    });

    it('the organisation answers by one click from the mail, without signing in', async () => {
      link = linkIn(await mailTo(stage.app, opening.email, /\/antwoord\//), /\/antwoord\//);
      const reader = await stage.guest(view);
      await reader.open(link);
      await reader.sees('Amal');
      await reader.fill('Wanneer zien jullie elkaar?', stage.day(2));
      await reader.fill('Bericht aan de kandidaat', 'Kom om 14 uur naar de keuken.');
      await reader.press('Ja, we maken kennis');
      await reader.sees('Jullie zien elkaar op');
      await reader.end();
    });

    it('she starts, the place is filled, and the figure moves', async () => {
      const started = await starters(stage.app, 'DESK');
      stage.app.clock.advance({ days: 3 });
      const reader = await stage.guest(view);
      await reader.open(link);
      await reader.fill('Eerste dag als vrijwilliger', stage.day(0));
      await reader.press('Ja, begonnen');
      await reader.sees('Veel plezier samen');
      await stage.app.eventually('counted', async () => (await starters(stage.app, 'DESK')) === started + 1);
      await stage.app.eventually('full', async () => (await numberOf(opening.title)) === null);
      await reader.open(`/nl/vacatures/${opening.number}`);
      await reader.sees('genoeg vrijwilligers gevonden');
      await reader.end();
      const coordinator = await stage.staff(view, 'coordinator');
      await coordinator.open('/nl/team/cijfers?kwartaal=2026-Q3');
      await coordinator.sees('mensen startten als vrijwilliger');
      await coordinator.end();
    });
  });

  async function numberOf(title: string): Promise<string | null> {
    const { body } = await stage.app.visitor().get('/api/v1/vacancies').query({ q: title });
    const { items } = body as { items: { id: string | number; title: string }[] };
    const found = items.find((item) => JSON.stringify(item).includes(title));
    return found === undefined ? null : String(found.id);
  }
});
