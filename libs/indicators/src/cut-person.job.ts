import { UnitOfWork } from '#database';
import { Handles, type PayloadOf } from '#jobs';
import { newId } from '#kernel';
import { FactsRepository } from './facts.repository.js';
import { cutPerson } from './indicator.jobs.js';

@Handles(cutPerson)
export class CutPersonJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly facts: FactsRepository,
  ) {}

  async run({ candidateId }: PayloadOf<typeof cutPerson>): Promise<'done'> {
    await this.work.asSystem((tx) => this.facts.cut(tx, candidateId, newId()));
    return 'done';
  }
}
