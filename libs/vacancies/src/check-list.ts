import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, Refusal, dayInBrussels, type Actor } from '#kernel';
import { ImportBench } from './import-bench.js';
import { columnsOfMapping, type Columns, type Mapping } from './import-columns.js';
import type { ImportField } from './import-fields.js';
import { readRow, rowCode, type CellFault, type RowRequest } from './import-row.js';
import type { ImportRun, RowOutcome, RowVerdict } from './import-run.js';
import { ImportRunsRepository } from './import-runs.repository.js';
import { ImportSteps } from './import-steps.js';
import { plainWords } from './import-words.js';
import { saysTheSame } from './keep-listed-vacancy.js';
import { ListedVacanciesRepository, type ListedVacancy } from './listed-vacancies.repository.js';
import { closedStates } from './vacancy.lifecycle.js';

/**
 * Notes what the columns of a list mean, remembers it for the organisation, and says of every row what would happen
 * to it; nothing becomes a vacancy yet. Throws Refusal `import.no-title-column`, `import.column-twice`.
 */
@Injectable()
export class CheckList {
  constructor(
    private readonly runs: ImportRunsRepository,
    private readonly steps: ImportSteps,
    private readonly listed: ListedVacanciesRepository,
    private readonly bench: ImportBench,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { runId, mapping }: { runId: string; mapping: Mapping }, outer?: Tx): Promise<ImportRun> {
    return this.steps.run(actor, runId, outer, async (tx, run) => {
      insistOnMeaning(mapping);
      const fitting = run.headings.map((_, at): ImportField | null => mapping[at] ?? null);
      const mapped = await this.steps.move(tx, run, 'map', { mapping: fitting });
      await this.runs.remember(tx, run.organisationId, decisions(mapped), this.clock.now());
      const verdicts = await this.verdicts(tx, mapped);
      await this.runs.judge(tx, runId, verdicts);
      return this.steps.move(tx, mapped, 'check', countsOf(verdicts));
    });
  } // prettier-ignore

  private async verdicts(tx: Tx, run: ImportRun): Promise<RowVerdict[]> {
    const columns = columnsOfMapping(run.headings, run.mapping);
    const rows = await this.runs.cells(tx, run.id);
    const codes = rows.map(({ cells }) => rowCode(columns, cells));
    const known = await this.listed.byCode(tx, run.organisationId, codes);
    const today = dayInBrussels(this.clock.now());
    const facts = { ...(await this.bench.facts(tx, run.organisationId, today)), memo: new Map() };
    const seen = new Set<string>();
    return rows.map(({ position, cells }, at) => {
      const code = codes[at] ?? '';
      const twice = seen.has(code);
      seen.add(code);
      return verdictOf({ position, cells, twice, found: known.get(code) }, columns, facts);
    });
  }
}

function insistOnMeaning(mapping: Mapping): void {
  const chosen = mapping.filter((field) => field !== null);
  if (!chosen.includes('title')) throw new Refusal('import.no-title-column');
  if (new Set(chosen).size < chosen.length) throw new Refusal('import.column-twice');
}

interface Judged {
  readonly position: number;
  readonly cells: readonly string[];
  readonly twice: boolean;
  readonly found: ListedVacancy | undefined;
}

function verdictOf({ position, cells, twice, found }: Judged, columns: Columns, facts: RowRequest): RowVerdict {
  const { code, title, faults, missing, content } = readRow(columns, cells, { ...facts, stored: found?.content });
  const again: CellFault = { field: 'code', written: code, problem: 'codeTwice' };
  const all = twice && !faults.some(({ problem }) => problem === 'template') ? [...faults, again] : faults;
  const closed = found !== undefined && closedStates.includes(found.vacancy.state);
  const known = closed || (found !== undefined && saysTheSame(found.content, content));
  const outcome: RowOutcome = all.length > 0 ? 'WRONG' : known ? 'KNOWN' : found ? 'CHANGED' : 'NEW';
  return { position, code, title: title.slice(0, 120), outcome, faults: all, missing: closed ? {} : missing };
} // prettier-ignore

function countsOf(verdicts: readonly RowVerdict[]) {
  const count = (outcome: RowOutcome): number => verdicts.filter((row) => row.outcome === outcome).length;
  return {
    newRows: count('NEW'),
    changedRows: count('CHANGED'),
    knownRows: count('KNOWN'),
    wrongRows: count('WRONG'),
  };
}

/** What to remember: heading to field, and '' for what is left aside. */
const decisions = ({ headings, mapping }: ImportRun): Record<string, string> =>
  Object.fromEntries(
    headings
      .map((heading, at) => [plainWords(heading), mapping[at] ?? ''] as const)
      .filter(([words]) => words !== '' && words !== 'proto'),
  );
