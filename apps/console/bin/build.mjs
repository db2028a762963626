import './node-version.mjs';
import { ensureBuilt } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { report } from './stop.mjs';

try {
  await ensureInstalled();
  if (!(await ensureBuilt())) process.stdout.write('The build is current.\n');
} catch (error) {
  process.exitCode = report(error);
}
