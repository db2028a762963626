import './node-version.mjs';
import { ensureBuilt } from './compile.mjs';
import { followParent } from './follow-parent.mjs';
import { needSpace } from './free-space.mjs';
import { ensureInstalled } from './install.mjs';
import { needPort } from './port.mjs';
import { phase } from './progress.mjs';
import { report } from './stop.mjs';

try {
  followParent();
  await needPort(process.env);
  await ensureInstalled();
  await ensureBuilt();
  const { main } = await import('../../../dist/apps/console/src/main.js');
  // Everything is closed by now; a package's forgotten timer must not keep the command alive.
  process.exit(await main(['start', ...process.argv.slice(2)], { env: process.env, phase, needSpace }));
} catch (error) {
  process.exit(report(error));
}
