import { Injectable, type Type } from '@nestjs/common';
import { Bug } from '#kernel';
import { parseCron } from './cron.js';
import {
  definedJobs,
  queues,
  type JobDefinition,
  type JobOutcome,
  type JobRun,
  type MessageDefinition,
} from './definitions.js';
import { jobOf, type JobHandler, type JobsFeature, type Schedule, type Subscription } from './feature.js';

interface Bound {
  readonly job: JobDefinition;
  readonly className: string;
  run(payload: unknown, run: JobRun): Promise<JobOutcome>;
}

/** Which class runs which job, which message makes which job, and what runs by the calendar. */
@Injectable()
export class JobRegistry {
  private readonly bound: Bound[] = [];
  private readonly subscribed: Subscription[] = [];
  private readonly scheduled: Schedule[] = [];

  /** Called while the modules are built, once per feature. */
  add(feature: JobsFeature, instances: readonly JobHandler[]): void {
    (feature.handlers ?? []).forEach((handler: Type<JobHandler>, at) => {
      const instance = instances[at];
      if (!instance) throw new Bug(`${handler.name} was not built`);
      const job = jobOf(handler);
      this.bound.push({
        job,
        className: handler.name,
        // The schema has the last word: what passes it is what `run` declares.
        run: (payload, run) => instance.run(job.payload.parse(payload) as never, run),
      });
    });
    this.subscribed.push(...(feature.subscriptions ?? []));
    this.scheduled.push(...(feature.schedules ?? []));
  }

  /** The jobs that have a handler here. */
  get jobs(): readonly JobDefinition[] {
    return this.bound.map(({ job }) => job);
  }

  get schedules(): readonly Schedule[] {
    return this.scheduled;
  }

  /** The handler of a job; undefined when another version of the worker knows it and this one does not. */
  handlerOf(name: string): Bound | undefined {
    return this.bound.find(({ job }) => job.name === name);
  }

  subscriptionsTo(message: MessageDefinition['name']): readonly Subscription[] {
    return this.subscribed.filter((subscription) => subscription.message.name === message);
  }

  /** Everything that is wrong, in words; empty when the worker may start. */
  problems(): string[] {
    return [...this.handlerProblems(), ...this.subscriptionProblems(), ...this.scheduleProblems()];
  }

  /** Jobs that the loaded code defines and nobody here runs; for the test of the whole worker. */
  unhandled(): string[] {
    return [...definedJobs().keys()].filter((name) => !this.handlerOf(name));
  }

  /** Throws Bug that names every problem; the worker calls it before it takes the first job. */
  check(): void {
    const problems = this.problems();
    if (problems.length > 0) throw new Bug(`The jobs do not fit together:\n  ${problems.join('\n  ')}`);
  }

  private handlerProblems(): string[] {
    return this.bound.flatMap(({ job }, at) => {
      const same = this.bound.filter((other) => other.job.name === job.name);
      return [
        ...(same.length > 1 && same[0] === this.bound[at]
          ? [`job "${job.name}" has ${same.length} handlers: ${same.map((h) => h.className).join(', ')}`]
          : []),
        ...(job.queue in queues ? [] : [`job "${job.name}" names the unknown queue "${job.queue}"`]),
      ];
    });
  }

  private subscriptionProblems(): string[] {
    const pairs = this.subscribed.map(({ message, job }) => `${message.name} → ${job.name}`);
    const twice = pairs.filter((pair, at) => pairs.indexOf(pair) !== at);
    const unknown = this.subscribed.filter(({ job }) => !this.handlerOf(job.name));
    return [
      ...twice.map((pair) => `subscription ${pair} stands there twice`),
      ...unknown.map(
        ({ message, job }) => `subscription ${message.name} → ${job.name}: the job has no handler`,
      ),
    ];
  }

  private scheduleProblems(): string[] {
    const names = this.scheduled.map(({ job }) => job.name);
    return this.scheduled.flatMap(({ job, cron, payload }, at) => [
      ...(this.handlerOf(job.name)
        ? []
        : [`schedule "${cron}" names job "${job.name}", which has no handler`]),
      ...(names.indexOf(job.name) === at ? [] : [`job "${job.name}" has two schedules`]),
      ...(parseCron(cron) ? [] : [`schedule of "${job.name}": "${cron}" is not a calendar of five fields`]),
      ...(job.payload.safeParse(payload).success
        ? []
        : [`schedule of "${job.name}": the payload does not fit`]),
    ]);
  }
}
