import type { Config } from '#config';
import { migrateUp, type MigrateOptions } from '#database';
import { migrations } from '../../../migrations/index.js';

/** What the functions of #database want to know. */
export const migrateOptions = (config: Config): MigrateOptions => ({
  ownerUrl: config.databaseUrl,
  appUrl: config.databaseAppUrl,
  migrations,
});

/** Brings the schema and the queue's own tables up to date; resolves with the names of what ran. */
export async function migrateAll(config: Config): Promise<string[]> {
  return migrateUp(migrateOptions(config));
}
