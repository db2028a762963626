import { findNationalNumbers } from './national-number.js';
import { sensitiveWords } from './sensitive-words.js';

/** What a text seems to tell: a national number, health, a benefit, or the right to stay. */
export const findingKinds = ['NATIONAL_NUMBER', 'HEALTH', 'BENEFIT', 'RESIDENCE'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One place in a text that should perhaps not be kept; positions are those of `text.normalize('NFC')`. */
export interface Finding {
  readonly kind: FindingKind;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const source = (entry: string): string =>
  entry
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[a-z]*')
    .replace(/ /g, '\\s+');

const patternOf = (entries: readonly string[]): RegExp =>
  new RegExp(
    `(?<![a-z])(?:${[...entries]
      .sort((a, b) => b.length - a.length)
      .map(source)
      .join('|')})(?![a-z])`,
    'g',
  );

const patterns = (Object.keys(sensitiveWords) as (keyof typeof sensitiveWords)[]).map(
  (kind) => [kind, patternOf(sensitiveWords[kind])] as const,
);

// One unit in, one unit out, so that positions stay those of the text.
const plain = (text: string): string =>
  [...text.split('')]
    .map((unit) => (unit === '’' ? "'" : ((unit.normalize('NFD')[0] ?? unit).toLowerCase()[0] ?? unit)))
    .join('');

/**
 * Looks for words about health, benefit or stay and for national numbers in free text (UC-01, UC-07, brief 4.10).
 * A hint for the person who writes, never a refusal: words can mean something harmless.
 */
export function scanText(text: string): Finding[] {
  const whole = text.normalize('NFC');
  const searchable = plain(whole);
  const at = (kind: FindingKind, from: number, to: number): Finding => ({
    kind,
    from,
    to,
    words: whole.slice(from, to),
  });
  const found = findNationalNumbers(whole).map(([from, to]) => at('NATIONAL_NUMBER', from, to));
  for (const [kind, pattern] of patterns) {
    for (const match of searchable.matchAll(pattern))
      found.push(at(kind, match.index, match.index + match[0].length));
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The same text with every finding replaced by `[…]`: what we propose to keep instead. */
export function maskText(text: string): string {
  const whole = text.normalize('NFC');
  let masked = '';
  let next = 0;
  for (const { from, to } of scanText(whole)) {
    if (from >= next) masked += `${whole.slice(next, from)}[…]`;
    next = Math.max(next, to);
  }
  return masked + whole.slice(next);
}
