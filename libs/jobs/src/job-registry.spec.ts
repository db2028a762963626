import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  defineJob,
  defineMessage,
  type JobDefinition,
  type JobOutcome,
  type QueueName,
} from './definitions.js';
import { Handles, on, schedule, type JobsFeature } from './feature.js';
import { JobRegistry } from './job-registry.js';

const happened = defineMessage('registry.happened', z.object({}));
const first = defineJob({ name: 'registry.first', queue: 'mail', payload: z.object({ n: z.int() }) });
const second = defineJob({ name: 'registry.second', queue: 'mail', payload: z.object({}) });
const nowhere: JobDefinition = { ...second, name: 'registry.nowhere', queue: 'attic' as QueueName };

class Idle {
  async run(): Promise<JobOutcome> {
    return 'done';
  }
}
@Handles(first)
class First extends Idle {}
@Handles(first)
class FirstAgain extends Idle {}
@Handles(second)
class Second extends Idle {}
@Handles(nowhere)
class Nowhere extends Idle {}

const registryOf = (...features: JobsFeature[]): JobRegistry => {
  const registry = new JobRegistry();
  for (const feature of features)
    registry.add(
      feature,
      (feature.handlers ?? []).map((Handler) => new Handler()),
    );
  return registry;
};
const makesSecond = on(happened, second, () => ({}));

describe('what is checked before the first job', () => {
  it('finds nothing wrong with jobs that fit together', () => {
    const registry = registryOf({
      handlers: [First, Second],
      subscriptions: [makesSecond],
      schedules: [schedule(second, { cron: '0 6 * * *' }, {})],
    });
    expect(registry.problems()).toEqual([]);
    expect(() => registry.check()).not.toThrow();
  });

  it.each<[string, JobsFeature, RegExp]>([
    ['two handlers', { handlers: [First, FirstAgain] }, /"registry.first" has 2 handlers: First, FirstAgain/],
    ['an unknown queue', { handlers: [Nowhere] }, /unknown queue "attic"/],
    [
      'a subscription without handler',
      { subscriptions: [makesSecond] },
      /→ registry.second: the job has no handler/,
    ],
    ['a subscription twice', { handlers: [Second], subscriptions: [makesSecond, makesSecond] }, /twice/],
    [
      'a schedule without handler',
      { schedules: [schedule(second, { cron: '0 6 * * *' }, {})] },
      /no handler/,
    ],
    [
      'an unreadable schedule',
      { handlers: [Second], schedules: [schedule(second, { cron: '6' }, {})] },
      /five fields/,
    ],
    [
      'a schedule whose payload does not fit',
      { handlers: [First], schedules: [schedule(first, { cron: '0 6 * * *' }, { n: 0.5 })] },
      /payload does not fit/,
    ],
  ])('finds %s', (_what, feature, words) => {
    expect(() => registryOf(feature).check()).toThrow(words);
  });

  it('knows which defined jobs nobody runs', () => {
    expect(registryOf({ handlers: [First] }).unhandled()).toContain('registry.second');
    expect(registryOf({ handlers: [First] }).unhandled()).not.toContain('registry.first');
  });

  it.each(['registry.first', 'nodots', 'Upper.case', 'with:colon.x'])('refuses the name %p', (name) => {
    expect(() => defineJob({ name, queue: 'mail', payload: z.object({}) })).toThrow();
  });
});
