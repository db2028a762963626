import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isTest, sourceFiles } from './source-files.js';

// Functions are held to 50 lines by the linter (`npm run lint`).
const fileLimit = 300;
/** Files above the limit; this list only shrinks. */
const exempt: readonly string[] = [];

const codeOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line))
    .join('\n');

describe('budgets', () => {
  const files = sourceFiles('apps', 'libs', 'migrations', 'test');

  it('keeps files within 300 lines', () => {
    const long = files
      .filter((file) => !/\/(i18n|data)\//.test(file.path))
      .filter((file) => file.text.split('\n').length - 1 > fileLimit)
      .map((file) => file.path);
    expect(long.filter((path) => !exempt.includes(path))).toEqual([]);
    expect(exempt.filter((path) => !long.includes(path))).toEqual([]);
  });

  it('has no drawer for odds and ends, no forwardRef, no any', () => {
    const bad = files
      .filter((file) => file.path !== 'test/architecture/budgets.spec.ts')
      .flatMap((file) => {
        const found: string[] = [];
        if (/(^|\/)(utils?|helpers?|misc)\.tsx?$/.test(file.path)) found.push(`${file.path}: name`);
        if (/\bforwardRef\(/.test(file.text)) found.push(`${file.path}: forwardRef`);
        if (/(: any\b|\bas any\b|<any>)/.test(codeOf(file.text))) found.push(`${file.path}: any`);
        // A spec may prove that a mistake does not compile.
        const comment = isTest(file.path) ? /@ts-(ignore|nocheck)/ : /@ts-(ignore|expect-error|nocheck)/;
        if (comment.test(file.text)) found.push(`${file.path}: ts comment`);
        return found;
      });
    expect(bad).toEqual([]);
  });

  it('reads the environment in libs/config only', () => {
    const readers = files
      .filter((file) => !isTest(file.path) && !/^(libs\/(config|testing)|test)\//.test(file.path))
      .filter((file) => /process\.env\b/.test(file.text))
      .map((file) => file.path);
    expect(readers).toEqual([]);
  });

  it('lets only repositories, queries and entities touch the database', () => {
    const allowed =
      /(\.(repository|queries|entity|module|int-spec|e2e-spec)\.tsx?$)|^(libs\/(database|jobs|testing)|migrations|test)\//;
    const writers = files
      .filter((file) => !allowed.test(file.path))
      .filter((file) => /from 'typeorm'|tx\.manager\b/.test(file.text))
      .map((file) => file.path);
    expect(writers).toEqual([]);
  });

  it('has one verb per command file and no second place for URLs', () => {
    const writesUrl = files
      .filter((file) => /^(apps\/web|libs\/notifications)\//.test(file.path) && !isTest(file.path))
      .filter((file) => /(href|action)="\/[a-z]/.test(file.text))
      .map((file) => file.path);
    expect(writesUrl).toEqual([]);
    expect(readdirSync('libs').length).toBeGreaterThan(20);
  });
});
