import { onServer } from './embedded-postgres.js';

/** Names of the database in use and of one that is still being filled. */
export const databaseName = 'brugpunt';
export const unfinishedName = 'brugpunt_new';

const exists = async (server: string, name: string): Promise<boolean> =>
  onServer(server, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    return found.rowCount === 1;
  });

/** Whether the database is there; it only ever gets its name when it is complete. */
export const isComplete = (server: string): Promise<boolean> => exists(server, databaseName);

/** An empty database under the name of an unfinished one; what a broken-off start left is removed. */
export const createUnfinished = (server: string): Promise<void> =>
  onServer(server, async (client) => {
    await client.query(`drop database if exists ${unfinishedName} with (force)`);
    await client.query(`create database ${unfinishedName}`);
  });

/** Gives the filled database its name. */
export const finish = (server: string): Promise<void> =>
  onServer(server, async (client) => {
    // A pool that was closed a moment ago may still have sessions on the way out.
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      unfinishedName,
    ]);
    await client.query(`alter database ${unfinishedName} rename to ${databaseName}`);
  });

/** Removes the database with everything in it. */
export const removeDatabase = (server: string): Promise<void> =>
  onServer(server, async (client) => {
    await client.query(`drop database if exists ${databaseName} with (force)`);
  });
