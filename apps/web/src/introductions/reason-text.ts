import type { IntroductionReason, IntroductionState } from '#introductions';
import type { T } from '#i18n';

/** A coded reason in words. */
export const reasonText = (t: T, reason: IntroductionReason): string => t(`introductions.reason${reason}`);

/** Reasons as choices, in their own order. */
export const reasonOptions = (t: T, reasons: readonly IntroductionReason[]) =>
  reasons.map((value) => ({ value, label: reasonText(t, value) }));

/** A state in words, as organisations and the team read it. */
export const stateText = (t: T, state: IntroductionState): string => t(`introductions.state${state}`);
