import { readWords } from './import-cells.js';
import type { ImportField } from './import-fields.js';
import type { RowReader } from './import-row.js';
import type { TextContent, VacancyContent } from './vacancy-content.js';

const summaryLength = 300;

/** The first sentences of a description, as far as they fit. */
export function firstSentences(body: string): string {
  const flat = body.replace(/\s+/g, ' ').trim();
  if (flat.length <= summaryLength) return flat;
  const cut = flat.slice(0, summaryLength - 1);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '));
  if (end > 80) return cut.slice(0, end + 1);
  const word = cut.lastIndexOf(' ');
  // Never between the two halves of one sign.
  return `${(word > 0 ? cut.slice(0, word) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

interface Names {
  readonly title: ImportField;
  readonly summary: ImportField;
  readonly body: ImportField;
}
const names = {
  nl: { title: 'title', summary: 'summary', body: 'body' },
  fr: { title: 'titleFr', summary: 'summaryFr', body: 'bodyFr' },
  en: { title: 'titleEn', summary: 'summaryEn', body: 'bodyEn' },
} as const satisfies Record<string, Names>;

const noWords: TextContent = { title: '', summary: '', body: '' };

function textOf(row: RowReader, { title, summary, body }: Names, stored: TextContent | null): TextContent {
  const kept = stored ?? noWords;
  const take = (field: ImportField, max: number, present: string): string =>
    row.has(field) ? row.take(field, readWords(row.written(field), max, false), '') : present;
  const text = { title: take(title, 120, kept.title), body: take(body, 10_000, kept.body) };
  const short = take(summary, summaryLength, kept.summary);
  return { ...text, summary: short || firstSentences(text.body) };
}

const empty = (text: TextContent): boolean => text.title === '' && text.summary === '' && text.body === '';

/** The words of a row in three languages; a summary that nobody wrote is the first sentences. */
export function readTexts(row: RowReader, stored: VacancyContent['texts']): VacancyContent['texts'] {
  const nl = textOf(row, names.nl, stored.nl);
  const fault = (field: ImportField): boolean => row.faults.some((known) => known.field === field);
  if (nl.title === '' && !fault('title')) row.fault('title', 'required');
  if (nl.body === '' && row.request.strict && !fault('body')) row.fault('body', 'required');
  const fr = textOf(row, names.fr, stored.fr);
  const en = textOf(row, names.en, stored.en);
  return { nl, fr: empty(fr) ? null : fr, en: empty(en) ? null : en };
}
