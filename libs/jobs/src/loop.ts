import type { Log } from '#config';
import { errorCode, placeOf } from './error-code.js';

/** Does something again and again; an error is logged and the next round comes after `pause` as usual. */
export class Loop {
  private running: Promise<void> | null = null;
  private stopped = false;
  private woken = false;
  private endPause: (() => void) | null = null;

  constructor(
    private readonly what: string,
    /** Milliseconds between two rounds. */
    private readonly pause: number,
    private readonly log: Log,
    /** Answers true when the next round should follow at once. */
    private readonly round: () => Promise<boolean>,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Ends the pause early. */
  wake(): void {
    this.woken = true;
    this.endPause?.();
  }

  /** Waits for the round that is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.endPause?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const more = await this.round().catch((error: unknown) => {
        this.log.warn({ loop: this.what, code: errorCode(error), at: placeOf(error) }, 'round failed');
        return false;
      });
      if (!more) await this.rest();
    }
  }

  private rest(): Promise<void> {
    if (this.stopped || this.woken) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.pause);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
