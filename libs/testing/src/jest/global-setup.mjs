import { startTestServer } from './test-server.mjs';

/** One PostgreSQL server per jest run; each worker clones its own database from a migrated template. */
export default async function startServer() {
  if (process.env.TEST_DATABASE_URL) return;
  const server = await startTestServer();
  globalThis.__brugpuntPostgres = server;
  process.env.TEST_DATABASE_URL = server.url;
}
