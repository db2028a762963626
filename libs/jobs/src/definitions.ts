import type { z } from 'zod';
import { Bug } from '#kernel';

/** The queues and how many of their jobs one worker runs at the same time. */
export const queues = {
  matching: { concurrency: 2 },
  notifications: { concurrency: 4 },
  followup: { concurrency: 2 },
  lifecycle: { concurrency: 2 },
  privacy: { concurrency: 1 },
  // One at a time: figures of one quarter are added up in rows that every job of the queue touches.
  indicators: { concurrency: 1 },
  mail: { concurrency: 2 },
} as const;

/** Name of a queue; a job belongs to exactly one. */
export type QueueName = keyof typeof queues;

/** Something that happened, past tense (`vacancy.published`); its payload carries ids only. */
export interface MessageDefinition<S extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: S;
}

/** A kind of background work; exactly one handler class runs it. */
export interface JobDefinition<S extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly queue: QueueName;
  readonly payload: S;
  /** How often it is tried before it counts as failed. */
  readonly attempts: number;
  /** Of several waiting jobs with the same key only the last one runs; the others count as skipped. */
  dedupe?(payload: z.output<S>): string;
}

/** The payload type of a message or a job. */
export type PayloadOf<D extends { readonly payload: z.ZodType }> = z.output<D['payload']>;

/** What a subscriber knows of a message besides its payload. */
export interface Envelope {
  /** Id of the outbox row: the same at every delivery, so it serves as key against doing things twice. */
  readonly id: string;
  readonly name: string;
  readonly occurredAt: Date;
}

/** One run of a job. */
export interface JobRun {
  /** Id of the outbox row that asked for it: the same at every attempt. */
  readonly id: string;
  /** 1 at the first attempt. */
  readonly attempt: number;
  /** Aborted when the worker is asked to stop; long jobs look at it between two steps. */
  readonly signal?: AbortSignal;
}

/** `skipped`: nothing had to be done (any more). */
export type JobOutcome = 'done' | 'skipped';

const messages = new Map<string, MessageDefinition>();
const jobs = new Map<string, JobDefinition>();

// ':' separates parts of a key inside the queue and may not occur in an id.
const namePattern = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/;

function remember<D extends { name: string }>(known: Map<string, D>, definition: D): void {
  const { name } = definition;
  if (!namePattern.test(name)) throw new Bug(`"${name}" is not a name like "area.what-happened"`);
  if (known.has(name)) throw new Bug(`"${name}" is defined twice`);
  known.set(name, definition);
}

/** Defines a message type; throws Bug when the name is taken or badly formed. */
export function defineMessage<const S extends z.ZodType>(name: string, payload: S): MessageDefinition<S> {
  const message = { name, payload };
  remember<MessageDefinition>(messages, message);
  return message;
}

/** Defines a job; default 10 attempts (about 8 minutes). Throws Bug when the name is taken or badly formed. */
export function defineJob<const S extends z.ZodType>(definition: {
  readonly name: string;
  readonly queue: QueueName;
  readonly payload: S;
  readonly attempts?: number;
  readonly dedupe?: (payload: z.output<S>) => string;
}): JobDefinition<S> {
  const job: JobDefinition<S> = { attempts: 10, ...definition };
  remember<JobDefinition>(jobs, job);
  return job;
}

/** Every message type that the loaded code defines, by name. */
export const definedMessages = (): ReadonlyMap<string, MessageDefinition> => messages;

/** Every job that the loaded code defines, by name; a test compares it with the handlers. */
export const definedJobs = (): ReadonlyMap<string, JobDefinition> => jobs;
