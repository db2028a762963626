import { NestFactory } from '@nestjs/core';
import type { Clock } from '#kernel';
import type { Config } from '#config';
import { JobWorker } from '#jobs';
import { WorkerModule } from './worker.module.js';

/** A worker that is at work. */
export interface RunningWorker {
  /** Takes nothing new, waits for what runs (25 seconds at most), lets go of every connection. */
  stop(): Promise<void>;
}

const patience = 25_000;

/** Starts the worker in this process; rejects when the jobs do not fit together. */
export async function startWorker(config: Config, clock?: Clock): Promise<RunningWorker> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, 'queue', clock), {
    logger: false,
    abortOnError: false,
  });
  const worker = app.get(JobWorker);
  try {
    await worker.start();
  } catch (error) {
    await worker.stop();
    await app.close();
    throw error;
  }
  return {
    async stop() {
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
      // What is cut off here comes back: its ticket stalls and another worker takes it.
      await Promise.race([worker.stop(), tooLate]);
      clearTimeout(timer);
      await app.close();
    },
  };
}
