import type { DataSourceOptions, EntitySchema } from 'typeorm';
import type { Config } from '#config';

/** A class decorated with `@Entity`, or a schema. */
export type EntityClass = (new () => object) | EntitySchema;

/** Time-outs of a connection in milliseconds; the worker may take longer than a request. */
export interface Patience {
  readonly statement: number;
  readonly idleInTransaction: number;
  readonly lock: number;
}

export const requestPatience: Patience = { statement: 5_000, idleInTransaction: 10_000, lock: 2_000 };
export const workerPatience: Patience = { statement: 60_000, idleInTransaction: 60_000, lock: 10_000 };

/** TypeORM options of the application's connection (login role that owns nothing). */
export const dataSourceOptions = (
  config: Config,
  entities: EntityClass[],
  patience: Patience,
): DataSourceOptions => ({
  type: 'postgres',
  url: config.databaseAppUrl,
  entities,
  poolSize: config.databasePool,
  // Without it, transactions that wait for a second connection would wait for ever.
  connectTimeoutMS: 5_000,
  applicationName: 'brugpunt',
  extra: {
    options: [
      `-c statement_timeout=${patience.statement}`,
      `-c idle_in_transaction_session_timeout=${patience.idleInTransaction}`,
      `-c lock_timeout=${patience.lock}`,
      '-c timezone=UTC',
    ].join(' '),
  },
});
