import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ForPeople } from '../for-people.js';
import { ensureCluster } from './cluster.js';
import type { DataFolder } from './data-folder.js';
import { clearLeftover } from './orphan.js';
import { serverFiles } from './server-files.js';
import { databaseAddress, startServer, type RunningServer } from './server-process.js';
import { canEnter, serverUser, type ServerUser } from './server-user.js';

/** Version of the on-disk format; the folder is named after it. */
const clusterName = 'postgres-18';

/** The embedded server, and what a person should know about how it came up. */
export interface EmbeddedPostgres extends RunningServer {
  readonly notes: readonly string[];
  /** Owner's address of a database in it. */
  address(database: string): string;
}

/** For what the server's user cannot reach below the data folder; a place that nobody empties. */
const outside = '/var/lib/brugpunt';

/** The folder that holds the database and, when it must be copied, the server. */
function placeOf(data: DataFolder, user: ServerUser | null): string {
  const remembered = data.memory().home;
  if (remembered) return remembered;
  if (!user || canEnter(user, data.path)) return data.path;
  // Not derived from the path: a data folder that was removed and made again must not find the old database.
  const home = join(outside, randomBytes(6).toString('hex'));
  data.remember({ home });
  return home;
}

const existingCluster = (data: DataFolder): string | null => {
  const folder = join(data.memory().home ?? data.path, clusterName);
  return existsSync(folder) ? folder : null;
};

function refuseForeignFolder(folder: string, user: ServerUser | null): void {
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
  if (user || owner === undefined || owner === process.getuid?.()) return;
  throw new ForPeople(
    `The database folder ${folder} belongs to another user.\n` +
      `Run as that user, or choose another folder: BRUGPUNT_DATA_DIR=… npm start`,
  );
}

/** Starts the embedded server on the data folder: makes the database folder, clears leftovers, says what it did. */
export async function startEmbedded(data: DataFolder): Promise<EmbeddedPostgres> {
  data.create();
  const notes: string[] = [];
  const user = serverUser(existingCluster(data));
  const home = placeOf(data, user);
  if (home !== data.path) notes.push(`database in ${home}`);
  const files = serverFiles(user, outside);
  const { password, port: lastPort } = data.memory();
  const folder = join(home, clusterName);
  refuseForeignFolder(folder, user);
  const aside = ensureCluster({ folder, files, user, password });
  if (aside) notes.push(`a damaged database folder was put aside as ${aside}`);
  if ((await clearLeftover(folder)) === 'stopped') notes.push('stopped the server of a killed run');
  const logFile = data.file('postgres.log');
  const server = await startServer({ folder, logFile, files, user, password, lastPort });
  data.remember({ port: server.port });
  return { ...server, notes, address: (database) => databaseAddress(server.port, password, database) };
}

/** Runs statements that PostgreSQL wants outside a transaction, e.g. to make or rename a database. */
export async function onServer<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(address);
  // A server that breaks down says so in an event too; the statement that was under way fails anyway.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
