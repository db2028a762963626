import { isSmall, type SmallRule } from './suppress-counts.js';

/** `part` of `whole`, e.g. those who started of those who came. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

/** A rule for ratios: small counts, and the smallest whole of which a share may be shown (brief 3.5.5). */
export interface RatioRule extends SmallRule {
  readonly smallestWhole: number;
}

/**
 * May be shown: the whole is large enough, and neither the part nor the rest is small (a share of 95 % tells how
 * few were left over as well).
 */
export const isSafeRatio = ({ part, whole }: Ratio, rule: RatioRule): boolean =>
  whole >= rule.smallestWhole &&
  !isSmall(part, rule) &&
  (!isSmall(whole - part, rule) || (whole === part && rule.zeroIsShown));

/** Nothing happened there at all. */
const isEmpty = ({ whole }: Ratio, { zeroIsShown }: RatioRule): boolean => whole === 0 && zeroIsShown;

/**
 * Which rows of a breakdown may be shown beside the total. The hidden rows taken together must be as safe as a
 * row that is shown, because their sum can be found by subtraction; otherwise the next smallest row is hidden too,
 * and in the end all of them.
 */
export function suppressRatios(rows: readonly Ratio[], total: Ratio, rule: RatioRule): boolean[] {
  if (!isSafeRatio(total, rule)) return rows.map(() => false);
  const shown = rows.map((row) => isEmpty(row, rule) || isSafeRatio(row, rule));
  for (;;) {
    const hidden = rows.filter((_, at) => !shown[at]);
    const sum = {
      part: hidden.reduce((all, { part }) => all + part, 0),
      whole: hidden.reduce((all, { whole }) => all + whole, 0),
    };
    if (hidden.length === 0 || (hidden.length > 1 && isSafeRatio(sum, rule))) return shown;
    const next = rows
      .map((row, at) => ({ row, at }))
      .filter(({ row, at }) => shown[at] && row.whole > 0)
      .sort((a, b) => a.row.whole - b.row.whole || a.at - b.at)[0];
    if (!next) return rows.map(() => false);
    shown[next.at] = false;
  }
}
