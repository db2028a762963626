import { quarterInBrussels } from '#kernel';

/** A calendar quarter in Brussels, written `2026-Q3`. */
export type Quarter = string;

/** True for `YYYY-Qn` with a year from 2000 to 2099. */
export const isQuarter = (text: unknown): text is Quarter =>
  typeof text === 'string' && /^20\d\d-Q[1-4]$/.test(text);

const index = (quarter: Quarter): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
const ofIndex = (at: number): Quarter => `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;

/** `by` quarters later (earlier when negative). */
export const shiftQuarter = (quarter: Quarter, by: number): Quarter => ofIndex(index(quarter) + by);

const monthText = (month: number): string => String(month).padStart(2, '0');

/** First and last calendar day of a quarter. */
export function daysOf(quarter: Quarter): { first: string; last: string } {
  const year = quarter.slice(0, 4);
  const month = (Number(quarter.slice(6)) - 1) * 3 + 1;
  const last = month === 1 || month === 10 ? 31 : 30;
  return { first: `${year}-${monthText(month)}-01`, last: `${year}-${monthText(month + 2)}-${last}` };
}

/** The three months of a quarter as `YYYY-MM`. */
export const monthsOf = (quarter: Quarter): string[] =>
  [0, 1, 2].map((add) => `${quarter.slice(0, 4)}-${monthText((Number(quarter.slice(6)) - 1) * 3 + 1 + add)}`);

/** `days` calendar days after a day. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Quarters from `first` up to `last`, both included. */
export const quartersBetween = (first: Quarter, last: Quarter): Quarter[] =>
  Array.from({ length: Math.max(0, index(last) - index(first) + 1) }, (_, at) => ofIndex(index(first) + at));

/** The quarter of a calendar day. */
export const quarterOfDay = (day: string): Quarter => quarterInBrussels(new Date(`${day}T12:00:00Z`));
