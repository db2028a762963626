import { isId, Unknown } from '#kernel';
import type { T } from '#i18n';
import type { FieldErrors, FieldValues } from '#ui';
import type { z } from 'zod';

/** One thing wrong with one field: a text key with its values. */
export interface FieldProblem {
  readonly key: string;
  readonly args: Record<string, string | number>;
}

export type FormResult<V> =
  | { readonly ok: true; readonly values: V }
  | { readonly ok: false; readonly errors: Record<string, FieldProblem>; readonly input: FieldValues };

type Issue = z.core.$ZodIssue;

const problemOf = (issue: Issue): FieldProblem => {
  const args: Record<string, string | number> = {};
  if (issue.code === 'too_big') args.max = Number(issue.maximum);
  if (issue.code === 'too_small') args.min = Number(issue.minimum);
  if (issue.code === 'custom') Object.assign(args, issue.params);
  if (issue.message === 'errors.numberRange') {
    return { key: issue.code === 'too_small' ? 'errors.numberMin' : 'errors.numberMax', args };
  }
  return { key: issue.message, args };
};

/** What was typed, so that the form can be shown again with nothing lost. */
export function inputOf(body: unknown): FieldValues {
  const input: Record<string, string | readonly string[]> = {};
  if (typeof body !== 'object' || body === null) return input;
  for (const [name, value] of Object.entries(body)) {
    if (name === '_once') continue;
    if (typeof value === 'string') input[name] = value;
    else if (Array.isArray(value))
      input[name] = value.filter((item): item is string => typeof item === 'string');
  }
  return input;
}

/** Reads a posted form; the first problem of each field is kept. */
export function readForm<S extends z.ZodType>(schema: S, body: unknown): FormResult<z.output<S>> {
  const plain = typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {};
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { ok: true, values: parsed.data };
  const errors: Record<string, FieldProblem> = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? 'form');
    errors[field] ??= problemOf(issue);
  }
  return { ok: false, errors, input: inputOf(body) };
}

/** The problems in the reader's language, for the summary and beside the fields. */
export function fieldErrors(t: T, problems: Record<string, FieldProblem>): FieldErrors {
  const say = t as unknown as (key: string, args?: object) => string;
  return Object.fromEntries(
    Object.entries(problems).map(([field, { key, args }]) => {
      const known = key.includes('.') && !key.includes(' ');
      return [field, known ? say(key, args) : t('errors.invalid')];
    }),
  );
}

/** The id from an address, or Unknown (404) when it cannot be one. */
export function knownId(text: string): string {
  if (!isId(text)) throw new Unknown();
  return text;
}

/** The public number from an address, or Unknown (404). */
export function knownNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Unknown();
  return Number(text);
}
