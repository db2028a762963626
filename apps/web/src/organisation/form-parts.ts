import { z } from 'zod';
import { optionalText } from '#kernel';
import { municipalities } from '#places';

const codes = municipalities.map((municipality) => municipality.nisCode);

/** A municipality of the list; empty becomes null. */
export const optionalMunicipality = () =>
  z.preprocess(
    (value) => value || null,
    z.enum(codes as [string, ...string[]], { error: 'errors.choose' }).nullable(),
  );

/** A municipality of the list. */
export const municipality = () => z.enum(codes as [string, ...string[]], { error: 'errors.choose' });

/** Euros as people write them ("20", "12,50", "€ 12.50") in cents; empty becomes null. */
export const euroCents = () =>
  z.preprocess(
    (value) =>
      typeof value === 'string' ? value.replace(/[€\s]/g, '').replace(',', '.') || null : (value ?? null),
    z
      .string({ error: 'organisations.problem.amount' })
      .regex(/^\d{1,3}(\.\d{1,2})?$/, { error: 'organisations.problem.amount' })
      .transform((text) => Math.round(Number(text) * 100))
      .nullable(),
  );

/** Cents as they stand in a form: "12,50". */
export const centsText = (cents: number | null): string =>
  cents === null
    ? ''
    : (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)).replace('.', ',');

/** One name per line, without empty lines and doubles, at most ten of 120 characters. */
export const nameLines = () =>
  optionalText(1300).transform((text, context) => {
    const names = [...new Set((text ?? '').split('\n').map((line) => line.trim()).filter(Boolean))]; // prettier-ignore
    if (names.length <= 10 && names.every((name) => name.length <= 120)) return names;
    context.addIssue({ code: 'custom', message: 'errors.tooLong', params: { max: 120 } });
    return z.NEVER;
  });

/** An address that starts with http(s); "www.…" is completed; empty becomes null. */
export const website = () =>
  optionalText(200).transform((text, context) => {
    if (text === null) return null;
    const full = /^https?:\/\//i.test(text) ? text : `https://${text}`;
    if (URL.canParse(full) && /^[a-z0-9.-]+\.[a-z]{2,}$/i.test(new URL(full).hostname)) return full;
    context.addIssue({ code: 'custom', message: 'errors.url' });
    return z.NEVER;
  });

/** A Belgian postcode; empty becomes null. */
export const postcode = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : value) || null,
    z
      .string({ error: 'errors.postcode' })
      .regex(/^[1-9]\d{3}$/, { error: 'errors.postcode' })
      .nullable(),
  );

/** A number of the Verenigingsregister ("V0012345", spaces and points allowed); empty becomes null. */
export const vCode = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/[\s.\-]/g, '').toUpperCase() : value) || null,
    z
      .string({ error: 'organisations.vCodeShape' })
      .regex(/^V\d{7}$/, { error: 'organisations.vCodeShape' })
      .nullable(),
  );
