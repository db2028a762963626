import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Refusal } from '#kernel';
import { ImportBench } from './import-bench.js';
import { columnsOfMapping } from './import-columns.js';
import { readRow } from './import-row.js';
import type { ImportRun, ImportRunRow } from './import-run.js';
import { ImportRunsRepository } from './import-runs.repository.js';
import { KeepListedVacancy } from './keep-listed-vacancy.js';

/** Turns one row of a list into a vacancy, or into changes of one, and notes that it did in the same transaction. */
@Injectable()
export class CarryOutRow {
  constructor(
    private readonly runs: ImportRunsRepository,
    private readonly keep: KeepListedVacancy,
    private readonly bench: ImportBench,
  ) {}

  /** The row is locked by the caller. Throws Refusal `import.row-faulty` when a cell no longer holds, and what KeepListedVacancy throws. */
  async execute(tx: Tx, run: ImportRun, row: ImportRunRow, today: string): Promise<void> {
    const facts = await this.bench.facts(tx, run.organisationId, today);
    const columns = columnsOfMapping(run.headings, run.mapping);
    const kept = await this.keep.execute(
      tx.actor,
      {
        organisationId: run.organisationId,
        code: row.code ?? '',
        handIn: run.handIn,
        content: (stored) => {
          const { content, faults } = readRow(columns, row.cells, { ...facts, stored });
          if (faults.length > 0) throw new Refusal('import.row-faulty');
          return content;
        },
      },
      tx,
    );
    await this.runs.settle(tx, run.id, { position: row.position, why: null, ...kept });
  }
}
