import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainServerLog } from './server-log.js';
import { ForPeople } from '../for-people.js';
import type { ServerFiles } from './server-files.js';
import type { ServerUser } from './server-user.js';

/** Owner of the schema in the embedded server. */
export const ownerName = 'brugpunt';

/** English messages whatever the machine speaks: we read causes from them. */
export const serverEnvironment = {
  LC_ALL: 'C',
  PATH: process.platform === 'win32' ? 'C:\\Windows\\System32' : '/usr/bin:/bin',
};

export interface NewCluster {
  readonly folder: string;
  readonly files: ServerFiles;
  readonly user: ServerUser | null;
  readonly password: string;
}

/** The last file that a complete cluster has and a broken-off one has not. */
const isComplete = (folder: string): boolean =>
  existsSync(join(folder, 'PG_VERSION')) && existsSync(join(folder, 'global', 'pg_control'));

function initialise(fresh: string, { files, user, password }: NewCluster): void {
  const passwordFile = `${fresh}.password`;
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const path of [fresh, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    // Built-in locale: upper and lower case, and the order of words, are the same on every machine.
    const args = [`--pgdata=${fresh}`, `--username=${ownerName}`, `--pwfile=${passwordFile}`];
    args.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C');
    args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
    const done = spawnSync(files.initdb, args, {
      ...(user ?? {}),
      cwd: fresh,
      env: serverEnvironment,
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new ForPeople(explainServerLog(done.error?.message ?? done.stderr));
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Makes the database folder when it is not there. It is prepared under another name and renamed when
 * complete, so a broken-off first start leaves nothing that looks finished. A folder that is damaged all
 * the same is put aside, never removed. Returns where it was put, or null.
 */
export function ensureCluster(cluster: NewCluster): string | null {
  const { folder } = cluster;
  if (isComplete(folder)) return null;
  let aside: string | null = null;
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    aside = `${folder}.damaged-${Date.now()}`;
    renameSync(folder, aside);
  }
  mkdirSync(dirname(folder), { recursive: true, mode: 0o711 });
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  initialise(fresh, cluster);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return aside;
}
