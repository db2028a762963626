import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, dayInBrussels, quarterInBrussels } from '#kernel';
import { DimensionQueries } from './dimensions.queries.js';
import { FactsRepository, type StoredMessage } from './facts.repository.js';
import { projections } from './projections.js';
import { restateFigures } from './indicator.jobs.js';
import { SnapshotsRepository } from './snapshots.repository.js';

/** Turns a message into a fact, once; told again it changes nothing (brief 5.5.5). */
@Injectable()
export class ProjectMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly facts: FactsRepository,
    private readonly dimensions: DimensionQueries,
    private readonly snapshots: SnapshotsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** True when it was counted now, false when it was counted before or counts nowhere. */
  execute(message: StoredMessage): Promise<boolean> {
    return this.work.asSystem((tx) => this.project(tx, message));
  }

  private async project(tx: Tx, { id, name, payload, occurredAt }: StoredMessage): Promise<boolean> {
    const day = dayInBrussels(occurredAt);
    const draft = await projections[name]?.(tx, this.dimensions, payload, { messageId: id, day });
    if (!draft) return false;
    const fact = { subjectKey: null, unitId: null, ...draft, messageId: id, occurredAt, day };
    const added = await this.facts.add(tx, fact, this.clock.now());
    // Late entry is normal (paper at the desk): figures made after it happened are made again, with a note.
    if (added && (await this.snapshots.madeSince(tx, occurredAt))) {
      await this.outbox.enqueue(tx, restateFigures, { from: quarterInBrussels(occurredAt) });
    }
    return added;
  }
}
