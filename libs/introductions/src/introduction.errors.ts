/** Reasons with which this lib refuses; texts under `refusal.<code>`. */
export const introductionRefusals = [
  'introduction.vacancy-closed',
  'introduction.already-open',
  'introduction.desk-first',
  'introduction.below-min-age',
  'introduction.start-date',
  'introduction.meeting-date',
  'introduction.not-agreed',
  'lifecycle.not-allowed',
] as const;
export type IntroductionRefusal = (typeof introductionRefusals)[number];
