import { langs, translator } from '#i18n';
import { importFields, isImportField, otherHeadings, type ImportField } from './import-fields.js';
import { plainWords } from './import-words.js';

const fieldOf = new Map<string, ImportField>();
for (const lang of langs) {
  const t = translator(lang);
  for (const field of importFields) fieldOf.set(plainWords(t(`bulk.field.${field}`)), field);
}
for (const field of importFields) {
  for (const heading of otherHeadings[field] ?? []) {
    if (!fieldOf.has(heading)) fieldOf.set(heading, field);
  }
}

/** What each column of a list means, in its order; null is left aside. */
export type Mapping = readonly (ImportField | null)[];

export interface Columns {
  /** Position of each field that the list has. */
  readonly at: ReadonlyMap<ImportField, number>;
  /** Language of the day column: "ma" is Monday in Dutch and Tuesday in French. */
  readonly lang: 'nl' | 'fr';
  /** Headings that mean nothing to us, as written: named to the operator, never stored. */
  readonly unknown: readonly string[];
}

/** What the headings probably mean: as decided before (`known`: words of the heading to field), else as usual. */
export function guessMapping(
  written: readonly string[],
  known: Readonly<Record<string, string>> = {},
): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  const take = (field: ImportField | undefined): ImportField | null => {
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  };
  const decided = written.map((heading): ImportField | null | undefined => {
    const words = plainWords(heading);
    if (!Object.hasOwn(known, words)) return undefined;
    const field = known[words];
    return isImportField(field) ? take(field) : null;
  });
  return written.map((heading, at) => {
    const before = decided[at];
    return before === undefined ? take(fieldOf.get(plainWords(heading))) : before;
  });
}

/** The columns that a mapping describes. */
export function columnsOfMapping(written: readonly string[], mapping: Mapping): Columns {
  const at = new Map<ImportField, number>();
  mapping.forEach((field, index) => {
    if (field !== null && !at.has(field)) at.set(field, index);
  });
  const used = new Set(at.values());
  const days = plainWords(written[at.get('day') ?? -1] ?? '');
  return {
    at,
    unknown: written.filter((_, index) => !used.has(index)),
    lang: ['jour', 'jours', 'quand'].includes(days) ? 'fr' : 'nl',
  };
}

/** Finds out which column holds what; of two with the same meaning the first counts. */
export const readColumns = (written: readonly string[]): Columns =>
  columnsOfMapping(written, guessMapping(written));
