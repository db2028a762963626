import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, logger, type Config } from '#config';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { Loop } from './loop.js';
import { QueueDriver } from './queue-driver.js';
import { Relay } from './relay.js';
import { Schedules } from './schedules.js';
import { Housekeeping, Sweeper } from './sweeper.js';
import { WakeUp } from './wake-up.js';

/** What the worker does all the time besides jobs. */
@Injectable()
export class BackgroundRounds {
  constructor(
    readonly relay: Relay,
    readonly schedules: Schedules,
    readonly sweeper: Sweeper,
    readonly housekeeping: Housekeeping,
  ) {}
}

/** The worker: relays, takes jobs, fires schedules, finds what was lost. */
@Injectable()
export class JobWorker {
  private readonly loops: readonly Loop[];
  private readonly wakeUp: WakeUp;
  private stopping: Promise<void> | null = null;

  constructor(
    private readonly registry: JobRegistry,
    private readonly runner: JobRunner,
    private readonly driver: QueueDriver,
    rounds: BackgroundRounds,
    @Inject(CONFIG) config: Config,
  ) {
    const log = logger(config.logLevel);
    const relay = new Loop('relay', 1_000, log, async () => (await rounds.relay.dispatch()) > 0);
    const rare = (what: string, pause: number, round: () => Promise<number>): Loop =>
      new Loop(what, pause, log, async () => {
        await round();
        return false;
      });
    this.loops = [
      relay,
      rare('schedules', 5_000, () => rounds.schedules.fireDue()),
      rare('sweeper', 15_000, () => rounds.sweeper.sweep()),
      rare('housekeeping', 3_600_000, () => rounds.housekeeping.tidy()),
    ];
    this.wakeUp = new WakeUp(config.databaseAppUrl, log, () => relay.wake());
  }

  /** Throws Bug when the jobs do not fit together. */
  async start(): Promise<void> {
    this.registry.check();
    await this.driver.consume((attempt) => this.runner.run(attempt));
    await this.wakeUp.start();
    for (const loop of this.loops) loop.start();
  }

  /** Takes nothing new and waits for what runs; a second call waits for the first. */
  stop(): Promise<void> {
    this.stopping ??= this.end();
    return this.stopping;
  }

  private async end(): Promise<void> {
    await this.wakeUp.stop();
    await Promise.all(this.loops.map((loop) => loop.stop()));
    await this.driver.close();
  }
}
