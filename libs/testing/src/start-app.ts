import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import request from 'supertest';
import { Sessions } from '#access';
import type { Config } from '#config';
import { InlineJobs } from '#jobs';
import { FixedClock } from '#kernel';
import { createWeb } from '../../../apps/web/src/start-web.js';
import { syncReferenceData } from '../../../apps/worker/src/reference-data.js';
import { WorkerModule } from '../../../apps/worker/src/worker.module.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** A browser that keeps its cookies, without JavaScript: what supertest's agent is. */
export type Browser = ReturnType<typeof request.agent>;

/** The whole platform on a test database: site, background work, a clock that the test moves. */
export interface TestApp {
  readonly config: Config;
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  /** Providers of the site. */
  readonly web: INestApplicationContext;
  /** Providers of the background work. */
  readonly worker: INestApplicationContext;
  /** Somebody without account. */
  visitor(): Browser;
  /** Somebody signed in. */
  as(account: {
    id: string;
    kind: 'organisation' | 'referrer' | 'desk' | 'coordinator' | 'admin';
  }): Promise<Browser>;
  /** Runs everything that is due in the background. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** A Tuesday morning in Brussels; tests move on from here. */
export const startOfTests = new Date('2026-09-15T08:00:00Z');

/** Starts site and background work (inline queue) on a fresh database. About a second. */
export async function startApp(more: Record<string, string> = {}): Promise<TestApp> {
  const database = await createTestDatabase({ BRUGPUNT_NO_RATE_LIMITS: '1', ...more });
  const { config } = database;
  const clock = new FixedClock(startOfTests);
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(config, 'inline', clock), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  await syncReferenceData(worker);
  const web = await createWeb(config, clock);
  const server = web.getHttpServer();
  const jobs = worker.get(InlineJobs, { strict: false });
  return {
    config,
    database,
    clock,
    web,
    worker,
    visitor: () => request.agent(server),
    async as(account) {
      const { secret } = await web.get(Sessions, { strict: false }).start(account);
      const browser = request.agent(server);
      browser.set('cookie', `sid=${secret}`);
      return browser;
    },
    async drain() {
      await jobs.drain();
    },
    async close() {
      await web.close();
      await worker.close();
      await database.drop();
    },
  };
}
