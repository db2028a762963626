import { rmSync } from 'node:fs';

export default async function stopServer() {
  await globalThis.__brugpuntPostgres?.stop();
  if (globalThis.__brugpuntFolder) {
    rmSync(globalThis.__brugpuntFolder, { recursive: true, force: true });
  }
}
