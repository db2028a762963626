import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Runs a program and resolves with its exit code and what it printed. `show` also passes the output on
 * while it runs.
 */
export function run(program, args, { show = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
    });
    const parts = [];
    const keep = (stream) => (chunk) => {
      parts.push(chunk);
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, signal, output: Buffer.concat(parts).toString('utf8') });
    });
  });
}

/** Runs a package's own program with this Node. */
export const runTool = (file, args, options) =>
  run(process.execPath, [`${root}/node_modules/${file}`, ...args], options);

/** The end of a long output. */
export const tail = (text, lines = 30) => text.trimEnd().split('\n').slice(-lines).join('\n');
