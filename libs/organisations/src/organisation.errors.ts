/** Why something with an organisation is refused; texts stand under `refusal.<code>`. */
export const organisationRefusals = [
  'organisation.number-taken',
  'organisation.closed',
  'organisation.incomplete',
  'organisation.changed.conflict',
  'lifecycle.not-allowed',
] as const;
export type OrganisationRefusal = (typeof organisationRefusals)[number];
