import { randomBytes } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';

/** argon2id with 19 MiB and two passes, the OWASP minimum; about 40 ms. */
const cost = { iterations: 2, memorySize: 19_456, parallelism: 1, hashLength: 32 };

/** Hashes a password for storage. */
export const hashPassword = (password: string): Promise<string> =>
  argon2id({ password: password.normalize('NFKC'), salt: randomBytes(16), outputType: 'encoded', ...cost });

// Verified against when there is no such account, so that both answers take as long.
const nobody = hashPassword(randomBytes(16).toString('hex'));

/** True when the password fits the stored hash; takes as long when there is no hash. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const hash = stored ?? (await nobody);
  const fits = await argon2Verify({ password: password.normalize('NFKC'), hash });
  return fits && stored !== null;
}
