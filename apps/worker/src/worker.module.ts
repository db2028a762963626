import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '#access';
import type { Clock } from '#kernel';
import { ConfigModule, type Config } from '#config';
import { DatabaseModule, workerPatience } from '#database';
import { JobsModule } from '#jobs';
import { jobsModules } from './jobs-modules.js';

/** The background half of the platform. */
@Module({})
export class WorkerModule {
  /** `queue`: BullMQ; `inline`: nothing runs until a test drains it. */
  static with(config: Config, driver: 'queue' | 'inline', clock?: Clock): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config, clock),
        DatabaseModule.for([], workerPatience),
        AccessModule,
        JobsModule.worker(driver),
        ...jobsModules,
      ],
    };
  }
}
