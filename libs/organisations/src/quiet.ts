/** Months without log-in and without open vacancy after which an organisation sleeps (brief 2.2). */
export const restMonths = 12;
/** Days between the warning and the sleep. */
export const warnDays = 30;

/** The moment `months` calendar months before `now`, in UTC. */
function monthsBefore(now: Date, months: number): Date {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day;
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

/** Quiet since before this moment: it sleeps, when it was warned long enough ago. */
export const restBefore = (now: Date): Date => monthsBefore(now, restMonths);
/** Warned at or before this moment is warned long enough ago. */
export const warnedBefore = (now: Date): Date => daysBefore(now, warnDays);
/** Quiet since before this moment: it is warned. */
export const warnBefore = (now: Date): Date => new Date(restBefore(now).getTime() + warnDays * 86_400_000);

/** What tells whether an organisation is quiet. */
export interface Quiet {
  /** Last sign of life: activation, log-in of a member, a vacancy that was open, "we are still here". */
  readonly since: Date;
  readonly hasOpenVacancy: boolean;
  readonly mailedAt: Date | null;
}

/** What is to be done with an active organisation today. */
export function quietStep(quiet: Quiet, now: Date): 'warn' | 'rest' | 'nothing' {
  const { since, hasOpenVacancy, mailedAt } = quiet;
  if (hasOpenVacancy || since >= warnBefore(now)) return 'nothing';
  // A warning from before the last sign of life was about another silence.
  if (mailedAt === null || mailedAt < since) return 'warn';
  return since < restBefore(now) && mailedAt <= warnedBefore(now) ? 'rest' : 'nothing';
}
