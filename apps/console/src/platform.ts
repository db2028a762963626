import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '#config';
import type { Actor, ActorKind } from '#kernel';
import { ForPeople } from './for-people.js';
import { WorkerModule } from '../../worker/src/index.js';

/** Somebody with access to the server acts in this role; no account stands behind it. */
export const operatorAs = (kind: ActorKind): Actor => ({
  kind,
  id: null,
  organisationIds: [],
  referrerId: null,
});

const wrongPassword = '28P01';

async function open(config: Config): Promise<INestApplicationContext> {
  try {
    return await NestFactory.createApplicationContext(WorkerModule.with(config, 'inline'), {
      logger: false,
      abortOnError: false,
    });
  } catch (error) {
    if ((error as { code?: string }).code !== wrongPassword) throw error;
    throw new ForPeople(
      'The login role of the database has another password than the settings say.\n' +
        'The migrate step sets it: npm run console -- migrate',
    );
  }
}

/**
 * Does work with every provider of the platform at hand. Messages that the work announces stay in the outbox
 * for the running worker.
 */
export async function withPlatform<T>(
  config: Config,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await open(config);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
