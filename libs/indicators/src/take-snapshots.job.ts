import { UnitOfWork } from '#database';
import { Handles } from '#jobs';
import { FixFigures } from './fix-figures.js';
import { takeSnapshots } from './indicator.jobs.js';

@Handles(takeSnapshots)
export class TakeSnapshotsJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly figures: FixFigures,
  ) {}

  async run(): Promise<'done' | 'skipped'> {
    const fixed = await this.work.asSystem((tx) => this.figures.fixRipe(tx));
    return fixed > 0 ? 'done' : 'skipped';
  }
}
