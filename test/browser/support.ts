import { appendFileSync, existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** True where a Chromium is installed; without one the journeys are skipped and say so. */
export const hasChromium = executablePath !== undefined;

/** `describe`, or skipped by name where no Chromium is installed. */
export const inChromium = hasChromium ? describe : describe.skip;

/** One way of looking at the site. */
export interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly javaScript: boolean;
}

/** A phone and a desk, with and without JavaScript. */
export const views: readonly View[] = [
  { name: 'phone, script', width: 360, height: 740, javaScript: true },
  { name: 'phone, no script', width: 360, height: 740, javaScript: false },
  { name: 'desk, script', width: 1280, height: 900, javaScript: true },
  { name: 'desk, no script', width: 1280, height: 900, javaScript: false },
];

/** The two that differ in both: a phone without JavaScript and a desk with it. */
export const twoViews: readonly View[] = views.filter(({ width, javaScript }) => javaScript === width > 1000);

/** Starts Chromium without any connection of its own to the outside. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'], // prettier-ignore
  });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Counts a checked page for the table at the end of the run (page-count.mjs). */
function count(view: View, path: string): void {
  const file = process.env.BRUGPUNT_PAGE_COUNT;
  if (file !== undefined) appendFileSync(file, `${view.name}\t${path}\n`);
}

/**
 * Lets axe, which needs timers, read a page that was loaded without JavaScript: scripting is switched on only
 * while axe reads. The scripts of the page itself were skipped while it loaded and stay skipped.
 */
async function whileScripting<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const devTools = await page.context().newCDPSession(page);
  const disable = (value: boolean) => devTools.send('Emulation.setScriptExecutionDisabled', { value });
  try {
    // This session believes that scripting is on, so it would ignore the second line without the first.
    await disable(true);
    await disable(false);
    return await work();
  } finally {
    await disable(true);
    await devTools.detach();
  }
}

/** Errors in the console and answers that should not have come. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // Answers are judged below: a page that says "not found" on purpose is no fault.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('response', (response) => {
    const worst = response.request().resourceType() === 'document' ? 500 : 400;
    if (response.status() >= worst) faults.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  return faults;
}

interface Begin {
  /** Secret of a session: somebody who signed in before. */
  readonly session?: string;
  /** False: the pages do not count as pages of the site. */
  readonly counted?: boolean;
}

/** A person in front of the site: walks pages by visible words, and every page is checked on arrival. */
export class Visit {
  private readonly faults: string[];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly origin: string,
    private readonly view: View,
    private readonly counted: boolean,
  ) {
    this.faults = watch(page);
  }

  static async begin(browser: Browser, origin: string, view: View, begin: Begin = {}): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height },
      javaScriptEnabled: view.javaScript,
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
    });
    context.setDefaultTimeout(20_000);
    if (begin.session !== undefined)
      await context.addCookies([{ name: 'sid', value: begin.session, url: origin }]);
    return new Visit(await context.newPage(), context, origin, view, begin.counted ?? true);
  }

  /** Path of the present page. */
  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** Opens a path of the site and checks the page. */
  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.origin).toString());
    await this.check();
  }

  /** Presses a button by its visible words, waits for the next page and checks it. */
  press(name: string | RegExp, area: Page | Locator = this.page): Promise<void> {
    return this.leave(area.getByRole('button', { name }).first());
  }

  /** Follows a link by its visible words. */
  follow(name: string | RegExp, area: Locator = this.page.getByRole('main')): Promise<void> {
    return this.leave(area.getByRole('link', { name }).first());
  }

  private async leave(target: Locator): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), target.click({ timeout: 10_000 })]);
    await this.check();
  }

  /** Writes into the field with this label. */
  async fill(label: string, text: string, area: Page | Locator = this.page): Promise<void> {
    await area.getByLabel(label).first().fill(text);
  }

  /** Writes into several fields, by label. */
  async fillAll(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(texts)) await this.fill(label, text);
  }

  /** Ticks a choice of the group with this question. */
  async tick(question: string, ...choices: readonly string[]): Promise<void> {
    const group = this.page.getByRole('group', { name: question });
    for (const choice of choices) await group.getByLabel(choice).first().check();
  }

  /** Ticks a box that stands alone. */
  async agree(label: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: label }).first().check();
  }

  /** Chooses from a list. */
  async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label).first().selectOption({ label: option });
  }

  /** Opens a part of the page that is folded away. */
  async unfold(summary: string): Promise<void> {
    await this.page.locator('summary', { hasText: summary }).first().click();
  }

  /** Presses keys, as somebody without a mouse. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The words of the page. */
  text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  async sees(...words: readonly (string | RegExp)[]): Promise<void> {
    const text = await this.text();
    for (const word of words) expect(text).toMatch(word);
  }

  /** No violation of WCAG 2.2 A/AA, nothing wider than the screen, no error in the console. */
  async check(): Promise<void> {
    const { path, page } = this;
    const axe = () =>
      new AxeBuilder({ page })
        .options({ resultTypes: ['violations'], preload: false })
        .withTags(tags)
        .setLegacyMode()
        .analyze();
    const { violations } = this.view.javaScript ? await axe() : await whileScripting(page, axe);
    const found = violations.map(
      (v) => `${path}: ${v.id} ${v.nodes.map((node) => `${node.target.join(' ')} ${node.html}`).join(', ')}`,
    );
    expect(found).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ path, overflow: Math.max(0, overflow) }).toEqual({ path, overflow: 0 });
    expect(this.faults).toEqual([]);
    if (this.counted) count(this.view, path);
  }

  end(): Promise<void> {
    return this.context.close();
  }
}
