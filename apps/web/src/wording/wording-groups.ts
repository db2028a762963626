import { wordingKinds, type WordingKind, type WordingRemark } from '#vacancies';

/** Remarks with the same reason about the same words, told once. */
export interface RemarkGroup {
  readonly remark: WordingRemark;
  readonly count: number;
}

const aboutReading: ReadonlySet<WordingKind> = new Set([
  'HARD_WORD',
  'LONG_WORD',
  'PASSIVE',
  'LONG_SENTENCE',
]);

/** About people or the law, to look at closely; the other remarks are tips for easier reading. */
export const isSerious = ({ kind }: Pick<WordingRemark, 'kind'>): boolean => !aboutReading.has(kind);

/** Each reason and wording once with how often it stands there, the most serious kinds first. */
export function groupRemarks(remarks: readonly WordingRemark[]): RemarkGroup[] {
  const groups = new Map<string, { remark: WordingRemark; count: number }>();
  for (const remark of remarks) {
    const key = `${remark.rule} ${remark.quote.toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { remark, count: 1 });
  }
  const rank = ({ remark }: RemarkGroup): number => wordingKinds.indexOf(remark.kind);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

/** The quote with some words around it, cut at spaces; a long quote is shortened in the middle. */
export function around(text: string, { from, to, quote }: WordingRemark): [string, string, string] {
  const reach = 40;
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(to, to + reach);
  return [
    from > reach ? `… ${before.replace(/^\S*\s?/u, '')}` : before,
    quote.length > 220 ? `${quote.slice(0, 120).trimEnd()} … ${quote.slice(-60).trimStart()}` : quote,
    to + reach < text.length ? `${after.replace(/\s?\S*$/u, '')} …` : after,
  ];
}
