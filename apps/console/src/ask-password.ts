import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { ForPeople } from './for-people.js';

const shortest = 12;

/** A password that can be read aloud, about 95 bits. */
export const newPassword = (): string => randomBytes(12).toString('base64url').match(/.{1,4}/g)?.join('-') ?? ''; // prettier-ignore

const silent = new Writable({ write: (_chunk, _encoding, done) => done() });

/** Asks for a password twice without showing it; without a terminal it takes one line of the input. */
export async function askPassword(): Promise<string> {
  const terminal = process.stdin.isTTY === true;
  const input = createInterface({ input: process.stdin, output: silent, terminal });
  const ask = async (question: string): Promise<string> => {
    if (terminal) process.stderr.write(question);
    const answer = await input.question('');
    if (terminal) process.stderr.write('\n');
    return answer;
  };
  try {
    const password = await ask(`Password (${shortest} characters or more): `);
    if (password.length < shortest)
      throw new ForPeople(`The password has fewer than ${shortest} characters.`);
    if (terminal && (await ask('Once more: ')) !== password) {
      throw new ForPeople('The two passwords are not the same.');
    }
    return password;
  } finally {
    input.close();
  }
}
