import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { Lang } from './lang.js';
import { langs, localeOf } from './lang.js';
import { nl } from './nl/index.js';

type Stored = string | Readonly<Record<string, string>>;
const catalogues: Record<Lang, Record<string, Stored>> = { nl, fr, en };
const textsOf = (message: Stored): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((m) => String(m[1])).sort();

const areaFiles = (lang: Lang): string[] =>
  readdirSync(new URL(`./${lang}/`, import.meta.url))
    .filter((name) => name !== 'index.ts')
    .sort();

describe.each(langs)('catalogue %s', (lang) => {
  const catalogue = catalogues[lang];

  it('has the keys of the Dutch source, no more and no fewer', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(nl).sort());
  });

  it('merges every area file, whose keys all start with the name of the file', async () => {
    expect(areaFiles(lang)).toEqual(areaFiles('nl'));
    for (const file of areaFiles(lang)) {
      const area = file.replace(/\.ts$/, '');
      const module: Record<string, Record<string, Stored>> = await import(`./${lang}/${area}.js`);
      const messages = Object.values(module)[0] ?? {};
      for (const key of Object.keys(messages)) {
        expect(key.startsWith(`${area}.`) ? '' : key).toBe('');
        expect(catalogue[key]).toEqual(messages[key]);
      }
    }
  });

  it('uses the same placeholders in every form of every message', () => {
    for (const [key, source] of Object.entries<Stored>(nl)) {
      const wanted = placeholders(typeof source === 'string' ? source : (source['other'] ?? '')).filter(
        (v) => v !== 'count',
      );
      for (const text of textsOf(catalogue[key] ?? '')) {
        expect([key, placeholders(text).filter((v) => v !== 'count')]).toEqual([key, wanted]);
      }
    }
  });

  it('has every plural category of the language, and the count in its general form', () => {
    const { pluralCategories } = new Intl.PluralRules(localeOf(lang)).resolvedOptions();
    for (const [key, message] of Object.entries(catalogue)) {
      if (typeof message === 'string') continue;
      expect([key, Object.keys(message).sort()]).toEqual([key, [...pluralCategories].sort()]);
      expect([key, placeholders(message['other'] ?? '')]).toEqual([key, expect.arrayContaining(['count'])]);
    }
  });

  it('has no empty text and no text with loose spaces', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      for (const text of textsOf(message))
        expect([key, text.trim() !== '' && text === text.trim()]).toEqual([key, true]);
    }
  });
});
