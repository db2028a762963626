const causes: [RegExp, string][] = [
  [/No space left on device/, 'the disk is full. Free some space and start again; no data was lost'],
  [
    /could not bind IPv4 address|Address already in use/,
    'its port was taken by another program. Start again',
  ],
  [
    /database files are incompatible|was initialized by PostgreSQL version/,
    'the database folder was made by another version. Choose another folder with BRUGPUNT_DATA_DIR',
  ],
  [/could not map anonymous shared memory|Cannot allocate memory/, 'this machine has too little free memory'],
  [
    /pre-existing shared memory block|lock file "postmaster.pid" already exists/,
    'another PostgreSQL still uses the database folder. Wait a moment and start again',
  ],
  [/Permission denied|invalid permissions|wrong ownership/, 'the server may not use the database folder'],
  [/error while loading shared libraries: (\S+)/, 'a system library is missing on this machine'],
  [/could not locate a valid checkpoint record|invalid checkpoint record/, 'the database files are damaged'],
];

/** Why a server that had started gave up, when its log tells; null when it does not. */
export const brokeDownBecause = (log: string): string | null =>
  /No space left on device/.test(log)
    ? 'The disk is full: the database could not write. Free some space and start again; what was saved is safe.'
    : null;

/** What a person can do about a server that did not start, read from its log. */
export function explainServerLog(log: string): string {
  const cause = causes.find(([pattern]) => pattern.test(log))?.[1];
  const lines = log.trim().split('\n').slice(-8).join('\n');
  return `The database did not start: ${cause ?? 'PostgreSQL reported'}.\n\n${lines}`;
}
