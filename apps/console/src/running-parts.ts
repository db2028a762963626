import type { Config } from '#config';
import { startWeb } from '../../web/src/start-web.js';

/** The two parts of the platform in this process. */
export interface RunningParts {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the site and the worker; the site stops first, so that nobody waits for a worker that has gone. */
export async function startParts(config: Config): Promise<RunningParts> {
  const web = await startWeb(config);
  return {
    url: config.baseUrl,
    async close() {
      await web.close();
    },
  };
}
