import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#config';
import { municipalities } from '#places';

const forms = z.record(z.string(), z.array(z.string().regex(/^[a-z0-9 ]+$/)).min(1));
const file = z.object({
  legalForms: z.array(z.string()),
  stopWords: z.array(z.string()),
  weak: forms,
  kinds: forms,
  words: forms,
  places: forms,
});

/** What a word of a name is: a place, a kind of house or movement, a word everybody uses, or the name itself. */
export type WordRole = 'place' | 'kind' | 'weak' | 'name';

/** A folded word: one form for all its spellings, abbreviations and translations. */
export interface FoldedWord {
  readonly text: string;
  readonly role: WordRole;
  /** Abbreviated with a point ("gem."): any word it begins may be meant. */
  readonly cut?: boolean;
}

/** Lower case without accents; letters that no decomposition reaches are written out. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => special[letter] ?? letter);

const special: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const spaced = (text: string): string =>
  foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const path = join(projectRoot(), 'libs/organisations/data/name-words.json');
const data = file.parse(JSON.parse(readFileSync(path, 'utf8')));

function phraseTable(): Map<string, FoldedWord | null> {
  const table = new Map<string, FoldedWord | null>();
  const add = (group: z.infer<typeof forms>, role: WordRole): void => {
    for (const [text, phrases] of Object.entries(group))
      for (const phrase of phrases) table.set(phrase, { text, role });
  };
  add(data.words, 'name');
  add(data.weak, 'weak');
  add(data.kinds, 'kind');
  add(data.places, 'place');
  // 21004 is the City of Brussels; in a name the word nearly always means the whole region.
  for (const { nisCode, nameNl, nameFr } of municipalities.filter((place) => place.nisCode !== '21004'))
    for (const phrase of [nameNl, nameFr]) table.set(spaced(phrase), { text: nisCode, role: 'place' });
  for (const phrase of data.legalForms) table.set(phrase, null);
  return table;
}

/** Spelling or phrase → its folded word; null for a legal form, which says nothing about who it is. */
export const phrases: ReadonlyMap<string, FoldedWord | null> = phraseTable();
export const longestPhrase = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));
export const stopWords: ReadonlySet<string> = new Set(data.stopWords);
