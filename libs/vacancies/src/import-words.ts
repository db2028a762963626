import { translator, term, termCodes, langs, type TermCode, type TermGroup } from '#i18n';

/** A cell that was understood, or what is wrong with it (`bulk.problem.<problem>`) and with which part of it. */
export type Read<V> = { readonly value: V } | { readonly problem: CellProblem; readonly part?: string };
export const cellProblems = [
  'required', 'tooLong', 'municipality', 'day', 'part', 'theme', 'dutchLevel', 'places', 'hours', 'date', 'dateOrder',
  'datePast', 'commitment', 'email', 'phone', 'contact', 'codeTwice', 'characters', 'yesNo', 'oneOf', 'severalOf',
  'tooMany', 'languages', 'amount', 'aboveMaximum', 'age', 'weeks', 'template',
] as const; // prettier-ignore
export type CellProblem = (typeof cellProblems)[number];

export const value = <V>(read: V): Read<V> => ({ value: read });
export const problem = (which: CellProblem, part?: string): Read<never> =>
  part === undefined ? { problem: which } : { problem: which, part };

/** Words as they are compared: lower case, without accents and signs. */
export const plainWords = (text: string): string =>
  (simple.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const simple = /^[\0-\x7f]*$/;

/** Labels in all our languages and codes of a vocabulary, each leading to its code. */
function wordsOf<G extends TermGroup>(group: G, extra: Readonly<Record<string, TermCode<G>>>) {
  const codes = new Map<string, TermCode<G>>(Object.entries(extra));
  for (const code of termCodes(group)) {
    for (const lang of langs) codes.set(plainWords(term(translator(lang), group, code)), code);
  }
  // A code wins over a label that reads the same.
  for (const code of termCodes(group)) codes.set(plainWords(code), code);
  return codes;
}

/** Reads one code of a vocabulary, by its label in any of our languages or by the code itself; empty is `otherwise`. */
export function oneCode<G extends TermGroup, O>(
  group: G,
  otherwise: O,
  extra: Readonly<Record<string, TermCode<G>>> = {},
) {
  const codes = wordsOf(group, extra);
  return (text: string): Read<TermCode<G> | O> => {
    const words = plainWords(text);
    if (words === '') return value(otherwise);
    const code = codes.get(words);
    return code === undefined ? problem('oneOf', text.trim().slice(0, 80)) : value(code);
  };
}

/** Pieces of a cell with several answers. */
export const piecesOf = (text: string): string[] =>
  text
    .split(/[;|\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const atCommas = (piece: string): string[] =>
  piece
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The answers in one piece: labels may hold commas themselves, so the longest run of parts that is known counts. */
function runs<C>(
  parts: readonly string[],
  known: (words: string) => C | undefined,
): C[] | { unknown: string } {
  const found: C[] = [];
  for (let at = 0; at < parts.length;) {
    let next = at;
    for (let end = parts.length; end > at; end--) {
      const code = known(plainWords(parts.slice(at, end).join(' ')));
      if (code === undefined) continue;
      found.push(code);
      next = end;
      break;
    }
    if (next === at) return { unknown: parts[at] ?? '' };
    at = next;
  }
  return found;
}

/** Reads every answer of a cell with `known`; the first that is not understood is named. */
export function readSeveral<C>(
  text: string,
  known: (words: string) => C | undefined,
  { max, wrong }: { max: number; wrong: CellProblem },
): Read<C[]> {
  const all: C[] = [];
  for (const piece of piecesOf(text)) {
    const found = runs(atCommas(piece), known);
    if ('unknown' in found) return problem(wrong, found.unknown.slice(0, 80));
    all.push(...found);
  }
  const once = [...new Set(all)];
  return once.length > max ? problem('tooMany', String(max)) : value(once);
}

/** Reads several codes of a vocabulary, in any of our languages. */
export function severalCodes<G extends TermGroup>(
  group: G,
  options: { max?: number; extra?: Readonly<Record<string, TermCode<G>>> } = {},
) {
  const codes = wordsOf(group, options.extra ?? {});
  const max = options.max ?? termCodes(group).length;
  return (text: string): Read<TermCode<G>[]> =>
    readSeveral(text, (words) => codes.get(words), { max, wrong: 'severalOf' });
}

const yes = ['ja', 'j', 'oui', 'o', 'yes', 'y', '1', 'true', 'x', 'waar', 'vrai'];
const no = ['', 'nee', 'neen', 'n', 'non', 'no', '0', 'false', 'onwaar', 'faux'];

/** "ja", "oui", "yes", "x" …; nothing is no. */
export function readYesNo(text: string): Read<boolean> {
  const words = plainWords(text);
  if (yes.includes(words)) return value(true);
  return no.includes(words) ? value(false) : problem('yesNo');
}
