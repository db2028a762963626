import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import request from 'supertest';
import { Sessions } from '#access';
import { UnitOfWork } from '#database';
import { JobWorker, Outbox, migrateQueue, type JobDefinition, type PayloadOf } from '#jobs';
import { FixedClock } from '#kernel';
import { startWeb } from '../../../apps/web/src/start-web.js';
import { syncReferenceData } from '../../../apps/worker/src/reference-data.js';
import { WorkerModule } from '../../../apps/worker/src/worker.module.js';
import { startOfTests, type Browser } from './start-app.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** Whose session it is. */
interface LiveAccount {
  readonly id: string;
  readonly kind: 'organisation' | 'referrer' | 'desk' | 'coordinator' | 'admin';
}

/** The platform as it runs in earnest: the site on a port, the worker on BullMQ, a clock that the test moves. */
export interface LiveApp {
  readonly url: string;
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  visitor(): Browser;
  as(account: LiveAccount): Promise<Browser>;
  /** Secret of a fresh session, for the cookie of a real browser. */
  session(account: LiveAccount): Promise<string>;
  /** Looks again until `check` answers something, for at most 20 seconds: the worker does its work meanwhile. */
  eventually<T>(what: string, check: () => Promise<T | null | undefined | false>): Promise<T>;
  /** Hands a job to the worker, as its schedule would at its hour of the day. */
  start<J extends JobDefinition>(job: J, payload: PayloadOf<J>): Promise<string>;
  close(): Promise<void>;
}

async function eventually<T>(what: string, check: () => Promise<T | null | undefined | false>): Promise<T> {
  const until = Date.now() + 20_000;
  for (;;) {
    const answer = await check();
    if (answer) return answer;
    if (Date.now() > until) throw new Error(`did not happen within 20 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Starts site and worker on a fresh database, queue included; about two seconds. */
export async function startLive(more: Record<string, string> = {}): Promise<LiveApp> {
  const database = await createTestDatabase({ BRUGPUNT_NO_RATE_LIMITS: '1', ...more });
  const { config } = database;
  const clock = new FixedClock(startOfTests);
  await migrateQueue(config.databaseUrl);
  const background = await NestFactory.createApplicationContext(WorkerModule.with(config, 'queue', clock), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  await syncReferenceData(background);
  const worker = background.get(JobWorker, { strict: false });
  await worker.start();
  const web = await startWeb(config, clock);
  const session = async (account: LiveAccount): Promise<string> =>
    (await web.app.get(Sessions, { strict: false }).start(account)).secret;
  return {
    url: web.url,
    database,
    clock,
    visitor: () => request.agent(web.url),
    session,
    async as(account) {
      const browser = request.agent(web.url);
      browser.set('cookie', `sid=${await session(account)}`);
      return browser;
    },
    eventually,
    start: (job, payload) =>
      background
        .get(UnitOfWork, { strict: false })
        .asSystem((tx) => background.get(Outbox, { strict: false }).enqueue(tx, job, payload)),
    async close() {
      await web.close();
      await worker.stop();
      await background.close();
      await database.drop();
    },
  };
}
