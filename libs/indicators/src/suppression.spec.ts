import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hideSmall } from './hide-small.js';
import type { RawCounts, RawFigure } from './raw-figure.js';
import { isSmall, suppressCounts, type CountNode, type Mark, type SmallRule } from './suppress-counts.js';
import { isSafeRatio, suppressRatios, type Ratio } from './suppress-ratios.js';

const k5: SmallRule = { k: 5, zeroIsShown: true };
const k10: SmallRule = { k: 10, zeroIsShown: false };

const leaf = (value: number, at: number): CountNode => ({ key: String(at), value });
const tree = (...breakdowns: (readonly CountNode[])[]): CountNode => ({
  key: 'total',
  value: (breakdowns[0] ?? []).reduce((sum, { value }) => sum + value, 0),
  breakdowns,
});
describe('small counts', () => {
  const readable = (rule: SmallRule, ...values: number[]): (string | number)[] => {
    const root = tree(values.map(leaf));
    const marks = suppressCounts(root, rule);
    const say = (node: CountNode): string | number => {
      const mark = marks.get(node);
      return mark === 'shown' ? node.value : mark === 'small' ? `<${rule.k}` : '·';
    };
    return [say(root), ...(root.breakdowns?.[0] ?? []).map(say)];
  };

  it('hide the next smallest with a single small one', () => {
    expect(readable(k5, 3, 12, 30)).toEqual([45, '<5', '·', 30]);
    expect(readable(k5, 5, 12, 0)).toEqual([17, 5, 12, 0]);
  });

  it('hide more when the next smallest would still tell', () => {
    // 1 and 5 make 6: whoever knows that the other one is at least 5 knows the 1.
    expect(readable(k5, 1, 5, 30)).toEqual([36, '<5', '·', '·']);
    // Five times one makes five: everybody must be one, so the whole breakdown goes and the total stays.
    expect(readable(k5, 1, 1, 1, 1, 1)).toEqual([5, '·', '·', '·', '·', '·']);
    expect(readable(k5, 1, 5)).toEqual([6, '·', '·']);
  });

  it('show "<10" for four young people from care, and no way to find them (brief 5.5.6)', () => {
    const [total, care, ...rest] = readable(k10, 4, 25, 60);
    expect([total, care]).toEqual([89, '<10']);
    expect(rest).toContain('·');
    expect(readable(k10, 0, 25, 60)[1]).toBe('<10');
  });
});

/** What somebody can conclude who sees all marks: the values a node may have, when `fixed` is supposed to be `at`. */
function possible(
  node: CountNode,
  marks: ReadonlyMap<CountNode, Mark>,
  rule: SmallRule,
  fixed: CountNode,
  at: number,
): [number, number] | null {
  const mark = marks.get(node);
  let [low, high] = mark === 'shown' ? [node.value, node.value] : [0, Infinity];
  if (mark === 'small') [low, high] = [rule.zeroIsShown ? 1 : 0, rule.k - 1];
  if (mark === 'hidden') low = rule.k;
  if (node === fixed) [low, high] = [Math.max(low, at), Math.min(high, at)];
  for (const breakdown of node.breakdowns ?? []) {
    if (breakdown.some((part) => marks.get(part) === 'withheld')) continue;
    const parts = breakdown.map((part) => possible(part, marks, rule, fixed, at));
    if (parts.includes(null)) return null;
    low = Math.max(
      low,
      parts.reduce((sum, part) => sum + (part?.[0] ?? 0), 0),
    );
    high = Math.min(
      high,
      parts.reduce((sum, part) => sum + (part?.[1] ?? 0), 0),
    );
  }
  return low <= high ? [low, high] : null;
}

const allNodes = (node: CountNode): CountNode[] => [
  node,
  ...(node.breakdowns ?? []).flat().flatMap(allNodes),
];

/** A total split in several ways, the first of them one level deeper, as in I05 and I13. */
const anyTree = fc
  .array(
    fc.integer({ min: 0, max: 3 }).chain((size) => fc.integer({ min: 0, max: [4, 4, 12, 40][size] ?? 4 })),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .chain((first) => {
    const total = first.reduce((sum, value) => sum + value, 0);
    const cuts = (whole: number, pieces: number) =>
      fc
        .array(fc.integer({ min: 0, max: whole }), { minLength: pieces - 1, maxLength: pieces - 1 })
        .map((points) => [0, ...points.sort((a, b) => a - b), whole])
        .map((points) => points.slice(1).map((point, at) => leaf(point - (points[at] ?? 0), at)));
    return fc
      .tuple(
        fc.tuple(...first.map((value) => cuts(value, 3))),
        fc.integer({ min: 2, max: 5 }).chain((pieces) => cuts(total, pieces)),
        fc.integer({ min: 2, max: 4 }).chain((pieces) => cuts(total, pieces)),
      )
      .map(([deep, second, third]) =>
        tree(
          first.map((value, at) => ({ ...leaf(value, at), breakdowns: [deep[at] ?? []] })),
          second,
          third,
        ),
      );
  });

describe.each([
  ['k = 5, zero shown', k5],
  ['k = 10, zero hidden', k10],
])('for any table (%s)', (_name, rule) => {
  it('no small count can be told from what is shown: every value below k stays possible', () => {
    fc.assert(
      fc.property(anyTree, (root) => {
        const marks = suppressCounts(root, rule);
        for (const node of allNodes(root).filter((one) => isSmall(one.value, rule))) {
          expect(marks.get(node)).not.toBe('shown');
          for (let value = rule.zeroIsShown ? 1 : 0; value < rule.k; value++) {
            if (marks.get(node) === 'small') expect(possible(root, marks, rule, node, value)).not.toBeNull();
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('nothing stands alone in a sum: no cell follows by subtraction', () => {
    fc.assert(
      fc.property(anyTree, (root) => {
        const marks = suppressCounts(root, rule);
        for (const node of allNodes(root).filter((one) => marks.get(one) === 'shown')) {
          for (const breakdown of node.breakdowns ?? []) {
            const missing = breakdown.filter((part) => marks.get(part) !== 'shown');
            expect(missing.length).not.toBe(1);
          }
        }
      }),
    );
  });

  it('the total is shown whenever it is not small itself, and what is shown is true', () => {
    fc.assert(
      fc.property(anyTree, (root) => {
        expect(suppressCounts(root, rule).get(root)).toBe(isSmall(root.value, rule) ? 'small' : 'shown');
      }),
    );
  });
});

const anyRatios = fc.array(
  fc
    .integer({ min: 0, max: 60 })
    .chain((whole) => fc.integer({ min: 0, max: whole }).map((part) => ({ part, whole }))),
  { minLength: 1, maxLength: 6 },
);

describe.each([
  ['k = 5', { ...k5, smallestWhole: 10 }],
  ['k = 10, for a file', { ...k10, smallestWhole: 20 }],
])('shares (%s)', (_name, rule) => {
  const sum = (rows: readonly Ratio[]): Ratio =>
    rows.reduce((all, row) => ({ part: all.part + row.part, whole: all.whole + row.whole }), {
      part: 0,
      whole: 0,
    });

  it('are shown only of enough people, with neither part nor rest small; what is left over is safe together', () => {
    fc.assert(
      fc.property(anyRatios, (rows) => {
        const shown = suppressRatios(rows, sum(rows), rule);
        rows.forEach((row, at) => {
          if (shown[at] && row.whole > 0) expect(isSafeRatio(row, rule)).toBe(true);
        });
        const hidden = rows.filter((_, at) => !shown[at]);
        if (shown.includes(true) && hidden.length > 0 && sum(hidden).whole > 0) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(isSafeRatio(sum(hidden), rule)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a figure', () => {
  const counts = (total: number): RawCounts => ({
    id: 'filledBy',
    partOf: 'places',
    total,
    breakdowns: [{ by: 'route', cells: [{ key: 'DESK', value: total }] }],
  });
  const raw = (part: number, whole: number): RawFigure => ({
    counts: [counts(part)],
    ratios: [{ id: 'places', part, whole, breakdowns: [] }],
    spreads: [{ id: 'days', n: 9, median: 4, lower: 2, upper: 8, breakdowns: [] }],
  });

  it('does not tell by its parts what its share hides', () => {
    const hidden = hideSmall(raw(8, 10), k5, 'internal');
    expect(hidden.ratios[0]?.total).toBeNull();
    expect(hidden.counts[0]).toMatchObject({ total: { mark: 'hidden' }, breakdowns: [{ cells: null }] });
    expect(JSON.stringify(hidden)).not.toContain('8');
  });

  it('needs more people for a file than on the page', () => {
    expect(hideSmall(raw(8, 16), k5, 'internal').ratios[0]?.total).toEqual({ part: 8, whole: 16 });
    expect(hideSmall(raw(8, 16), k5, 'export').ratios[0]?.total).toBeNull();
  });

  it('gives middle values from ten durations on', () => {
    expect(hideSmall(raw(8, 16), k5, 'internal').spreads[0]?.total).toEqual({
      n: { mark: 'shown', value: 9 },
      days: null,
    });
  });
});
