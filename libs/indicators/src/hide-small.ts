import type {
  Figure,
  ShownCell,
  ShownCount,
  ShownCounts,
  ShownDurations,
  ShownRatio,
  ShownSpread,
} from './figure.js';
import type { RawCell, RawCounts, RawFigure, RawRatio, RawSpread, Spread } from './raw-figure.js';
import { suppressCounts, type CountNode, type Mark, type SmallRule } from './suppress-counts.js';
import { isSafeRatio, suppressRatios, type RatioRule } from './suppress-ratios.js';

/** For whom: staff at their desk, or a file that may travel (brief 3.5.5). */
export type Audience = 'internal' | 'export';
const smallestWhole: Readonly<Record<Audience, number>> = { internal: 10, export: 20 };
/** Middle values need this many durations (brief 3.5.6). */
const fewestDurations = 10;

const nothing: ShownCount = { mark: 'hidden', value: null };

const shown = (node: CountNode, marks: ReadonlyMap<CountNode, Mark>): ShownCount => {
  const mark = marks.get(node) ?? 'withheld';
  if (mark === 'shown') return { mark, value: node.value };
  return { mark: mark === 'small' ? 'small' : 'hidden', value: null };
};

const nodeOf = ({ key, value, parts }: RawCell): CountNode => ({
  key,
  value,
  ...(parts ? { breakdowns: [parts.map(nodeOf)] } : {}),
});

function cellsOf(nodes: readonly CountNode[], marks: ReadonlyMap<CountNode, Mark>): ShownCell[] | null {
  if (nodes.some((node) => marks.get(node) === 'withheld')) return null;
  return nodes.map((node) => {
    const parts = node.breakdowns?.[0] ? cellsOf(node.breakdowns[0], marks) : null;
    return { key: node.key, count: shown(node, marks), ...(parts ? { parts } : {}) };
  });
}

function hideCounts(raw: RawCounts, rule: SmallRule, visible: boolean): ShownCounts {
  if (!visible) {
    return { id: raw.id, total: nothing, breakdowns: raw.breakdowns.map(({ by }) => ({ by, cells: null })) };
  }
  const breakdowns = raw.breakdowns.map(({ cells }) => cells.map(nodeOf));
  const root: CountNode = { key: raw.id, value: raw.total, breakdowns };
  const marks = suppressCounts(root, rule);
  return {
    id: raw.id,
    total: shown(root, marks),
    breakdowns: raw.breakdowns.map(({ by }, at) => ({ by, cells: cellsOf(breakdowns[at] ?? [], marks) })),
  };
}

function hideRatio(raw: RawRatio, rule: RatioRule): ShownRatio {
  const { id, part, whole } = raw;
  return {
    id,
    total: isSafeRatio(raw, rule) ? { part, whole } : null,
    breakdowns: raw.breakdowns.map(({ by, rows }) => {
      const visible = suppressRatios(rows, raw, rule);
      if (!visible.includes(true)) return { by, rows: null };
      const share = ({ part: p, whole: w }: (typeof rows)[number], at: number) =>
        visible[at] ? { part: p, whole: w } : null;
      return { by, rows: rows.map((row, at) => ({ key: row.key, share: share(row, at) })) };
    }),
  };
}

const durations = (raw: Spread, n: ShownCount): ShownDurations => ({
  n,
  days:
    n.mark === 'shown' && raw.n >= fewestDurations
      ? { median: raw.median, lower: raw.lower, upper: raw.upper }
      : null,
});

function hideSpread(raw: RawSpread, rule: SmallRule): ShownSpread {
  const counts = hideCounts(
    {
      id: raw.id,
      total: raw.n,
      breakdowns: raw.breakdowns.map(({ by, rows }) => ({
        by,
        cells: rows.map(({ key, n }) => ({ key, value: n })),
      })),
    },
    rule,
    true,
  );
  return {
    id: raw.id,
    total: durations(raw, counts.total),
    breakdowns: raw.breakdowns.map(({ by, rows }, at) => {
      const cells = counts.breakdowns[at]?.cells;
      if (!cells) return { by, rows: null };
      return {
        by,
        rows: rows.map((row, r) => ({ key: row.key, ...durations(row, cells[r]?.count ?? nothing) })),
      };
    }),
  };
}

/** What may be seen of a figure (brief 3.5). */
export function hideSmall(
  raw: RawFigure,
  rule: SmallRule,
  audience: Audience,
): Pick<Figure, 'counts' | 'ratios' | 'spreads'> {
  const ratios = raw.ratios.map((ratio) =>
    hideRatio(ratio, { ...rule, smallestWhole: smallestWhole[audience] }),
  );
  const visible = ({ partOf }: RawCounts): boolean =>
    partOf === undefined || ratios.some(({ id, total }) => id === partOf && total !== null);
  return {
    ratios,
    counts: raw.counts.map((counts) => hideCounts(counts, rule, visible(counts))),
    spreads: raw.spreads.map((spread) => hideSpread(spread, rule)),
  };
}
