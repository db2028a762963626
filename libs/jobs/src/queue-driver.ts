import type { JobOutcome, QueueName } from './definitions.js';

/** What travels through the queue: which outbox row, for which job. Nothing else. */
export interface JobTicket {
  readonly outboxId: string;
  readonly job: string;
}

/** A ticket on its way into the queue. */
export interface QueuedJob extends JobTicket {
  /** Known to the queue: adding the same id again while it is there has no effect. */
  readonly id: string;
  readonly queue: QueueName;
  readonly attempts: number;
}

/** One attempt at a ticket. */
export interface Attempt extends JobTicket {
  /** 1 at the first attempt. */
  readonly attempt: number;
  readonly signal: AbortSignal;
}

/** Thrown by the runner: try again later. Carries a code only, because queues keep the text of errors. */
export class TryAgain extends Error {}

/** Thrown by the runner: it failed and stays so. Carries a code only. */
export class GaveUp extends Error {}

/** Runs one attempt; throws TryAgain or GaveUp. */
export type RunTicket = (attempt: Attempt) => Promise<JobOutcome>;

/** The queue behind its three forms: Redis, PostgreSQL, inline. */
export abstract class QueueDriver {
  /** False when it is known now that nothing could be added. */
  abstract reachable(): boolean;
  /** Adds tickets in order; fails quickly when the queue is out of reach. */
  abstract add(jobs: readonly QueuedJob[]): Promise<void>;
  /** Which of these ids still wait or run there. */
  abstract present(jobs: readonly Pick<QueuedJob, 'id' | 'queue'>[]): Promise<ReadonlySet<string>>;
  /** Starts taking jobs of every queue. */
  abstract consume(run: RunTicket): Promise<void>;
  /** Takes no new job, waits for the running ones, lets go of the connections. */
  abstract close(): Promise<void>;
}

/** Waiting time before attempt 2, 3, …: doubles from one second, in milliseconds, before jitter. */
export const backoffBase = 1_000;
