import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Stop } from './stop.mjs';

const existing = (folder) => (existsSync(folder) ? folder : existing(dirname(folder)));

/** Stops with a clear message when `folder` has less free space than the coming step needs. */
export async function needSpace(folder, megabytes, purpose) {
  const { bavail, bsize } = await statfs(existing(folder));
  const free = Math.floor((bavail * bsize) / 1024 ** 2);
  if (free >= megabytes) return;
  throw new Stop(
    `The disk is almost full: ${free} MB free at ${folder}, and ${purpose} needs about ${megabytes} MB.\n` +
      `Free some space and run the command again; nothing was changed.`,
  );
}
