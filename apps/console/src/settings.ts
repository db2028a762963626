import { join } from 'node:path';
import { projectRoot, readConfig, type Config } from '#config';
import type { Surroundings } from './command.js';
import { DataFolder } from './embedded/data-folder.js';
import { startEmbedded, type EmbeddedPostgres } from './embedded/embedded-postgres.js';
import { createUnfinished, databaseName, finish, isComplete, unfinishedName } from './embedded/databases.js';
import { databaseAddress } from './embedded/server-process.js';
import { migrateAll } from './migrate-all.js';

type Env = Surroundings['env'];

/** The data folder of this environment. */
export const dataFolder = (env: Env): DataFolder =>
  new DataFolder(env.BRUGPUNT_DATA_DIR || join(projectRoot(), '.data'));

/** Whether the database is one that we start ourselves. */
export const isEmbedded = (env: Env): boolean => !env.DATABASE_URL && env.BRUGPUNT_MODE !== 'server';

/** The configuration; in the embedded mode the key is made once and kept in the data folder. */
export function configFor(env: Env, databaseUrl = env.DATABASE_URL): Config {
  const embeddedMode = env.BRUGPUNT_MODE !== 'server';
  const data = dataFolder(env);
  if (embeddedMode && !env.SECRET_KEY) data.create();
  return readConfig({
    ...env,
    BRUGPUNT_MODE: env.BRUGPUNT_MODE || 'embedded',
    BRUGPUNT_DATA_DIR: data.path,
    DATABASE_URL: databaseUrl,
    SECRET_KEY: env.SECRET_KEY || (embeddedMode ? data.secretKey() : undefined),
  });
}

/** Starts the embedded server for a command of its own and keeps others out of the data folder meanwhile. */
export async function openServer(data: DataFolder, url: string | null): Promise<EmbeddedPostgres> {
  data.create();
  data.claim(url);
  try {
    const server = await startEmbedded(data);
    const stop = async (): Promise<void> => {
      await server.stop();
      data.release();
    };
    return { ...server, stop };
  } catch (error) {
    data.release();
    throw error;
  }
}

/** A command that comes before the first start finds an empty, migrated database. */
async function ensureDatabase(env: Env, server: EmbeddedPostgres): Promise<void> {
  const address = server.address('postgres');
  if (await isComplete(address)) return;
  await createUnfinished(address);
  await migrateAll(configFor(env, server.address(unfinishedName)));
  await finish(address);
}

/**
 * Does a command's work with a configuration whose database answers: the one of DATABASE_URL, the embedded
 * one of a running `npm start`, or the embedded one started for as long as the work lasts.
 */
export async function withConfig<T>({ env }: Surroundings, work: (config: Config) => Promise<T>): Promise<T> {
  if (!isEmbedded(env)) return work(configFor(env));
  const data = dataFolder(env);
  const { port, password } = data.usage() ? data.memory() : { port: null, password: '' };
  if (port) return work(configFor(env, databaseAddress(port, password, databaseName)));
  const server = await openServer(data, null);
  try {
    await ensureDatabase(env, server);
    return await work(configFor(env, server.address(databaseName)));
  } finally {
    await server.stop();
  }
}
