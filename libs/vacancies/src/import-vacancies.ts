import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import type { Lang } from '#i18n';
import { Clock, Refusal, dayInBrussels, type Actor } from '#kernel';
import { OrganisationsQueries, type PublicOrganisation } from '#organisations';
import { DraftVacancy } from './draft-vacancy.js';
import { readColumns } from './import-columns.js';
import { faultText } from './import-faults.js';
import { readRow, type CellFault, type FallbackContact, type RowReading } from './import-row.js';
import { readTable, type Table } from './read-table.js';
import { rejectedRowsFile } from './rejected-rows.js';
import { SubmitVacancy } from './submit-vacancy.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** What becomes of one row: `new` goes to review, `known` was imported before, `rejected` has faults. */
export interface ImportedRow {
  readonly line: number;
  readonly title: string;
  readonly code: string;
  readonly outcome: 'new' | 'known' | 'rejected';
  readonly faults: readonly CellFault[];
  readonly cells: readonly string[];
}

export interface ImportReport {
  readonly organisation: Pick<PublicOrganisation, 'id' | 'number' | 'name'>;
  readonly encoding: Table['encoding'];
  readonly separator: string;
  readonly headings: readonly string[];
  readonly unknownColumns: readonly string[];
  readonly rows: readonly ImportedRow[];
  readonly counts: Readonly<Record<ImportedRow['outcome'], number>>;
}

export interface ImportRequest {
  readonly bytes: Uint8Array;
  /** When absent the organisation is recognised by the mail addresses in the list: its website has that domain. */
  readonly organisationId?: string;
  /** Only says what would happen. */
  readonly dryRun: boolean;
}

const mostRows = 5_000;

/**
 * Takes an organisation's own list of vacancies (CSV): good rows go to review, bad rows come back with a reason
 * per cell, rows that were imported before are left alone, so a second run adds nothing. Throws Refusal
 * `import.unreadable`, `import.no-title-column`, `import.too-many-rows`, `import.organisation-unknown`.
 */
@Injectable()
export class ImportVacancies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    private readonly vacancies: VacanciesRepository,
    private readonly draft: DraftVacancy,
    private readonly submit: SubmitVacancy,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, request: ImportRequest, outer?: Tx): Promise<ImportReport> {
    const table = readTable(request.bytes);
    const columns = readColumns(table.headings);
    if (!columns.at.has('title')) throw new Refusal('import.no-title-column');
    if (table.rows.length > mostRows) throw new Refusal('import.too-many-rows', { most: mostRows });
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.import(actor));
        const organisation = await this.organisationOf(tx, request, table);
        const fallback = await this.contactOf(tx, organisation.id);
        const today = dayInBrussels(this.clock.now());
        const facts = { fallback, today, maxDayCents: null, strict: true };
        const readings = table.rows.map((row) => readRow(columns, row.cells, facts));
        const known = await this.vacancies.knownCodes(tx, organisation.id, readings.map((r) => r.code)); // prettier-ignore
        const rows = outcomes(table, readings, known);
        if (!request.dryRun) await this.keep(actor, tx, organisation.id, readings, rows);
        return report(organisation, table, columns.unknown, rows);
      },
      outer,
    );
  }

  private async keep(
    actor: Actor,
    tx: Tx,
    organisationId: string,
    readings: RowReading[],
    rows: ImportedRow[],
  ) {
    for (const [at, { content, code }] of readings.entries()) {
      if (rows[at]?.outcome !== 'new') continue;
      const { vacancyId } = await this.draft.execute(
        actor,
        { organisationId, content, externalId: code },
        tx,
      );
      await this.submit.execute(actor, vacancyId, tx);
    }
  }

  private async organisationOf(tx: Tx, request: ImportRequest, table: Table): Promise<PublicOrganisation> {
    if (request.organisationId !== undefined) return this.organisations.byId(tx, request.organisationId);
    const domains = new Set(
      table.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => /^[^\s@]+@([a-z0-9.-]+)$/i.exec(cell.trim())?.[1] ?? []),
      ),
    );
    const found = await this.organisations.byWebsite(tx, [...domains]);
    const [only] = found;
    if (!only || found.length > 1) throw new Refusal('import.organisation-unknown');
    return only;
  }

  private async contactOf(tx: Tx, organisationId: string): Promise<FallbackContact> {
    const [first] = await this.organisations.contacts(tx, organisationId);
    return first ? { firstName: first.firstName, email: first.email, phone: first.phone } : null;
  }
}

function outcomes(table: Table, readings: readonly RowReading[], known: ReadonlySet<string>): ImportedRow[] {
  const seen = new Set<string>();
  return readings.map(({ title, code, faults }, at) => {
    const twice = seen.has(code);
    seen.add(code);
    const all: readonly CellFault[] = twice
      ? [...faults, { field: 'code', written: code, problem: 'codeTwice' }]
      : faults;
    const outcome = all.length > 0 ? 'rejected' : known.has(code) ? 'known' : 'new';
    const row = table.rows[at];
    return { line: row?.line ?? 0, cells: row?.cells ?? [], title, code, outcome, faults: all };
  });
}

function report(
  { id, number, name }: PublicOrganisation,
  { encoding, separator, headings }: Table,
  unknownColumns: readonly string[],
  rows: readonly ImportedRow[],
): ImportReport {
  const counts = { new: 0, known: 0, rejected: 0 };
  for (const row of rows) counts[row.outcome] += 1;
  return { organisation: { id, number, name }, encoding, separator, headings, unknownColumns, rows, counts };
}

/** The rejected rows as they were written, with the reasons in a last column; null when there are none. UTF-8 with mark, for Excel. */
export function rejectsFile(lang: Lang, { headings, rows, separator }: ImportReport): string | null {
  const rejected = rows.filter((row) => row.outcome === 'rejected');
  if (rejected.length === 0) return null;
  const given = rejected.map(({ line, cells, faults }) => ({
    line,
    cells,
    reasons: faults.map((fault) => faultText(lang, fault)),
  }));
  return rejectedRowsFile(lang, { headings, separator }, given);
}
