export { Tx, UnitOfWork } from './unit-of-work.js';
export { Transitions, type Transition } from './transitions.repository.js';
export { DatabaseModule } from './database.module.js';
export {
  dataSourceOptions,
  requestPatience,
  workerPatience,
  type EntityClass,
  type Patience,
} from './data-source.js';
export {
  migrateDown,
  migrateUp,
  migrationNames,
  type MigrateOptions,
  type MigrationClass,
} from './migrate.js';
