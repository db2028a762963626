import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '#access';
import { ConfigModule, type Config } from '#config';
import { DatabaseModule } from '#database';
import { JobsModule } from '#jobs';
import type { Clock } from '#kernel';
import { areas } from './areas.js';
import { HttpModule } from './http/http.module.js';

/** The whole site. */
@Module({})
export class WebModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return {
      module: WebModule,
      imports: [
        ConfigModule.with(config, clock),
        DatabaseModule.for([]),
        AccessModule,
        JobsModule.outbox(),
        HttpModule,
        ...areas,
      ],
    };
  }
}
