import { parse, type HTMLElement } from 'node-html-parser';
import type { Browser } from './start-app.js';

/** What is filled in, by field name; a list ticks several boxes. */
export type Filling = Readonly<Record<string, string | readonly string[]>>;

interface Sent {
  readonly action: string;
  readonly method: string;
  readonly fields: [string, string][];
}

const words = (element: HTMLElement): string => element.text.replace(/\s+/g, ' ').trim();

/** Fields as a browser would send them: hidden ones, what is selected or ticked, what is typed. */
function fieldsOf(form: HTMLElement, filling: Filling): [string, string][] {
  const fields: [string, string][] = [];
  for (const input of form.querySelectorAll('input, textarea, select')) {
    const name = input.getAttribute('name');
    if (!name || name in filling) continue;
    const type = input.getAttribute('type') ?? '';
    if (input.tagName === 'SELECT') {
      const chosen = input.querySelector('option[selected]') ?? input.querySelector('option');
      fields.push([name, chosen?.getAttribute('value') ?? '']);
    } else if (input.tagName === 'TEXTAREA') fields.push([name, input.text]);
    else if (type === 'checkbox' || type === 'radio') {
      if (input.hasAttribute('checked')) fields.push([name, input.getAttribute('value') ?? 'on']);
    } else if (type !== 'submit' && type !== 'button') fields.push([name, input.getAttribute('value') ?? '']);
  }
  return fields;
}

/**
 * A person without JavaScript: reads pages, follows links, fills forms. It can only use what the page offers:
 * a field or button that is not there is an error.
 */
export class Walker {
  private html = '';
  /** Address of the present page. */
  path = '/';
  status = 0;

  constructor(private readonly browser: Browser) {}

  /** The page as one line of words. */
  get text(): string {
    const page = parse(this.html);
    return words(page.querySelector('main') ?? page);
  }

  get page(): HTMLElement {
    return parse(this.html);
  }

  async open(path: string): Promise<this> {
    const answer = await this.browser.get(path);
    return this.arrive(path, answer);
  }

  /** Follows the link with this visible text. */
  async follow(label: string | RegExp): Promise<this> {
    const fits = (link: HTMLElement): boolean =>
      typeof label === 'string' ? words(link).includes(label) : label.test(words(link));
    const href = this.page.querySelectorAll('a[href]').find(fits)?.getAttribute('href');
    if (!href) throw new Error(`no link "${String(label)}" on ${this.path}:\n${this.text.slice(0, 1500)}`);
    return this.open(href);
  }

  /** Fills the form that has this button and sends it; follows the redirect. */
  async submit(button: string | RegExp, filling: Filling = {}): Promise<this> {
    const sent = this.prepare(button, filling);
    return this.send(sent);
  }

  /** What `submit` would send: to send it twice. */
  prepare(button: string | RegExp, filling: Filling = {}): Sent {
    const fits = (element: HTMLElement): boolean =>
      typeof button === 'string' ? words(element).includes(button) : button.test(words(element));
    const pressed = this.page.querySelectorAll('form button').find(fits);
    const form = pressed?.closest('form');
    if (!pressed || !form)
      throw new Error(`no button "${String(button)}" on ${this.path}:\n${this.text.slice(0, 2500)}`);
    const names = new Set(form.querySelectorAll('[name]').map((field) => field.getAttribute('name')));
    const strange = Object.keys(filling).filter((name) => !names.has(name));
    if (strange.length > 0)
      throw new Error(
        `the form on ${this.path} has no ${strange.join(', ')}; it has ${[...names].join(', ')}`,
      );
    const fields = fieldsOf(form, filling);
    for (const [name, value] of Object.entries(filling)) {
      for (const item of Array.isArray(value) ? (value as readonly string[]) : [value as string])
        fields.push([name, item]);
    }
    const own = pressed.getAttribute('name');
    if (own) fields.push([own, pressed.getAttribute('value') ?? '']);
    const action = pressed.getAttribute('formaction') ?? form.getAttribute('action') ?? this.path;
    return { action, method: (form.getAttribute('method') ?? 'get').toLowerCase(), fields };
  }

  async send({ action, method, fields }: Sent): Promise<this> {
    const body = new URLSearchParams(fields).toString();
    if (method === 'get') return this.open(`${action.split('?')[0]}?${body}`);
    const answer = await this.browser
      .post(action)
      .set('content-type', 'application/x-www-form-urlencoded')
      .send(body);
    return this.arrive(action, answer);
  }

  private async arrive(
    path: string,
    answer: { status: number; text: string; headers: Record<string, string> },
  ): Promise<this> {
    this.path = path;
    this.status = answer.status;
    if (answer.status >= 300 && answer.status < 400) {
      const location = answer.headers.location ?? '/';
      return this.open(location.startsWith('http') ? new URL(location).pathname : location);
    }
    this.html = answer.text ?? '';
    if (answer.status >= 500) throw new Error(`${answer.status} on ${path}: ${this.text.slice(0, 500)}`);
    return this;
  }
}
