import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { assets, islandHref, stylesheet } from './assets.js';
import { projectRoot } from '#config';

const folder = join(projectRoot(), 'libs/ui/assets');
const sources = (name: string): [string, string][] =>
  readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);

describe('stylesheet', () => {
  it('stays within 12 kB gzip', () => {
    expect(gzipSync(stylesheet().body, { level: 9 }).length).toBeLessThanOrEqual(12_000);
  });

  it('uses logical properties only, so that right-to-left needs no extra rule', () => {
    const physical =
      /[\s{;](?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;
    for (const [file, css] of sources('styles')) {
      const declarations = css.replace(/@media[^{]*\{/g, '{');
      expect([file, physical.exec(declarations)?.[0]]).toEqual([file, undefined]);
    }
  });

  it('has balanced braces after shrinking and loads nothing from elsewhere', () => {
    const { body } = stylesheet();
    expect(body.split('{').length).toBe(body.split('}').length);
    expect(body).not.toMatch(/url\(|@import/);
  });
});

describe('assets', () => {
  it('serves each file under a name with the hash of its content', () => {
    for (const [path, asset] of assets()) {
      expect(path).toMatch(/^\/assets\/[\w-]+\.[0-9a-f]{12}\.(css|js)$/);
      expect(asset.body.length).toBeGreaterThan(0);
    }
    expect(assets().get(stylesheet().href)?.type).toContain('text/css');
    expect(assets().get(islandHref('live-filter'))?.type).toContain('javascript');
  });

  it('keeps islands small', () => {
    for (const [file, code] of sources('islands'))
      expect([file, code.split('\n').length <= 61]).toEqual([file, true]);
  });
});
