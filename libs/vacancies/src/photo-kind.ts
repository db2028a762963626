/** Kinds of picture that are taken; decided by what is in the file, never by its name. */
export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'avif';

/** Why a file is no photo that we can take; texts `posting.photo.<code>`. */
export const photoFaults = [
  'EMPTY',
  'NOT_A_PHOTO',
  'MOVING',
  'HEIC',
  'TWO_IN_ONE',
  'TOO_MANY_PIXELS',
  'TOO_SMALL',
  'DAMAGED',
] as const;
export type PhotoFault = (typeof photoFaults)[number];

const at = (bytes: Buffer, offset: number, text: string): boolean =>
  bytes.subarray(offset, offset + text.length).equals(Buffer.from(text, 'latin1'));

// Brands of the ISO container that phones write: moving pictures and HEVC cannot be read here.
const avifBrands = ['avif', 'mif1'];
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'msf1'];

function kindOfContainer(bytes: Buffer): PhotoKind | PhotoFault {
  const brand = bytes.subarray(8, 12).toString('latin1');
  const brands = bytes.subarray(8, 64).toString('latin1');
  if (brand === 'avis') return 'MOVING';
  if (heicBrands.includes(brand) || (brand === 'mif1' && !brands.includes('avif'))) return 'HEIC';
  return avifBrands.includes(brand) ? 'avif' : 'NOT_A_PHOTO';
}

// Another program could read the same bytes as something else: a page, a script, a document, an archive.
const strangeWords = ['<script', '<?php', '<html', '<!doctype', '<svg ', '%pdf-'];
const look = 64 * 1024;

/** True when the file is at the same time something that is no picture. */
function isTwoInOne(bytes: Buffer): boolean {
  const ends = [bytes.subarray(0, look), bytes.subarray(Math.max(look, bytes.length - look))];
  const words = ends.map((end) => end.toString('latin1').toLowerCase());
  // The end of an archive stands within its last 64 kB.
  return words.some(
    (text) => strangeWords.some((word) => text.includes(word)) || text.includes('pk\x05\x06'),
  );
}

/** What a file is by its first bytes, or why it cannot be taken. */
export function photoKind(bytes: Buffer): PhotoKind | PhotoFault {
  if (bytes.length === 0) return 'EMPTY';
  const kind = kindByStart(bytes);
  if (photoFaults.some((fault) => fault === kind)) return kind;
  return isTwoInOne(bytes) ? 'TWO_IN_ONE' : kind;
}

function kindByStart(bytes: Buffer): PhotoKind | PhotoFault {
  if (at(bytes, 0, '\xff\xd8\xff')) return 'jpeg';
  if (at(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP')) return 'webp';
  if (at(bytes, 0, 'GIF8')) return 'MOVING';
  return at(bytes, 4, 'ftyp') ? kindOfContainer(bytes) : 'NOT_A_PHOTO';
}
