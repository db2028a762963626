import { z } from 'zod';
import { isoDay, oneOf, optionalText, plainText, ticked } from '#kernel';
import {
  legalAmountCodes, legalAmountRules, readLegalValue, type AmountCorrection, type LegalAmountCode, type NewLegalAmount,
} from '#organisations'; // prettier-ignore

const day = () => isoDay().transform((text, context) => text ?? missing(context, 'errors.required'));

function missing(context: z.core.$RefinementCtx, message: string): never {
  context.issues.push({ code: 'custom', message, input: null });
  return z.NEVER;
}

/** An address with http(s). */
const sourceUrl = () =>
  plainText(500).refine((text) => /^https?:\/\/[^\s]+\.[^\s]+$/i.test(text) && URL.canParse(text), {
    error: 'law.problem.source',
  });

const optionalUrl = () =>
  optionalText(500).refine((text) => text === null || (/^https?:\/\//i.test(text) && URL.canParse(text)), {
    error: 'law.problem.source',
  });

const checked = () => ticked().refine((yes) => yes, { error: 'law.problem.checked' });

function valueOf(code: LegalAmountCode, typed: string, context: z.core.$RefinementCtx): number {
  const value = readLegalValue(typed, legalAmountRules[code].decimals);
  if (value !== null) return value;
  context.issues.push({ code: 'custom', message: 'law.problem.value', input: typed, path: ['value'] });
  return z.NEVER;
}

/** A new amount. */
export const amountForm = z
  .object({
    code: oneOf(legalAmountCodes),
    value: plainText(40),
    validFrom: day(),
    validTo: isoDay(),
    sourceUrl: sourceUrl(),
    reason: optionalText(500),
    checked: checked(),
  })
  .transform(({ checked: _checked, ...values }, context): NewLegalAmount => ({
    ...values,
    value: valueOf(values.code, values.value, context),
  }));

/** A change of an amount of this code. */
export const correctionForm = (code: LegalAmountCode) =>
  z
    .object({
      seen: plainText(60),
      value: plainText(40),
      validTo: isoDay(),
      sourceUrl: sourceUrl(),
      reason: optionalText(500),
      checked: checked(),
    })
    .transform(
      ({ checked: _checked, seen, ...values }, context): { seen: string; change: AmountCorrection } => ({
        seen,
        change: { ...values, value: valueOf(code, values.value, context) },
      }),
    );

/** A new version of a text; the preview needs no "checked". */
export const textForm = z.object({
  do: z.enum(['save', 'preview']).catch('save'),
  title: plainText(160),
  body: plainText(8000),
  validFrom: day(),
  sourceUrl: sourceUrl(),
  linkUrl: optionalUrl(),
  reviewOn: day(),
  checked: ticked(),
});

/** "Still right", with the day to read it again. */
export const confirmForm = z.object({ reviewOn: day() });
