import { createHash, randomBytes } from 'node:crypto';

/** A new time-ordered identifier (UUID version 7), so that rows stay in order of birth. */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20].reduceRight((s, at) => `${s.slice(0, at)}-${s.slice(at)}`, hex);
}

/** 256 random bits, URL-safe; only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a secret as hex: what the database keeps. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** True for a well-formed UUID; anything else in a URL is simply unknown (404). */
export const isId = (text: string): boolean => uuidPattern.test(text);

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short random code that can be read aloud (no 0/O, 1/I/L, U), e.g. for badges. */
export const newCode = (length: number): string =>
  Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
