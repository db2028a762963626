import 'reflect-metadata';
import { ConfigError } from '#config';
import { hasKey, sayKey, translator } from '#i18n';
import { Refusal } from '#kernel';
import { say, type Command, type Surroundings } from './command.js';
import { commands } from './commands/index.js';
import { ForPeople, WrongUse } from './for-people.js';

const usageOf = ({ name, usage }: Command): string =>
  [`Usage: npm run console -- ${name}${usage[0] ? ` ${usage[0]}` : ''}`, ...usage.slice(1)].join('\n');

function help(): void {
  say('Usage: npm run console -- COMMAND …\n');
  const width = Math.max(...commands.map(({ name }) => name.length));
  for (const { name, summary } of commands) say(`  ${name.padEnd(width)}  ${summary}`);
  say('\nnpm run console -- COMMAND --help shows the arguments of one command.');
}

/** The command whose name the words begin with; the longest name wins. */
const find = (words: readonly string[]): Command | undefined =>
  commands
    .filter(({ name }) => name === words.slice(0, name.split(' ').length).join(' '))
    .sort((a, b) => b.name.length - a.name.length)[0];

/** The text that the site would show, in English; the code when it has none. */
function refusalText({ code, facts }: Refusal): string {
  const key = `refusal.${code}`;
  if (code === 'unknown') return 'There is no such thing in the database: check the number or id.';
  const words = Object.entries(facts).map(([name, fact]) => [name, String(fact)]);
  return hasKey(key) ? sayKey(translator('en'), key, Object.fromEntries(words)) : `Refused: ${code}`;
}

function complain(error: unknown, command: Command): number {
  if (error instanceof Refusal) {
    process.stderr.write(`\n${refusalText(error)}\n`);
    return 1;
  }
  if (!(error instanceof ForPeople || error instanceof ConfigError)) throw error;
  const usage = error instanceof WrongUse ? `\n\n${usageOf(command)}` : '';
  process.stderr.write(`\n${error.message}${usage}\n`);
  return 1;
}

/** Runs one operator command and resolves with its exit code. */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const command = find(words);
  if (!command) {
    help();
    return words.length === 0 || words[0] === 'help' || words[0] === '--help' ? 0 : 1;
  }
  const args = words.slice(command.name.split(' ').length);
  if (args.includes('--help')) {
    say(`${command.summary}\n\n${usageOf(command)}`);
    return 0;
  }
  try {
    return await command.run(args, surroundings);
  } catch (error) {
    return complain(error, command);
  }
}
