/** A count of people, or null when it is too small to leave the query layer (brief 3.5: 1 to 4). */
export type SafeCount = number | null;

export const smallest = 5;

/**
 * Hides counts of 1 to 4 people. When exactly one is hidden the next smallest goes too, so that it cannot be
 * found by subtraction from a total.
 */
export function suppressSmall(counts: readonly number[]): SafeCount[] {
  const hidden = new Set(counts.flatMap((count, at) => (count > 0 && count < smallest ? [at] : [])));
  if (hidden.size === 1) {
    const next = counts
      .map((count, at) => ({ count, at }))
      .filter(({ count, at }) => count > 0 && !hidden.has(at))
      .sort((a, b) => a.count - b.count || a.at - b.at)[0];
    if (next) hidden.add(next.at);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}
