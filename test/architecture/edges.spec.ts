import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { edges, everywhere } from './edges.js';
import { isTest, sourceFiles, type SourceFile } from './source-files.js';

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import\()\s*'#([a-z]+)'/g)].map((match) => match[1] ?? '');

const strays = (lib: string, files: SourceFile[]): string[] =>
  files
    .filter((file) => !isTest(file.path))
    .flatMap((file) =>
      importsOf(file.text)
        .filter((name) => name !== lib && !everywhere.includes(name) && !edges[lib]?.includes(name))
        .map((name) => `${file.path} imports #${name}`),
    );

describe('edges between libs', () => {
  const libs = readdirSync('libs').filter((lib) => lib !== 'testing');

  it('names every lib', () => {
    const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      imports: Record<string, unknown>;
    };
    expect(Object.keys(edges).sort()).toEqual([...libs].sort());
    expect(Object.keys(imports).sort()).toEqual([...libs, 'testing'].map((lib) => `#${lib}`).sort());
  });

  it.each(libs)('%s imports only what it may', (lib) => {
    expect(strays(lib, sourceFiles(`libs/${lib}/src`))).toEqual([]);
  });

  it('finds a planted stray import', () => {
    const planted = { path: 'libs/kernel/src/planted.ts', text: `import { x } from '#vacancies';` };
    expect(strays('kernel', [planted])).toEqual(['libs/kernel/src/planted.ts imports #vacancies']);
  });

  it('has no way around', () => {
    const through = sourceFiles('libs', 'apps')
      .filter((file) => !isTest(file.path) && !file.path.startsWith('libs/testing'))
      .filter((file) => /from '(\.\.\/)+(libs|apps)\//.test(file.text))
      .map((file) => file.path);
    expect(through).toEqual([]);
  });

  it('has no cycle', () => {
    const seen = new Set<string>();
    const visit = (lib: string, path: string[]): void => {
      if (path.includes(lib)) throw new Error(`cycle: ${[...path, lib].join(' → ')}`);
      if (seen.has(lib)) return;
      for (const next of edges[lib] ?? []) visit(next, [...path, lib]);
      seen.add(lib);
    };
    for (const lib of Object.keys(edges)) visit(lib, []);
    expect(seen.size).toBe(Object.keys(edges).length);
  });
});
