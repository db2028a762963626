import { randomUUID } from 'node:crypto';
import { Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Bug, FixedClock, Refusal, Transient, visitor } from '#kernel';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork, workerPatience } from '#database';
import { createTestDatabase, type TestDatabase } from '#testing';
import {
  defineJob,
  defineMessage,
  Handles,
  InlineDriver,
  InlineJobs,
  JobsModule,
  on,
  Outbox,
  schedule,
  Sweeper,
  type JobOutcome,
  type JobRun,
  type JobsFeature,
} from './index.js';

const payload = z.object({ thingId: z.uuid() });
const happened = defineMessage('test.happened', payload);
const work = defineJob({ name: 'test.work', queue: 'lifecycle', payload, attempts: 3 });
const collect = defineJob({
  name: 'test.collect',
  queue: 'lifecycle',
  payload,
  dedupe: ({ thingId }) => thingId,
});
const daily = defineJob({ name: 'test.daily', queue: 'lifecycle', payload: z.object({}) });

/** What the handlers below did and shall do. */
class Script {
  readonly ran: string[] = [];
  fail: (() => Error) | null = null;
}
const script = { current: new Script() };

@Handles(work)
class Work {
  async run({ thingId }: z.output<typeof payload>, job: JobRun): Promise<JobOutcome> {
    script.current.ran.push(`work ${thingId} ${job.attempt}`);
    if (script.current.fail) throw script.current.fail();
    return 'done';
  }
}

@Handles(collect)
class Collect {
  async run({ thingId }: z.output<typeof payload>): Promise<JobOutcome> {
    script.current.ran.push(`collect ${thingId}`);
    return 'done';
  }
}

@Handles(daily)
@Injectable()
class Daily {
  async run(): Promise<JobOutcome> {
    script.current.ran.push('daily');
    return 'done';
  }
}

const feature: JobsFeature = {
  handlers: [Work, Collect, Daily],
  subscriptions: [on(happened, work, ({ thingId }) => ({ thingId })), on(happened, collect, (p) => p)],
  schedules: [schedule(daily, { cron: '0 6 * * *' }, {})],
};

describe('outbox and jobs', () => {
  let database: TestDatabase;
  let clock: FixedClock;
  let app: INestApplicationContext;

  const start = async (own: JobsFeature = feature): Promise<INestApplicationContext> => {
    @Module({ imports: [JobsModule.feature(own)] })
    class OwnJobsModule {}
    @Module({
      imports: [
        ConfigModule.with(database.config, clock),
        DatabaseModule.for([], workerPatience),
        JobsModule.worker('inline'),
        OwnJobsModule,
      ],
    })
    class TestWorker {}
    return NestFactory.createApplicationContext(TestWorker, { logger: false, abortOnError: false });
  };
  const inTx = <T>(run: Parameters<UnitOfWork['run']>[1]): Promise<T> =>
    app.get(UnitOfWork).run(visitor, run) as Promise<T>;
  const announce = (thingId: string): Promise<string> =>
    inTx((tx) => app.get(Outbox, { strict: false }).announce(tx, happened, { thingId }));
  const drain = (tolerant = false) => app.get(InlineJobs).drain({ tolerant });
  const receipts = async (): Promise<unknown[]> =>
    (
      await database.owner.query(
        `select job, state, error_code from job_receipt where job <> 'test.daily' order by job`,
      )
    ).rows;

  beforeEach(async () => {
    script.current = new Script();
    database = await createTestDatabase();
    clock = new FixedClock(new Date('2026-11-22T09:00:00Z'));
    app = await start();
    await drain();
    script.current.ran.length = 0;
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  it('runs a job for every subscription of a committed message, under the rights of a visitor', async () => {
    const thingId = randomUUID();
    await announce(thingId);
    await drain();
    expect(script.current.ran).toEqual([`work ${thingId} 1`, `collect ${thingId}`]);
    expect(await receipts()).toEqual([
      { job: 'test.collect', state: 'done', error_code: null },
      { job: 'test.work', state: 'done', error_code: null },
    ]);
  });

  it('runs nothing for a transaction that was rolled back', async () => {
    await expect(
      inTx(async (tx) => {
        await app.get(Outbox, { strict: false }).announce(tx, happened, { thingId: randomUUID() });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await drain();
    expect(script.current.ran).toEqual([]);
  });

  it('refuses a payload that does not fit, before anything is written', async () => {
    await expect(announce('not an id')).rejects.toThrow(z.ZodError);
  });

  it('waits until notBefore', async () => {
    const thingId = randomUUID();
    const notBefore = new Date('2026-11-22T09:10:00Z');
    await inTx((tx) => app.get(Outbox, { strict: false }).enqueue(tx, work, { thingId }, { notBefore }));
    expect(await drain()).toEqual([]);
    clock.advance({ minutes: 10 });
    expect(await drain()).toHaveLength(1);
  });

  it('does not run a job again when the whole outbox is relayed a second time', async () => {
    await announce(randomUUID());
    await drain();
    const before = script.current.ran.length;
    await database.owner.query(`update outbox set relayed_at = null`);
    const again = await drain();
    expect(again.map(({ outcome }) => outcome)).toEqual(again.map(() => 'skipped'));
    expect(script.current.ran).toHaveLength(before);
  });

  it('runs only the last of several waiting jobs with the same key', async () => {
    const thingId = randomUUID();
    for (const _ of [1, 2, 3]) await announce(thingId);
    await drain();
    expect(script.current.ran.filter((line) => line.startsWith('collect'))).toHaveLength(1);
    expect((await receipts()).filter((r) => JSON.stringify(r).includes('superseded'))).toHaveLength(2);
  });

  it.each([
    ['a Refusal is skipped', () => new Refusal('thing.gone'), 'skipped', 'thing.gone', 1],
    ['a Bug fails at once', () => new Bug('wrong'), 'failed', 'bug', 1],
    ['the world away is tried again', () => new Transient('away'), 'failed', 'away', 3],
    ['an unknown error is tried again', () => new TypeError('secret words'), 'failed', 'TypeError', 3],
  ])('%s', async (_what, fail, state, code, attempts) => {
    script.current.fail = fail;
    await announce(randomUUID());
    for (const _ of [1, 2, 3, 4]) {
      await drain(true);
      clock.advance({ minutes: 1 });
    }
    expect(script.current.ran.filter((line) => line.startsWith('work'))).toHaveLength(attempts);
    expect(await receipts()).toContainEqual({ job: 'test.work', state, error_code: code });
  });

  it('tells a test about an error that nobody expected', async () => {
    script.current.fail = () => new TypeError('oops');
    await announce(randomUUID());
    await expect(drain()).rejects.toThrow('Background work failed');
  });

  it('runs a job that failed once, at its second attempt', async () => {
    script.current.fail = () => new Transient('away');
    await announce(randomUUID());
    await drain();
    script.current.fail = null;
    expect(await drain()).toEqual([]);
    clock.advance({ minutes: 1 });
    await drain();
    expect(script.current.ran.at(-1)).toMatch(/^work .* 2$/);
    expect(await receipts()).toContainEqual({ job: 'test.work', state: 'done', error_code: null });
  });

  it('brings back what an emptied queue lost, and what never reached it', async () => {
    const lost = randomUUID();
    script.current.fail = () => new Transient('away');
    await announce(lost);
    await drain();
    script.current.fail = null;
    app.get(InlineDriver, { strict: false }).lose();
    await database.owner.query(
      `insert into outbox (id, kind, name, payload, occurred_at, not_before, relayed_at)
       values (gen_random_uuid(), 'job', 'test.work', $1, now(), now(), now())`,
      [{ thingId: lost }],
    );
    await database.owner.query(
      `insert into job_receipt (outbox_id, job, state, queued_at)
       select id, name, 'queued', $1 from outbox where kind = 'job' and name = 'test.work'`,
      [clock.now()],
    );
    const sweeper = app.get(Sweeper);
    expect(await sweeper.sweep()).toBe(0);
    clock.advance({ minutes: 2 });
    expect(await sweeper.sweep()).toBe(2);
    expect(await sweeper.sweep()).toBe(0);
    await drain();
    const open = await database.owner.query(`select 1 from job_receipt where state = 'queued'`);
    expect(open.rowCount).toBe(0);
    const requeued = await database.owner.query(`select requeued from job_receipt where requeued > 0`);
    expect(requeued.rowCount).toBe(1);
  });

  it('gives up on a job that is lost again and again', async () => {
    script.current.fail = () => new Transient('away');
    await announce(randomUUID());
    await drain();
    for (let round = 0; round < 12; round++) {
      app.get(InlineDriver, { strict: false }).lose();
      clock.advance({ minutes: 2 });
      await app.get(Sweeper).sweep();
    }
    expect(await receipts()).toContainEqual({
      job: 'test.work',
      state: 'failed',
      error_code: 'lost-too-often',
    });
  });

  it('fires a schedule once per day, over processes, restarts and clocks set back', async () => {
    const days = (): number => script.current.ran.filter((line) => line === 'daily').length;
    await drain();
    expect(days()).toBe(0);
    clock.advance({ days: 1 });
    const second = await start();
    await Promise.all([drain(), second.get(InlineJobs).drain()]);
    await drain();
    expect(days()).toBe(1);
    clock.advance({ hours: -3 });
    await drain();
    clock.advance({ hours: 3 });
    await second.get(InlineJobs).drain();
    expect(days()).toBe(1);
    await second.close();
    // Down for five days: made up for by one run.
    clock.advance({ days: 5 });
    await drain();
    await drain();
    expect(days()).toBe(2);
  });

  it.each([
    ['2026-03-28T06:00:00Z', 3],
    ['2026-10-24T06:00:00Z', 3],
  ])('fires at its start and then every day through the change of the clock after %s', async (from, days) => {
    clock.set(new Date(from));
    await database.owner.query(`delete from schedule_slot`);
    await app.close();
    app = await start();
    for (let hour = 0; hour < days * 24; hour++) {
      await drain();
      clock.advance({ hours: 1 });
    }
    expect(script.current.ran.filter((line) => line === 'daily')).toHaveLength(1 + days);
  });

  it('does not start when a schedule names a job that nobody runs', async () => {
    await expect(start({ schedules: feature.schedules ?? [] })).rejects.toThrow('has no handler');
  });
});
