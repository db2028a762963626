import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WrongUse } from './for-people.js';

/** What `bin/*.mjs` hands over: the environment and the helpers that work before anything is installed. */
export interface Surroundings {
  readonly env: Record<string, string | undefined>;
  /** Runs one phase and prints one line for it; the work may add a short text to the line with `note`. */
  readonly phase: <T>(label: string, work: (note: (text: string) => void) => Promise<T>) => Promise<T>;
  /** Stops with a clear message when a folder has less free space (MB) than the purpose needs. */
  readonly needSpace: (folder: string, megabytes: number, purpose: string) => Promise<void>;
}

/** One operator command; each has a file of its own. */
export interface Command {
  /** What is typed, one or two words: `migrate`, `staff add`. */
  readonly name: string;
  readonly summary: string;
  /** Arguments and options, as lines of help. */
  readonly usage: readonly string[];
  /** Resolves with the exit code; throws ForPeople or WrongUse. */
  run(args: string[], surroundings: Surroundings): Promise<number>;
}

/** Prints one line for the operator. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** `parseArgs` of Node whose complaints are shown with the command's usage. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
}

/** Text in columns, as wide as their longest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ').trimEnd(); // prettier-ignore
  return rows.map(line).join('\n');
}
