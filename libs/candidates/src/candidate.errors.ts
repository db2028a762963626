/** Reasons with which this lib refuses; texts under `refusal.<code>`. */
export const candidateRefusals = [
  'candidate.contact-missing',
  'candidate.consent-needed',
  'candidate.consent-channel',
  'candidate.closed',
  'candidate.too-young',
] as const;
export type CandidateRefusal = (typeof candidateRefusals)[number];
