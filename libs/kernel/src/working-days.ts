import { dayInBrussels } from './clock.js';

/** Days are `YYYY-MM-DD`; noon in UTC keeps summer time out of the sums. */
const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** `count` calendar days later (or earlier). */
export function shiftDay(day: string, count: number): string {
  const moved = at(day);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - shift + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  const [month, day] = [Math.floor(sum / 31), (sum % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const fixedHolidays = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
const known = new Map<number, ReadonlySet<string>>();

/** The ten legal public holidays of Belgium in `year`: seven fixed days, Easter Monday, Ascension, Whit Monday. */
export function belgianHolidays(year: number): ReadonlySet<string> {
  const found = known.get(year);
  if (found) return found;
  const sunday = easter(year);
  const moving = [1, 39, 50].map((count) => shiftDay(sunday, count));
  const all: ReadonlySet<string> = new Set([...fixedHolidays.map((day) => `${year}-${day}`), ...moving]);
  known.set(year, all);
  return all;
}

/** True on Monday to Friday, except on a public holiday. */
export function isWorkingDay(day: string): boolean {
  const weekday = at(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !belgianHolidays(Number(day.slice(0, 4))).has(day);
}

/** The `count`th working day after `day`; `day` itself does not count. */
export function addWorkingDays(day: string, count: number): string {
  let moved = day;
  for (let left = count; left > 0;) {
    moved = shiftDay(moved, 1);
    if (isWorkingDay(moved)) left--;
  }
  return moved;
}

/** The last day of which the `count`th working day after it lies before `today`: older than that is too late. */
export function lastDayOverdue(today: string, count: number): string {
  let day = shiftDay(today, -1);
  while (addWorkingDays(day, count) >= today) day = shiftDay(day, -1);
  return day;
}

/** The instant at which this day begins in Brussels. */
export function startOfDayInBrussels(day: string): Date {
  // Brussels is one hour ahead of UTC in winter and two in summer.
  const summer = new Date(`${shiftDay(day, -1)}T22:00:00Z`);
  return dayInBrussels(summer) === day ? summer : new Date(`${shiftDay(day, -1)}T23:00:00Z`);
}
