import type { Word } from './read-text.js';

interface Choice {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly number: boolean;
}
type Part = Choice | { readonly gap: number };

/** A pattern of words (see the data files): ready to be tried at a word. */
export interface Pattern {
  readonly parts: readonly Part[];
  readonly easier: string | undefined;
}

const numberWords = new Set(
  'twee drie vier vijf zes zeven acht negen tien twaalf vijftien twintig deux trois quatre cinq six sept huit dix two three four five seven eight nine ten'.split(
    ' ',
  ),
);
const largestGap = 8;

function partOf(source: string): Part {
  const gap = /^\.\.(\d)$/.exec(source)?.[1];
  if (gap !== undefined) return { gap: Math.min(Number(gap), largestGap) };
  const words = source.split('|');
  return {
    number: words.includes('<n>'),
    exact: new Set(words.filter((word) => !word.includes('*') && word !== '<n>')),
    prefixes: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    suffixes: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
  };
}

/** Reads "ervaring ..4 vereist|nodig => ervaring is mooi meegenomen". */
export function compile(source: string): Pattern {
  const [words = '', easier] = source.split(' => ');
  const parts = words.split(' ').filter(Boolean).map(partOf);
  const [begin] = parts;
  if (begin === undefined || 'gap' in begin) throw new Error(`a pattern begins with a word: ${source}`);
  return { parts, easier };
}

const fits = (part: Choice, word: string): boolean =>
  part.exact.has(word) ||
  (part.number && (/^\d/.test(word) || numberWords.has(word))) ||
  part.prefixes.some((start) => word.startsWith(start)) ||
  part.suffixes.some((end) => word.endsWith(end));

/**
 * The word after the last one of the pattern when it begins at `at` and stays before `limit`; -1 when it does not.
 * Gaps are few and short, so the work per word is bounded.
 */
export function endOf(pattern: Pattern, words: readonly Word[], at: number, limit: number, part = 0): number {
  const wanted = pattern.parts[part];
  if (wanted === undefined) return at;
  if ('gap' in wanted) {
    for (let skip = 0; skip <= wanted.gap && at + skip < limit; skip++) {
      const end = endOf(pattern, words, at + skip, limit, part + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = words[at];
  if (word === undefined || at >= limit || !fits(wanted, word.text)) return -1;
  return endOf(pattern, words, at + 1, limit, part + 1);
}

/** True when the pattern stands somewhere among these words. */
export function standsIn(pattern: Pattern, words: readonly Word[], first: number, limit: number): boolean {
  for (let at = first; at < limit; at++) if (endOf(pattern, words, at, limit) >= 0) return true;
  return false;
}

const stemLength = 3;
const rememberAtMost = 5000;
const longestRemembered = 30;

/** Finds which entries can begin with a word, without trying all of them. */
export class PatternIndex<E extends { readonly pattern: Pattern }> {
  private readonly byStart = new Map<string, E[]>();
  private readonly loose: E[] = [];
  private readonly known = new Map<string, readonly E[]>();

  constructor(entries: readonly E[]) {
    for (const entry of entries) {
      const [begin] = entry.pattern.parts;
      if (begin === undefined || 'gap' in begin) continue;
      const starts = [...begin.exact, ...begin.prefixes.filter((start) => start.length >= stemLength)];
      for (const key of new Set(starts.map((start) => start.slice(0, stemLength))))
        this.byStart.set(key, [...(this.byStart.get(key) ?? []), entry]);
      if (begin.number || begin.suffixes.length > 0 || begin.prefixes.some((s) => s.length < stemLength))
        this.loose.push(entry);
    }
  }

  beginningWith(word: string): readonly E[] {
    const known = this.known.get(word);
    if (known) return known;
    const candidates = new Set([...(this.byStart.get(word.slice(0, stemLength)) ?? []), ...this.loose]);
    const found = [...candidates].filter(({ pattern: { parts } }) => {
      const [begin] = parts;
      return begin !== undefined && !('gap' in begin) && fits(begin, word);
    });
    if (this.known.size >= rememberAtMost) this.known.clear();
    if (word.length <= longestRemembered) this.known.set(word, found);
    return found;
  }
}
