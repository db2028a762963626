import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { phase } from './progress.mjs';
import { root, runTool, tail } from './project.mjs';
import { Stop } from './stop.mjs';

const stamp = join(root, 'dist', '.built-from');

function* sources(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

/** One hash over everything that decides what `dist` contains. */
function sourceHash() {
  const hash = createHash('sha256');
  const settings = ['tsconfig.json', 'package-lock.json'];
  const code = ['apps', 'libs', 'migrations'].flatMap((folder) => [...sources(folder)]).sort();
  for (const path of [...settings, ...code]) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** In the container image only `dist` exists: there is nothing to compile. */
const hasSources = () => existsSync(join(root, 'tsconfig.json'));

const isCurrent = (hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

async function compile(hash) {
  // Types are checked by npm test; leaving them out halves the time and changes nothing in the output.
  const { code, output } = await runTool('typescript/bin/tsc', ['-p', 'tsconfig.json', '--noCheck']);
  if (code !== 0) throw new Stop(`The code does not compile:\n\n${tail(output)}`);
  writeFileSync(stamp, hash);
}

/** Compiles to `dist` when a source has changed since the last time; `false` when nothing had. */
export async function ensureBuilt() {
  if (!hasSources()) return false;
  const hash = sourceHash();
  if (isCurrent(hash)) return false;
  await phase('Building', () => compile(hash));
  return true;
}
