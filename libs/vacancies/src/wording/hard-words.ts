import { z } from 'zod';
import { adjectiveForms, nounForms, verbForms } from './dutch-forms.js';
import type { Sentence, Word } from './read-text.js';
import { readWordingFile } from './rule-book.js';

const list = z.record(z.string().regex(/^[a-z0-9 .'-]+$/), z.string().min(1));
const file = z.object({ verbs: list, adjectives: list, nouns: list, exact: list });

interface Dictionary {
  /** Form or phrase → easier word. */
  readonly easier: ReadonlyMap<string, string>;
  /** Words that begin a phrase of several words. */
  readonly begins: ReadonlySet<string>;
  readonly longest: number;
  readonly entries: number;
}

function load(): Dictionary {
  const data = file.parse(readWordingFile('hard-words-nl'));
  const easier = new Map<string, string>();
  const add = (words: Readonly<Record<string, string>>, forms: (word: string) => string[]): void => {
    for (const [word, easy] of Object.entries(words)) for (const form of forms(word)) easier.set(form, easy);
  };
  add(data.verbs, verbForms);
  add(data.adjectives, adjectiveForms);
  add(data.nouns, nounForms);
  add(data.exact, (word) => [word]);
  const phrases = Object.keys(data.exact).filter((phrase) => phrase.includes(' '));
  return {
    easier,
    begins: new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? '')),
    longest: Math.max(...phrases.map((phrase) => phrase.split(' ').length)),
    entries: Object.values(data).reduce((sum, words) => sum + Object.keys(words).length, 0),
  };
}

let loaded: Dictionary | undefined;

/** The hard Dutch words with their easier ones, read once. */
export const dictionary = (): Dictionary => (loaded ??= load());

export interface HardWord {
  readonly first: number;
  readonly end: number;
  readonly easier: string;
}

/** Hard words and expressions of a sentence; the longest expression wins. */
export function hardWords(words: readonly Word[], { first, last }: Sentence): HardWord[] {
  const { easier, begins, longest } = dictionary();
  const found: HardWord[] = [];
  for (let at = first; at <= last; at++) {
    let phrase = words[at]?.text ?? '';
    let best: HardWord | undefined;
    const single = easier.get(phrase);
    if (single !== undefined) best = { first: at, end: at + 1, easier: single };
    if (begins.has(phrase)) {
      for (let end = at + 1; end <= last && end - at < longest; end++) {
        phrase += ` ${words[end]?.text ?? ''}`;
        const easy = easier.get(phrase);
        if (easy !== undefined) best = { first: at, end: end + 1, easier: easy };
      }
    }
    if (best === undefined) continue;
    found.push(best);
    at = best.end - 1;
  }
  return found;
}
