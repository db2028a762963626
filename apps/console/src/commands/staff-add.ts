import { UnitOfWork } from '#database';
import { emailAddress } from '#kernel';
import { CreateAccount, type NewAccount } from '#people';
import { askPassword, newPassword } from '../ask-password.js';
import { readArguments, say, type Command } from '../command.js';
import { WrongUse } from '../for-people.js';
import { withConfig } from '../settings.js';

const kinds = ['coordinator', 'desk', 'admin'] as const;
const langs = ['nl', 'fr', 'en'] as const;

const oneOf = <T extends string>(allowed: readonly T[], given: string, option: string): T => {
  const found = allowed.find((value) => value === given);
  if (!found) throw new WrongUse(`--${option} must be one of ${allowed.join(', ')}.`);
  return found;
};

function needed(value: string | undefined, option: string): string {
  if (!value?.trim()) throw new WrongUse(`--${option} is missing.`);
  return value.trim();
}

function readPerson(args: string[]): { person: NewAccount; ask: boolean } {
  const { values } = readArguments({
    args,
    options: {
      kind: { type: 'string', default: '' },
      email: { type: 'string' },
      'first-name': { type: 'string' },
      'last-name': { type: 'string' },
      lang: { type: 'string', default: 'nl' },
      'ask-password': { type: 'boolean', default: false },
    },
  });
  const email = emailAddress().safeParse(needed(values.email, 'email'));
  if (!email.success || !email.data) throw new WrongUse('--email is not an e-mail address.');
  const person: NewAccount = {
    kind: oneOf(kinds, values.kind, 'kind'),
    email: email.data,
    firstName: needed(values['first-name'], 'first-name'),
    lastName: needed(values['last-name'], 'last-name'),
    lang: oneOf(langs, values.lang, 'lang'),
  };
  return { person, ask: values['ask-password'] };
}

/** The first accounts of a new installation, and later ones of staff. */
export const staffAdd: Command = {
  name: 'staff add',
  summary: 'create an account for a coordinator, a desk worker or an administrator',
  usage: [
    '--kind coordinator|desk|admin --email ADDRESS --first-name NAME --last-name NAME',
    '  --lang nl|fr|en   language of pages and mails, nl when absent',
    '  --ask-password    ask for a password (or read it from the input); otherwise one is made and shown once',
  ],
  async run(args, surroundings) {
    const { person, ask } = readPerson(args);
    const password = ask ? await askPassword() : newPassword();
    return withConfig(surroundings, async (config) => {
      const { operatorAs, withPlatform } = await import('../platform.js');
      await withPlatform(config, (app) =>
        app
          .get(UnitOfWork, { strict: false })
          .run(operatorAs('admin'), (tx) =>
            app.get(CreateAccount, { strict: false }).execute(tx, { ...person, password }),
          ),
      );
      say(`${person.email} can log in as ${person.kind}${ask ? '' : ` with password ${password}`}`);
      return 0;
    });
  },
};
