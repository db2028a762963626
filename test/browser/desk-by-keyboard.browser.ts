import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setStage, type Stage } from './stage.js';
import { inChromium, views, type Visit } from './support.js';

interface Focus {
  readonly name: string;
  readonly question: string;
  readonly shown: boolean;
}

/** Where the keyboard is: the words of the control, of its group, and whether a person can see it. */
const focus = (visit: Visit): Promise<Focus> =>
  visit.page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const words = (each: Element | null | undefined): string => (each?.textContent ?? '').trim();
    const label = element.labels?.[0] ?? element;
    // A box may be drawn by its label, so either of them must have a size.
    const shown = [element, label].some(
      ({ offsetWidth, offsetHeight }) => offsetWidth > 4 && offsetHeight > 4,
    );
    return {
      name: words(label),
      question: words(element.closest('fieldset')?.querySelector('legend')),
      shown,
    };
  });

/** Walks with Tab to the control with these words; every stop on the way must be visible. */
async function tabTo(visit: Visit, name: string, question = ''): Promise<void> {
  const stops: string[] = [];
  for (let step = 0; step < 200; step += 1) {
    await visit.keys('Tab');
    const at = await focus(visit);
    stops.push(`${at.question} ${at.name}`.trim());
    if (!at.shown)
      throw new Error(`the keyboard is at something invisible after: ${stops.slice(-4).join(' | ')}`);
    if (at.name.includes(name) && at.question.includes(question)) return;
  }
  throw new Error(`Tab never reached "${question} ${name}"; stops: ${stops.join(' | ')}`);
}

/** The one radio button of a group that Tab reaches, then down to the choice. */
async function pick(visit: Visit, question: string, choice: string): Promise<void> {
  await tabTo(visit, '', question);
  if ((await focus(visit)).name.includes(choice)) return visit.keys('Space');
  for (let step = 0; step < 12; step += 1) {
    await visit.keys('ArrowDown');
    if ((await focus(visit)).name.includes(choice)) return;
  }
  throw new Error(`no "${choice}" in "${question}"`);
}

async function type(visit: Visit, label: string, text: string): Promise<void> {
  await tabTo(visit, label);
  await visit.page.keyboard.type(text);
}

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
