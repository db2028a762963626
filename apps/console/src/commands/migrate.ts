import type { Config } from '#config';
import { migrateDown, migrationNames } from '#database';
import { readArguments, say, table, type Command } from '../command.js';
import { WrongUse } from '../for-people.js';
import { migrateAll, migrateOptions } from '../migrate-all.js';
import { withConfig } from '../settings.js';

async function up(config: Config): Promise<void> {
  const ran = await migrateAll(config);
  say(ran.length === 0 ? 'The schema is current.' : ran.map((name) => `applied ${name}`).join('\n'));
}

async function down(config: Config, count: string): Promise<void> {
  const { applied } = await migrationNames(migrateOptions(config));
  const asked = count === 'all' ? applied.length : Number(count);
  if (!Number.isInteger(asked) || asked < 1) throw new WrongUse('down needs a number of steps, or "all".');
  const taken = applied.slice(-asked).reverse();
  await migrateDown(migrateOptions(config), taken.length);
  say(taken.map((name) => `took back ${name}`).join('\n'));
}

async function status(config: Config): Promise<void> {
  const { applied, pending } = await migrationNames(migrateOptions(config));
  say(table([...applied.map((name) => ['applied', name]), ...pending.map((name) => ['waiting', name])]));
}

/** The schema, one numbered step after the other. */
export const migrate: Command = {
  name: 'migrate',
  summary: 'bring the database schema up to date, or take steps back',
  usage: ['[up | down N | down all | status]', '  up is the default'],
  run(args, surroundings) {
    const { positionals } = readArguments({ args, allowPositionals: true });
    const [action = 'up', count = ''] = positionals;
    return withConfig(surroundings, async (config) => {
      if (action === 'up') await up(config);
      else if (action === 'down') await down(config, count);
      else if (action === 'status') await status(config);
      else throw new WrongUse(`There is no "migrate ${action}".`);
      return 0;
    });
  },
};
