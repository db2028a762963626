import type { Visit } from './support.js';

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
export async function tabTo(visit: Visit, name: string, question = ''): Promise<void> {
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
export async function pick(visit: Visit, question: string, choice: string): Promise<void> {
  await tabTo(visit, '', question);
  if ((await focus(visit)).name.includes(choice)) return visit.keys('Space');
  for (let step = 0; step < 12; step += 1) {
    await visit.keys('ArrowDown');
    if ((await focus(visit)).name.includes(choice)) return;
  }
  throw new Error(`no "${choice}" in "${question}"`);
}

/** Writes into the field with this label. */
export async function type(visit: Visit, label: string, text: string): Promise<void> {
  await tabTo(visit, label);
  await visit.page.keyboard.type(text);
}

/** Walks to the link or button with these words, presses Enter, and checks the page that comes. */
export async function enter(visit: Visit, name: string): Promise<void> {
  await tabTo(visit, name);
  await Promise.all([visit.page.waitForEvent('load'), visit.keys('Enter')]);
  await visit.check();
}
