import type { Config } from '#config';
import { accountsAmong } from './accounts.queries.js';
import type { Surroundings } from './command.js';
import { loadDemo } from './demo/load-demo.js';
import { createUnfinished, databaseName, finish, isComplete, unfinishedName } from './embedded/databases.js';
import type { EmbeddedPostgres } from './embedded/embedded-postgres.js';
import { migrateAll } from './migrate-all.js';
import { configFor } from './settings.js';

async function migratePhase({ phase }: Surroundings, config: Config): Promise<void> {
  await phase('Preparing the database', async (note) => {
    const ran = await migrateAll(config);
    note(ran.length === 0 ? 'current' : `${ran.length} migrations`);
  });
}

async function demoPhase({ phase }: Surroundings, config: Config): Promise<void> {
  if (config.mode !== 'embedded' || (await accountsAmong(config, null)) > 0) return;
  await phase('Loading the demonstration', async (note) => note(await loadDemo(config)));
}

/** Migrates a server of the operator's own; an empty one gets the demonstration in the embedded mode. */
export async function prepareOwn(surroundings: Surroundings): Promise<Config> {
  const config = configFor(surroundings.env);
  await migratePhase(surroundings, config);
  await demoPhase(surroundings, config);
  return config;
}

/**
 * Migrates the database of the embedded server. The first time it is filled under another name and renamed
 * when complete, so a start that was broken off begins anew instead of showing half a demonstration.
 */
export async function prepareEmbedded(surroundings: Surroundings, server: EmbeddedPostgres): Promise<Config> {
  const address = server.address('postgres');
  const first = !(await isComplete(address));
  if (first) await createUnfinished(address);
  const name = first ? unfinishedName : databaseName;
  const config = configFor(surroundings.env, server.address(name));
  await migratePhase(surroundings, config);
  await demoPhase(surroundings, config);
  if (first) await finish(address);
  return configFor(surroundings.env, server.address(databaseName));
}
