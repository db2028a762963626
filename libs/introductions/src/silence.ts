import { Refusal } from '#kernel';
import type { Introduction } from './introduction.entity.js';

/** After this many days without answer the organisation is reminded once (UC-04). */
export const reminderDays = 7;
/** After this many days it is the coordinator's turn. */
export const escalationDays = 14;

/** The instant `days` before `now`. */
export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

/** Refuses when there is no silence (any more). */
export function demandSilence({ state }: Introduction): void {
  if (state !== 'SENT') throw new Refusal('lifecycle.not-allowed', { current: state });
}
