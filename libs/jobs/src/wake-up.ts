import pg from 'pg';
import type { Log } from '#config';
import { errorCode } from './error-code.js';
import { outboxChannel } from './outbox.js';

const reconnectAfter = 2_000;

/** Hears of new outbox rows by LISTEN. When its connection is away the relay's poll does the same, later. */
export class WakeUp {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly appUrl: string,
    private readonly log: Log,
    private readonly wake: () => void,
  ) {}

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.appUrl,
      keepAlive: true,
      application_name: 'brugpunt-wake',
      connectionTimeoutMillis: 5_000,
    });
    client.on('notification', this.wake);
    client.on('error', (error) => this.lost(error));
    try {
      await client.connect();
      await client.query(`listen ${outboxChannel}`);
      this.client = client;
    } catch (error) {
      this.lost(error);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private lost(error: unknown): void {
    if (this.stopped || this.timer) return;
    this.log.warn({ code: errorCode(error) }, 'wake-up connection lost');
    this.client = null;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.start();
    }, reconnectAfter);
  }
}
