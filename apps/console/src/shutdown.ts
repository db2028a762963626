import { setTimeout as sleep } from 'node:timers/promises';

const patience = 12_000;

/** Stops what was started, the last first, each within its time; a second signal ends at once. */
export class Shutdown {
  readonly #steps: (() => Promise<unknown>)[] = [];
  #running: Promise<void> | null = null;

  /** Adds what must be stopped; call right after it was started. */
  add(stop: () => Promise<unknown>): void {
    this.#steps.push(stop);
  }

  /** Resolves at the first Ctrl-C, SIGTERM or closed terminal. */
  requested(): Promise<NodeJS.Signals> {
    return new Promise((resolve) => {
      let asked = false;
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(name, () => {
          // npm passes Ctrl-C on as well: only a signal after the stopping has begun means "now".
          if (asked && this.#running) process.exit(1);
          asked = true;
          resolve(name);
        });
      }
    });
  }

  run(): Promise<void> {
    this.#running ??= this.#stopAll();
    return this.#running;
  }

  async #stopAll(): Promise<void> {
    for (const stop of this.#steps.reverse()) {
      const giveUp = new AbortController();
      const limit = sleep(patience, undefined, { signal: giveUp.signal }).catch(() => undefined);
      await Promise.race([stop().catch(() => undefined), limit]);
      giveUp.abort();
    }
  }
}
