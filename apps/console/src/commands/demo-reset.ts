import { readArguments, type Command } from '../command.js';
import { removeDatabase } from '../embedded/databases.js';
import { prepareEmbedded } from '../first-start.js';
import { ForPeople, WrongUse } from '../for-people.js';
import { dataFolder, isEmbedded, openServer } from '../settings.js';

/** Back to the state of the first start. Only the embedded database: others are not ours to remove. */
export const demoReset: Command = {
  name: 'demo reset',
  summary: 'remove everything in the embedded database and load the demonstration again',
  usage: ['--yes', '  --yes  needed, because everything that was entered is lost'],
  async run(args, surroundings) {
    const { values } = readArguments({ args, options: { yes: { type: 'boolean', default: false } } });
    if (!isEmbedded(surroundings.env)) {
      throw new ForPeople('DATABASE_URL is set: make an empty database yourself, then "demo load".');
    }
    const data = dataFolder(surroundings.env);
    const other = data.usage();
    if (other) throw new ForPeople(`Stop Brugpunt first (process ${other.pid}).`);
    if (!values.yes) throw new WrongUse('Everything that was entered would be lost.');
    const server = await openServer(data, null);
    try {
      await removeDatabase(server.address('postgres'));
      await prepareEmbedded(surroundings, server);
    } finally {
      await server.stop();
    }
    return 0;
  },
};
