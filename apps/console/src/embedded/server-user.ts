import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { ForPeople } from '../for-people.js';

/** Whom the server runs as when we are root; PostgreSQL refuses root itself. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const run = (program: string, args: string[]) => spawnSync(program, args, { encoding: 'utf8' });

const idOf = (flag: '-u' | '-g'): number | null => {
  const { status, stdout } = run('id', [flag, 'postgres']);
  return status === 0 ? Number(stdout) : null;
};

function postgresUser(): ServerUser | null {
  const uid = idOf('-u');
  const gid = idOf('-g');
  return uid === null || gid === null ? null : { uid, gid };
}

/** The commands of Debian/Red Hat and of Alpine; the first that exists does it. */
const creators: [string, string[]][] = [
  ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']],
  ['adduser', ['-S', '-D', '-H', 'postgres']],
];

/**
 * Null when we are not root (the server then runs as ourselves). As root: the owner of an existing
 * database folder, else the system user "postgres", which is made when it is missing.
 */
export function serverUser(existingFolder: string | null): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  if (existingFolder) {
    const { uid, gid } = statSync(existingFolder);
    if (uid !== 0) return { uid, gid };
  }
  const found = postgresUser();
  if (found) return found;
  for (const [program, args] of creators) run(program, args);
  const made = postgresUser();
  if (made) return made;
  throw new ForPeople(
    'PostgreSQL does not run as root, and the user "postgres" could not be created.\n' +
      'Run the command as an ordinary user.',
  );
}

/** Whether that user can pass every folder above `folder` and enter it. */
export const canEnter = ({ uid, gid }: ServerUser, folder: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { uid, gid, cwd: '/' }).status === 0;
