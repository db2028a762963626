import type { Config } from '#config';
import { startWeb } from '../../web/src/start-web.js';
import { startWorker } from '../../worker/src/index.js';

/** The two parts of the platform in this process. */
export interface RunningParts {
  close(): Promise<void>;
}

/** Starts the worker and the site; the site stops first, so that nobody waits for a worker that has gone. */
export async function startParts(config: Config): Promise<RunningParts> {
  const worker = await startWorker(config);
  try {
    const web = await startWeb(config);
    return {
      async close() {
        await web.close();
        await worker.stop();
      },
    };
  } catch (error) {
    await worker.stop();
    throw error;
  }
}
