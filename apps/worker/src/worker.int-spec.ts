import { NestFactory } from '@nestjs/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JobRegistry, migrateQueue } from '#jobs';
import { createTestDatabase, type TestDatabase } from '#testing';
import { startWorker } from './start-worker.js';
import { WorkerModule } from './worker.module.js';

describe('the worker', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  it('has exactly one handler for every job that is defined', async () => {
    const app = await NestFactory.createApplicationContext(WorkerModule.with(database.config, 'inline'), {
      logger: false,
      abortOnError: false,
    });
    expect(app.get(JobRegistry).problems()).toEqual([]);
    expect(app.get(JobRegistry).unhandled()).toEqual([]);
    await app.close();
  });

  it('starts, runs every schedule once and stops, on the PostgreSQL queue', async () => {
    await migrateQueue(database.config.databaseUrl);
    const worker = await startWorker(database.config);
    const open = async (): Promise<number> => {
      const { rows } = await database.owner.query<{ open: number; all: number }>(
        `select count(*) filter (where state = 'queued')::int as open, count(*)::int as all from job_receipt`,
      );
      return rows[0] && rows[0].all > 0 ? rows[0].open : -1;
    };
    for (let waited = 0; waited < 100 && (await open()) !== 0; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await worker.stop();
    const bad = await database.owner.query(
      `select job, state, error_code from job_receipt where state = 'failed'`,
    );
    expect(bad.rows).toEqual([]);
    expect(await open()).toBe(0);
  });

  it('does not start when the queue has no tables', async () => {
    await expect(startWorker(database.config)).rejects.toThrow(/migrat/i);
  });
});
