import base from './jest.config.mjs';

/** Journeys in a real Chromium against the whole app: one after another, with room for slow machines. */
/** @type {import('jest').Config} */
export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testRegex: 'test/browser/.*\\.browser\\.ts$',
  testTimeout: 180_000,
  maxWorkers: 1,
  reporters: ['default', '<rootDir>/test/browser/page-count.mjs'],
};
