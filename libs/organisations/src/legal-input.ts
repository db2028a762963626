import { legalAmountCodes, legalAmountRules, type LegalAmountCode } from './legal-codes.js';
import { inForceOn, overlapping, periodAround, type Dated } from './legal-period.js';
import type { Problems } from './organisation-input.js';

/** A new amount as staff enter it; `value` in ten-thousandths of the unit. */
export interface NewLegalAmount {
  readonly code: LegalAmountCode;
  readonly value: number;
  readonly validFrom: string;
  /** Left out: until the next one starts; an amount per quarter ends with its quarter. */
  readonly validTo: string | null;
  readonly sourceUrl: string;
  /** Why, when it changes days that are already past. */
  readonly reason: string | null;
}

/** What staff may change of an amount that is there. */
export type AmountCorrection = Pick<NewLegalAmount, 'value' | 'validTo' | 'sourceUrl' | 'reason'>;

/** The period that an entered amount claims. */
export function claimed({
  code,
  validFrom,
  validTo,
}: Pick<NewLegalAmount, 'code' | 'validFrom' | 'validTo'>): Dated {
  const endsItself = validTo === null && legalAmountRules[code].rhythm === 'QUARTER';
  return { validFrom, validTo: endsItself ? periodAround('QUARTER', validFrom).to : validTo };
}

/** What is wrong with a new amount beside the rows of its code: message keys by field. */
export function newAmountProblems(amount: NewLegalAmount, rows: readonly Dated[], today: string): Problems {
  const period = claimed(amount);
  const problems: Record<string, string> = periodProblems(period, rows);
  const changesThePast = amount.validFrom <= today && inForceOn(rows, amount.validFrom) !== undefined;
  if (changesThePast && amount.reason === null) problems.reason = 'law.problem.reason';
  return problems;
}

/** What is wrong with a correction; a row that has been in force wants a reason. */
export function correctionProblems(
  row: Dated,
  correction: AmountCorrection,
  others: readonly Dated[],
  today: string,
): Problems {
  const problems = periodProblems({ validFrom: row.validFrom, validTo: correction.validTo }, others);
  if (row.validFrom <= today && correction.reason === null) problems.reason = 'law.problem.reason';
  return problems;
}

function periodProblems(period: Dated, others: readonly Dated[]): Record<string, string> {
  if (period.validTo !== null && period.validTo < period.validFrom)
    return { validTo: 'law.problem.endFirst' };
  const other = overlapping(period, others);
  if (other === undefined) return {};
  return other.validFrom > period.validFrom
    ? { validTo: 'law.problem.overlap' }
    : { validFrom: 'law.problem.overlap' };
}

const placeholder = /\{([^{}]*)\}/g;

/** Names in braces that stand for no amount. */
export function unknownPlaceholders(body: string): string[] {
  const known: readonly string[] = legalAmountCodes;
  return [...body.matchAll(placeholder)]
    .map((found) => found[1] ?? '')
    .filter((name) => !known.includes(name));
}

/** The text with every amount filled in by `say`. */
export const fillAmounts = (body: string, say: (code: LegalAmountCode) => string): string =>
  body.replace(placeholder, (whole, name: string) => {
    const code = legalAmountCodes.find((known) => known === name);
    return code === undefined ? whole : say(code);
  });

/** A new version of a text as staff enter it. */
export interface NewLegalText {
  readonly validFrom: string;
  readonly title: string;
  readonly body: string;
  readonly sourceUrl: string;
  readonly linkUrl: string | null;
  readonly reviewOn: string;
}

/** What is wrong with a new version: it cannot start in the past, on a taken day, or name an unknown amount. */
export function newTextProblems(text: NewLegalText, versions: readonly Dated[], today: string): Problems {
  const problems: Record<string, string> = {};
  if (text.validFrom < today) problems.validFrom = 'law.problem.textPast';
  else if (overlapping({ validFrom: text.validFrom, validTo: null }, versions)) {
    problems.validFrom = 'law.problem.overlap';
  }
  if (text.reviewOn <= today) problems.reviewOn = 'law.problem.reviewPast';
  if (/[{}]/.test(text.body.replace(placeholder, '')) || unknownPlaceholders(text.body).length > 0) {
    problems.body = 'law.problem.placeholder';
  }
  return problems;
}
