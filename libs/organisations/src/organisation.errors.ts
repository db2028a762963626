/** Why something with an organisation is refused; texts stand under `refusal.<code>`. */
export const organisationRefusals = [
  'organisation.number-taken',
  'organisation.closed',
  'organisation.insure-first',
  'organisation.incomplete',
  'organisation.changed.conflict',
  'organisation.open-introductions',
  'organisation.merge-into-itself',
  'organisation.merge-not-active',
  'organisation.merge-into-company',
  'organisation.last-admin',
  'organisation.admins-decide',
  'member.already',
  'member.other-kind',
  'member.invitation-over',
  'member.too-many',
  'law.incomplete',
  'law.in-force',
  'law.changed',
  'lifecycle.not-allowed',
] as const;
export type OrganisationRefusal = (typeof organisationRefusals)[number];
