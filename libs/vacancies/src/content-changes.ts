import { contentColumns } from './content-columns.js';
import type { TextContent, VacancyContent, VacancyWordsAndTerms } from './vacancy-content.js';

type Lang = keyof VacancyContent['texts'];
type Part = keyof TextContent;
type Suffix = '' | 'Fr' | 'En';

/** A field as the forms name it: a column, or a text of one language ("titleFr"). */
export type ContentField = Exclude<keyof VacancyWordsAndTerms, 'texts'> | `${Part}${Suffix}`;

export interface ContentChange {
  readonly field: ContentField;
  readonly before: unknown;
  readonly after: unknown;
}

const suffixes: readonly (readonly [Lang, Suffix])[] = [['nl', ''], ['fr', 'Fr'], ['en', 'En']]; // prettier-ignore
const parts: readonly Part[] = ['title', 'summary', 'body'];

/** What a coordinator has to see before it is public: words, what one does, and what is asked of people (UC-03). */
const reviewed: ReadonlySet<ContentField> = new Set<ContentField>([
  ...suffixes.flatMap(([, suffix]) => parts.map((part) => `${part}${suffix}` as const)),
  'themes', 'tasks', 'targetGroups', 'placeKind', 'street', 'transportNote', 'dutchLevel', 'dutchRead',
  'languagesNeeded', 'minAge', 'minAgeReason', 'skillsWanted', 'skillsLearnable', 'certificates', 'expenses',
  'expensesDayCents', 'travelPaid', 'secrecy', 'stepsBefore', 'walkInNote', 'photoId', 'photoAlt',
]); // prettier-ignore

const textFields = (content: VacancyWordsAndTerms): [ContentField, string][] =>
  suffixes.flatMap(([lang, suffix]) =>
    parts.map((part): [ContentField, string] => [`${part}${suffix}`, content.texts[lang]?.[part] ?? '']),
  );

const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : Array.isArray(value)
      ? JSON.stringify(value.map(plain))
      : JSON.stringify(value);

/** Every field that differs, in the order of the form; contact data are not compared. */
export function contentChanges(before: VacancyWordsAndTerms, after: VacancyWordsAndTerms): ContentChange[] {
  const texts = new Map(textFields(before));
  const words = textFields(after).map(([field, value]) => ({
    field,
    before: texts.get(field) ?? '',
    after: value,
  }));
  const columns = contentColumns.map((field) => ({ field, before: before[field], after: after[field] }));
  return [...words, ...columns].filter((change) => plain(change.before) !== plain(change.after));
}

/** True for a change that goes to the Steunpunt first when the vacancy is online. */
export const changesNature = ({ field }: Pick<ContentChange, 'field'>): boolean => reviewed.has(field);

/** The present content with only those answers of `next` that need no review. */
export function withMinorChanges(present: VacancyContent, next: VacancyContent): VacancyContent {
  const minor = contentColumns.filter((field) => !reviewed.has(field));
  return {
    ...present,
    ...Object.fromEntries(minor.map((field) => [field, next[field]])),
    contact: next.contact,
  };
}
