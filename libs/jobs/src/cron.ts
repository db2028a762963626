/** A calendar of five fields, read. Each set holds the values that match. */
export interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  /** With every hour allowed the calendar follows elapsed time, also through the hour that comes twice. */
  readonly everyHour: boolean;
  /** Both a day of the month and a weekday are given: either of them matches, as in every cron. */
  readonly eitherDay: boolean;
}

const limits = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;

function readPart(part: string, [low, high]: readonly [number, number]): number[] | null {
  const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part);
  if (!match) return null;
  const [, first, last, stepText] = match;
  const step = Number(stepText ?? 1);
  const from = Number(first ?? low);
  const to = Number(last ?? (first === undefined || stepText ? high : from));
  if (step < 1 || from < low || to > high || from > to) return null;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
}

function readField(text: string, range: readonly [number, number]): number[] | null {
  const parts = text.split(',').map((part) => readPart(part, range));
  if (parts.some((part) => part === null)) return null;
  return [...new Set(parts.flatMap((part) => part ?? []))].sort((a, b) => a - b);
}

/** Reads `minute hour day month weekday` (numbers, `*`, lists, ranges, steps); null when it is not one. */
export function parseCron(text: string): Cron | null {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== limits.length) return null;
  const [minutes, hours, days, months, weekdays] = limits.map((range, at) =>
    readField(fields[at] ?? '', range),
  );
  if (!minutes || !hours || !days || !months || !weekdays) return null;
  return {
    minutes,
    hours,
    days: new Set(days),
    months: new Set(months),
    weekdays: new Set(weekdays.map((day) => day % 7)),
    everyHour: hours.length === 24,
    eitherDay: fields[2] !== '*' && fields[4] !== '*',
  };
}

const zone = 'Europe/Brussels';
const clockFace = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

const minute = 60_000;
const day = 1_440 * minute;

/** What a clock on the wall in Brussels shows at `instant`, written as if it were UTC. */
function wallTime(instant: number): number {
  const part = Object.fromEntries(
    clockFace.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute']);
}

const offsetAt = (instant: number): number => wallTime(instant) - Math.floor(instant / minute) * minute;

/**
 * The instants at which the wall shows `wall`: one, two in the hour that comes twice in October, or, in the
 * hour that is left out in March, the instant one hour further.
 */
function instantsOf(wall: number): number[] {
  const before = wall - offsetAt(wall - day);
  const after = wall - offsetAt(wall + day);
  const real = [...new Set([before, after])].filter((instant) => wallTime(instant) === wall);
  return real.length > 0 ? real.sort((a, b) => a - b) : [before];
}

function matchesDay(cron: Cron, wallDay: Date): boolean {
  const inMonth = cron.days.has(wallDay.getUTCDate());
  const inWeek = cron.weekdays.has(wallDay.getUTCDay());
  return (
    cron.months.has(wallDay.getUTCMonth() + 1) && (cron.eitherDay ? inMonth || inWeek : inMonth && inWeek)
  );
}

function slotsOfDay(cron: Cron, midnight: number): number[] {
  return cron.hours
    .flatMap((hour) => cron.minutes.map((at) => midnight + (hour * 60 + at) * minute))
    .flatMap((wall) => (cron.everyHour ? instantsOf(wall) : instantsOf(wall).slice(0, 1)));
}

// Nine years: 29 February comes back within eight, also over a century that is not a leap year.
const furthestBack = 9 * 366;

/** The last slot at or before `now`; null when the calendar never matches. */
export function lastSlot(cron: Cron, now: Date): Date | null {
  const today = Math.floor(wallTime(now.getTime()) / day) * day;
  for (let back = 0; back <= furthestBack; back++) {
    const midnight = today - back * day;
    if (!matchesDay(cron, new Date(midnight))) continue;
    const passed = slotsOfDay(cron, midnight).filter((slot) => slot <= now.getTime());
    if (passed.length > 0) return new Date(Math.max(...passed));
  }
  return null;
}
