import { afterEach } from '@jest/globals';

const warnings: string[] = [];

process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') warnings.push(`${warning.name}: ${warning.message}`);
});

// A warning is a fault that has not happened yet: the test during which it appears fails.
afterEach(() => {
  const seen = warnings.splice(0);
  if (seen.length > 0) throw new Error(`Warnings fail a test:\n${seen.join('\n')}`);
});
