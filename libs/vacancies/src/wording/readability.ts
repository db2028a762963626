import type { TextReading } from './read-text.js';
import type { WordingReport } from './remarks.js';

/** One syllable per vowel sound; a diaeresis begins a new one ("coördinator" has five). */
const sounds = /eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáàâéèêíìîóòôúùû]|[äëïöü]/g;

/** Syllables of a Dutch word, by counting vowel sounds; at least one. */
export function syllables(word: string): number {
  return Math.max(1, word.toLowerCase().normalize('NFC').match(sounds)?.length ?? 0);
}

const fewestWords = 25;
const easyFrom = 65;
const fairFrom = 50;

/**
 * Readability of a Dutch text by the formula of Flesch in Douma's version for Dutch: 206.84 − 0.93 × (words per
 * sentence) − 77 × (syllables per word), kept within 0 and 100. W.H. Douma, "De leesbaarheid van
 * landbouwbladen", Wageningen 1960. Null for fewer than 25 words: the formula says nothing about a title.
 */
export function readability(text: string, { words, sentences }: TextReading): WordingReport['readability'] {
  const read = words.filter((word) => !/^\d/.test(word.text));
  if (read.length < fewestWords || sentences.length === 0) return null;
  const spoken = read.reduce((sum, { from, to }) => sum + syllables(text.slice(from, to)), 0);
  const raw = 206.84 - 0.93 * (words.length / sentences.length) - 77 * (spoken / read.length);
  const score = Math.round(Math.max(0, Math.min(100, raw)));
  return { score, level: score >= easyFrom ? 'easy' : score >= fairFrom ? 'fair' : 'hard' };
}
