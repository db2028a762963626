import { createServer } from 'node:net';
import { Stop } from './stop.mjs';

const tryToListen = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host }, () => probe.close(() => resolve(null)));
  });

const suggestion = (port) => (port < 65_535 ? port + 1 : port - 1);

/** Stops before any long work when PORT cannot be used. */
export async function needPort(env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Stop(`PORT must be a whole number from 0 to 65535, not "${env.PORT}".`);
  }
  if (port === 0) return;
  const host = env.HOST || '127.0.0.1';
  // "localhost" may mean ::1 in a browser: another program there would answer in our place.
  for (const address of host === '127.0.0.1' ? [host, '::1'] : [host]) {
    const problem = await tryToListen(port, address);
    if (problem === 'EADDRINUSE') {
      throw new Stop(
        `Port ${port} is already used by another program.\n` +
          `Stop that program, or choose another port: PORT=${suggestion(port)} npm start`,
      );
    }
    if (problem === 'EACCES') {
      throw new Stop(`Port ${port} may not be used by this user. Try: PORT=3000 npm start`);
    }
  }
}
