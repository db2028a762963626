import './node-version.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './compile.mjs';
import { needSpace } from './free-space.mjs';
import { ensureInstalled } from './install.mjs';
import { phase } from './progress.mjs';
import { root } from './project.mjs';
import { report } from './stop.mjs';

try {
  // The container image carries neither the lock file's tools nor the sources.
  if (existsSync(join(root, 'tsconfig.json'))) await ensureInstalled();
  await ensureBuilt();
  const { main } = await import('../../../dist/apps/console/src/main.js');
  // Everything is closed by now; a package's forgotten timer must not keep the command alive.
  process.exit(await main(process.argv.slice(2), { env: process.env, phase, needSpace }));
} catch (error) {
  process.exit(report(error));
}
