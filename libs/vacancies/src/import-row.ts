import { createHash } from 'node:crypto';
import { blankContent, type VacancyContent } from './vacancy-content.js';
import { vacancyProblems } from './vacancy-problems.js';
import {
  readCommitment, readDay, readDutchLevel, readEmail, readHours, readPhone, readPlace, readPlaces, readSlots, readThemes,
  readWords, type CellProblem, type Read,
} from './import-cells.js'; // prettier-ignore
import { plainWords, type Columns, type ImportField } from './import-columns.js';

/** Something wrong with one cell. */
export interface CellFault {
  readonly field: ImportField;
  readonly written: string;
  readonly problem: CellProblem;
}

/** One row of the list, understood or not. */
export interface RowReading {
  readonly title: string;
  /** Recognises the row when the list is read again. */
  readonly code: string;
  readonly content: VacancyContent;
  readonly faults: readonly CellFault[];
}

/** The contact when a row names none. */
export type FallbackContact = VacancyContent['contact'] | null;

const summaryLength = 300;

/** The first sentences of a description, as far as they fit. */
export function firstSentences(body: string): string {
  const flat = body.replace(/\s+/g, ' ').trim();
  if (flat.length <= summaryLength) return flat;
  const cut = flat.slice(0, summaryLength - 1);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '));
  return end > 80 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** A row without a code of its own is recognised by title and municipality. */
const codeOf = (written: string, title: string, place: string): string =>
  written.trim().slice(0, 100) ||
  `auto-${createHash('sha256')
    .update(`${plainWords(title)}\n${plainWords(place)}`)
    .digest('hex')
    .slice(0, 16)}`;

/** Reads one row; every cell that is not understood is a fault, so that the list can be put right at once. */
export function readRow(
  columns: Columns,
  cells: readonly string[],
  { fallback, today }: { fallback: FallbackContact; today: string },
): RowReading {
  const faults: CellFault[] = [];
  const written = (field: ImportField): string => cells[columns.at.get(field) ?? -1] ?? '';
  const take = <V>(field: ImportField, read: Read<V>, otherwise: V): V => {
    if ('value' in read) return read.value;
    faults.push({ field, written: written(field), problem: read.problem });
    return otherwise;
  };
  const title = take('title', readWords(written('title'), 120, true), '');
  const body = take('body', readWords(written('body'), 10_000, true), '');
  const summary = take('summary', readWords(written('summary'), summaryLength, false), '');
  const place = take('municipality', readPlace(written('municipality')), {
    municipality: null,
    online: false,
  });
  const slots = readSlots(written('day'), written('part'), columns.lang);
  const mask = take('day', slots.day, 0);
  take('part', slots.part, 0);
  const startsOn = take('startsOn', readDay(written('startsOn')), null);
  const endsOn = take('endsOn', readDay(written('endsOn')), null);
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    faults.push({ field: 'endsOn', written: written('endsOn'), problem: 'dateOrder' });
  }
  const commitment = take('commitment', readCommitment(written('commitment')), 'REGULAR');
  if (commitment === 'ONCE' && written('startsOn').trim() === '') {
    faults.push({ field: 'startsOn', written: '', problem: 'required' });
  }
  const content: VacancyContent = {
    ...blankContent,
    texts: { nl: { title, summary: summary || firstSentences(body), body }, fr: null, en: null },
    themes: take('theme', readThemes(written('theme')), []),
    municipality: place.municipality,
    placeKind: place.online ? 'ONLINE' : 'ADDRESS',
    street: take('street', readWords(written('street'), 160, false), '') || null,
    dutchLevel: take('dutchLevel', readDutchLevel(written('dutchLevel')), 'NONE'),
    slots: mask,
    places: take('places', readPlaces(written('places')), 1),
    hoursPerWeek: take('hoursPerWeek', readHours(written('hoursPerWeek')), null),
    commitment,
    startsOn,
    endsOn,
    contact: readContact(take, written, fallback, faults),
  };
  if (faults.length === 0) faults.push(...pastDays(content, today, written));
  return { title, code: codeOf(written('code'), title, written('municipality')), content, faults };
}

/** Days that were over before the list came in; everything else was looked at cell by cell. */
function pastDays(
  content: VacancyContent,
  today: string,
  written: (field: ImportField) => string,
): CellFault[] {
  const problems = vacancyProblems(content, { today, maxDayCents: null });
  return (['startsOn', 'endsOn'] as const)
    .filter((field) => problems[field] !== undefined)
    .map((field) => ({ field, written: written(field), problem: 'datePast' }));
}

function readContact(
  take: <V>(field: ImportField, read: Read<V>, otherwise: V) => V,
  written: (field: ImportField) => string,
  fallback: FallbackContact,
  faults: CellFault[],
): VacancyContent['contact'] {
  const firstName = take('contactName', readWords(written('contactName'), 80, false), '');
  const email = take('contactEmail', readEmail(written('contactEmail')), null);
  const phone = take('contactPhone', readPhone(written('contactPhone')), null);
  const reachable = email !== null || phone !== null;
  if (firstName !== '' && reachable) return { firstName, email, phone };
  const wrong = faults.some(({ field }) => field === 'contactEmail' || field === 'contactPhone');
  if (!fallback && !wrong) faults.push({ field: 'contactName', written: firstName, problem: 'contact' });
  return fallback && !wrong
    ? {
        firstName: firstName || fallback.firstName,
        email: email ?? (reachable ? null : fallback.email),
        phone: phone ?? (reachable ? null : fallback.phone),
      }
    : { firstName, email, phone };
}
