import { hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { openField, sealField, type FieldPlace } from './field-cipher.js';

const derive = (secret: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `brugpunt ${purpose}`, 32));

/**
 * Keys made from the one secret of the configuration. Data keys are random and kept wrapped; a wrapped key
 * that is deleted makes everything sealed with it unreadable, also in backups.
 */
@Injectable()
export class MasterKey {
  private readonly wrapping: Buffer;
  private readonly drafts: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.wrapping = derive(config.secretKey, 'data keys');
    this.drafts = derive(config.secretKey, 'drafts');
  }

  /** A new random data key and its wrapped form for `owner`. */
  newDataKey(owner: string): { key: Buffer; wrapped: string } {
    const key = randomBytes(32);
    return { key, wrapped: sealField(this.wrapping, key.toString('base64url'), keyPlace(owner)) };
  }

  unwrap(wrapped: string, owner: string): Buffer {
    return Buffer.from(openField(this.wrapping, wrapped, keyPlace(owner)), 'base64url');
  }

  /** Seals something that lives hours, such as an unfinished intake, without a key of its own. */
  sealDraft(text: string, place: FieldPlace): string {
    return sealField(this.drafts, text, place);
  }

  openDraft(sealed: string, place: FieldPlace): string {
    return openField(this.drafts, sealed, place);
  }
}

const keyPlace = (owner: string): FieldPlace => ({ table: 'candidate_key', row: owner, column: 'wrapped' });
