import { hardWords } from './hard-words.js';
import { passives } from './passive.js';
import { personalNumbers } from './personal-numbers.js';
import { readability } from './readability.js';
import { readText, type TextReading } from './read-text.js';
import {
  wordingKinds, type WordingKind, type WordingLang, type WordingRemark, type WordingReport,
} from './remarks.js'; // prettier-ignore
import { sensitiveHits } from './sensitive-wording.js';

type Found = Omit<WordingRemark, 'quote'>;

/** Words a sentence may have before it is called long. */
export const longestSentence: Readonly<Record<WordingLang, number>> = { nl: 25, fr: 30, en: 25 };
const longestWord = 22;
/** Long, but known to everybody who volunteers. */
const knownLongWord =
  /^vrijwilligers(?:verzekering|vergoeding|organisatie|overeenkomst|centrale|vacature)(?:en|s)?$/;

const placed = ({ words }: TextReading, first: number, end: number): { from: number; to: number } => ({
  from: words[first]?.from ?? 0,
  to: words[end - 1]?.to ?? 0,
});

function sensitive(reading: TextReading, text: string, lang: WordingLang): Found[] {
  const worded = sensitiveHits(reading, lang).map(({ entry, first, end }): Found => {
    const { easier } = entry.pattern;
    return {
      kind: entry.rule.kind,
      rule: entry.rule.rule,
      ...placed(reading, first, end),
      ...(easier === undefined ? {} : { easier }),
    };
  });
  const numbers = personalNumbers(text).map((found): Found => ({ kind: 'PERSONAL_DATA', ...found }));
  return [...worded, ...numbers];
}

function longSentences(reading: TextReading, lang: WordingLang): Found[] {
  return reading.sentences
    .map(({ first, last }) => ({ first, end: last + 1, words: last + 1 - first }))
    .filter(({ words }) => words > longestSentence[lang])
    .map(({ first, end, words }) => ({
      kind: 'LONG_SENTENCE',
      rule: 'longSentence',
      words,
      ...placed(reading, first, end),
    }));
}

function hardToRead(reading: TextReading): Found[] {
  const { words, sentences } = reading;
  const long = words
    .filter(({ text }) => text.length > longestWord && !text.includes('-') && !knownLongWord.test(text))
    .map(({ from, to }): Found => ({ kind: 'LONG_WORD', rule: 'longWord', from, to }));
  const perSentence = sentences.flatMap((sentence): Found[] => [
    ...hardWords(words, sentence).map(({ first, end, easier }): Found => ({
      kind: 'HARD_WORD',
      rule: 'hardWord',
      easier,
      ...placed(reading, first, end),
    })),
    ...passives(words, sentence).map(({ first, end }): Found => ({
      kind: 'PASSIVE',
      rule: 'passive',
      ...placed(reading, first, end),
    })),
  ]);
  return [...long, ...perSentence];
}

const rankOf = (kind: WordingKind): number => wordingKinds.indexOf(kind);
const grave = (kind: WordingKind): boolean => rankOf(kind) < rankOf('THRESHOLD');

/**
 * Of remarks of one kind about the same words the longest stays, and a remark about people or the law hides tips
 * about the same words. Long sentences stand apart: they cover everything.
 */
function withoutDoubles(found: readonly Found[], length: number): Found[] {
  const covered = new Map<string, Uint8Array>();
  const cover = (name: string): Uint8Array => {
    const places = covered.get(name) ?? new Uint8Array(length);
    covered.set(name, places);
    return places;
  };
  return [...found]
    .sort((a, b) => rankOf(a.kind) - rankOf(b.kind) || b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ kind, from, to }) => {
      if (kind === 'LONG_SENTENCE') return true;
      if (cover(kind).subarray(from, to).includes(1)) return false;
      if (!grave(kind) && cover('grave').subarray(from, to).includes(1)) return false;
      cover(kind).fill(1, from, to);
      if (grave(kind)) cover('grave').fill(1, from, to);
      return true;
    });
}

/**
 * Reads a text of a vacancy and says what could be plainer, whom it shuts out and what does not fit voluntary
 * work, each with the place and the reason (issue 3, brief 4.1, 4.8, 4.10). Never blocks; for the writer and for
 * the moderator. Takes any text: 3 000 characters cost about two milliseconds (bench:wording), and the time grows
 * with the length.
 */
export function checkWording(text: string, lang: WordingLang): WordingReport {
  const reading = readText(text, lang);
  const found = [
    ...sensitive(reading, text, lang),
    ...longSentences(reading, lang),
    ...(lang === 'nl' ? hardToRead(reading) : []),
  ];
  const remarks = withoutDoubles(found, text.length)
    .sort((a, b) => a.from - b.from || rankOf(a.kind) - rankOf(b.kind))
    .map((remark): WordingRemark => ({ ...remark, quote: text.slice(remark.from, remark.to) }));
  return {
    remarks,
    readability: lang === 'nl' ? readability(text, reading) : null,
    words: reading.words.length,
    sentences: reading.sentences.length,
  };
}
