import { Injectable } from '@nestjs/common';
import { Bug, Clock, Transient } from '#kernel';
import type { JobOutcome } from './definitions.js';
import { JobRunner } from './job-runner.js';
import { backoffBase, GaveUp, QueueDriver, TryAgain, type QueuedJob } from './queue-driver.js';
import { Relay } from './relay.js';
import { Schedules } from './schedules.js';

interface Waiting {
  readonly job: QueuedJob;
  readonly attempt: number;
  readonly readyAt: number;
}

/** The queue as a list in memory, for tests: nothing runs until `InlineJobs.drain()`. */
@Injectable()
export class InlineDriver extends QueueDriver {
  private waiting: Waiting[] = [];

  constructor(private readonly clock: Clock) {
    super();
  }

  reachable(): boolean {
    return true;
  }

  async add(jobs: readonly QueuedJob[]): Promise<void> {
    const known = new Set(this.waiting.map(({ job }) => job.id));
    const fresh = jobs.filter((job) => !known.has(job.id));
    this.waiting.push(...fresh.map((job) => ({ job, attempt: 1, readyAt: 0 })));
  }

  async present(jobs: readonly Pick<QueuedJob, 'id'>[]): Promise<ReadonlySet<string>> {
    const known = new Set(this.waiting.map(({ job }) => job.id));
    return new Set(jobs.map(({ id }) => id).filter((id) => known.has(id)));
  }

  /** Takes the next job that is ready by the clock. */
  take(): Waiting | null {
    const at = this.waiting.findIndex(({ readyAt }) => readyAt <= this.clock.now().getTime());
    return at < 0 ? null : (this.waiting.splice(at, 1)[0] ?? null);
  }

  /** Puts a job back until its waiting time is over. */
  postpone({ job, attempt }: Waiting): void {
    const readyAt = this.clock.now().getTime() + backoffBase * 2 ** (attempt - 1);
    this.waiting.push({ job, attempt: attempt + 1, readyAt });
  }

  /** Forgets everything, as an emptied Redis does. */
  lose(): void {
    this.waiting = [];
  }

  async consume(): Promise<void> {
    throw new Bug('the inline queue runs by InlineJobs.drain(), it has no consumers');
  }

  async close(): Promise<void> {
    this.lose();
  }
}

/** One job run by `drain`. */
export interface InlineRun {
  readonly job: string;
  readonly outboxId: string;
  readonly outcome: JobOutcome | 'again' | 'failed';
}

const most = 100_000;

/** Runs background work in tests, at the time of the injected clock. */
@Injectable()
export class InlineJobs {
  constructor(
    private readonly relay: Relay,
    private readonly schedules: Schedules,
    private readonly runner: JobRunner,
    private readonly driver: InlineDriver,
  ) {}

  /**
   * Fires schedules, relays and runs everything that is due, in order, until nothing is left. Throws at the
   * end when a job ended in an error that is not Refusal or Transient, unless `tolerant`.
   */
  async drain({ tolerant = false }: { readonly tolerant?: boolean } = {}): Promise<InlineRun[]> {
    const runs: InlineRun[] = [];
    const unexpected: unknown[] = [];
    await this.schedules.fireDue();
    let relayed: number;
    do {
      relayed = await this.relay.dispatch();
      for (let next = this.driver.take(); next; next = this.driver.take()) {
        runs.push(await this.runOne(next, unexpected));
        if (runs.length > most) throw new Bug('the jobs make new jobs without end');
      }
    } while (relayed > 0);
    if (unexpected.length > 0 && !tolerant) {
      throw new AggregateError(unexpected, `Background work failed: ${unexpected.map(String).join('; ')}`);
    }
    return runs;
  }

  private async runOne(next: Waiting, unexpected: unknown[]): Promise<InlineRun> {
    const { outboxId, job } = next.job;
    try {
      const signal = new AbortController().signal;
      const outcome = await this.runner.run({ outboxId, job, attempt: next.attempt, signal });
      return { job, outboxId, outcome };
    } catch (error) {
      if (!(error instanceof TryAgain || error instanceof GaveUp)) throw error;
      if (!(error.cause instanceof Transient)) unexpected.push(error.cause ?? error);
      if (error instanceof TryAgain) this.driver.postpone(next);
      return { job, outboxId, outcome: error instanceof TryAgain ? 'again' : 'failed' };
    }
  }
}
