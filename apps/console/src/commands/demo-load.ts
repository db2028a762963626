import { accountsAmong } from '../accounts.queries.js';
import { readArguments, type Command } from '../command.js';
import { loadDemo } from '../demo/load-demo.js';
import { ForPeople } from '../for-people.js';
import { withConfig } from '../settings.js';

/** The demonstration, for a database that has nobody in it yet. */
export const demoLoad: Command = {
  name: 'demo load',
  summary: 'fill an empty database with the demonstration',
  usage: [],
  run(args, surroundings) {
    readArguments({ args });
    return withConfig(surroundings, async (config) => {
      if ((await accountsAmong(config, null)) > 0) {
        throw new ForPeople('The database has accounts already; the demonstration is only for an empty one.');
      }
      await surroundings.phase('Loading the demonstration', async (note) => note(await loadDemo(config)));
      return 0;
    });
  },
};
