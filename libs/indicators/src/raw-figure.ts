import type { Ratio } from './suppress-ratios.js';

/** What a breakdown is by; its codes get their labels on the page. */
export const dimensions = [
  'route', 'municipality', 'ageBand', 'language', 'infoPoint', 'month', 'kind', 'sector', 'legalForm', 'dutchLevel',
  'reason', 'openAge', 'edition',
] as const; // prettier-ignore
export type Dimension = (typeof dimensions)[number];

/** A number with its parts; `parts` of a part are one level further down (months of a place). */
export interface RawCell {
  readonly key: string;
  readonly value: number;
  readonly parts?: readonly RawCell[];
}

/** A count and its breakdowns; each adds up to the total. */
export interface RawCounts {
  readonly id: string;
  readonly total: number;
  readonly breakdowns: readonly { readonly by: Dimension; readonly cells: readonly RawCell[] }[];
  /** This count is the part of that ratio: shown only when the ratio is. */
  readonly partOf?: string;
}

/** A share and its breakdowns. */
export interface RawRatio extends Ratio {
  readonly id: string;
  readonly breakdowns: readonly {
    readonly by: Dimension;
    readonly rows: readonly (Ratio & { readonly key: string })[];
  }[];
}

/** Middle and quarters of a number of durations, in whole days. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

export interface RawSpread extends Spread {
  readonly id: string;
  readonly breakdowns: readonly {
    readonly by: Dimension;
    readonly rows: readonly (Spread & { readonly key: string })[];
  }[];
}

/** Everything counted for one indicator and one quarter, before anything is hidden. Never leaves this lib. */
export interface RawFigure {
  readonly counts: readonly RawCounts[];
  readonly ratios: readonly RawRatio[];
  readonly spreads: readonly RawSpread[];
}

/** How many of `items` fall under each key, in the order of `keys`; keys that are not listed follow by name. */
export function tally<V>(
  items: readonly V[],
  keyOf: (item: V) => string,
  keys: readonly string[],
): RawCell[] {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const extra = [...counts.keys()].filter((key) => !keys.includes(key)).sort();
  return [...keys, ...extra].map((key) => ({ key, value: counts.get(key) ?? 0 }));
}

/** Items by key. */
export function groupBy<V>(items: readonly V[], keyOf: (item: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Splits items by key, in the order of `keys`, then the others by name. */
export function split<V>(
  items: readonly V[],
  keyOf: (item: V) => string,
  keys: readonly string[],
): [string, V[]][] {
  const groups = groupBy(items, keyOf);
  const extra = [...groups.keys()].filter((key) => !keys.includes(key)).sort();
  return [...keys, ...extra].map((key) => [key, groups.get(key) ?? []]);
}

/** The value below which `share` of the sorted values lie: nearest rank, so it is one of the values. */
const rank = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** Median and quartiles by nearest rank. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    n: sorted.length,
    median: rank(sorted, 0.5),
    lower: rank(sorted, 0.25),
    upper: rank(sorted, 0.75),
  };
}
