import { Inject, Injectable } from '@nestjs/common';
import { ZodError } from 'zod';
import { Bug, Clock, Refusal, Transient } from '#kernel';
import { CONFIG, logger, type Config, type Log } from '#config';
import { UnitOfWork } from '#database';
import type { JobOutcome } from './definitions.js';
import { errorCode, placeOf } from './error-code.js';
import { JobRegistry } from './job-registry.js';
import { OutboxRepository } from './outbox.repository.js';
import { GaveUp, TryAgain, type Attempt } from './queue-driver.js';
import { ReceiptsRepository } from './receipts.repository.js';

/**
 * Runs one attempt of one job and writes its receipt. A job with a final receipt does not run again, so a
 * queue may deliver a ticket as often as it likes.
 */
@Injectable()
export class JobRunner {
  private readonly log: Log;

  constructor(
    private readonly work: UnitOfWork,
    private readonly registry: JobRegistry,
    private readonly outbox: OutboxRepository,
    private readonly receipts: ReceiptsRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.log = logger(config.logLevel);
  }

  /** Throws TryAgain (the queue comes back later) or GaveUp (final). */
  async run(attempt: Attempt): Promise<JobOutcome> {
    const handler = this.registry.handlerOf(attempt.job);
    // Another version of the worker knows this job: it stays in the queue for it.
    if (!handler) throw new TryAgain('unknown-job');
    try {
      const outcome = await this.attempt(attempt, handler.run);
      if (outcome !== 'finished-before') await this.finish(attempt, outcome, null);
      return outcome === 'finished-before' ? 'skipped' : outcome;
    } catch (error) {
      return await this.settle(attempt, handler.job.attempts, error);
    }
  }

  private async attempt(
    { outboxId, job, attempt, signal }: Attempt,
    run: (payload: unknown, run: { id: string; attempt: number; signal: AbortSignal }) => Promise<JobOutcome>,
  ): Promise<JobOutcome | 'finished-before'> {
    const { row, state } = await this.work.asSystem(async (tx) => ({
      row: await this.outbox.find(tx, outboxId),
      state: await this.receipts.stateOf(tx, outboxId, job),
    }));
    if (!row || (state !== null && state !== 'queued')) return 'finished-before';
    const envelope = { id: row.id, name: row.name, occurredAt: row.occurredAt };
    const subscription = this.registry.subscriptionsTo(row.name).find((known) => known.job.name === job);
    const payload = row.kind === 'job' ? row.payload : subscription?.map(row.payload, envelope);
    // No subscription any more, or the subscriber said that this message needs no job.
    if (payload === null || payload === undefined) return 'skipped';
    return run(payload, { id: outboxId, attempt, signal });
  }

  private async settle(attempt: Attempt, attempts: number, error: unknown): Promise<JobOutcome> {
    const code = errorCode(error);
    const facts = { outboxId: attempt.outboxId, job: attempt.job, attempt: attempt.attempt, code };
    if (error instanceof Refusal) {
      this.log.info(facts, 'job refused');
      await this.finish(attempt, 'skipped', code);
      return 'skipped';
    }
    const hopeless = error instanceof Bug || error instanceof ZodError;
    if (!hopeless && attempt.attempt < attempts) {
      this.log.warn({ ...facts, at: placeOf(error) }, 'job will be tried again');
      throw new TryAgain(code, { cause: error });
    }
    this.log.error({ ...facts, at: placeOf(error), expected: error instanceof Transient }, 'job failed');
    await this.finish(attempt, 'failed', code);
    throw new GaveUp(code, { cause: error });
  }

  private async finish(
    attempt: Attempt,
    state: 'done' | 'skipped' | 'failed',
    code: string | null,
  ): Promise<void> {
    await this.work.asSystem((tx) => this.receipts.finish(tx, attempt, state, this.clock.now(), code));
  }
}
