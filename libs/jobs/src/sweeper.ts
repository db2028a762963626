import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { CONFIG, logger, type Config, type Log } from '#config';
import { UnitOfWork } from '#database';
import { JobRegistry } from './job-registry.js';
import { OutboxRepository } from './outbox.repository.js';
import { QueueDriver, type QueuedJob } from './queue-driver.js';
import { ReceiptsRepository, type OpenReceipt } from './receipts.repository.js';
import { queuedJob } from './relay.js';

const batch = 200;
/** More losses than this and it is the job itself that kills the worker. */
const mostLosses = 10;
/** Finished jobs are kept for a week, to look back at. */
const keepFinished = 7 * 86_400_000;

interface Doubt {
  readonly receipt: OpenReceipt;
  readonly ticket: QueuedJob;
}

/** Finds jobs that the queue lost (crash between two steps, emptied Redis) and brings them back. */
@Injectable()
export class Sweeper {
  private readonly log: Log;
  /** A ticket that was not seen in the queue for so long is looked for, in milliseconds. */
  private readonly notSeen: number;
  /** A ticket that never reached the queue is brought there after this. */
  private readonly neverAdded: number;

  constructor(
    private readonly work: UnitOfWork,
    private readonly registry: JobRegistry,
    private readonly receipts: ReceiptsRepository,
    private readonly driver: QueueDriver,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.log = logger(config.logLevel);
    this.notSeen = config.takeover;
    this.neverAdded = config.takeover / 4;
  }

  /** Goes through every doubtful ticket once. Returns how many were brought back. */
  async sweep(): Promise<number> {
    let brought = 0;
    for (;;) {
      const found = await this.sweepBatch();
      brought += found.brought;
      if (found.looked < batch) return brought;
    }
  }

  private async sweepBatch(): Promise<{ looked: number; brought: number }> {
    const now = this.clock.now();
    const before = (age: number): Date => new Date(now.getTime() - age);
    const doubtful = await this.work.asSystem((tx) =>
      this.receipts.doubtful(tx, before(this.neverAdded), before(this.notSeen), batch),
    );
    const doubts = doubtful.flatMap((receipt): Doubt[] => {
      const definition = this.registry.handlerOf(receipt.job)?.job;
      return definition ? [{ receipt, ticket: queuedJob(receipt, definition, receipt.requeued) }] : [];
    });
    const seen = doubts.filter(({ receipt }) => receipt.seen).map(({ ticket }) => ticket);
    const present = seen.length > 0 ? await this.driver.present(seen) : new Set<string>();
    const lost = doubts.filter(({ receipt, ticket }) => !receipt.seen || !present.has(ticket.id));
    await this.bringBack(lost);
    // Also those that no handler here knows: they are looked at again later, not in a circle.
    await this.work.asSystem((tx) => this.receipts.markSeen(tx, doubtful, now));
    return { looked: doubtful.length, brought: lost.length };
  }

  private async bringBack(lost: readonly Doubt[]): Promise<void> {
    const again: QueuedJob[] = [];
    for (const { receipt, ticket } of lost) {
      const requeued = receipt.requeued + (receipt.seen ? 1 : 0);
      const definition = this.registry.handlerOf(receipt.job)?.job;
      if (!definition) continue;
      this.log.warn({ outboxId: ticket.outboxId, job: ticket.job, requeued }, 'job was lost, brought back');
      if (requeued > mostLosses) await this.giveUp(receipt);
      else {
        // On record first: a crash after this brings it back once more, under the next id.
        await this.work.asSystem((tx) => this.receipts.markRequeued(tx, { ...receipt, requeued }));
        again.push(queuedJob(receipt, definition, requeued));
      }
    }
    if (again.length > 0) await this.driver.add(again);
  }

  private async giveUp(receipt: OpenReceipt): Promise<void> {
    await this.work.asSystem((tx) =>
      this.receipts.finish(tx, receipt, 'failed', this.clock.now(), 'lost-too-often'),
    );
  }
}

/** Removes finished job rows after a week. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly clock: Clock,
  ) {}

  async tidy(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - keepFinished);
    let removed = 0;
    for (;;) {
      const now = await this.work.asSystem((tx) => this.outbox.removeFinishedJobs(tx, before, 1_000));
      removed += now;
      if (now === 0) return removed;
    }
  }
}
