import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { Bug, SystemClock, Transient, system } from '#kernel';
import { ConfigModule, logger } from '#config';
import { DatabaseModule, UnitOfWork, workerPatience } from '#database';
import { createTestDatabase, type TestDatabase } from '#testing';
import { BullmqDriver } from './bullmq-driver.js';
import {
  defineJob,
  Handles,
  JobsModule,
  JobWorker,
  migrateQueue,
  Outbox,
  Sweeper,
  type JobOutcome,
  type JobRun,
} from './index.js';
import { postgresConnections } from './postgres-connections.js';
import { QueueDriver } from './queue-driver.js';
import { redisConnections } from './redis-connections.js';

const payload = z.object({ thingId: z.uuid() });
const task = defineJob({ name: 'test.task', queue: 'matching', payload, attempts: 3 });

/** What the handler does with each thing, by id; counted over all workers of the test. */
const scripts = new Map<string, (attempt: number) => Promise<void>>();
const runs = new Map<string, number>();

@Handles(task)
class Task {
  async run({ thingId }: z.output<typeof payload>, job: JobRun): Promise<JobOutcome> {
    runs.set(thingId, (runs.get(thingId) ?? 0) + 1);
    await scripts.get(thingId)?.(job.attempt);
    return 'done';
  }
}

/** The wall clock, moved forward by the test where the waiting would be long. */
class MovedClock extends SystemClock {
  ahead = 0;
  override now(): Date {
    return new Date(super.now().getTime() + this.ahead);
  }
}

interface Server {
  readonly name: string;
  readonly url: string | undefined;
  /** Takes everything out of the queue, as FLUSHALL or a restored backup does. */
  lose(database: TestDatabase): Promise<void>;
}

const redisUrl = process.env['TEST_REDIS_URL'];

const flush = async (): Promise<void> => {
  if (!redisUrl) return;
  const client = new Redis(redisUrl);
  await client.flushdb();
  client.disconnect();
};

const servers: Server[] = [
  {
    name: 'PostgreSQL',
    url: 'the test database',
    lose: async ({ owner }) => {
      const tables = await owner.query<{ name: string }>(
        `select format('bullmq.%I', tablename) as name from pg_tables
          where schemaname = 'bullmq' and tablename not like '%migration%'`,
      );
      await owner.query(`truncate ${tables.rows.map(({ name }) => name).join(', ')} cascade`);
    },
  },
  { name: 'Redis (needs TEST_REDIS_URL)', url: redisUrl, lose: flush },
];

for (const server of servers) {
  const suite = server.url ? describe : describe.skip;
  suite(`the queue on ${server.name}`, () => {
    let database: TestDatabase;
    const workers: INestApplicationContext[] = [];
    const clock = new MovedClock();

    const startOne = async (): Promise<INestApplicationContext> => {
      @Module({ imports: [JobsModule.feature({ handlers: [Task] })] })
      class TaskJobsModule {}
      @Module({
        imports: [
          ConfigModule.with(database.config, clock),
          DatabaseModule.for([], workerPatience),
          JobsModule.worker('queue'),
          TaskJobsModule,
        ],
      })
      class TestWorker {}
      const app = await NestFactory.createApplicationContext(TestWorker, {
        logger: false,
        abortOnError: false,
      });
      workers.push(app);
      await app.get(JobWorker).start();
      return app;
    };
    const ask = async (...things: string[]): Promise<void> => {
      const app = workers[0];
      if (!app) throw new Error('no worker');
      await app.get(UnitOfWork).run(system, async (tx) => {
        for (const thingId of things) await app.get(Outbox, { strict: false }).enqueue(tx, task, { thingId });
      });
    };
    const finished = async (state: string, count: number): Promise<void> => {
      for (let waited = 0; waited < 20_000; waited += 50) {
        const found = await database.owner.query(`select 1 from job_receipt where state = $1`, [state]);
        if (found.rowCount === count) return;
        await sleep(50);
      }
      const all = await database.owner.query(
        `select state, error_code, count(*) from job_receipt group by 1, 2`,
      );
      throw new Error(`not ${count} × ${state} but ${JSON.stringify(all.rows)}`);
    };

    beforeEach(async () => {
      clock.ahead = 0;
      runs.clear();
      scripts.clear();
      await flush();
      const onRedis: Record<string, string> =
        server.url === redisUrl && redisUrl ? { REDIS_URL: redisUrl } : {};
      database = await createTestDatabase(onRedis);
      await migrateQueue(database.config.databaseUrl);
    });
    afterEach(async () => {
      for (const app of workers.splice(0)) {
        await app.get(JobWorker).stop();
        await app.close();
      }
      await database.drop();
    });

    it('runs a job after the commit', async () => {
      await startOne();
      const thing = randomUUID();
      await ask(thing);
      await finished('done', 1);
      expect(runs.get(thing)).toBe(1);
    });

    it('runs each of 300 jobs once with two workers', async () => {
      await startOne();
      await startOne();
      const things = Array.from({ length: 300 }, () => randomUUID());
      await ask(...things);
      await finished('done', 300);
      expect(things.filter((thing) => runs.get(thing) !== 1)).toEqual([]);
    });

    it('tries again with a pause, and says when it gave up', async () => {
      await startOne();
      await startOne();
      const [better, hopeless, wrong] = [randomUUID(), randomUUID(), randomUUID()];
      scripts.set(better, async (attempt) => {
        if (attempt === 1) throw new Transient('away');
      });
      scripts.set(hopeless, async () => {
        throw new Transient('away');
      });
      scripts.set(wrong, async () => {
        throw new Bug('wrong');
      });
      await ask(better, hopeless, wrong);
      await finished('done', 1);
      await finished('failed', 2);
      expect([runs.get(better), runs.get(hopeless), runs.get(wrong)]).toEqual([2, 3, 1]);
    });

    it('does not run again what the queue delivers again', async () => {
      const app = await startOne();
      await ask(randomUUID());
      await finished('done', 1);
      const { rows } = await database.owner.query<{ id: string }>(`select id from outbox`);
      const outboxId = rows[0]?.id ?? '';
      const ticket = { outboxId, job: task.name, queue: task.queue, attempts: 3 };
      const driver = app.get(QueueDriver);
      const again = `${outboxId}-${task.name}-r1`;
      await driver.add([{ ...ticket, id: again }]);
      for (
        let waited = 0;
        waited < 50 && (await driver.present([{ id: again, queue: task.queue }])).size > 0;
        waited++
      ) {
        await sleep(50);
      }
      expect([...runs.values()]).toEqual([1]);
    });

    it('brings back what the queue lost', async () => {
      const app = await startOne();
      const thing = randomUUID();
      // A long pause before the second attempt, during which the queue is emptied.
      scripts.set(thing, async (attempt) => {
        if (attempt === 1 && (runs.get(thing) ?? 0) === 1) {
          await server.lose(database);
          throw new Transient('away');
        }
      });
      await ask(thing);
      for (let waited = 0; waited < 100 && !runs.has(thing); waited++) await sleep(50);
      await sleep(300);
      clock.ahead = 120_000;
      await app.get(Sweeper).sweep();
      await finished('done', 1);
    });

    it('waits for the running job when it stops, and takes no other', async () => {
      const app = await startOne();
      const things = Array.from({ length: 20 }, () => randomUUID());
      let ended = 0;
      for (const thing of things) {
        scripts.set(thing, async () => {
          await sleep(200);
          ended += 1;
        });
      }
      await ask(...things);
      while (runs.size === 0) await sleep(10);
      await app.get(JobWorker).stop();
      expect(ended).toBe(runs.size);
      expect(runs.size).toBeLessThan(20);
      await finished('done', ended);
      // Another worker goes on with the rest.
      await startOne();
      await finished('done', 20);
      expect([...runs.values()].every((count) => count === 1)).toBe(true);
    });
  });
}

describe('a queue that is out of reach', () => {
  const log = logger('silent');
  it.each([
    ['Redis', () => redisConnections('redis://127.0.0.1:1', log)],
    ['PostgreSQL', () => postgresConnections('postgres://x:y@127.0.0.1:1/z', log)],
  ])('%s: fails within seconds instead of hanging', async (_name, connections) => {
    const driver = new BullmqDriver(connections(), log, { lockDuration: 30_000, stalledInterval: 30_000 });
    const id = `${randomUUID()}-test.task`;
    const before = performance.now();
    await expect(
      driver.add([{ id, outboxId: randomUUID(), job: 'test.task', queue: 'matching', attempts: 1 }]),
    ).rejects.toThrow();
    expect(performance.now() - before).toBeLessThan(7_000);
    await driver.close();
  });
});
