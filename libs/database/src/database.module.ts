import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '#config';
import { dataSourceOptions, requestPatience, type EntityClass, type Patience } from './data-source.js';
import { Transitions } from './transitions.repository.js';
import { UnitOfWork } from './unit-of-work.js';

/** The only place that opens a connection for web and worker. */
@Global()
@Module({})
export class DatabaseModule {
  static for(entities: EntityClass[], patience: Patience = requestPatience): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [CONFIG],
          useFactory: (config: Config) => ({
            ...dataSourceOptions(config, entities, patience),
            autoLoadEntities: true,
            retryAttempts: 3,
            retryDelay: 1_000,
          }),
        }),
      ],
      providers: [UnitOfWork, Transitions],
      exports: [UnitOfWork, Transitions, TypeOrmModule],
    };
  }
}
