import type { T } from '#i18n';
import { rejectReasons, suspendReasons } from './organisation.lifecycle.js';

/** Why an organisation was refused or suspended, in words; null when there is no coded reason. */
export function stateReasonText(
  t: T,
  { state, stateReason }: { readonly state: string; readonly stateReason: string | null },
): string | null {
  const rejected = rejectReasons.find((code) => code === stateReason);
  if (state === 'REJECTED' && rejected) return t(`organisations.reject.${rejected}`);
  const suspended = suspendReasons.find((code) => code === stateReason);
  return state === 'SUSPENDED' && suspended ? t(`organisations.suspend.${suspended}`) : null;
}
