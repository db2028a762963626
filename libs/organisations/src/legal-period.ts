/** A dated row: a day is `YYYY-MM-DD`; without `validTo` it holds until the next one starts. */
export interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The day before or after, `days` away. */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The row in force on `day`, whatever the order of the rows; undefined when there is none. */
export function inForceOn<R extends Dated>(rows: readonly R[], day: string): R | undefined {
  const started = rows.filter((row) => row.validFrom <= day);
  const last = started.reduce<R | undefined>(
    (best, row) => (best === undefined || row.validFrom > best.validFrom ? row : best),
    undefined,
  );
  return last !== undefined && (last.validTo === null || last.validTo >= day) ? last : undefined;
}

/** The last day on which a row really holds: its own end, or the day before the next one; null when neither is known. */
export function holdsUntil(row: Dated, rows: readonly Dated[]): string | null {
  const next = rows.map((other) => other.validFrom).filter((from) => from > row.validFrom).sort()[0]; // prettier-ignore
  const beforeNext = next === undefined ? null : shiftDay(next, -1);
  if (row.validTo === null) return beforeNext;
  return beforeNext !== null && beforeNext < row.validTo ? beforeNext : row.validTo;
}

/** The row that claims a day of the period of `row` already, or undefined. An open row ends where the next starts. */
export function overlapping<R extends Dated>(row: Dated, others: readonly R[]): R | undefined {
  return others.find((other) => {
    if (other.validFrom === row.validFrom) return true;
    const [first, second] = other.validFrom < row.validFrom ? [other, row] : [row, other];
    return first.validTo !== null && first.validTo >= second.validFrom;
  });
}

/** First and last day of the calendar year or quarter around `day`. */
export function periodAround(rhythm: 'YEAR' | 'QUARTER', day: string): { from: string; to: string } {
  const year = Number(day.slice(0, 4));
  if (rhythm === 'YEAR') return { from: `${year}-01-01`, to: `${year}-12-31` };
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3;
  const iso = (month: number, date: number) =>
    new Date(Date.UTC(year, month, date, 12)).toISOString().slice(0, 10);
  return { from: iso(first, 1), to: iso(first + 3, 0) };
}

/** Monday of the week of `day`. */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return shiftDay(day, -((weekday + 6) % 7));
}
