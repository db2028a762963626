import type { Config } from '#config';
import { migrateUp, type MigrateOptions } from '#database';
import { migrateQueue } from '#jobs';
import { migrations } from '../../../migrations/index.js';

/** What the functions of #database want to know. */
export const migrateOptions = (config: Config): MigrateOptions => ({
  ownerUrl: config.databaseUrl,
  appUrl: config.databaseAppUrl,
  migrations,
});

async function loadReferenceData(config: Config): Promise<void> {
  // Loaded here, so that the commands that only look at the schema do not wait for the whole platform.
  const { withPlatform } = await import('./platform.js');
  const { syncReferenceData } = await import('../../worker/src/reference-data.js');
  await withPlatform(config, syncReferenceData);
}

/**
 * Brings schema, the queue's own tables and the data files up to date; resolves with the names of the
 * migrations that ran.
 */
export async function migrateAll(config: Config): Promise<string[]> {
  const ran = await migrateUp(migrateOptions(config));
  if (!config.redisUrl) await migrateQueue(config.databaseUrl);
  await loadReferenceData(config);
  return ran;
}
