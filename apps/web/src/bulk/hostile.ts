import type { Browser } from '#testing';

/** Markup that must never come back as it was sent. */
export const marker = '<img src=x onerror=hostile>';

/** One request to make: the seed decides everything about it. */
export interface Hostile {
  readonly route: { readonly verb: string; readonly path: string };
  readonly seed: number;
  /** Ids of real rows, so that some requests get past the door. */
  readonly ids: readonly string[];
  readonly token: string;
  readonly origin: string;
  readonly once: string;
}

/** Numbers below `n` from a seed, always the same. */
function dice(seed: number): (n: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (n) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % n;
  };
}

const values = [
  '', ' ', '0', '-1', '99999999999', '1e9', 'NaN', 'null', 'true', '2027-02-31', '2027-13-01', '2027-01-01', marker,
  `"><script>${marker}</script>`, "' or 1=1 --", 'a\u0000b', '\ud800', '\u202eabc\u202c مرحبا', '👩‍👩‍👧‍👦'.repeat(20), '%', '\\',
  '__proto__', 'constructor', 'toString', 'x'.repeat(30_000), '{"a":1}', '[]', '../../etc/passwd', 'NL', 'DRAFT', 'save', 'submit',
  'jo@vereniging.example', '+32 470 12 34 56', '12,50', '1', '3', 'on', 'nl', 'A2', 'food', 'hand-in', 'renew', 'pause', '21012',
]; // prettier-ignore
const names = [
  'title', 'summary', 'body', 'themes', 'municipality', 'street', 'placeKind', 'dutchLevel', 'slots', 'startsOn', 'endsOn', 'places',
  'minAge', 'expenses', 'expensesDay', 'contactFirstName', 'contactEmail', 'contactPhone', 'version', 'intent', 'name', 'legalForm',
  'email', 'role', 'reason', 'comment', 'reasons', 'expiresOn', 'step', 'how', 'c0', 'c1', 'days', 'organisation', 'q', 'pagina', 'toon',
  'value', 'validFrom', 'validTo', 'code', 'lang', '__proto__', 'constructor', 'languagesNeeded', 'tasks', 'skillsWanted', 'into',
  'sort', 'page', 'paste', 'fields', 'note', 'month', 'insuranceCivil', 'responsiblePersons', 'purposeNl', 'kind', 'sector', 'vCode',
]; // prettier-ignore
const segments = ['x', '0', '-1', '999999999', '%00', '%ff', '%2e%2e', encodeURIComponent(marker), '1', 'é', 'a'.repeat(150)]; // prettier-ignore

const utf8 = (text: string): string => encodeURIComponent(text.toWellFormed());

function pathOf({ route, ids }: Hostile, roll: (n: number) => number): string {
  const filled = route.path.replaceAll(/:\w+/g, (parameter) => {
    if (parameter === ':lang') return ['nl', 'fr', 'en', 'nl', 'de'][roll(5)] ?? 'nl';
    if (parameter === ':orgId') return roll(8) === 0 ? (segments[roll(segments.length)] ?? 'x') : (ids[0] ?? ''); // prettier-ignore
    const real = ['101', '1001', ...ids];
    return roll(4) === 0 ? (segments[roll(segments.length)] ?? 'x') : (real[roll(real.length)] ?? 'x');
  });
  return `/${filled}`;
}

/** Pairs of names and values, some of them twice, some as lists or with names inside names. */
function pairs(roll: (n: number) => number): [string, string][] {
  return Array.from({ length: roll(14) }, () => {
    const name = names[roll(names.length)] ?? 'x';
    const shape = ['', '', '', '', '[]', '[__proto__]', '[a][b]', '.0'][roll(8)] ?? '';
    return [`${name}${shape}`, values[roll(values.length)] ?? ''];
  });
}

const form = (given: readonly [string, string][]): string =>
  given.map(([name, value]) => `${utf8(name)}=${utf8(value)}`).join('&');

interface Sent {
  readonly type: string;
  readonly body: string | Buffer;
}

function multipart(given: readonly [string, string][]): Sent {
  const parts = given.map(
    ([name, value], at) =>
      `--b\r\ncontent-disposition: form-data; name="${name.replaceAll(/["\r\n\0]/g, '')}"${at % 3 === 0 ? '; filename="../x.svg"' : ''}\r\n\r\n${value}\r\n`,
  );
  return { type: 'multipart/form-data; boundary=b', body: `${parts.join('')}--b--\r\n` };
}

function bodyOf(given: readonly [string, string][], once: string, roll: (n: number) => number): Sent {
  const urlencoded = 'application/x-www-form-urlencoded';
  const all: [string, string][] = [['_once', once], ...given];
  const json = JSON.stringify(Object.fromEntries(given));
  switch (roll(12)) {
    case 0:
      return { type: 'application/json', body: json };
    case 1:
      return { type: 'application/json', body: `[${json},null,"a",[[]]]` };
    case 2:
      return { type: 'application/json', body: '{"a":' };
    case 3:
      return multipart(all);
    case 4:
      return { type: urlencoded, body: Buffer.from([0x61, 0x3d, 0xff, 0xfe, 0x00, 0x26, 0x25, 0x7a]) };
    case 5:
      return { type: ['text/plain', 'text/xml', 'image/svg+xml', 'x'][roll(4)] ?? 'x', body: marker };
    case 6:
      return { type: urlencoded, body: `title=${'x'.repeat(300_000)}` };
    default:
      return { type: urlencoded, body: form(all) };
  }
}

/** Sends one hostile request; `said` names it well enough to send it again. */
export async function askHostile(
  browser: Browser,
  hostile: Hostile,
): Promise<{ status: number; text: string; said: string }> {
  const roll = dice(hostile.seed);
  const given = pairs(roll);
  const path = pathOf(hostile, roll);
  const { verb } = hostile.route;
  if (verb === 'GET') {
    const url = given.length > 0 ? `${path}?${form(given).slice(0, 6_000)}` : path;
    const { status, text = '' } = await browser.get(url).redirects(0).ok(() => true); // prettier-ignore
    return { status, text, said: `GET ${url.slice(0, 300)}` };
  }
  const { type, body } = bodyOf(given, hostile.once, roll);
  const asked = browser.post(path).set('origin', hostile.origin).set('content-type', type).redirects(0).ok(() => true); // prettier-ignore
  if (hostile.route.path.startsWith('api/')) {
    asked.set('authorization', `Bearer ${roll(5) === 0 ? 'bp_x' : hostile.token}`);
    asked.set('idempotency-key', roll(5) === 0 ? '' : `k${roll(1_000_000)}`);
  }
  const { status, text = '' } = await asked.send(body);
  return { status, text, said: `POST ${path.slice(0, 200)} ${type} ${String(body).slice(0, 300)}` };
}
