/** What an amount counts. */
export type LegalUnit = 'EUR_PER_DAY' | 'EUR_PER_YEAR' | 'EUR_PER_KM' | 'HOURS_PER_YEAR' | 'HOURS';

/** How often a new amount is to be expected: gaps are looked for per period. */
export type LegalRhythm = 'YEAR' | 'QUARTER' | 'NONE';

interface AmountRule {
  readonly unit: LegalUnit;
  readonly rhythm: LegalRhythm;
  /** Decimals that people may type. */
  readonly decimals: 0 | 2 | 4;
}

/** Amounts that the law or a scheme sets, as dated data (brief 4.4, 4.5). */
export const legalAmountCodes = [
  'expenses.day',
  'expenses.year',
  'expenses.year.raised',
  'travel.car.km',
  'travel.bicycle.km',
  'insurance.free.hours',
  'insurance.free.notice',
] as const;
export type LegalAmountCode = (typeof legalAmountCodes)[number];

export const legalAmountRules: Readonly<Record<LegalAmountCode, AmountRule>> = {
  'expenses.day': { unit: 'EUR_PER_DAY', rhythm: 'YEAR', decimals: 2 },
  'expenses.year': { unit: 'EUR_PER_YEAR', rhythm: 'YEAR', decimals: 2 },
  'expenses.year.raised': { unit: 'EUR_PER_YEAR', rhythm: 'YEAR', decimals: 2 },
  'travel.car.km': { unit: 'EUR_PER_KM', rhythm: 'QUARTER', decimals: 4 },
  'travel.bicycle.km': { unit: 'EUR_PER_KM', rhythm: 'YEAR', decimals: 4 },
  'insurance.free.hours': { unit: 'HOURS_PER_YEAR', rhythm: 'NONE', decimals: 0 },
  'insurance.free.notice': { unit: 'HOURS', rhythm: 'NONE', decimals: 0 },
};

/** Values are kept in ten-thousandths of the unit, so that 0.4326 euro is exact. */
export const valueScale = 10_000;
/** Ten-thousandths of a euro in a cent. */
export const valuesInCent = 100;

/** Texts about the law that pages show with date and source (brief 4.1, 4.3, 4.4, 4.5, 4.9). */
export const legalTextCodes = [
  'volunteering.what',
  'liability.uninsured',
  'insurance.free',
  'expenses.rules',
  'secrecy.reference',
] as const;
export type LegalTextCode = (typeof legalTextCodes)[number];

export const legalLangs = ['nl', 'fr', 'en'] as const;
export type LegalLang = (typeof legalLangs)[number];
