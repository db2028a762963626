import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrateUp } from '#database';
import { readConfig, type Config } from '#config';
import { migrations } from '../../../migrations/index.js';

const secretKey = Buffer.alloc(32, 7).toString('base64');

const serverUrl = (): URL => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is not set: start tests through jest');
  return new URL(url);
};

const urlOf = (database: string): string => {
  const url = serverUrl();
  url.pathname = `/${database}`;
  return url.toString();
};

/** Names the template after its migrations, so that a changed schema makes a new one. */
const templateName = (): string => {
  const text = migrations.map((Migration) => Migration.toString()).join('\n');
  return `template_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
};

/** A configuration for tests: own database, quiet, embedded mail. */
export const testConfig = (databaseUrl: string, more: Record<string, string> = {}): Config =>
  readConfig({
    BRUGPUNT_MODE: 'embedded',
    DATABASE_URL: databaseUrl,
    SECRET_KEY: secretKey,
    LOG_LEVEL: 'silent',
    PORT: '0',
    BASE_URL: 'http://brugpunt.test',
    ...more,
  });

async function withServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(serverUrl().toString());
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureTemplate(client: pg.Client): Promise<string> {
  const name = templateName();
  // Two workers may start together: the second waits and finds it made.
  await client.query(`select pg_advisory_lock(2021, 2)`);
  try {
    const found = await client.query(`select 1 from pg_database where datname = $1`, [name]);
    if (found.rowCount === 0) {
      await client.query(`create database ${name}_new`);
      const ownerUrl = urlOf(`${name}_new`);
      const { databaseAppUrl } = testConfig(ownerUrl);
      await migrateUp({ ownerUrl, appUrl: databaseAppUrl, migrations });
      await client.query(`alter database ${name}_new rename to ${name}`);
    }
    return name;
  } finally {
    await client.query(`select pg_advisory_unlock(2021, 2)`);
  }
}

/** A fresh migrated database; `drop` removes it. */
export interface TestDatabase {
  readonly config: Config;
  /** As owner, past row-level security: for arranging and asserting in tests only. */
  readonly owner: pg.Pool;
  drop(): Promise<void>;
}

let count = 0;

/** Clones a database from the migrated template (about 50 ms). */
export async function createTestDatabase(more: Record<string, string> = {}): Promise<TestDatabase> {
  const name = `t_${process.pid}_${process.env.JEST_WORKER_ID ?? '0'}_${count++}`;
  await withServer(async (client) => {
    const template = await ensureTemplate(client);
    await client.query(`create database ${name} template ${template}`);
  });
  const config = testConfig(urlOf(name), more);
  const owner = new pg.Pool({ connectionString: config.databaseUrl, max: 4 });
  return {
    config,
    owner,
    async drop() {
      // The forced drop may reach a connection that is still saying goodbye.
      owner.on('error', () => undefined);
      await owner.end();
      await withServer((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}
