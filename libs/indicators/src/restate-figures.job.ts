import { UnitOfWork } from '#database';
import { Handles, type PayloadOf } from '#jobs';
import { FixFigures } from './fix-figures.js';
import { restateFigures } from './indicator.jobs.js';
import { shiftQuarter } from './quarter.js';

@Handles(restateFigures)
export class RestateFiguresJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly figures: FixFigures,
  ) {}

  async run({ from }: PayloadOf<typeof restateFigures>): Promise<'done' | 'skipped'> {
    // A start belongs to the cohort of an intake up to 90 days earlier.
    const changed = await this.work.asSystem((tx) => this.figures.restate(tx, shiftQuarter(from, -1)));
    return changed > 0 ? 'done' : 'skipped';
  }
}
