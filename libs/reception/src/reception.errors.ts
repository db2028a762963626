/** Reasons with which this lib refuses; texts under `refusal.<code>`. */
export const receptionRefusals = ['intake.too-young', 'intake.age-check'] as const;
export type ReceptionRefusal = (typeof receptionRefusals)[number];
