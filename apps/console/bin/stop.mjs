/** Ends the command with words for a person, without a stack. */
export class Stop extends Error {}

/** Prints what went wrong and gives the exit code. */
export function report(error) {
  // The commands in TypeScript have their own class for the same purpose.
  const plain = error instanceof Stop || error?.forPeople === true;
  process.stderr.write(`\n${plain ? error.message : (error?.stack ?? String(error))}\n`);
  return 1;
}
