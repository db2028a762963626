import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '#config';
import type { Actor, ActorKind } from '#kernel';
import { WorkerModule } from '../../worker/src/index.js';

/** Somebody with access to the server acts in this role; no account stands behind it. */
export const operatorAs = (kind: ActorKind): Actor => ({
  kind,
  id: null,
  organisationIds: [],
  referrerId: null,
});

/**
 * Does work with every provider of the platform at hand. Messages that the work announces stay in the outbox
 * for the running worker.
 */
export async function withPlatform<T>(
  config: Config,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, 'inline'), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
