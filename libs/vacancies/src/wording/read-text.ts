import type { WordingLang } from './remarks.js';

/** A word of a text: folded for comparing, with its place. */
export interface Word {
  /** Lower case, without accents. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** A comma, dash or bracket stands between this word and the one before. */
  readonly afterBreak: boolean;
}

/** Words `first` up to and including `last`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

export interface TextReading {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

// Each alternative can only end in one way, so that no text makes them slow.
const tokens =
  /\p{N}+(?:[.,:]\p{N}+)*|\p{L}(?:\.\p{L}(?!\p{L}))+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const tokensFr =
  /\p{N}+(?:[.,:]\p{N}+)*|\p{L}(?:\.\p{L}(?!\p{L}))+|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

const ascii = /^[a-z0-9]+$/;

/** Lower case without accents; a curly apostrophe becomes a straight one. */
export function foldWord(word: string): string {
  if (ascii.test(word)) return word;
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe');
}

// Abbreviations whose point ends no sentence, whatever follows.
const titles = new Set(
  'bv bijv o.a m.b.t t.a.v i.s.m m.a.w d.w.z n.a.v d.m.v i.v.m i.p.v t.e.m dhr mevr mr dr ing st nr tel p blz art incl excl ca max min evt resp p.ex mme mlle m no e.g i.e mrs ms vs'.split(
    ' ',
  ),
);
// Abbreviations that also end sentences: only a capital tells.
const ends = new Set('enz e.d u vzw asbl etc p.m a.m h uur min sec e.a j'.split(' '));

const lineEnds = /[\n\r\u2028\u2029]/;
const bullet = /[\n\r]\s*(?:[-*•–·◦▪‣✓✔➤→])/u;
const emptyLine = /\n[^\S\n]*\n|\r\n[^\S\n]*\r?\n/;
const mark = /[!?؟。！？…](?:["'”’»)\]]*)(?=\s|\p{Extended_Pictographic})/u;
const point = /\.(?:["'”’»)\]]*)(?=\s|\p{Extended_Pictographic})/u;
const breaks = /[,;:()–—،؛/]|\s-\s/;

/** Whether a sentence ends in what stands between two words. */
function endsBetween(gap: string, before: string, raw: string, next: string): boolean {
  if (gap === ' ' || gap === ', ' || gap === '-') return false;
  const lower = /^\p{Ll}/u.test(next);
  if (lineEnds.test(gap)) {
    if (emptyLine.test(gap) || bullet.test(gap) || /[.!?:;؟]/.test(gap) || !lower) return true;
  }
  if (mark.test(gap)) return true;
  if (!point.test(gap)) return false;
  if (titles.has(before)) return false;
  if (/^\p{Lu}$/u.test(raw)) return false; // "J. Peeters"
  return !(ends.has(before) && !/^\p{Lu}/u.test(next));
}

/** Words and sentences of a text of any length, in time proportional to it. */
export function readText(text: string, lang: WordingLang): TextReading {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  let rawBefore = '';
  for (const match of text.matchAll(lang === 'fr' ? tokensFr : tokens)) {
    const raw = match[0];
    const previous = words.at(-1);
    const gap = previous ? text.slice(previous.to, match.index) : '';
    if (previous && endsBetween(gap, previous.text, rawBefore, raw)) {
      sentences.push({ first, last: words.length - 1 });
      first = words.length;
    }
    words.push({
      text: foldWord(raw),
      from: match.index,
      to: match.index + raw.length,
      afterBreak: gap.length > 1 && breaks.test(gap),
    });
    rawBefore = raw;
  }
  if (words.length > first) sentences.push({ first, last: words.length - 1 });
  return { words, sentences };
}
