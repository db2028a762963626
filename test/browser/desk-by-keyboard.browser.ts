import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setStage, type Stage } from './stage.js';
import { pick, tabTo, type } from './keyboard.js';
import { inChromium, views } from './support.js';

inChromium('the desk takes somebody in without a mouse', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage?.close());

  it('walks the page with Tab, Space and the arrows and ends with Enter', async () => {
    const view = views.find(({ width, javaScript }) => width === 1280 && javaScript);
    if (!view) throw new Error('no wide view');
    const desk = await stage.staff(view, 'desk');
    await desk.open('/nl/balie/onthaal');
    await type(desk, 'Voornaam of roepnaam', 'Amal');
    await pick(desk, 'Hoe bereiken we je?', 'Ik kom zelf terug naar de balie');
    await pick(desk, 'Hoe goed spreek je Nederlands?', 'Eenvoudig Nederlands');
    await tabTo(desk, 'Frans', 'Welke talen spreek je nog?');
    await desk.keys('Space');
    await type(desk, 'Gemeente of postcode', '1080');
    await tabTo(desk, 'dinsdag namiddag');
    await desk.keys('Space');
    await tabTo(desk, 'Koken en eten');
    await desk.keys('Space');
    await type(desk, 'Geboortejaar', '1988');
    await tabTo(desk, 'Ik las dit voor');
    await desk.keys('Space');
    await Promise.all([desk.page.waitForURL(/\/balie\/kandidaten\//), desk.keys('Enter')]);
    await desk.check();
    await desk.sees('Amal', 'Eenvoudig Nederlands');
    expect(desk.path).toMatch(/^\/nl\/balie\/kandidaten\//);
    await desk.end();
  });
});
