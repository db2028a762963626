import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** True where a Chromium is installed; without one the journeys are skipped and say so. */
export const hasChromium = executablePath !== undefined;

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

/** Starts Chromium without any connection of its own to the outside. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'], // prettier-ignore
  });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A person in front of the site: walks pages, and every page is checked on arrival. */
export class Visit {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly origin: string,
    private readonly faults: string[],
  ) {}

  /** Pages whose accessibility was checked, for the closing count. */
  readonly checked: string[] = [];

  static async begin(browser: Browser, origin: string, view: View): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height },
      javaScriptEnabled: view.javaScript,
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 500) faults.push(`${response.status()} ${new URL(response.url()).pathname}`);
    });
    return new Visit(page, context, origin, faults);
  }

  /** Opens a path of the site and checks the page. */
  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.origin).toString());
    await this.check();
  }

  /** Presses a button or follows a link by its visible name, waits for the next page and checks it. */
  async press(name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
    const target = this.page.getByRole(role, { name }).first();
    await Promise.all([this.page.waitForLoadState('load'), target.click()]);
    await this.page.waitForLoadState('load');
    await this.check();
  }

  /** No violation of WCAG 2.2 A/AA, nothing wider than the screen, no error in the console. */
  async check(): Promise<void> {
    const path = new URL(this.page.url()).pathname;
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(tags).analyze();
    const found = violations.map(
      (v) => `${path}: ${v.id} ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(found).toEqual([]);
    const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ path, overflow: Math.max(0, overflow) }).toEqual({ path, overflow: 0 });
    expect(this.faults).toEqual([]);
    this.checked.push(path);
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.open('/nl/aanmelden');
    const form = this.page.locator('#password-form');
    await form.getByLabel('E-mailadres').fill(email);
    await form.getByLabel('Wachtwoord').fill(password);
    await this.press('Aanmelden met wachtwoord');
  }

  end(): Promise<void> {
    return this.context.close();
  }
}
