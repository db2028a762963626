/** From which age one may volunteer; dated data with a source (brief 4.6), read from table `age_rule`. */
export interface AgeRule {
  /** Allowed when year − year of birth is at least this. */
  readonly allowedFrom: number;
  /** At this age and above a desk worker checks first (two years of secondary school done?). */
  readonly checkFrom: number;
}

/** What the rule says about somebody; UNKNOWN when the year of birth was not asked. */
export type AgeAnswer = 'ALLOWED' | 'DESK_CHECK' | 'TOO_YOUNG' | 'UNKNOWN';

/** Applies the rule to a year of birth on a day `YYYY-MM-DD`; only years count, as in the law. */
export function ageAnswer(rule: AgeRule, birthYear: number | null, today: string): AgeAnswer {
  if (birthYear === null) return 'UNKNOWN';
  const age = Number(today.slice(0, 4)) - birthYear;
  if (age >= rule.allowedFrom) return 'ALLOWED';
  return age >= rule.checkFrom ? 'DESK_CHECK' : 'TOO_YOUNG';
}
