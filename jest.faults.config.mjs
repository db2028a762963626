import base from './jest.config.mjs';

/** Workers killed between any two steps, SMTP down, and the sums that must still be exact. */
/** @type {import('jest').Config} */
export default {
  ...base,
  roots: ['<rootDir>/test/faults'],
  testRegex: 'test/faults/.*\\.faults\\.ts$',
  testTimeout: 900_000,
  maxWorkers: 1,
};
