import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ForPeople } from '../for-people.js';
import { ownerName, serverEnvironment } from './cluster.js';
import { gone, signal } from './processes.js';
import { brokeDownBecause, explainServerLog } from './server-log.js';
import type { ServerFiles } from './server-files.js';
import type { ServerUser } from './server-user.js';

export interface ServerStart {
  readonly folder: string;
  readonly logFile: string;
  readonly files: ServerFiles;
  readonly user: ServerUser | null;
  readonly password: string;
  /** The port of the last time: kept when it is still free. */
  readonly lastPort: number | null;
}

/** A server that answers. */
export interface RunningServer {
  readonly port: number;
  readonly pid: number;
  /** Why it broke down after it had started, in words, when its log tells. */
  trouble(): string | null;
  stop(): Promise<void>;
}

const listenOn = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen({ port, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });

async function choosePort(last: number | null): Promise<number> {
  const port = (last && (await listenOn(last))) || (await listenOn(0));
  if (!port) throw new ForPeople('There is no free port on 127.0.0.1 for the database.');
  return port;
}

const settings = (port: number): string[] =>
  Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '60',
    shared_buffers: '128MB',
    // Durable: what was answered "saved" survives a power cut.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    log_timezone: 'UTC',
    timezone: 'UTC',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

const logLimit = 10 * 1024 ** 2;

function launch(start: ServerStart, port: number): ChildProcess {
  const log = openSync(start.logFile, 'a', 0o600);
  try {
    return spawn(start.files.postgres, ['-D', start.folder, ...settings(port)], {
      ...(start.user ?? {}),
      cwd: start.folder,
      env: serverEnvironment,
      stdio: ['ignore', log, log],
      // Its own process group: Ctrl-C reaches us first, and we stop web and worker before the server.
      detached: true,
    });
  } finally {
    closeSync(log);
  }
}

/** Address of a database of the server. */
export const databaseAddress = (port: number, password: string, database: string): string =>
  `postgres://${ownerName}:${password}@127.0.0.1:${port}/${database}`;

/** SQLSTATE of PostgreSQL. */
const wrongPassword = '28P01';

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client(databaseAddress(port, password, 'postgres'));
  // A server that stops while we ask says so in an event; the question has failed anyway.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== wrongPassword) return false;
    throw new ForPeople(
      'The password in server.json of the data folder does not open the database beside it.\n' +
        'Put the file back, or choose another folder: BRUGPUNT_DATA_DIR=… npm start',
    );
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const logSince = (file: string, from: number): string => readFileSync(file).subarray(from).toString('utf8');

async function ready(child: ChildProcess, port: number, start: ServerStart, logFrom: number): Promise<void> {
  let ended = false;
  let trouble = '';
  child.once('error', (error) => ((ended = true), (trouble = error.message)));
  child.once('exit', () => (ended = true));
  const until = Date.now() + 60_000;
  try {
    while (!ended && Date.now() < until) {
      if (await answers(port, start.password)) return;
      await sleep(40);
    }
  } catch (error) {
    child.kill('SIGINT');
    throw error;
  }
  child.kill('SIGQUIT');
  const log = logSince(start.logFile, logFrom);
  throw new ForPeople(explainServerLog(log + trouble));
}

/** Starts the server and resolves when it answers; rejects with the cause read from its log. */
export async function startServer(start: ServerStart): Promise<RunningServer> {
  const port = await choosePort(start.lastPort);
  if (sizeOf(start.logFile) > logLimit) truncateSync(start.logFile);
  const logFrom = sizeOf(start.logFile);
  const child = launch(start, port);
  const stopWithUs = (): void => void child.kill('SIGINT');
  process.once('exit', stopWithUs);
  await ready(child, port, start, logFrom);
  const { pid } = child;
  if (!pid) throw new Error('the server answers but has no process number');
  // The server does not keep us alive; whoever waits for the end of the command does.
  child.unref();
  return {
    port,
    pid,
    trouble: () => brokeDownBecause(logSince(start.logFile, logFrom)),
    async stop() {
      process.off('exit', stopWithUs);
      // SIGQUIT is for a server that cannot write its last page, on a full disk: the next start replays the log.
      for (const step of ['SIGINT', 'SIGQUIT'] as const) {
        signal(pid, step);
        if (child.exitCode !== null || (await gone(pid, 8_000))) return;
      }
    },
  };
}
