import { Global, Module, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, logger, type Config } from '#config';
import { BullmqDriver } from './bullmq-driver.js';
import type { JobHandler, JobsFeature } from './feature.js';
import { InlineDriver, InlineJobs } from './inline-driver.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { BackgroundRounds, JobWorker } from './job-worker.js';
import { Outbox } from './outbox.js';
import { OutboxRepository } from './outbox.repository.js';
import { postgresConnections } from './postgres-connections.js';
import { QueueDriver } from './queue-driver.js';
import { ReceiptsRepository } from './receipts.repository.js';
import { redisConnections } from './redis-connections.js';
import { Relay } from './relay.js';
import { Schedules } from './schedules.js';
import { Housekeeping, Sweeper } from './sweeper.js';

@Global()
@Module({ providers: [Outbox], exports: [Outbox] })
class OutboxModule {}

/** The check at start: a process whose jobs do not fit together does not come up. */
@Module({})
class JobsRuntime implements OnApplicationBootstrap {
  constructor(private readonly registry: JobRegistry) {}

  onApplicationBootstrap(): void {
    this.registry.check();
  }
}

@Module({})
class JobsFeatureModule {}

const runtime = [
  JobRegistry,
  OutboxRepository,
  ReceiptsRepository,
  Relay,
  JobRunner,
  Schedules,
  Sweeper,
  Housekeeping,
];

const bullmq = {
  provide: QueueDriver,
  inject: [CONFIG],
  useFactory: (config: Config): QueueDriver => {
    const log = logger(config.logLevel);
    const connections = config.redisUrl
      ? redisConnections(config.redisUrl, log)
      : postgresConnections(config.databaseAppUrl, log);
    // A lock is renewed while its worker lives, so half the time is plenty.
    const half = config.takeover / 2;
    return new BullmqDriver(connections, log, { lockDuration: half, stalledInterval: half });
  },
};

/** Background work. */
@Module({})
export class JobsModule {
  /** For a process that only writes to the outbox, such as the web. */
  static outbox(): DynamicModule {
    return { module: OutboxModule };
  }

  /** For the worker: `queue` is BullMQ on Redis (REDIS_URL) or else PostgreSQL, `inline` runs by InlineJobs. */
  static worker(driver: 'queue' | 'inline'): DynamicModule {
    return {
      module: JobsRuntime,
      global: true,
      imports: [OutboxModule],
      providers: [
        ...runtime,
        ...(driver === 'inline'
          ? [InlineDriver, { provide: QueueDriver, useExisting: InlineDriver }, InlineJobs]
          : [bullmq, BackgroundRounds, JobWorker]),
      ],
      exports: [JobRegistry, QueueDriver, Relay, Sweeper, driver === 'inline' ? InlineJobs : JobWorker],
    };
  }

  /** What one lib brings; its XxxJobsModule imports this. Handlers are built from what `imports` export. */
  static feature(feature: JobsFeature): DynamicModule {
    const handlers = [...(feature.handlers ?? [])];
    return {
      module: JobsFeatureModule,
      imports: [...(feature.imports ?? [])],
      providers: [
        ...handlers,
        {
          provide: Symbol('jobs feature'),
          inject: [JobRegistry, ...handlers],
          useFactory: (registry: JobRegistry, ...instances: JobHandler[]) => {
            registry.add(feature, instances);
            return feature;
          },
        },
      ],
      exports: handlers,
    };
  }
}
