export {
  definedJobs,
  definedMessages,
  defineJob,
  defineMessage,
  queues,
  type Envelope,
  type JobDefinition,
  type JobOutcome,
  type JobRun,
  type MessageDefinition,
  type PayloadOf,
  type QueueName,
} from './definitions.js';
export {
  Handles,
  on,
  schedule,
  type JobHandler,
  type JobsFeature,
  type Schedule,
  type Subscription,
} from './feature.js';
export { errorCode, placeOf } from './error-code.js';
export { Outbox } from './outbox.js';
export { JobRegistry } from './job-registry.js';
export { InlineDriver, InlineJobs, type InlineRun } from './inline-driver.js';
export { JobWorker } from './job-worker.js';
export { JobsModule } from './jobs.module.js';
export { migrateQueue } from './postgres-connections.js';
export { Relay } from './relay.js';
export { Sweeper } from './sweeper.js';
