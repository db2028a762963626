import { createRequire } from 'node:module';
import { parsePhoneNumberFromString, type MetadataJson } from 'libphonenumber-js/core';
import { z } from 'zod';
import { allSlots } from './terms.js';

/**
 * Bounded building blocks of every form and payload. Their messages are keys of the text catalogue
 * (`errors.*`), so that a form shows them in the person's language beside the field.
 */
const clean = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value;

// Read by require: a static JSON import needs an attribute that not every tool here understands.
const phoneMetadata = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json') as MetadataJson;

const NUL = String.fromCharCode(0);
const storable = (text: string): boolean => !text.includes(NUL) && text.isWellFormed();

/** Required text of 1..max characters, trimmed, without NUL or broken surrogates. */
export const plainText = (max: number) =>
  z.preprocess(
    clean,
    z
      .string({ error: 'errors.required' })
      .min(1, { error: 'errors.required' })
      .max(max, { error: 'errors.tooLong' })
      .refine(storable, { error: 'errors.characters' }),
  );

/** Optional text; empty becomes null. */
export const optionalText = (max: number) =>
  z.preprocess(
    (value) => clean(value) || null,
    z
      .string({ error: 'errors.characters' })
      .max(max, { error: 'errors.tooLong' })
      .refine(storable, { error: 'errors.characters' })
      .nullable(),
  );

/** A whole number that PostgreSQL `integer` can hold, within min..max. */
export const int4 = (min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\s*-?\d{1,10}\s*$/.test(value) ? Number(value) : value),
    z
      .int({ error: 'errors.number' })
      .min(Math.max(min, -2147483648), { error: 'errors.numberRange' })
      .max(Math.min(max, 2147483647), { error: 'errors.numberRange' }),
  );

const realDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A calendar day `YYYY-MM-DD` that exists, between 1900 and 2199; empty becomes null. */
export const isoDay = () =>
  z.preprocess(
    (value) => clean(value) || null,
    z
      .string({ error: 'errors.date' })
      .regex(/^(19|20|21)\d\d-\d\d-\d\d$/, { error: 'errors.date' })
      .refine(realDay, { error: 'errors.date' })
      .nullable(),
  );

// One mailbox, nothing that a mail library could read as a list, a comment or a quoted name.
const addressPattern =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/** One strict e-mail address, lower-cased; empty becomes null. */
export const emailAddress = () =>
  z.preprocess(
    (value) => clean(value) || null,
    z
      .string({ error: 'errors.email' })
      .max(254, { error: 'errors.email' })
      .regex(addressPattern, { error: 'errors.email' })
      .transform((text) => text.toLowerCase())
      .nullable(),
  );

/** A phone number of any country (Belgian national notation accepted), stored as E.164; empty becomes null. */
export const phoneNumber = () =>
  z.preprocess(
    (value) => clean(value) || null,
    z
      .string({ error: 'errors.phone' })
      .max(40, { error: 'errors.phone' })
      .transform((text, context) => {
        const parsed = parsePhoneNumberFromString(text, 'BE', phoneMetadata);
        if (parsed?.isValid()) return parsed.number as string;
        context.addIssue({ code: 'custom', message: 'errors.phone' });
        return z.NEVER;
      })
      .nullable(),
  );

/** A tick box: present and not "0"/"false" means true. */
export const ticked = () =>
  z.preprocess((value) => value !== undefined && !['', '0', 'false'].includes(String(value)), z.boolean());

/** One code of a closed list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.enum(codes, { error: 'errors.choose' });

const asList = (value: unknown): unknown =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

/** Several codes of a closed list, without doubles; at least `min`, at most `max`. */
export const severalOf = <const T extends readonly [string, ...string[]]>(
  codes: T,
  min = 0,
  max: number = codes.length,
) =>
  z.preprocess(
    asList,
    z
      .array(z.enum(codes, { error: 'errors.choose' }), { error: 'errors.choose' })
      .transform((chosen) => [...new Set(chosen)])
      .refine((chosen) => chosen.length >= min, { error: 'errors.chooseOne' })
      .refine((chosen) => chosen.length <= max, { error: 'errors.chooseMax', params: { max } }),
  );

/** Ticked slots (bit indexes 0..20, field `slots`) as one mask. */
export const slotsMask = () =>
  z.preprocess(
    asList,
    z
      .array(int4(0, 20), { error: 'errors.choose' })
      .transform((bits) => bits.reduce((mask, bit) => mask | (1 << bit), 0) & allSlots),
  );
