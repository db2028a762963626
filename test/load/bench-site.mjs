import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { freePort } from './bench-database.mjs';

export const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Reads a page to its end; fails on another status than expected. */
export function get(url, { status = 200, headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        answer.statusCode === status ? resolve() : reject(new Error(`${url} answered ${answer.statusCode}`)),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** The built site as a process of its own. */
export async function startSite(config) {
  const port = await freePort();
  const site = spawn(process.execPath, ['dist/apps/web/src/main.js'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BRUGPUNT_MODE: 'embedded',
      BRUGPUNT_NO_RATE_LIMITS: '1',
      PORT: String(port),
      DATABASE_URL: config.databaseUrl,
      DATABASE_POOL: '16',
      SECRET_KEY: config.secretKey.toString('base64'),
      LOG_LEVEL: 'error',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    try {
      await get(`${url}/livez`);
      return {
        url,
        stop: () =>
          new Promise((done) => {
            site.once('exit', done);
            site.kill('SIGTERM');
          }),
      };
    } catch (error) {
      if (tries > 150 || site.exitCode !== null) throw error;
      await new Promise((wait) => setTimeout(wait, 200));
    }
  }
}
