import type { Vacancy } from './vacancy.entity.js';
import { onlineStates } from './vacancy.lifecycle.js';

/** Days before the last day on which the members are warned, the first and the last time (brief 5.4). */
export const warningDays = { first: 14, last: 3 } as const;
/** One of the two moments. */
export type WarningDays = (typeof warningDays)[keyof typeof warningDays];
/** Days after its last day during which the link of the mail still brings a vacancy back. */
export const renewableDays = 60;
/** Days that the link of a warning works: from the first warning until it cannot bring anything back any more. */
export const renewalLinkDays = warningDays.first + renewableDays + 1;

const dayMs = 86_400_000;

/** Calendar days from `day` to `later`, both `YYYY-MM-DD`: summer time changes nothing. */
export const daysUntil = (day: string, later: string): number =>
  Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / dayMs);

/** The calendar day `days` after `day`, both `YYYY-MM-DD`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The warning that is due with so many days left; the first one is not made up for once the last one is due. */
export function dueWarning(daysLeft: number): WarningDays | null {
  if (daysLeft < 0 || daysLeft > warningDays.first) return null;
  return daysLeft <= warningDays.last ? warningDays.last : warningDays.first;
}

/**
 * What the link of a warning can still do: `now` brings another 90 days; `early` because its last day is far away
 * (somebody renewed it already); `late` because it has been offline for too long; `never` because it was closed.
 */
export type Renewal = 'now' | 'early' | 'late' | 'never';

/** Whether a vacancy can be renewed by link today (`YYYY-MM-DD` in Brussels). */
export function renewalByLink(
  { state, expiresOn }: Pick<Vacancy, 'state' | 'expiresOn'>,
  today: string,
): Renewal {
  const online = onlineStates.includes(state);
  if (expiresOn === null || !(online || state === 'EXPIRED')) return 'never';
  const left = daysUntil(today, expiresOn);
  if (online) return left <= warningDays.first ? 'now' : 'early';
  return left >= -renewableDays ? 'now' : 'late';
}
