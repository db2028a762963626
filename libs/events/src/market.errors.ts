/** Reasons with which this lib refuses; texts under `refusal.<code>`. */
export const marketRefusals = [
  'market.dates',
  'market.capacity-below-taken',
  'market.stands-below-confirmed',
  'market.registration-closed',
  'market.full',
  'market.stands-closed',
  'market.stands-full',
  'market.stand-refused',
  'market.stand-not-confirmed',
  'market.not-prepared',
  'market.no-vacancies',
  'market.not-today',
  'market.badge-unknown',
  'market.vacancy-needed',
  'lifecycle.not-allowed',
] as const;
export type MarketRefusal = (typeof marketRefusals)[number];
