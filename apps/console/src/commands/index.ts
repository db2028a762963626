import type { Command } from '../command.js';
import { demoLoad } from './demo-load.js';
import { demoReset } from './demo-reset.js';
import { importVacancies } from './import-vacancies.js';
import { mailList } from './mail-list.js';
import { migrate } from './migrate.js';
import { runJob } from './run-job.js';
import { staffAdd } from './staff-add.js';
import { start } from './start.js';

/** Every operator command, in the order of the help. */
export const commands: readonly Command[] = [
  start,
  migrate,
  staffAdd,
  importVacancies,
  runJob,
  mailList,
  demoLoad,
  demoReset,
];
