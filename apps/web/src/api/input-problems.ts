import type { z } from 'zod';
import { hasKey, type T } from '#i18n';
import type { Problems } from '#vacancies';
import type { FieldProblem } from './vacancy-input.js';

type Issue = z.core.$ZodIssue;
type Say = (key: string, args?: object) => string;

/** Steps into a document as a JSON pointer (RFC 6901). */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function argsOf(issue: Issue): object {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  if (issue.code === 'too_small') return { min: Number(issue.minimum) };
  return {};
}

/** What is wrong with one item, in the reader's language; at most twenty. */
export function problemsOfIssues(t: T, issues: readonly Issue[]): FieldProblem[] {
  const say = t as unknown as Say;
  const all = issues.flatMap((issue): FieldProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      const message = t('bulk.api.unknownField');
      return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key.slice(0, 100)]), message }));
    }
    const known = hasKey(issue.message) && issue.message.startsWith('errors.');
    const message = known ? say(issue.message, argsOf(issue)) : t('errors.invalid');
    return [{ pointer: pointerOf(issue.path), message }];
  });
  return all.slice(0, 20);
}

const pointers: Readonly<Record<string, string>> = {
  title: '/texts/nl/title', summary: '/texts/nl/summary', body: '/texts/nl/body',
  titleFr: '/texts/fr/title', summaryFr: '/texts/fr/summary', bodyFr: '/texts/fr/body',
  titleEn: '/texts/en/title', summaryEn: '/texts/en/summary', bodyEn: '/texts/en/body',
  expensesDay: '/expensesDayCents', contactFirstName: '/contact/firstName', contactEmail: '/contact/email',
  contactPhone: '/contact/phone',
}; // prettier-ignore

/** What a vacancy lacks, or has wrong by calendar and law, as pointers into the item. */
export function problemsOfVacancy(t: T, problems: Problems): FieldProblem[] {
  const say = t as unknown as Say;
  return Object.entries(problems).map(([field, key]) => ({
    pointer: pointers[field] ?? `/${field}`,
    message: say(key),
  }));
}
