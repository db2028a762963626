import { describe, expect, it } from '@jest/globals';
import { langs } from '#i18n';
import type { PathName } from './paths.js';
import { absolute, inLanguage, paths, patterns, withQuery } from './paths.js';

type Accepts<Wanted, Given> = [Given] extends [Wanted] ? true : false;

const names = Object.keys(patterns) as PathName[];
const build = (name: PathName, values: readonly string[]): string =>
  (paths[name] as (...all: readonly string[]) => string)(...values);

function matches(pattern: string, path: string): boolean {
  const parts = pattern
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/?#]+' : part.replaceAll('.', '\\.')));
  return new RegExp(`^/${parts.join('/')}$`).test(path);
}

describe('paths', () => {
  it.each(names)('%s: what is built is what the router expects, and no parameter is left over', (name) => {
    const pattern = patterns[name];
    const count = [...pattern.matchAll(/:\w+/g)].length;
    const path = build(name, ['nl', '1042', 'abc', 'x'].slice(0, count));
    expect(matches(pattern, path)).toBe(true);
    expect(path).not.toContain(':');
  });

  it('has no two names for one address', () => {
    expect(new Set(Object.values(patterns)).size).toBe(names.length);
  });

  it('builds readable addresses with the language first', () => {
    expect(paths.vacancy('nl', 1042)).toBe('/nl/vacatures/1042');
    expect(paths.myVacancy('fr', 'org', 'id')).toBe('/fr/mijn-organisatie/org/vacatures/id');
    expect(paths.vacancyShort(7)).toBe('/v/7');
    expect(paths.root()).toBe('/');
    expect(langs.map((lang) => paths.home(lang))).toEqual(['/nl', '/fr', '/en']);
  });

  it('refuses a wrong kind of value while compiling', () => {
    const accepted = [
      false satisfies Accepts<Parameters<typeof paths.vacancy>, ['nl', 'x']>,
      false satisfies Accepts<Parameters<typeof paths.vacancy>, [1042]>,
      false satisfies Accepts<Parameters<typeof paths.home>, ['de']>,
      true satisfies Accepts<Parameters<typeof paths.myVacancy>, ['fr', 'org', 'id']>,
    ];
    expect(accepted).toEqual([false, false, false, true]);
  });

  it('keeps hostile values inside their segment', () => {
    expect(paths.follow('nl', '../../team?x=1#y')).toBe('/nl/volgen/..%2F..%2Fteam%3Fx%3D1%23y');
  });

  it('adds a query, changes the language and completes an address', () => {
    expect(
      withQuery('/nl/vacatures', {
        q: 'à & b',
        theme: ['food', 'care'],
        page: 0,
        none: '',
        gone: null,
        off: false,
      }),
    ).toBe('/nl/vacatures?q=%C3%A0+%26+b&theme=food&theme=care&page=0');
    expect(withQuery('/nl', {})).toBe('/nl');
    expect(inLanguage('fr', '/vacatures?q=a')).toBe('/fr/vacatures?q=a');
    expect(inLanguage('fr', '')).toBe('/fr');
    expect(absolute('https://brugpunt.example/', '/nl')).toBe('https://brugpunt.example/nl');
  });
});
