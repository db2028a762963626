import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot, type Config } from '#config';

const script = (path: string): string => join(projectRoot(), path);

/** Brings `dist` up to date, as `npm start` does. */
export async function build(): Promise<void> {
  const child = spawn(process.execPath, [script('apps/console/bin/build.mjs')], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the build failed');
}

/** The worker as it runs in production: a process of its own, started from `dist`. */
export class WorkerProcess {
  private readonly lines: string[] = [];

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.lines.push(chunk.toString());
        this.lines.splice(0, this.lines.length - 40);
      });
    }
  }

  static start(config: Config, smtpUrl: string, takeoverSeconds: number): WorkerProcess {
    const child = spawn(process.execPath, [script('dist/apps/worker/src/main.js')], {
      env: {
        PATH: process.env.PATH,
        BRUGPUNT_MODE: 'server',
        DATABASE_URL: config.databaseUrl,
        SECRET_KEY: config.secretKey.toString('base64'),
        BASE_URL: config.baseUrl,
        SMTP_URL: smtpUrl,
        TAKEOVER_SECONDS: String(takeoverSeconds),
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new WorkerProcess(child);
  }

  /** The last lines of its log. */
  get log(): string {
    return this.lines.join('');
  }

  /** No chance to say goodbye. Throws when it was not alive any more: then it is no test of killing. */
  async kill(): Promise<void> {
    this.mustLive();
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
    if (this.child.signalCode !== 'SIGKILL') throw new Error(`the worker ended by itself:\n${this.log}`);
  }

  /** As a deploy stops it; returns its exit code. */
  async stop(): Promise<number | null> {
    this.mustLive();
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
    return this.child.exitCode;
  }

  /** For the end of a test that failed half-way. */
  discard(): void {
    this.child.kill('SIGKILL');
  }

  mustLive(): void {
    if (this.child.exitCode !== null || this.child.signalCode !== null)
      throw new Error(`the worker ended by itself:\n${this.log}`);
  }
}
