import { createServer, type AddressInfo } from 'node:net';
import type { Config } from '#config';
import { accountsAmong } from '../accounts.queries.js';
import { say, type Command, type Surroundings } from '../command.js';
import { demoLogins, demoPassword } from '../demo/load-demo.js';
import { prepareEmbedded, prepareOwn } from '../first-start.js';
import { ForPeople } from '../for-people.js';
import type { DataFolder } from '../embedded/data-folder.js';
import { dataFolder, isEmbedded, openServer } from '../settings.js';
import { Shutdown } from '../shutdown.js';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** PORT=0 asks for any free port; it must be known before the start, because mails contain it. */
async function withPort(surroundings: Surroundings): Promise<Surroundings> {
  const { env } = surroundings;
  return Number(env.PORT || 3000) === 0
    ? { ...surroundings, env: { ...env, PORT: String(await freePort()) } }
    : surroundings;
}

function refuseSecondRun(data: DataFolder): void {
  const other = data.usage();
  if (!other) return;
  const where = other.url ? `: ${other.url}` : '';
  throw new ForPeople(`Brugpunt already runs on ${data.path} (process ${other.pid})${where}`);
}

async function openDatabase(surroundings: Surroundings, shutdown: Shutdown): Promise<Config> {
  const { env, phase, needSpace } = surroundings;
  if (!isEmbedded(env)) return prepareOwn(surroundings);
  const data = dataFolder(env);
  refuseSecondRun(data);
  await needSpace(data.path, 300, 'the database');
  const server = await phase('Starting PostgreSQL', async (note) => {
    const started = await openServer(data, `http://localhost:${env.PORT || 3000}`);
    shutdown.add(() => started.stop());
    started.notes.forEach(note);
    return started;
  });
  return prepareEmbedded(surroundings, server).catch((error: unknown) => {
    const cause = server.trouble();
    throw cause === null ? error : new ForPeople(cause);
  });
}

async function readyLine(config: Config): Promise<string> {
  const emails = demoLogins.map((login) => login.email);
  const demo = emails.length > 0 && (await accountsAmong(config, emails)) === emails.length;
  const who = demoLogins.map(({ role, email }) => `${email} (${role})`).join(', ');
  return `Brugpunt is ready: ${config.baseUrl}${demo ? ` · log in with password ${demoPassword} as ${who}` : ''}`;
}

async function bringUp(surroundings: Surroundings, shutdown: Shutdown): Promise<string> {
  const config = await openDatabase(surroundings, shutdown);
  await surroundings.phase('Starting site and worker', async () => {
    // Loaded here, so that the other commands do not wait for the whole site.
    const { startParts } = await import('../running-parts.js');
    const parts = await startParts(config);
    shutdown.add(() => parts.close());
  });
  return readyLine(config);
}

/** Everything in one process, until Ctrl-C or SIGTERM. */
export const start: Command = {
  name: 'start',
  summary: 'start database, site and worker in one process',
  usage: [],
  async run(_args, given) {
    const shutdown = new Shutdown();
    const asked = shutdown.requested();
    const surroundings = await withPort({ ...given, env: { LOG_LEVEL: 'warn', ...given.env } });
    try {
      const ready = bringUp(surroundings, shutdown).then(say);
      await Promise.race([ready, asked]);
      await asked;
      say('\nStopping …');
    } finally {
      await shutdown.run();
    }
    say('Stopped.');
    return 0;
  },
};
