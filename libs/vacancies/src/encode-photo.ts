import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { Transient } from '#kernel';
import { photoFaults, photoKind, type PhotoFault } from './photo-kind.js';

/** A photo as it is kept: encoded anew by us as WebP, without metadata; width and height of the large one. */
export interface EncodedPhoto {
  readonly large: Buffer;
  readonly small: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Bytes of an upload above which nobody looks at it. */
export const photoMaxBytes = 12 * 1024 * 1024;
/** The type in which photos are kept and served. */
export const photoType = 'image/webp';

// Room for a camera of 50 megapixels; what unpacks to more is not read.
const maxPixels = 64_000_000;
// The same picture with 16 bits a colour and transparency would take half a gigabyte.
const maxUnpacked = 320_000_000;
const minSide = 200;
const largeSide = 1280;
const smallSide = 480;
/** What the table takes (migration 0020). */
const largeBytes = 1_500_000;
const smallBytes = 400_000;

const atOnce = 2;
const mayWait = 20;

sharp.cache(false);

const isFault = (text: string): text is PhotoFault => photoFaults.some((fault) => fault === text);

const open = (bytes: Buffer) =>
  sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true, animated: false });

async function faultOf(bytes: Buffer): Promise<PhotoFault | null> {
  const kind = photoKind(bytes);
  if (isFault(kind)) return kind;
  const { width, height, channels, depth, format, pages } = await open(bytes).metadata();
  if ((format === 'heif' ? 'avif' : format) !== kind) return 'NOT_A_PHOTO';
  if ((pages ?? 1) > 1) return 'MOVING';
  const perColour =
    depth === 'ushort' || depth === 'short' ? 2 : depth === 'uchar' || depth === 'char' ? 1 : 4;
  if (width * height > maxPixels || width * height * channels * perColour > maxUnpacked)
    return 'TOO_MANY_PIXELS';
  return Math.min(width, height) < minSide ? 'TOO_SMALL' : null;
}

/** Turned as the camera meant it, in ordinary colours, on white, at most `side` pixels; metadata stay behind. */
async function shrink(bytes: Buffer, side: number, most: number) {
  const made = (quality: number) =>
    open(bytes)
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .webp({ quality, effort: 3 })
      .toBuffer({ resolveWithObject: true });
  const usual = await made(80);
  return usual.data.length <= most ? usual : made(40);
}

async function encode(bytes: Buffer): Promise<EncodedPhoto | PhotoFault> {
  try {
    const fault = await faultOf(bytes);
    if (fault !== null) return fault;
    const large = await shrink(bytes, largeSide, largeBytes);
    const small = await shrink(large.data, smallSide, smallBytes);
    return { large: large.data, small: small.data, width: large.info.width, height: large.info.height };
  } catch (error) {
    // The library throws plain errors; whatever it could not read is a damaged or a foreign file.
    return /pixel limit/i.test(String(error)) ? 'TOO_MANY_PIXELS' : 'DAMAGED';
  }
}

/** Makes photos out of uploads in threads of the library, two at a time, so that pages are answered meanwhile. */
@Injectable()
export class PhotoEncoder {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];

  /** The photo, or why the file cannot be one. Throws Transient `photo.busy` when too many wait. */
  async encode(bytes: Buffer): Promise<EncodedPhoto | PhotoFault> {
    await this.turn();
    try {
      return await encode(bytes);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.busy -= 1;
    }
  }

  private async turn(): Promise<void> {
    if (this.busy < atOnce) {
      this.busy += 1;
      return;
    }
    if (this.waiting.length >= mayWait) throw new Transient('photo.busy');
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
