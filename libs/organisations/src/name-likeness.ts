import {
  foldLetters,
  longestPhrase,
  phrases,
  stopWords,
  type FoldedWord,
  type WordRole,
} from './name-words.js';

/** From this likeness on, two names deserve the hint "perhaps it exists already". */
export const alikeFrom = 70;

interface Reading {
  readonly words: readonly FoldedWord[];
  /** First letters of the name's words, with and without articles: what an acronym would be. */
  readonly initials: ReadonlySet<string>;
}

const maxLength = 160;
const dotted = /(?<!\p{L})\p{L}(?:\.[-\s]?\p{L}(?!\p{L}))+\.?/gu;
const elided = /(?<!\p{L})([ldnsjm])['’ʼ](?=\p{L})/gu;

interface RawWord {
  readonly text: string;
  readonly cut: boolean;
}

/** "v.z.w." is one word, "l'Épi" is épi, everything that is no letter or digit separates. */
function rawWords(name: string): RawWord[] {
  const text = foldLetters(name.slice(0, maxLength))
    .replace(dotted, (letters) => ` ${letters.replace(/[^\p{L}]/gu, '')} `)
    .replace(elided, '')
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '');
  return [...text.matchAll(/([\p{L}\p{N}]+)(\.?)/gu)].map(([, word = '', point]) => ({
    text: word,
    cut: point === '.' && word.length >= 2 && word.length <= 6,
  }));
}

/** Words as they are, folded by the longest phrase that begins at each of them. */
function fold(raw: readonly RawWord[]): { words: FoldedWord[]; articles: string[] } {
  const words: FoldedWord[] = [];
  const articles: string[] = [];
  for (let at = 0; at < raw.length;) {
    const { length, word } = phraseAt(raw, at);
    const first = raw[at]?.text ?? '';
    if (word !== null) {
      articles.push(...raw.slice(at, at + length).map(({ text }) => (word?.role === 'place' ? '' : text)));
      if (word !== undefined) words.push(word);
      else if (!stopWords.has(first)) words.push({ text: first, role: 'name', cut: raw[at]?.cut ?? false });
    }
    at += length;
  }
  return { words, articles };
}

function phraseAt(
  raw: readonly RawWord[],
  at: number,
): { length: number; word: FoldedWord | null | undefined } {
  let phrase = '';
  let best: { length: number; word: FoldedWord | null | undefined } = { length: 1, word: undefined };
  for (let length = 1; length <= longestPhrase && at + length <= raw.length; length++) {
    phrase += (length > 1 ? ' ' : '') + (raw[at + length - 1]?.text ?? '');
    const word = phrases.get(phrase);
    if (word !== undefined) best = { length, word };
  }
  return best;
}

function readName(name: string): Reading {
  const raw = rawWords(name);
  const { words, articles } = fold(raw);
  const letters = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  const initials = new Set(
    [articles, articles.filter((word) => !stopWords.has(word))]
      .map(letters)
      .filter((text) => text.length > 2),
  );
  if (words.length > 0) return { words, initials };
  // Nothing but articles and legal forms: then those are the name.
  return { words: raw.map(({ text }) => ({ text, role: 'name' as const })), initials };
}

const remembered = new Map<string, Reading>();
const rememberAtMost = 4000;

function reading(name: string): Reading {
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size >= rememberAtMost) remembered.clear();
  const fresh = readName(name);
  remembered.set(name, fresh);
  return fresh;
}

/**
 * The name of an organisation without what people write differently each time: accents, capitals, punctuation,
 * legal form, articles, order of words; abbreviations and names of municipalities in one form. Equal keys are
 * certainly worth a hint; for "nearly" use nameLikeness. Empty only for a name without any letter or digit.
 */
export const nameKey = (name: string): string =>
  [...new Set(reading(name).words.map(({ text }) => text))].sort().join(' ');

const weights: Readonly<Record<WordRole, number>> = { name: 1, place: 1, kind: 0.5, weak: 0.15 };
const weightOf = ({ text, role }: FoldedWord): number =>
  role === 'name' && !/\d/.test(text) && (text.length < 3 || text === 'sint') ? 0.3 : weights[role];

/** Letters to add, drop, replace or swap, divided by the longer length, as likeness 0..1 (optimal alignment). */
function spelledAlike(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 0;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return 1 - (previous[b.length] ?? 0) / Math.max(a.length, b.length);
}

/** How far one word can be the other, 0 or 0.75..1. */
function wordLikeness(a: FoldedWord, b: FoldedWord): number {
  if (a.text === b.text) return 1;
  if ((a.cut && b.text.startsWith(a.text)) || (b.cut && a.text.startsWith(b.text))) return 0.95;
  const shortest = Math.min(a.text.length, b.text.length);
  if (a.role === 'place' || b.role === 'place' || shortest < 4 || /\d/.test(a.text + b.text)) return 0;
  const alike = spelledAlike(a.text, b.text);
  return alike >= (shortest < 6 ? 0.8 : 0.75) ? alike : 0;
}

/** Two neighbours that are one word in the other name become that word ("ter coigne", "tercoigne"). */
function joined(words: readonly FoldedWord[], others: readonly FoldedWord[]): readonly FoldedWord[] {
  const known = new Set(others.map(({ text }) => text));
  const out: FoldedWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const [first, second] = [words[at], words[at + 1]];
    if (first === undefined) break;
    const text = first.text + (second?.text ?? '');
    if (second !== undefined && known.has(text)) {
      out.push({ text, role: 'name' });
      at++;
    } else out.push(first);
  }
  return out;
}

interface Balance {
  /** Weight of what both names say, twice counted. */
  shared: number;
  leftA: number;
  leftB: number;
}

const sum = (words: readonly FoldedWord[]): number =>
  words.reduce((total, word) => total + weightOf(word), 0);

/** An acronym of one name that stands for all words of the other but its places. */
function acronym(a: Reading, b: Reading): Balance | null {
  const short = a.words.find(({ text, role }) => role !== 'place' && b.initials.has(text));
  if (short === undefined) return null;
  const meant = b.words.filter(({ role }) => role !== 'place');
  const rest = align(
    a.words.filter((word) => word !== short),
    b.words.filter(({ role }) => role === 'place'),
  );
  return { ...rest, shared: rest.shared + 2 * sum(meant) };
}

/** Pairs every word with its best partner, the surest pairs first. */
function align(a: readonly FoldedWord[], b: readonly FoldedWord[]): Balance {
  const pairs = a
    .flatMap((word, i) => b.map((other, j) => ({ i, j, word, other, likeness: wordLikeness(word, other) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((x, y) => y.likeness - x.likeness);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  let shared = 0;
  for (const { i, j, word, other, likeness } of pairs) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    shared += likeness * (weightOf(word) + weightOf(other));
  }
  const unused = (words: readonly FoldedWord[], used: ReadonlySet<number>): number =>
    sum(words.filter((_, index) => !used.has(index)));
  return { shared, leftA: unused(a, usedA), leftB: unused(b, usedB) };
}

/** Words that stand against each other tell names apart; words that are only missing hardly do. */
const againstEachOther = 1.5;
const onlyMissing = 0.35;

/**
 * How much two names of organisations look like the same organisation, 0 (nothing in common) to 100 (the same
 * key). Symmetric. Typos, abbreviations, legal forms, NL and FR names of municipalities, order and missing words
 * hardly count; another municipality, movement, number or proper word does. For the hint "perhaps it exists
 * already" (UC-28), never a decision. Tens of thousands a second (bench:wording).
 */
export function nameLikeness(a: string, b: string): number {
  // Always in the same order, so that ties fall the same way.
  const [one, other] = a < b ? [reading(a), reading(b)] : [reading(b), reading(a)];
  const wordsA = joined(one.words, other.words);
  const wordsB = joined(other.words, one.words);
  const { shared, leftA, leftB } = acronym(one, other) ?? acronym(other, one) ?? align(wordsA, wordsB);
  const both = Math.min(leftA, leftB);
  const missing = Math.abs(leftA - leftB);
  const total = shared / 2 + againstEachOther * both + onlyMissing * missing;
  return total === 0 ? 0 : Math.round((100 * (shared / 2)) / total);
}
