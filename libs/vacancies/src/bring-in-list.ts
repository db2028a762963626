import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Bug, Clock, Refusal, newId, type Actor } from '#kernel';
import { OrganisationsRepository } from '#organisations';
import { guessMapping } from './import-columns.js';
import { importLimits } from './import-run.js';
import { importRunLifecycle } from './import-run.lifecycle.js';
import { importRunPolicy } from './import-run.policy.js';
import { ImportRunsRepository } from './import-runs.repository.js';
import { ImportSteps } from './import-steps.js';
import { readTable } from './read-table.js';
import { vacancyPolicy } from './vacancy.policy.js';

// PostgreSQL keeps neither NUL nor half a sign; what stands in their place is a fault of its cell.
const storable = (cell: string): string =>
  cell.slice(0, importLimits.cell).replaceAll('\0', '\ufffd').toWellFormed();

/**
 * Takes in an organisation's own list (CSV), with a guess of what its columns mean; nothing becomes a vacancy yet.
 * Throws Refusal `import.unreadable`, `import.too-large`, `import.over-2000-rows`, `import.empty`, `vacancy.company`.
 */
@Injectable()
export class BringInList {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly runs: ImportRunsRepository,
    private readonly steps: ImportSteps,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { organisationId, bytes }: { organisationId: string; bytes: Uint8Array },
    outer?: Tx,
  ): Promise<{ runId: string }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(importRunPolicy.change(actor));
        const organisation = await this.organisations.get(tx, organisationId);
        authorize(vacancyPolicy.draft(actor, organisation));
        if (actor.id === null) throw new Bug('a list without somebody who brought it in');
        const { headings, rows, separator } = tableOf(bytes);
        const known = await this.runs.remembered(tx, organisationId);
        const id = newId();
        const run = {
          id, organisationId, accountId: actor.id, state: importRunLifecycle.initial, separator, headings,
          mapping: guessMapping(headings, known), handIn: false, total: rows.length, newRows: 0, changedRows: 0,
          knownRows: 0, wrongRows: 0, doneRows: 0, why: null, createdAt: this.clock.now(), startedAt: null,
          endedAt: null, version: 1,
        }; // prettier-ignore
        await this.runs.add(tx, run, rows);
        await this.steps.record(tx, id, 'read', null, run.state, null);
        return { runId: id };
      },
      outer,
    );
  }
}

function tableOf(bytes: Uint8Array) {
  if (bytes.byteLength > importLimits.bytes) throw new Refusal('import.too-large');
  const table = readTable(bytes);
  if (table.headings.length > importLimits.columns) throw new Refusal('import.unreadable');
  if (table.rows.length === 0) throw new Refusal('import.empty');
  if (table.rows.length > importLimits.rows) throw new Refusal('import.over-2000-rows');
  return {
    ...table,
    headings: table.headings.map((heading) => storable(heading).slice(0, 200)),
    rows: table.rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, table.headings.length).map(storable) })),
  }; // prettier-ignore
}
