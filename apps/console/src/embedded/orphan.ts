import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ForPeople } from '../for-people.js';
import { commandLineOf, gone, isAlive, signal } from './processes.js';

/** What happened to a server that a killed run left behind. */
export type Leftover = 'none' | 'stopped' | 'record removed';

/**
 * Clears the way after a run that was killed: its server may still be running on `folder` (it is asked to
 * stop, which loses nothing), or its number may by now belong to a stranger (then only the record goes).
 */
export async function clearLeftover(folder: string): Promise<Leftover> {
  const record = join(folder, 'postmaster.pid');
  if (!existsSync(record)) return 'none';
  const pid = Number(readFileSync(record, 'utf8').split('\n')[0]);
  // With nobody behind it the record stays: the server reads from it whether old sessions still run.
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return 'none';
  const command = commandLineOf(pid);
  if (!command.includes('postgres') || !command.includes(folder)) {
    rmSync(record, { force: true });
    return 'record removed';
  }
  // SIGINT: end the sessions and close properly. SIGQUIT: stop at once, the next start replays the log.
  for (const step of ['SIGINT', 'SIGQUIT'] as const) {
    signal(pid, step);
    if (await gone(pid, 10_000)) return 'stopped';
  }
  throw new ForPeople(
    `A PostgreSQL server of an earlier run (process ${pid}) does not stop. End it and start again.`,
  );
}
