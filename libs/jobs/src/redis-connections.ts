import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Log } from '#config';
import type { Connections, TakenJob, WorkerSettings } from './bullmq-driver.js';
import type { QueueName } from './definitions.js';
import { errorCode } from './error-code.js';

/** BullMQ on Redis, the production form. `prefix` keeps several installations in one server apart. */
export function redisConnections(url: string, log: Log, prefix = 'brugpunt'): Connections {
  // The producer fails at once when Redis is away (the relay waits and comes back); consumers wait for it.
  const producer = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 5_000,
  });
  const consumer = new Redis(url, { maxRetriesPerRequest: null });
  for (const client of [producer, consumer]) {
    // Every queue and worker listens on the shared client.
    client.setMaxListeners(50);
    client.on('error', (error) => log.warn({ code: errorCode(error) }, 'redis error'));
  }
  return {
    queue: (name: QueueName) => new Queue(name, { connection: producer, prefix }),
    worker: (name: QueueName, run: (job: TakenJob) => Promise<string>, settings: WorkerSettings) =>
      new Worker(name, run, { connection: consumer, prefix, ...settings }),
    // Without this look BullMQ waits for the connection instead of failing.
    reachable: () => producer.status === 'ready',
    async close() {
      producer.disconnect();
      consumer.disconnect();
    },
  };
}
