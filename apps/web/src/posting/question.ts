import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import type { z } from 'zod';
import type { T } from '#i18n';
import type { FieldValues } from '#ui';
import { blankContent, type VacancyContent } from '#vacancies';
import type { FieldProblem } from '../http/index.js';
import { readForm } from '../http/index.js';
import type { DayMaximum } from '../organisation/organisation-fields.js';

/** Parts of the hub, in their order. */
export const questionGroups = ['task', 'people', 'practical', 'terms', 'reaching'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

/** Every short page of questions, in the order in which "save and continue" goes through them. */
export const questionCodes = [
  'title', 'task', 'translations', 'photo', 'people', 'who', 'languages', 'where', 'when', 'support', 'access', 'terms',
  'contact', 'duration',
] as const; // prettier-ignore
export type QuestionCode = (typeof questionCodes)[number];

/** One answer in words; `lang` when somebody wrote it in that language. */
export interface Answer {
  /** Name of the field that the answer is given in. */
  readonly field: string;
  readonly label: string;
  /** Empty when nothing was filled in. */
  readonly text: string;
  readonly lang?: string;
}

/** What the fields of a page may look at besides their values. */
export interface FieldsProps {
  readonly content: VacancyContent;
  readonly max: DayMaximum | null;
}

type Reading =
  | { readonly ok: true; readonly apply: (content: VacancyContent) => VacancyContent }
  | { readonly ok: false; readonly errors: Record<string, FieldProblem> };

/** One short page: its fields, how they are read, and its answers in words. */
export interface Question {
  readonly code: QuestionCode;
  /** As it stands in the address. */
  readonly slug: string;
  readonly group: QuestionGroup;
  /** The organisation itself has to say something here. */
  readonly required: boolean;
  /** Names of its fields, and of what remarks are called after. */
  readonly fields: readonly string[];
  /** Shows the plain-language panel. */
  readonly words: boolean;
  read(body: unknown): Reading;
  values(content: VacancyContent): FieldValues;
  answers(t: T, content: VacancyContent): readonly Answer[];
  readonly Fields: (props: FieldsProps) => VNode;
}

interface Parts<S extends z.ZodRawShape> extends Omit<Question, 'fields' | 'read' | 'words'> {
  readonly form: z.ZodType<z.output<z.ZodObject<S>>> & { readonly shape: S };
  readonly apply: (content: VacancyContent, values: z.output<z.ZodObject<S>>) => VacancyContent;
  readonly alsoCalled?: readonly string[];
  readonly words?: boolean;
}

/** Puts a page together; the form's type is forgotten, so that all pages are handled alike. */
export function question<S extends z.ZodRawShape>(parts: Parts<S>): Question {
  const { form, apply, alsoCalled = [], words = false, ...rest } = parts;
  return {
    ...rest,
    words,
    fields: [...Object.keys(form.shape), ...alsoCalled],
    read(body) {
      const result = readForm(form, body);
      if (!result.ok) return { ok: false, errors: result.errors };
      return { ok: true, apply: (content) => apply(content, result.values) };
    },
  };
}

/** Stands for what a page shows: the same while nobody changed its answers. */
export const seenOf = ({ values }: Question, content: VacancyContent): string =>
  createHash('sha256').update(JSON.stringify(values(content))).digest('base64url').slice(0, 22); // prettier-ignore

/** Something else than the first answers stands there. */
export const isBegun = (page: Question, content: VacancyContent): boolean =>
  seenOf(page, content) !== seenOf(page, blankContent);
