import { describe, expect, it } from '@jest/globals';
import { safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  it.each([
    'https://example.org/a?b=1',
    'http://example.org/',
    'mailto:a@example.org',
    'tel:+32470123456',
    '/nl/vacatures',
  ])('lets %s through', (url) => expect(safeUrl(url)).toBe(url));

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'file:///etc/passwd',
    'blob:https://x',
    'not a url',
    'example.org',
    '',
    null,
    undefined,
    '\u0000javascript:alert(1)',
  ])('refuses %j', (url) => expect(safeUrl(url)).toBeNull());
});
