import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from './paths.js';
import { projectRoot } from '#config';

/** A file to serve with an immutable cache header: its name holds a hash of its content. */
export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** A small script that only enhances a page that already works without it. */
export type Island = 'form' | 'live-filter' | 'desk-keys' | 'text-check';

interface Built {
  readonly stylesheet: { readonly href: string; readonly body: string };
  readonly islands: Readonly<Record<Island, string>>;
  readonly files: ReadonlyMap<string, Asset>;
}

function hashed(name: string, extension: string, body: string): string {
  return `${name}.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${extension}`;
}

// Comments and indentation are for the reader of the source, not for the phone.
function shrink(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}

function build(): Built {
  const folder = join(projectRoot(), 'libs/ui/assets');
  const files = new Map<string, Asset>();
  const add = (name: string, extension: string, type: string, body: string): string => {
    const href = paths.asset(hashed(name, extension, body));
    files.set(href, { type, body });
    return href;
  };
  const sheets = readdirSync(join(folder, 'styles'))
    .filter((name) => name.endsWith('.css'))
    .sort();
  const css = shrink(sheets.map((name) => readFileSync(join(folder, 'styles', name), 'utf8')).join('\n'));
  const island = (name: Island): string =>
    add(
      name,
      'js',
      'text/javascript; charset=utf-8',
      readFileSync(join(folder, 'islands', `${name}.js`), 'utf8'),
    );
  return {
    stylesheet: { href: add('app', 'css', 'text/css; charset=utf-8', css), body: css },
    islands: {
      form: island('form'),
      'live-filter': island('live-filter'),
      'desk-keys': island('desk-keys'),
      'text-check': island('text-check'),
    },
    files,
  };
}

let built: Built | null = null;

function current(): Built {
  built ??= build();
  return built;
}

/** Every file the pages refer to, by its path ('/assets/app.<hash>.css'). Read from disk once. */
export function assets(): ReadonlyMap<string, Asset> {
  return current().files;
}

/** The one stylesheet of the site. */
export function stylesheet(): { readonly href: string; readonly body: string } {
  return current().stylesheet;
}

/** Address of an island's script. */
export function islandHref(name: Island): string {
  return current().islands[name];
}
