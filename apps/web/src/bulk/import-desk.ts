import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import type { OwnOrganisation as Organisation } from '#organisations';
import { ImportRunsRepository, type ImportRun } from '#vacancies';
import { knownId, type Ctx } from '../http/index.js';
import { OwnOrganisation } from '../organisation/own-organisation.js';

/** Opens a list of an organisation; that of another organisation is unknown. */
@Injectable()
export class ImportDesk {
  constructor(
    private readonly own: OwnOrganisation,
    readonly runs: ImportRunsRepository,
  ) {}

  async open<R>(
    ctx: Ctx,
    orgId: string,
    runId: string,
    more: (tx: Tx, run: ImportRun) => Promise<R>,
  ): Promise<{ organisation: Organisation; run: ImportRun; more: R }> {
    const { organisation, more: found } = await this.own.open(ctx, orgId, async (tx, { id }) => {
      const run = await this.runs.get(tx, knownId(runId));
      if (run.organisationId !== id) throw new Unknown();
      return { run, more: await more(tx, run) };
    });
    return { organisation, ...found };
  }

  /** The organisation with its lists of the last month. */
  recent(ctx: Ctx, orgId: string): Promise<{ organisation: Organisation; more: ImportRun[] }> {
    return this.own.open(ctx, orgId, (tx, { id }) => this.runs.recent(tx, id));
  }
}
