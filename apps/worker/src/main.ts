import 'reflect-metadata';
import { logger, processConfig } from '#config';
import { startWorker } from './start-worker.js';

const config = processConfig();
const log = logger(config.logLevel);
const worker = await startWorker(config);
log.info('worker at work');

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'worker stops');
    worker.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
