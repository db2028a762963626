/** When a count is too small to show (brief 3.5.1). */
export interface SmallRule {
  readonly k: number;
  /** False for sensitive breakdowns: there a zero is hidden like any small number. */
  readonly zeroIsShown: boolean;
}

/** A count with what it is made of; `key` is unique among its brothers. */
export interface CountNode {
  readonly key: string;
  readonly value: number;
  /** Each breakdown adds up to `value`. */
  readonly breakdowns?: readonly (readonly CountNode[])[];
}

/** `small`: shown as "<k". `hidden`: could be shown, but others could be found by subtraction. */
export type Mark = 'shown' | 'small' | 'hidden' | 'withheld';
type Range = readonly [low: number, high: number];

interface Cell {
  readonly node: CountNode;
  mark: Mark;
}
interface Sum {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
  withheld: boolean;
}

export const isSmall = (value: number, { k, zeroIsShown }: SmallRule): boolean =>
  value < k && (value > 0 || !zeroIsShown);

/** What the mark alone tells a reader who knows the rules. */
function told({ node, mark }: Cell, { k, zeroIsShown }: SmallRule): Range {
  if (mark === 'shown') return [node.value, node.value];
  if (mark === 'small') return [zeroIsShown ? 1 : 0, k - 1];
  return [mark === 'hidden' ? k : 0, Infinity];
}

const others = (ranges: readonly Range[], at: number, end: 0 | 1): number =>
  ranges.reduce((sum, range, index) => (index === at ? sum : sum + range[end]), 0);

const meet = (a: Range, b: Range): Range => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];

/** What a reader can work out for every cell from all sums together. Exact, because the sums form a tree. */
function workOut(cells: readonly Cell[], sums: readonly Sum[], rule: SmallRule): Map<Cell, Range> {
  const known = new Map(cells.map((cell) => [cell, told(cell, rule)]));
  const range = (cell: Cell): Range => known.get(cell) ?? [0, Infinity];
  const active = sums.filter(({ withheld }) => !withheld);
  for (let changed = true; changed;) {
    changed = false;
    const narrow = (cell: Cell, to: Range): void => {
      const before = range(cell);
      const after = meet(before, to);
      if (after[0] === before[0] && after[1] === before[1]) return;
      known.set(cell, after);
      changed = true;
    };
    for (const { whole, parts } of active) {
      const all = parts.map(range);
      narrow(whole, [others(all, -1, 0), others(all, -1, 1)]);
      const [low, high] = range(whole);
      parts.forEach((part, at) => narrow(part, [low - others(all, at, 1), high - others(all, at, 0)]));
    }
  }
  return known;
}

function unfold(node: CountNode, cells: Cell[], sums: Sum[]): Cell {
  const cell: Cell = { node, mark: 'shown' };
  cells.push(cell);
  for (const breakdown of node.breakdowns ?? []) {
    sums.push({ whole: cell, parts: breakdown.map((part) => unfold(part, cells, sums)), withheld: false });
  }
  return cell;
}

function withhold(sum: Sum, sums: readonly Sum[]): void {
  sum.withheld = true;
  for (const part of sum.parts) {
    part.mark = 'withheld';
    sums.filter(({ whole }) => whole === part).forEach((below) => withhold(below, sums));
  }
}

/** Hides the smallest count that may protect `cell`; a breakdown in which nothing is left to hide goes as a whole. */
function protect(cell: Cell, sums: readonly Sum[]): void {
  const around = sums.filter((sum) => !sum.withheld && (sum.whole === cell || sum.parts.includes(cell)));
  const next = around
    .flatMap(({ parts }) => parts)
    .filter((part) => part !== cell && part.mark === 'shown' && part.node.value > 0)
    .sort((a, b) => a.node.value - b.node.value)[0];
  if (next) {
    next.mark = 'hidden';
    return;
  }
  const smalls = ({ parts }: Sum): number => parts.filter(({ mark }) => mark === 'small').length;
  const [victim] = around.sort(
    (a, b) => Number(b.whole === cell) - Number(a.whole === cell) || smalls(b) - smalls(a),
  );
  if (victim) withhold(victim, sums);
}

/**
 * Which counts may be shown (brief 3.5.1 and 3.5.2). Small ones are hidden; then others, smallest first, until
 * nobody can work out from everything shown more about a small count than that it is small. A breakdown that
 * cannot be made safe is withheld as a whole, so that the total can stay.
 */
export function suppressCounts(root: CountNode, rule: SmallRule): Map<CountNode, Mark> {
  const cells: Cell[] = [];
  const sums: Sum[] = [];
  unfold(root, cells, sums);
  for (const cell of cells) if (isSmall(cell.node.value, rule)) cell.mark = 'small';
  for (;;) {
    const known = workOut(cells, sums, rule);
    const exposed = cells.find((cell) => {
      if (cell.mark !== 'small') return false;
      const [low, high] = known.get(cell) ?? [0, 0];
      const [from, to] = told(cell, rule);
      return low > from || high < to;
    });
    if (!exposed) return new Map(cells.map(({ node, mark }) => [node, mark]));
    protect(exposed, sums);
  }
}
