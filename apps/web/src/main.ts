import 'reflect-metadata';
import { ConfigError, logger, processConfig } from '#config';
import { startWeb } from './start-web.js';

async function main(): Promise<void> {
  const config = processConfig();
  const log = logger(config.logLevel);
  const web = await startWeb(config);
  log.info({ port: config.port }, 'web started');
  const stop = (): void => {
    void web.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exit(1);
});
