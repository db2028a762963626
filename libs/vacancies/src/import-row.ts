import { createHash } from 'node:crypto';
import {
  readDutchLevel, readEmail, readPhone, readPlace, readSlots, readThemes, readWords,
} from './import-cells.js'; // prettier-ignore
import type { Columns } from './import-columns.js';
import type { ImportField } from './import-fields.js';
import { plainReaders, readEuros, type PlainField } from './import-readers.js';
import { readTexts } from './import-texts.js';
import { plainWords, type CellProblem, type Read } from './import-words.js';
import { blankContent, type VacancyContent } from './vacancy-content.js';
import { vacancyProblems, type CheckFacts, type Problems } from './vacancy-problems.js';

/** Something wrong with one cell. */
export interface CellFault {
  readonly field: ImportField;
  readonly written: string;
  readonly problem: CellProblem;
  /** The part of the cell that was not understood. */
  readonly part?: string;
}

/** One row of the list, understood or not. */
export interface RowReading {
  readonly title: string;
  /** Recognises the row when the list is read again. */
  readonly code: string;
  readonly content: VacancyContent;
  readonly faults: readonly CellFault[];
  /** What it lacks before it can be handed in, as `vacancyProblems` says it. */
  readonly missing: Problems;
}

/** The contact when a row names none. */
export type FallbackContact = VacancyContent['contact'] | null;

export interface RowRequest extends CheckFacts {
  readonly fallback: FallbackContact;
  /** True: what is required must stand there. False: the rest may follow in the draft. */
  readonly strict: boolean;
  /** What is stored under the row's code: columns that the list does not have stay as they are. */
  readonly stored?: VacancyContent | undefined;
  /** What cells of this list said before: many rows say the same. Lives as long as one reading of the list. */
  readonly memo?: Map<string, unknown>;
}

/** Codes of the explaining rows of our own template. */
export const templateCodes = ['uitleg', 'explication', 'explanation', 'voorbeeld', 'exemple', 'example'];

/** A row without a code of its own is recognised by title and municipality. */
const codeOf = (written: string, title: string, place: string): string =>
  written.trim().slice(0, 100) ||
  `auto-${createHash('sha256')
    .update(`${plainWords(title)}\n${plainWords(place)}`)
    .digest('hex')
    .slice(0, 16)}`;

const writtenIn =
  (columns: Columns, cells: readonly string[]) =>
  (field: ImportField): string =>
    cells[columns.at.get(field) ?? -1] ?? '';

/** The code under which a row is known. */
export function rowCode(columns: Columns, cells: readonly string[]): string {
  const written = writtenIn(columns, cells);
  return codeOf(written('code'), written('title'), written('municipality'));
}

/** Collects what the cells of one row say; every cell that is not understood is a fault. */
export class RowReader {
  readonly faults: CellFault[] = [];
  readonly written: (field: ImportField) => string;

  constructor(
    readonly columns: Columns,
    cells: readonly string[],
    readonly request: RowRequest,
  ) {
    this.written = writtenIn(columns, cells);
  }

  /** Reads the cell of a field, or remembers how the same words were read. */
  read<V>(field: ImportField, reader: (text: string) => Read<V>): Read<V> {
    const text = this.written(field);
    const { memo } = this.request;
    if (!memo) return reader(text);
    const key = `${field}\n${text}`;
    const known = memo.get(key) as Read<V> | undefined;
    if (known) return known;
    const read = reader(text);
    memo.set(key, read);
    return read;
  }

  has(field: ImportField): boolean {
    return this.columns.at.has(field);
  }

  take<V>(field: ImportField, read: Read<V>, otherwise: V): V {
    if ('value' in read) return read.value;
    this.fault(field, read.problem, read.part);
    return otherwise;
  }

  /** A required answer that is not there is a fault only when nothing may follow later. */
  takeRequired<V>(field: ImportField, read: Read<V>, otherwise: V): V {
    const lacking = 'problem' in read && read.problem === 'required' && !this.request.strict;
    return lacking ? otherwise : this.take(field, read, otherwise);
  }

  fault(field: ImportField, problem: CellProblem, part?: string): void {
    const fault = { field, written: this.written(field).slice(0, 200), problem };
    this.faults.push(part === undefined ? fault : { ...fault, part });
  }
}

/** Reads one row; every cell that is not understood is a fault, so that the list can be put right at once. */
export function readRow(columns: Columns, cells: readonly string[], request: RowRequest): RowReading {
  const row = new RowReader(columns, cells, request);
  const code = rowCode(columns, cells);
  if (templateCodes.includes(plainWords(row.written('code')))) {
    row.fault('code', 'template');
    return { title: row.written('title').slice(0, 120), code, content: blankContent, faults: row.faults, missing: {} }; // prettier-ignore
  }
  const content = contentOf(row);
  const problems = vacancyProblems(content, request);
  lawful(row, content, problems);
  return { title: content.texts.nl.title, code, content, faults: row.faults, missing: problems };
}

function contentOf(row: RowReader): VacancyContent {
  const base = row.request.stored ?? blankContent;
  const texts = readTexts(row, base.texts);
  const place = readWhere(row, base);
  const slots = readSlots(row.written('day'), row.written('part'), row.columns.lang);
  const mask = row.take('day', slots.day, 0);
  row.take('part', slots.part, 0);
  const plain = readPlain(row);
  const themes = row.has('theme') || row.request.strict ? row.takeRequired('theme', row.read('theme', readThemes), []) : base.themes; // prettier-ignore
  const dutch = row.read('dutchLevel', readDutchLevel);
  return {
    ...base,
    ...plain,
    ...place(plain.placeKind),
    texts,
    themes,
    dutchLevel: row.has('dutchLevel') || row.request.strict ? row.takeRequired('dutchLevel', dutch, 'NONE') : base.dutchLevel,
    slots: row.has('day') || row.has('part') ? mask : base.slots,
    expensesDayCents: row.has('expensesDay')
      ? row.take('expensesDay', row.read('expensesDay', readEuros), null)
      : base.expensesDayCents,
    contact: readContact(row, base.contact),
  }; // prettier-ignore
}

function readPlain(row: RowReader): Partial<VacancyContent> {
  const read: Record<string, unknown> = {};
  for (const field of Object.keys(plainReaders) as PlainField[]) {
    if (!row.has(field)) continue;
    read[field] = row.take<unknown>(
      field,
      row.read<unknown>(field, plainReaders[field]),
      blankContent[field],
    );
  }
  return read;
}

/** The municipality, which may also say "online"; a kind of place in a column of its own decides. */
function readWhere(row: RowReader, base: VacancyContent) {
  const asked = row.has('municipality') || row.request.strict;
  const nowhere = { municipality: null, online: false };
  const place = asked
    ? row.takeRequired('municipality', row.read('municipality', readPlace), nowhere)
    : { municipality: base.municipality, online: base.placeKind === 'ONLINE' };
  return (kind: VacancyContent['placeKind'] | undefined) => ({
    municipality: place.municipality,
    placeKind: place.online
      ? ('ONLINE' as const)
      : (kind ?? (base.placeKind === 'ONLINE' && place.municipality !== null ? 'ADDRESS' : base.placeKind)),
  });
}

/** What the calendar and the law refuse, whoever asks. */
function lawful(row: RowReader, content: VacancyContent, problems: Problems): void {
  const { startsOn, endsOn } = content;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) row.fault('endsOn', 'dateOrder');
  if (row.request.strict && content.commitment === 'ONCE' && row.written('startsOn').trim() === '') {
    row.fault('startsOn', 'required');
  }
  if (problems.expensesDay === 'vacancies.problem.expensesTooHigh') row.fault('expensesDay', 'aboveMaximum');
  if (row.faults.length > 0) return;
  for (const field of ['startsOn', 'endsOn', 'wantedUntil'] as const) {
    if (problems[field] === 'errors.dateFuture') row.fault(field, 'datePast');
  }
}

function readContact(row: RowReader, stored: VacancyContent['contact']): VacancyContent['contact'] {
  const { fallback, strict } = row.request;
  const named = row.has('contactName') || row.has('contactEmail') || row.has('contactPhone');
  if (row.request.stored && !named) return stored;
  const firstName = row.take('contactName', readWords(row.written('contactName'), 80, false), '');
  const email = row.take('contactEmail', row.read('contactEmail', readEmail), null);
  const phone = row.take('contactPhone', row.read('contactPhone', readPhone), null);
  const reachable = email !== null || phone !== null;
  if (firstName !== '' && reachable) return { firstName, email, phone };
  const wrong = row.faults.some(({ field }) => field === 'contactEmail' || field === 'contactPhone');
  if (!fallback && !wrong && strict) row.fault('contactName', 'contact');
  return fallback && !wrong
    ? {
        firstName: firstName || fallback.firstName,
        email: email ?? (reachable ? null : fallback.email),
        phone: phone ?? (reachable ? null : fallback.phone),
      }
    : { firstName, email, phone };
}
