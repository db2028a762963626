import type { Command } from '../command.js';
import { migrate } from './migrate.js';
import { start } from './start.js';

/** Every operator command, in the order of the help. */
export const commands: readonly Command[] = [start, migrate];
