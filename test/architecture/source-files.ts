import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file of the repository. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const skipped = new Set(['node_modules', 'dist', '.git', '.data', 'reports']);

/** Every .ts and .tsx file below the given folders, in order. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry): SourceFile[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourceFiles(path);
      return /\.tsx?$/.test(entry.name) ? [{ path, text: readFileSync(path, 'utf8') }] : [];
    }),
  );
}

export const isTest = (path: string): boolean => /\.(spec|int-spec|e2e-spec)\.tsx?$/.test(path);
