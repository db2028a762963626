import { formatList } from './format.js';
import { nl } from './nl/index.js';
import type { Key, T } from './translator.js';

type Prefixed = Extract<Key, `terms.${string}.${string}`>;

/** A vocabulary of codes that have a label in the catalogue ('theme', 'support' …). */
export type TermGroup = Prefixed extends infer K
  ? K extends `terms.${infer G}.${string}`
    ? G
    : never
  : never;

/** The codes of one vocabulary. */
export type TermCode<G extends TermGroup> = Prefixed extends infer K
  ? K extends `terms.${G}.${infer C}`
    ? C
    : never
  : never;

const codesByGroup = new Map<string, string[]>();
for (const key of Object.keys(nl)) {
  const [area, group, code] = key.split('.');
  if (area !== 'terms' || group === undefined || code === undefined) continue;
  codesByGroup.set(group, [...(codesByGroup.get(group) ?? []), code]);
}

/** The codes of a vocabulary in the order in which people should see them. */
export function termCodes<G extends TermGroup>(group: G): readonly TermCode<G>[] {
  return (codesByGroup.get(group) ?? []) as TermCode<G>[];
}

/** Tells whether a stored or received value is a code of the vocabulary. */
export function isTermCode<G extends TermGroup>(group: G, code: unknown): code is TermCode<G> {
  return typeof code === 'string' && (codesByGroup.get(group) ?? []).includes(code);
}

/** The label of a code: `term(t, 'theme', 'care')`. An unknown code does not compile. */
export function term<G extends TermGroup>(t: T, group: G, code: TermCode<G>): string {
  return termOf(t, group, code);
}

/** The label of a code read from storage or a file; an unknown code is shown as it is. */
export function termOf(t: T, group: TermGroup, code: string): string {
  if (!isTermCode(group, code)) return code;
  // isTermCode has just proved that the key exists; terms have no placeholders (spec).
  return t(`terms.${group}.${code}` as 'terms.theme.care');
}

/** Options for radios, checkboxes and lists: every code of the vocabulary with its label. */
export function termOptions<G extends TermGroup>(t: T, group: G): { value: TermCode<G>; label: string }[] {
  return termCodes(group).map((code) => ({ value: code, label: term(t, group, code) }));
}

/** The name of one slot (bit = day * 3 + part): "maandag voormiddag". */
export function slotName(t: T, bit: number): string {
  const day = termCodes('day')[Math.floor(bit / 3)];
  const part = termCodes('part')[bit % 3];
  return day === undefined || part === undefined ? '' : `${term(t, 'day', day)} ${term(t, 'part', part)}`;
}

/** A slots bitmask in words: days that share the same parts are named together; 0 is "to be agreed". */
export function slotsText(t: T, mask: number): string {
  if (mask === 0) return t('terms.slots.agreed');
  const daysByParts = new Map<number, string[]>();
  termCodes('day').forEach((day, index) => {
    const parts = (mask >> (index * 3)) & 0b111;
    if (parts !== 0) daysByParts.set(parts, [...(daysByParts.get(parts) ?? []), term(t, 'day', day)]);
  });
  const groups = [...daysByParts].map(([parts, days]) => {
    const names = termCodes('part').filter((_part, index) => (parts & (1 << index)) !== 0);
    const when =
      names.length === 3
        ? t('terms.slots.wholeDay')
        : formatList(
            t.lang,
            names.map((part) => term(t, 'part', part)),
          );
    const who = days.length === 7 ? t('terms.slots.everyDay') : formatList(t.lang, days);
    return `${who}: ${when}`;
  });
  return groups.join('; ');
}
