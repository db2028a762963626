import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { projectRoot, readConfig, settingNames } from '#config';

// No container engine is needed to notice a wrong name, a forgotten check or a path that has moved.

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly read_only?: boolean;
  readonly user?: string;
  readonly env_file?: string;
  readonly mem_limit?: string;
}

const read = (path: string): string => readFileSync(join(projectRoot(), path), 'utf8');

const compose = parse(read('docker-compose.yml'), { merge: true, uniqueKeys: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const ours = ['migrate', 'web', 'worker'];

const example = Object.fromEntries(
  read('.env.example')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

/** The file in `dist` comes from this source. */
const sourceOf = (path: string): string => path.replace(/^dist\//, '').replace(/\.js$/, '.ts');

describe('docker-compose.yml', () => {
  it('has the services of the production shape', () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      'mail',
      'migrate',
      'postgres',
      'redis',
      'web',
      'worker',
    ]);
  });

  it.each(services)('%s has a health check unless it ends by itself, and a memory limit', (name, service) => {
    expect(service.healthcheck !== undefined).toBe(name !== 'migrate');
    expect(service.mem_limit).toMatch(/^\d+[mg]$/);
  });

  it.each(services)('%s waits only for services that exist and can become so', (_name, service) => {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      const awaited = compose.services[other];
      expect(awaited).toBeDefined();
      expect(condition).toBe(awaited?.healthcheck ? 'service_healthy' : 'service_completed_successfully');
    }
  });

  it.each(ours)(
    '%s runs our image with its settings from a file, without root, on a read-only disk',
    (name) => {
      expect(compose.services[name]).toMatchObject({ user: 'node', read_only: true, env_file: '.env' });
    },
  );

  it.each(ours)('%s starts a program that the build makes', (name) => {
    const [program, path = ''] = compose.services[name]?.command ?? [];
    expect(program).toBe('node');
    expect(existsSync(join(projectRoot(), sourceOf(path)))).toBe(true);
  });

  it('contains no secret', () => {
    expect(read('docker-compose.yml')).not.toMatch(/(PASSWORD|SECRET_KEY): (?!\$\{)/);
  });
});

describe('.env.example', () => {
  it('names only settings that are read', () => {
    const known = [...settingNames, 'POSTGRES_PASSWORD'];
    expect(Object.keys(example).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is a complete configuration once the key is filled in, and says so when it is not', () => {
    const key = Buffer.alloc(32, 1).toString('base64');
    expect(readConfig({ ...example, SECRET_KEY: key })).toMatchObject({ mode: 'server', host: '0.0.0.0' });
    expect(() => readConfig(example)).toThrow('SECRET_KEY');
  });

  it('points at the services of compose', () => {
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL']) {
      expect(Object.keys(compose.services)).toContain(new URL(example[name] ?? '').hostname);
    }
  });
});

describe('README.md', () => {
  it('explains every setting', () => {
    const text = read('README.md');
    expect(settingNames.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('ends on Node 24 as somebody who is not root', () => {
    expect(lines.filter((line) => line.startsWith('FROM ')).at(-1)).toBe('FROM node:24-slim');
    expect(lines.filter((line) => line.startsWith('USER ')).at(-1)).toBe('USER node');
  });

  it('copies only what exists', () => {
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.filter((path) => !existsSync(join(projectRoot(), path)))).toEqual([]);
  });
});

describe('nest-cli.json', () => {
  const nest = JSON.parse(read('nest-cli.json')) as {
    compilerOptions: { builder: { options: { extensions: string[] } } };
    projects: Record<string, { sourceRoot: string; entryFile: string }>;
  };

  it('knows every application', () => {
    expect(Object.keys(nest.projects).sort()).toEqual(['console', 'web', 'worker']);
    for (const { sourceRoot, entryFile } of Object.values(nest.projects)) {
      expect(existsSync(join(projectRoot(), sourceRoot, `${entryFile}.ts`))).toBe(true);
    }
  });

  it('compiles pages too, which its SWC builder skips by default', () => {
    expect(nest.compilerOptions.builder.options.extensions).toEqual(['.ts', '.tsx']);
  });
});
