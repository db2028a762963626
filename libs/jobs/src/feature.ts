import 'reflect-metadata';
import { Injectable, type DynamicModule, type Type } from '@nestjs/common';
import { Bug } from '#kernel';
import type {
  Envelope,
  JobDefinition,
  JobOutcome,
  JobRun,
  MessageDefinition,
  PayloadOf,
} from './definitions.js';

/** A class that runs one job; its payload was checked against the job's schema before. */
export interface JobHandler {
  run(payload: never, job: JobRun): Promise<JobOutcome>;
}

interface HandlerOf<J extends JobDefinition> {
  run(payload: PayloadOf<J>, job: JobRun): Promise<JobOutcome>;
}

const handled = 'brugpunt:handles';

/**
 * Declares which job a class runs. `run` answers `done` or `skipped`; a Refusal counts as skipped, a Bug
 * fails at once, everything else is tried again. It must be safe to run twice.
 */
export const Handles =
  <J extends JobDefinition>(job: J) =>
  (target: new (...dependencies: never[]) => HandlerOf<J>): void => {
    Injectable()(target);
    Reflect.defineMetadata(handled, job, target);
  };

/** The job that a handler class declares; throws Bug without `@Handles`. */
export function jobOf(handler: Type<JobHandler>): JobDefinition {
  const job: unknown = Reflect.getMetadata(handled, handler);
  if (!job) throw new Bug(`${handler.name} has no @Handles(job)`);
  return job as JobDefinition;
}

/** A message makes a job. */
export interface Subscription {
  readonly message: MessageDefinition;
  readonly job: JobDefinition;
  /** Payload of the job, or null when this message needs none. */
  map(payload: unknown, envelope: Envelope): unknown;
}

/** A job that starts by the calendar. */
export interface Schedule {
  readonly job: JobDefinition;
  /** Five fields (minute hour day month weekday) in Europe/Brussels. */
  readonly cron: string;
  readonly payload: unknown;
}

/** What one lib brings to the worker. */
export interface JobsFeature {
  /** Modules whose exports the handlers are built from. */
  readonly imports?: readonly (Type | DynamicModule)[];
  readonly handlers?: readonly Type<JobHandler>[];
  readonly subscriptions?: readonly Subscription[];
  readonly schedules?: readonly Schedule[];
}

/** Runs `job` for every such message; `map` makes the job's payload and answers null when it is not needed. */
export const on = <M extends MessageDefinition, J extends JobDefinition>(
  message: M,
  job: J,
  map: (payload: PayloadOf<M>, envelope: Envelope) => PayloadOf<J> | null,
): Subscription => ({
  message,
  job,
  map: (payload, envelope) => map(message.payload.parse(payload) as PayloadOf<M>, envelope),
});

/**
 * Runs `job` by the calendar of Europe/Brussels, once per slot over all processes and restarts; slots that
 * passed while no worker ran are made up for by one run.
 */
export const schedule = <J extends JobDefinition>(
  job: J,
  when: { readonly cron: string },
  payload: PayloadOf<J>,
): Schedule => ({ job, cron: when.cron, payload });
