import { describe, expect, it } from '@jest/globals';
import { explainServerLog } from './server-log.js';

describe('what a server log means', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'the disk is full'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'its port was taken'],
    ['FATAL:  database files are incompatible with server', 'made by another version'],
    [
      'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use',
      'still uses the database folder',
    ],
    ['FATAL:  data directory "x" has wrong ownership', 'may not use the database folder'],
  ])('%s', (log, meaning) => {
    expect(explainServerLog(log)).toContain(meaning);
    expect(explainServerLog(log)).toContain(log);
  });

  it('shows the log when it knows no better', () => {
    expect(explainServerLog('FATAL:  something else')).toContain('something else');
  });
});
