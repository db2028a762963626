import type { Lang } from './lang.js';
import { localeOf } from './lang.js';

const timeZone = 'Europe/Brussels';

/** An instant, or a day without a time as 'YYYY-MM-DD'. */
export type When = Date | string;

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

// Noon UTC is the same calendar day in Brussels, summer and winter.
function instantOf(when: When): Date {
  if (typeof when !== 'string') return when;
  return new Date(dayOnly.test(when) ? `${when}T12:00:00Z` : when);
}

const cache = new Map<string, Intl.DateTimeFormat>();

function dates(lang: Lang, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${name}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone });
  cache.set(key, made);
  return made;
}

/** "22 november 2026", in Brussels time. */
export function formatDate(lang: Lang, when: When): string {
  return dates(lang, 'date', { day: 'numeric', month: 'long', year: 'numeric' }).format(instantOf(when));
}

/** "zo 22 nov 2026": for tables and narrow places. */
export function formatShortDate(lang: Lang, when: When): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return dates(lang, 'short', options).format(instantOf(when));
}

/** "zondag 22 november 2026": for invitations. */
export function formatLongDate(lang: Lang, when: When): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return dates(lang, 'long', options).format(instantOf(when));
}

/** "22 november 2026 om 14:05", in Brussels time. */
export function formatDateTime(lang: Lang, when: When): string {
  return dates(lang, 'datetime', { dateStyle: 'long', timeStyle: 'short' }).format(instantOf(when));
}

/** "14:05", in Brussels time. */
export function formatTime(lang: Lang, when: When): string {
  return dates(lang, 'time', { hour: '2-digit', minute: '2-digit' }).format(instantOf(when));
}

/** "november 2026". */
export function formatMonth(lang: Lang, when: When): string {
  return dates(lang, 'month', { month: 'long', year: 'numeric' }).format(instantOf(when));
}

/** The calendar day in Brussels as 'YYYY-MM-DD': the value of a date field. */
export function isoDay(when: When): string {
  if (typeof when === 'string' && dayOnly.test(when)) return when;
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return parts.format(instantOf(when));
}

/** A number with the language's separators; `digits` is the most decimals shown. */
export function formatNumber(lang: Lang, value: number, digits = 0): string {
  return new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: digits }).format(value);
}

/** A share between 0 and 1 as a percentage without decimals. */
export function formatPercent(lang: Lang, share: number): string {
  return new Intl.NumberFormat(localeOf(lang), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A distance in kilometres: "0,8 km" below ten, "12 km" above. */
export function formatKm(lang: Lang, km: number): string {
  return `${formatNumber(lang, km, km < 10 ? 1 : 0)}\u00a0km`;
}

/** An amount of euro cents: "€ 42,50". */
export function formatEuro(lang: Lang, cents: number): string {
  return new Intl.NumberFormat(localeOf(lang), { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** "a, b en c". */
export function formatList(lang: Lang, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(items);
}

// Berber is a language family, for which Intl has an unfriendly name.
const ownNames: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  ber: { nl: 'Berbers (Tamazight)', fr: 'berbère (tamazight)', en: 'Berber (Tamazight)' },
};

/** Name of a BCP 47 language in the interface language; the code itself when nobody knows it. */
export function languageName(lang: Lang, code: string): string {
  const own = ownNames[code];
  if (own !== undefined) return own[lang];
  try {
    return new Intl.DisplayNames([localeOf(lang)], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
