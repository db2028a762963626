import { contentColumns } from './content-columns.js';
import type { ContentField } from './content-changes.js';

const suffixes = ['', 'Fr', 'En'] as const;
const texts = suffixes.flatMap((suffix) =>
  (['title', 'summary', 'body'] as const).map((part) => `${part}${suffix}` as const),
);

/** A field on which a coordinator can remark: named as on the form of the organisation. */
export type ReviewField =
  | Exclude<ContentField, 'expensesDayCents'>
  | 'expensesDay'
  | 'contactFirstName'
  | 'contactEmail'
  | 'contactPhone';

/** The name on the form of what a proposal or snapshot calls `field`. */
export const formFieldOf = (field: ContentField): ReviewField =>
  field === 'expensesDayCents' ? 'expensesDay' : field;

/** Every field on which a coordinator can remark, texts first. */
export const reviewFields: readonly ReviewField[] = [
  ...texts,
  ...contentColumns.map((field) => formFieldOf(field)),
  'contactFirstName',
  'contactEmail',
  'contactPhone',
];
