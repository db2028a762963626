import type { Problems, VacancyContent } from '#vacancies';
import { contactQuestion } from './contact.question.js';
import { languagesQuestion } from './languages.question.js';
import { accessQuestion, supportQuestion, termsQuestion } from './offer.question.js';
import { peopleQuestion, whoQuestion } from './people.question.js';
import { photoQuestion } from './photo.question.js';
import { durationQuestion, whenQuestion, whereQuestion } from './practical.question.js';
import { isBegun, questionCodes, seenOf, type Question, type QuestionCode } from './question.js';
import { taskQuestion, titleQuestion, translationsQuestion } from './words.question.js';

const byCode: Readonly<Record<QuestionCode, Question>> = {
  title: titleQuestion,
  task: taskQuestion,
  translations: translationsQuestion,
  photo: photoQuestion,
  people: peopleQuestion,
  who: whoQuestion,
  languages: languagesQuestion,
  where: whereQuestion,
  when: whenQuestion,
  support: supportQuestion,
  access: accessQuestion,
  terms: termsQuestion,
  contact: contactQuestion,
  duration: durationQuestion,
};

/** All pages of questions, in order. */
export const questions: readonly Question[] = questionCodes.map((code) => byCode[code]);

/** The page of this address, if there is one. */
export const questionAt = (slug: string): Question | undefined =>
  questions.find((page) => page.slug === slug);

/** The page after this one; null after the last. */
export const nextQuestion = (page: Question): Question | null =>
  questions[questions.indexOf(page) + 1] ?? null;

/** The page on which a field stands, by the name of the form or of a remark. */
export const questionOf = (field: string): Question | undefined =>
  questions.find(({ fields }) => fields.includes(field));

/** Problems that stand on one page. */
export const problemsOn = (page: Question, problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => page.fields.includes(field)));

/** How far a page is. */
export type QuestionState = 'done' | 'todo' | 'optional' | 'waits';

/** `stored` is what is online, when changes may wait beside it. */
export function questionState(
  page: Question,
  { content, stored, problems }: { content: VacancyContent; stored: VacancyContent; problems: Problems },
): QuestionState {
  if (Object.keys(problemsOn(page, problems)).length > 0) return 'todo';
  if (seenOf(page, content) !== seenOf(page, stored)) return 'waits';
  return page.required || isBegun(page, content) ? 'done' : 'optional';
}
