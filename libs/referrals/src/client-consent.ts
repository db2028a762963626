import { Clock, Refusal, dayInBrussels } from '#kernel';
import type { ReferralChannel, ReferralScope } from './referral.entity.js';
import type { ReferralRefusal } from './referral.errors.js';

/** A client's agreement as the worker records it. */
export interface ClientConsent {
  readonly channel: ReferralChannel;
  readonly scope: readonly ReferralScope[];
  /** Day on which the client agreed, `YYYY-MM-DD`, today or in the 90 days before. */
  readonly givenOn: string;
}

const oldestDays = 90;

/** The moment of agreeing; throws Refusal `referral.consent-date` for a day that cannot be. */
export function momentOfConsent(clock: Clock, givenOn: string): Date {
  const now = clock.now();
  if (givenOn === dayInBrussels(now)) return now;
  // Noon: the worker knows the day, not the hour.
  const moment = new Date(`${givenOn}T11:00:00Z`);
  const age = now.getTime() - moment.getTime();
  if (!(age > 0 && age < oldestDays * 86_400_000))
    throw new Refusal<ReferralRefusal>('referral.consent-date');
  return moment;
}

/** We reach the client through the worker only when the client agreed to that. */
export function demandContactScope(contactRoute: string, scope: readonly ReferralScope[]): void {
  if (contactRoute === 'REFERRER' && !scope.includes('CONTACT_VIA_REFERRER')) {
    throw new Refusal<ReferralRefusal>('referral.contact-scope');
  }
}
