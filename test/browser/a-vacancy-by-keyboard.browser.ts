import { afterAll, beforeAll, it } from '@jest/globals';
import { enter, pick, tabTo, type } from './keyboard.js';
import { setStage, type Stage } from './stage.js';
import { inChromium, views } from './support.js';

inChromium('a vacancy is written without a mouse', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage?.close());

  it('from the first page to handing in, with Tab, Space, the arrows and Enter', async () => {
    const view = views.find(({ width, javaScript }) => width === 1280 && javaScript);
    if (!view) throw new Error('no wide view');
    const organisation = await stage.a.organisation({ name: 'Buurtkeuken Toets' });
    const { id } = await stage.a.member(organisation);
    const own = await stage.signedIn(view, { id: id ?? '', kind: 'organisation' });
    await own.open(`/nl/mijn-organisatie/${organisation.id}`);
    await enter(own, 'Nieuwe vacature');
    await enter(own, 'Leeg beginnen');
    await enter(own, 'Titel en samenvatting');
    await type(own, 'Titel', 'Samen koken op dinsdag');
    await type(own, 'Kort: waarover gaat het?', 'Je snijdt groenten en zet de tafels klaar.');
    await enter(own, 'Bewaren en verder');
    await type(own, 'Wat doe je als vrijwilliger?', 'We koken voor veertig mensen. Praten mag.');
    await tabTo(own, 'Koken en eten');
    await own.keys('Space');
    await enter(own, 'Bewaren en naar alle delen');
    await enter(own, 'Welke talen?');
    await pick(own, 'Hoeveel Nederlands moet iemand spreken', 'Enkele woorden');
    await enter(own, 'Bewaren en naar alle delen');
    await enter(own, 'Contact en reageren');
    await type(own, 'Voornaam', 'Sara');
    await type(own, 'E-mailadres', 'sara@toets.example');
    await enter(own, 'Bewaren en naar alle delen');
    await enter(own, 'Nakijken en insturen');
    await enter(own, 'Vacature insturen');
    await own.sees('Wordt nagelezen', 'Samen koken op dinsdag');
    await own.end();
  });
});
