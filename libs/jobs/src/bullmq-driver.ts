import { UnrecoverableError, type JobsOptions } from 'bullmq';
import { Transient } from '#kernel';
import type { Log } from '#config';
import { queues, type QueueName } from './definitions.js';
import { errorCode } from './error-code.js';
import {
  backoffBase,
  GaveUp,
  QueueDriver,
  type JobTicket,
  type QueuedJob,
  type RunTicket,
} from './queue-driver.js';

/** How long a worker may be silent before its job goes to another one, in milliseconds. */
export interface Liveness {
  readonly lockDuration: number;
  readonly stalledInterval: number;
}

/** What the driver uses of a BullMQ queue, whatever its backend. */
export interface OpenQueue {
  addBulk(jobs: { name: string; data: JobTicket; opts: JobsOptions }[]): Promise<unknown>;
  getJobState(id: string): Promise<string>;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** What the driver uses of a BullMQ worker. */
export interface OpenWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** What the driver uses of a BullMQ job. */
export interface TakenJob {
  readonly data: JobTicket;
  readonly attemptsMade: number;
}

/** Where BullMQ keeps its jobs: how queues and workers are made, and how to let go. */
export interface Connections {
  queue(name: QueueName): OpenQueue;
  worker(name: QueueName, run: (job: TakenJob) => Promise<string>, settings: WorkerSettings): OpenWorker;
  reachable(): boolean;
  close(): Promise<void>;
}

/** Settings of a worker that are the same on every backend. */
export interface WorkerSettings extends Liveness {
  readonly concurrency: number;
  readonly maxStalledCount: number;
}

const names = Object.keys(queues) as QueueName[];
const goneStates = ['completed', 'failed', 'unknown'];
const patience = 5_000;

const optionsOf = (job: QueuedJob): JobsOptions => ({
  jobId: job.id,
  attempts: job.attempts,
  backoff: { type: 'exponential', delay: backoffBase, jitter: 0.5 },
  removeOnComplete: { age: 3_600 },
  removeOnFail: { age: 7 * 86_400 },
  // The stack may quote what people wrote.
  stackTraceLimit: 0,
});

/** BullMQ, the same on Redis and on PostgreSQL. */
export class BullmqDriver extends QueueDriver {
  private readonly opened = new Map<QueueName, OpenQueue>();
  private readonly workers: OpenWorker[] = [];
  private readonly stopping = new AbortController();

  constructor(
    private readonly connections: Connections,
    private readonly log: Log,
    private readonly liveness: Liveness,
  ) {
    super();
  }

  reachable(): boolean {
    return this.connections.reachable();
  }

  async add(jobs: readonly QueuedJob[]): Promise<void> {
    if (!this.reachable()) throw new Transient('queue.out-of-reach');
    for (const name of names) {
      const ofQueue = jobs.filter(({ queue }) => queue === name);
      if (ofQueue.length === 0) continue;
      const entries = ofQueue.map((job) => ({
        name: job.job,
        data: { outboxId: job.outboxId, job: job.job },
        opts: optionsOf(job),
      }));
      await withinReach(this.queue(name).addBulk(entries));
    }
  }

  async present(jobs: readonly Pick<QueuedJob, 'id' | 'queue'>[]): Promise<ReadonlySet<string>> {
    const states = await withinReach(
      Promise.all(
        jobs.map(async ({ id, queue }) => ({ id, state: await this.queue(queue).getJobState(id) })),
      ),
    );
    return new Set(states.filter(({ state }) => !goneStates.includes(state)).map(({ id }) => id));
  }

  async consume(run: RunTicket): Promise<void> {
    await this.firstLook();
    for (const name of names) {
      const worker = this.connections.worker(name, (job) => this.process(run, job), {
        ...this.liveness,
        concurrency: queues[name].concurrency,
        // The default 1 beats `attempts`: two killed workers and the job would be lost. The sweeper counts.
        maxStalledCount: 100,
      });
      worker.on('error', (error) => this.log.warn({ queue: name, code: errorCode(error) }, 'queue error'));
      this.workers.push(worker);
    }
  }

  /** A queue whose tables are missing stops the start; one that is away for a while does not. */
  private async firstLook(): Promise<void> {
    try {
      await withinReach(this.queue('mail').waitUntilReady());
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      this.log.warn({ code: error.code }, 'queue not ready yet');
    }
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.opened.values()].map((queue) => queue.close()));
    await this.connections.close();
  }

  private async process(run: RunTicket, job: TakenJob): Promise<string> {
    const { outboxId, job: name } = job.data;
    try {
      return await run({ outboxId, job: name, attempt: job.attemptsMade + 1, signal: this.stopping.signal });
    } catch (error) {
      // A new error without cause: the queue keeps its text.
      if (error instanceof GaveUp) throw new UnrecoverableError(error.message);
      throw new Error(
        errorCode(error) === 'Error' && error instanceof Error ? error.message : errorCode(error),
      );
    }
  }

  private queue(name: QueueName): OpenQueue {
    const known = this.opened.get(name);
    if (known) return known;
    const queue = this.connections.queue(name);
    queue.on('error', (error) => this.log.warn({ queue: name, code: errorCode(error) }, 'queue error'));
    this.opened.set(name, queue);
    return queue;
  }
}

/** A queue that is out of reach answers within seconds, not never. */
async function withinReach<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Transient('queue.out-of-reach')), patience);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
