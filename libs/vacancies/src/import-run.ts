import type { Mapping } from './import-columns.js';
import type { CellFault } from './import-row.js';
import type { ImportRunState } from './import-run.lifecycle.js';
import type { Problems } from './vacancy-problems.js';

/** What becomes of a row: made anew, written over, there already in these words (or closed), or not understood. */
export const rowOutcomes = ['NEW', 'CHANGED', 'KNOWN', 'WRONG'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];
export type RowResult = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

/** A list of vacancies that an organisation brought in. */
export interface ImportRun {
  readonly id: string;
  readonly organisationId: string;
  /** Who brought it in; the work is done in their name. */
  readonly accountId: string;
  readonly state: ImportRunState;
  readonly separator: string;
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  /** True: what is complete is handed in. */
  readonly handIn: boolean;
  readonly total: number;
  readonly newRows: number;
  readonly changedRows: number;
  readonly knownRows: number;
  readonly wrongRows: number;
  readonly doneRows: number;
  /** Code of the reason when it failed. */
  readonly why: string | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly version: number;
}

/** One row of such a list. */
export interface ImportRunRow {
  readonly position: number;
  /** Where it starts in the file. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly code: string | null;
  readonly title: string | null;
  readonly outcome: RowOutcome | null;
  readonly faults: readonly CellFault[];
  readonly missing: Problems;
  readonly result: RowResult | null;
  readonly handedIn: boolean;
  readonly vacancyId: string | null;
  readonly why: string | null;
}

/** What the check says of a row. */
export type RowVerdict = Pick<ImportRunRow, 'position' | 'code' | 'title' | 'outcome' | 'faults' | 'missing'>;

/** Limits of a list that comes in over the site. */
export const importLimits = { bytes: 5_000_000, rows: 2_000, columns: 100, cell: 12_000 } as const;
