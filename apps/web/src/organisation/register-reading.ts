import type { z } from 'zod';
import { noteProblems, type Registration } from '#organisations';
import { inputOf, readForm, type FieldProblem } from '../http/index.js';
import type { FieldValues } from '#ui';
import { noteOf } from './info-note-form.js';
import { asFieldProblems } from './problems.js';
import {
  nameForm, personForm, placeForm, registerSteps, sortForm, stepFields, stepsOf, volunteersForm, type RegisterAnswers,
  type RegisterStep, type Sort,
} from './register-steps.js'; // prettier-ignore

export type Reading =
  | { readonly ok: true; readonly input: FieldValues; readonly answers: Partial<RegisterAnswers> }
  | {
      readonly ok: false;
      readonly input: FieldValues;
      readonly step: RegisterStep;
      readonly errors: Record<string, FieldProblem>;
    };

type Parts = { -readonly [K in keyof RegisterAnswers]?: RegisterAnswers[K] };
type Wrong = Record<string, FieldProblem>;

/**
 * Reads the answers of every page before `target`: what came with the form may have been changed on the way. The
 * first page that is not in order comes back with what was typed.
 */
export function readUntil(target: RegisterStep, body: unknown, maxDayCents: number | null): Reading {
  const input = inputOf(body);
  const answers: Parts = {};
  for (const step of registerSteps.slice(0, registerSteps.indexOf(target))) {
    const { sort } = answers;
    if (sort && !stepsOf(sort).includes(step)) answers.volunteers = null;
    else {
      const errors = readStep(step, body, answers, maxDayCents);
      if (errors !== null) return { ok: false, input, step, errors };
    }
  }
  return { ok: true, input, answers };
}

function readStep(step: RegisterStep, body: unknown, answers: Parts, max: number | null): Wrong | null {
  if (step === 'soort') return take(sortForm(body), body, (values) => (answers.sort = values));
  const sort: Sort = answers.sort ?? { legalForm: 'NON_PROFIT', kind: 'ASSOCIATION' };
  switch (step) {
    case 'naam':
      return take(nameForm(sort), body, (values) => (answers.name = values));
    case 'plaats':
      return take(placeForm(sort), body, (values) => (answers.place = values));
    case 'vrijwilligers':
      return (
        take(volunteersForm(sort), body, (values) => (answers.volunteers = values)) ??
        legalProblems(sort, answers, max)
      );
    case 'wie':
      return take(personForm, body, (values) => (answers.person = values));
    case 'nakijken':
      return null;
  }
}

function take<S extends z.ZodType>(
  schema: S,
  body: unknown,
  keep: (values: z.output<S>) => void,
): Wrong | null {
  const form = readForm(schema, body);
  if (!form.ok) return form.errors;
  keep(form.values);
  return null;
}

function legalProblems({ legalForm }: Sort, { volunteers }: Parts, max: number | null): Wrong | null {
  if (!volunteers) return null;
  const facts = { legalForm, employsStaff: volunteers.employsStaff };
  const problems = asFieldProblems(noteProblems(noteOf(volunteers), facts, max));
  return Object.keys(problems).length > 0 ? problems : null;
}

/** The registration that all answers make; accessibility is told later, on the page of the details. */
export function registrationOf(answers: RegisterAnswers, lang: Registration['lang']): Registration {
  const { sort, name, place, volunteers, person } = answers;
  const employsStaff = volunteers === null ? true : volunteers.employsStaff;
  return {
    details: { ...sort, ...name, ...place, employsStaff, accessibility: [] },
    note: volunteers === null ? null : noteOf(volunteers),
    contact: { ...person, email: person.email ?? '' },
    lang,
  };
}

/** The answers of the other pages, to travel unseen with the form of this one. */
export const carriedPast = (step: RegisterStep, input: FieldValues): FieldValues => {
  const here = stepFields[step];
  const known = registerSteps.flatMap((one) => stepFields[one]).filter((name) => !here.includes(name));
  return Object.fromEntries(
    known.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]),
  );
};
