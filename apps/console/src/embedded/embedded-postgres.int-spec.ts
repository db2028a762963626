import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { DataFolder } from './data-folder.js';
import { onServer, startEmbedded, type EmbeddedPostgres } from './embedded-postgres.js';

const temporary: string[] = [];
const running: EmbeddedPostgres[] = [];

/** A data folder that the server can reach also when the tests run as root. */
function newFolder(): DataFolder {
  const folder = mkdtempSync(join(tmpdir(), 'brugpunt-embedded-'));
  temporary.push(folder);
  chmodSync(folder, 0o755);
  return new DataFolder(join(folder, 'data'));
}

async function start(data: DataFolder): Promise<EmbeddedPostgres> {
  const server = await startEmbedded(data);
  running.push(server);
  return server;
}

const ask = async (server: EmbeddedPostgres, sql: string): Promise<unknown> => {
  const rows = await onServer(server.address('postgres'), async (client) => (await client.query(sql)).rows);
  return Object.values(rows[0] ?? {})[0];
};

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  // One folder for all: making a database from nothing is the slow part.
  const data = newFolder();

  it('keeps data, port and password over a stop, and writes durably', async () => {
    const first = await start(data);
    await ask(first, `create table kept as select 'É' as letter`);
    await first.stop();
    const second = await start(data);
    expect(second.port).toBe(first.port);
    expect(await ask(second, 'select lower(letter) from kept')).toBe('é');
    expect(await ask(second, 'show fsync')).toBe('on');
    expect(await ask(second, 'show server_version_num')).toMatch(/^18/);
    expect(second.notes).toEqual([]);
  });

  it('stops the server that a killed run left running, and loses nothing', async () => {
    const orphan = await start(data);
    await ask(orphan, 'create table written as select 7 as number');
    const server = await start(data);
    expect(server.notes).toEqual(['stopped the server of a killed run']);
    expect(await ask(server, 'select number from written')).toBe(7);
  });

  it('starts after the server itself was killed', async () => {
    const killed = await start(data);
    await ask(killed, 'update written set number = 8');
    process.kill(killed.pid, 'SIGKILL');
    expect(await ask(await start(data), 'select number from written')).toBe(8);
  });

  it('is not held up by a record whose process number belongs to a stranger', async () => {
    writeFileSync(data.file('postgres-18/postmaster.pid'), `${process.ppid}\n`);
    expect(await ask(await start(data), 'select 1')).toBe(1);
  });

  it('begins anew after a first start that was broken off, and puts a damaged folder aside', async () => {
    const broken = newFolder();
    mkdirSync(broken.file('postgres-18.new/base'), { recursive: true });
    mkdirSync(broken.file('postgres-18/base'), { recursive: true });
    const server = await start(broken);
    expect(await ask(server, 'select 1')).toBe(1);
    expect(server.notes.join()).toContain('put aside');
    const names = readdirSync(broken.path);
    expect(names).not.toContain('postgres-18.new');
    expect(names.some((name) => name.startsWith('postgres-18.damaged-'))).toBe(true);
  });
});

describe('the data folder', () => {
  const data = newFolder();
  data.create();

  it('keeps one key, readable by its owner only', () => {
    const key = data.secretKey();
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(data.secretKey()).toBe(key);
    expect(statSync(data.file('secret-key')).mode & 0o777).toBe(0o600);
  });

  it('knows a running user from a record that a killed one left', () => {
    expect(data.usage()).toBeNull();
    data.claim('http://localhost:1');
    expect(data.usage()).toBeNull();
    writeFileSync(data.file('running.json'), JSON.stringify({ pid: process.ppid, birth: '0', url: null }));
    expect(data.usage()).toBeNull();
  });
});
