/** Why something with a vacancy is refused; texts stand under `refusal.<code>`. */
export const vacancyRefusals = [
  'vacancy.changed.conflict',
  'vacancy.incomplete',
  'vacancy.closed',
  'vacancy.company',
  'vacancy.organisation-closed',
  'vacancy.organisation-not-active',
  'vacancy.no-information-note',
  'vacancy.not-renewable',
  'import.unreadable',
  'import.no-title-column',
  'import.too-many-rows',
  'import.organisation-unknown',
  'lifecycle.not-allowed',
] as const;
export type VacancyRefusal = (typeof vacancyRefusals)[number];
