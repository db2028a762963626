import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '#config';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(projectRoot(), 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** The places where a package looks for another one, the nearest first. */
function* places(from: string): Generator<string> {
  for (let folder = from; folder !== ''; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    yield `${folder}/node_modules/`;
    if (!folder.includes('/node_modules/')) break;
  }
  yield 'node_modules/';
}

const isLocked = (from: string, name: string): boolean =>
  [...places(from)].some((place) => `${place}${name}` in packages);

describe('package-lock.json', () => {
  // npm install forgives it when a registry lacks the build for another kind of machine, and leaves it out of
  // the lock; npm ci on a fresh clone then refuses. Pin such a package by "overrides" to a complete version.
  it('holds the builds for every kind of machine', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
