import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

const isOurs = (folder: string): boolean => {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const { name } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string };
  return name === 'brugpunt';
};

/** The folder of the repository, the same from source and from `dist`; data files are read below it. */
export function projectRoot(): string {
  if (found) return found;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isOurs(folder)) {
    const up = dirname(folder);
    if (up === folder) throw new Error('package.json of brugpunt not found above the code');
    folder = up;
  }
  found = folder;
  return folder;
}
