import { z } from 'zod';

export type EnterpriseNumberFault = 'shape' | 'establishment' | 'check' | 'series';
export type EnterpriseNumberReading =
  | { readonly ok: true; readonly number: string }
  | { readonly ok: false; readonly because: EnterpriseNumberFault };

const refused = (because: EnterpriseNumberFault): EnterpriseNumberReading => ({ ok: false, because });

/**
 * Reads a Belgian enterprise number in any usual notation ("BE 0896.225.857", "(0)896 225 857", the old nine
 * digits) to ten digits. The first digit is 0, or 1 since 19 September 2023; 2 to 8 is an establishment number.
 * The last two digits are 97 minus the remainder of the first eight by 97 (brief 4.10).
 */
export function readEnterpriseNumber(text: string): EnterpriseNumberReading {
  const digits = text
    .replace(/^\s*(?:(?:btw|tva|vat|kbo|bce|rpr|rpm)[\s:.-]*)?(?:be)?/i, '')
    .replace(/[\s.\-/()\u00b7]/g, '');
  if (!/^\d{9,10}$/.test(digits)) return refused('shape');
  const number = digits.padStart(10, '0');
  if (/^[2-8]/.test(number)) return refused('establishment');
  if (number.startsWith('9')) return refused('series');
  const check = 97 - (Number(number.slice(0, 8)) % 97);
  return check === Number(number.slice(8)) ? { ok: true, number } : refused('check');
}

/** "0896.225.857": how people write the ten stored digits. */
export const formatEnterpriseNumber = (number: string): string =>
  `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;

/** An optional enterprise number of a form; empty becomes null. Messages are keys `organisations.number.<fault>`. */
export const enterpriseNumber = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : value) || null,
    z
      .string({ error: 'organisations.number.shape' })
      .max(40, { error: 'organisations.number.shape' })
      .transform((text, context) => {
        const reading = readEnterpriseNumber(text);
        if (reading.ok) return reading.number;
        context.addIssue({ code: 'custom', message: `organisations.number.${reading.because}` });
        return z.NEVER;
      })
      .nullable(),
  );
