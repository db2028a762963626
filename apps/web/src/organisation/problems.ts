import type { Problems } from '#organisations';
import type { FieldProblem } from '../http/index.js';

/** Message keys of a domain check as problems of a form. */
export const asFieldProblems = (problems: Problems): Record<string, FieldProblem> =>
  Object.fromEntries(Object.entries(problems).map(([field, key]) => [field, { key, args: {} }]));
