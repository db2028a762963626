import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Bug } from '#kernel';

/** Where a sealed value stands. It is part of the seal: a value copied to another row or column does not open. */
export interface FieldPlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const version = 1;
const keyIdBytes = 4;
const ivBytes = 12;
const tagBytes = 16;
const headBytes = 1 + keyIdBytes + ivBytes + tagBytes;

/** Names a key without telling it. */
const keyIdOf = (key: Buffer): Buffer =>
  createHash('sha256').update('brugpunt key id').update(key).digest().subarray(0, keyIdBytes);

const boundTo = (place: FieldPlace, keyId: Buffer): Buffer =>
  Buffer.from(JSON.stringify([version, place.table, place.row, place.column, keyId.toString('hex')]));

/** Encrypts one field with AES-256-GCM: base64url of `ver(1) | keyId(4) | iv(12) | tag(16) | ciphertext`. */
export function sealField(key: Buffer, text: string, place: FieldPlace): string {
  const keyId = keyIdOf(key);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  cipher.setAAD(boundTo(place, keyId));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(version), keyId, iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Opens what `sealField` made; throws Bug when it was changed, moved or sealed with another key. */
export function openField(key: Buffer, sealed: string, place: FieldPlace): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const keyId = keyIdOf(key);
  const about = { table: place.table, column: place.column };
  if (bytes.length < headBytes || bytes[0] !== version)
    throw new Bug('a sealed field has an unknown form', about);
  if (!bytes.subarray(1, 1 + keyIdBytes).equals(keyId))
    throw new Bug('a sealed field belongs to another key', about);
  const iv = bytes.subarray(1 + keyIdBytes, 1 + keyIdBytes + ivBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  decipher.setAAD(boundTo(place, keyId));
  decipher.setAuthTag(bytes.subarray(headBytes - tagBytes, headBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(headBytes)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new Bug('a sealed field was changed or moved', about, { cause });
  }
}
