import base from './jest.config.mjs';

/** Journeys in a real Chromium against the whole app: two at a time, each with a site and database of its own. */
/** @type {import('jest').Config} */
export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testRegex: 'test/browser/.*\\.browser\\.ts$',
  testTimeout: 180_000,
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/browser/page-count.mjs'],
};
