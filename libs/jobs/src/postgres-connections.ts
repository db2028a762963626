import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq';
import pg from 'pg';
import type { Log } from '#config';
import type { Connections, TakenJob, WorkerSettings } from './bullmq-driver.js';
import { queues, type QueueName } from './definitions.js';
import { errorCode } from './error-code.js';

/** The queue's own schema; nothing else of ours reads or writes there. */
const schema = 'bullmq';
const role = 'bp_queue';

/**
 * Makes or updates the queue's tables and gives its role what it needs. Part of the migrate step, after the
 * numbered migrations (they make the role), with the owner's connection. BullMQ has no way down.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  // A server that breaks down says so in an event too; the statement that was under way fails anyway.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await runMigrations(client, schema);
    // CREATE, because a queue makes its own sequence at its first job.
    await client.query(`
      grant usage, create on schema ${schema} to ${role};
      grant select, insert, update, delete on all tables in schema ${schema} to ${role};
      grant usage, select on all sequences in schema ${schema} to ${role};
    `);
  } finally {
    await client.end();
  }
}

const queueNames = Object.keys(queues);

/** BullMQ on PostgreSQL, the embedded default: own pool and own role, so that it never takes a request's connection. */
export function postgresConnections(appUrl: string, log: Log): Connections {
  const pool = new pg.Pool({
    connectionString: appUrl,
    // Every worker keeps one for LISTEN; the others are shared.
    max: queueNames.length + 6,
    application_name: 'brugpunt-queue',
    keepAlive: true,
    options: `-c role=${role} -c search_path=${schema} -c statement_timeout=15000`,
  });
  pool.setMaxListeners(50);
  pool.on('error', (error) => log.warn({ code: errorCode(error) }, 'queue database error'));
  return {
    queue: (name: QueueName) => new Queue(name, { connection: pool }, createPostgresBackend),
    worker: (name: QueueName, run: (job: TakenJob) => Promise<string>, settings: WorkerSettings) =>
      new Worker(name, run, { connection: pool, ...settings }, createPostgresBackend),
    reachable: () => true,
    close: () => pool.end(),
  };
}
