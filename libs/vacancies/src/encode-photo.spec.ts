import { describe, expect, it } from '@jest/globals';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { PhotoEncoder, type EncodedPhoto } from './encode-photo.js';

const encoder = new PhotoEncoder();
const blank = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({
    create: { width, height, channels, background: { r: 20, g: 120, b: 90, alpha: 0.5 } },
    limitInputPixels: false,
  });

async function taken(bytes: Buffer): Promise<EncodedPhoto> {
  const photo = await encoder.encode(bytes);
  if (typeof photo === 'string') throw new Error(photo);
  return photo;
}

/** Left half red, right half blue. */
const halves = async (width: number, height: number) => {
  const half = { width: width / 2, height, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: 'blue' } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, width, background: 'red' } }).composite([
    { input: blue, left: width / 2, top: 0 },
  ]);
};

describe('a photo', () => {
  it('of 40 megapixels becomes a large and a small one of bounded size', async () => {
    const camera = await blank(7300, 5480).jpeg({ quality: 90 }).toBuffer();
    const photo = await taken(camera);
    expect([photo.width, photo.height]).toEqual([1280, 961]);
    const [large, small] = await Promise.all([photo.large, photo.small].map((one) => sharp(one).metadata()));
    expect([large?.format, large?.width, small?.format, small?.width]).toEqual(['webp', 1280, 'webp', 480]);
  }, 60_000);

  it('is turned as the camera meant it, and then says nothing about camera or place', async () => {
    const exif = {
      IFD0: { Make: 'Camera', Copyright: 'Iemand' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '50/1 51/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '4/1 21/1 0/1',
      },
    };
    const image = await halves(800, 400);
    // 6: the camera was held upright, the left of the picture is its top.
    const bytes = await image.withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).exif?.includes('Iemand') ?? false).toBe(true);
    const photo = await taken(bytes);
    expect([photo.width, photo.height]).toEqual([400, 800]);
    for (const one of [photo.large, photo.small]) {
      const { exif: left, icc, xmp, iptc, orientation } = await sharp(one).metadata();
      expect([left, icc, xmp, iptc, orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
    const top = await sharp(photo.large)
      .extract({ left: 200, top: 100, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(top[0]).toBeGreaterThan(200);
  });

  it('may be a JPEG, PNG (16 bits, transparent), WebP or AVIF, also in print colours or grey', async () => {
    const files = await Promise.all([
      blank(300, 260).jpeg().toBuffer(),
      blank(300, 260, 4).png().toBuffer(),
      blank(300, 260).toColourspace('rgb16').png().toBuffer(),
      blank(300, 260, 4).webp().toBuffer(),
      blank(300, 260).avif({ effort: 0 }).toBuffer(),
      blank(300, 260).toColourspace('cmyk').jpeg().toBuffer(),
      blank(300, 260).greyscale().jpeg({ progressive: true }).toBuffer(),
    ]);
    for (const file of files) expect(await taken(file)).toMatchObject({ width: 300, height: 260 });
  });

  it('is never made larger, and fits when it is very high or very wide', async () => {
    expect(await taken(await blank(6000, 300).png().toBuffer())).toMatchObject({ width: 1280, height: 64 });
    expect(await taken(await blank(250, 201).png().toBuffer())).toMatchObject({ width: 250, height: 201 });
  });

  it('of pure noise stays within what is kept', async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 90 };
    const bytes = await sharp({
      create: { width: 1600, height: 1600, channels: 3, background: 'grey', noise },
    })
      .jpeg()
      .toBuffer();
    const photo = await taken(bytes);
    expect(photo.large.length).toBeLessThanOrEqual(1_500_000);
    expect(photo.small.length).toBeLessThanOrEqual(400_000);
  });
});

/** A PNG that says it has this size, with nearly nothing in it. */
function bomb(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(50_000_000), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0)),
  ]); // prettier-ignore
}

async function moving(): Promise<Buffer> {
  const one = await blank(300, 300).png().toBuffer();
  const other = await blank(300, 300).negate().png().toBuffer();
  return sharp([one, other], { join: { animated: true } })
    .webp()
    .toBuffer();
}

describe('a file that is no photo is refused with its reason', () => {
  const heic = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic\0\0\0\0mif1heic'),
    Buffer.alloc(100),
  ]);
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"><script>alert(1)</script></svg>',
  );

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['nothing', () => Buffer.alloc(0), 'EMPTY'],
    ['text', () => Buffer.from('geen foto, wel een brief'), 'NOT_A_PHOTO'],
    ['SVG, with a script in it', () => svg, 'NOT_A_PHOTO'],
    ['SVG behind an XML line', () => Buffer.concat([Buffer.from('<?xml version="1.0"?>\n'), svg]), 'NOT_A_PHOTO'],
    ['PDF', () => Buffer.from('%PDF-1.7\n%âãÏÓ'), 'NOT_A_PHOTO'],
    ['TIFF', () => blank(300, 300).tiff().toBuffer(), 'NOT_A_PHOTO'],
    ['GIF', () => blank(300, 300).gif().toBuffer(), 'MOVING'],
    ['HEIC', () => heic, 'HEIC'],
    ['a JPEG that goes on as a page', async () => Buffer.concat([await blank(300, 300).jpeg().toBuffer(), Buffer.from('<ScRipt>alert(1)</script>')]), 'TWO_IN_ONE'],
    ['a PNG that is an archive too', async () => Buffer.concat([await blank(300, 300).png().toBuffer(), Buffer.from('PK\x05\x06' + '\0'.repeat(18), 'latin1')]), 'TWO_IN_ONE'],
    ['a JPEG with PHP in its comment', async () => blank(300, 300).withExif({ IFD0: { Copyright: '<?php system($_GET[0]);' } }).jpeg().toBuffer(), 'TWO_IN_ONE'],
    ['a JPEG in name only', () => Buffer.from('\xff\xd8\xff\xe0 en dan niets', 'latin1'), 'DAMAGED'],
    ['a JPEG cut in two', async () => (await (await halves(1200, 900)).jpeg().toBuffer()).subarray(0, 3000), 'DAMAGED'],
    ['a PNG cut in two', async () => (await (await halves(1200, 900)).png().toBuffer()).subarray(0, 900), 'DAMAGED'],
    ['a picture of 100 megapixels', () => blank(10_000, 10_000).jpeg().toBuffer(), 'TOO_MANY_PIXELS'],
    ['a PNG that unpacks to 2 gigabytes', () => bomb(30_000, 30_000), 'TOO_MANY_PIXELS'],
    ['one dot', () => blank(1, 1).png().toBuffer(), 'TOO_SMALL'],
    ['a moving WebP', moving, 'MOVING'],
  ])('%s', async (_what, make, fault) => {
    expect(await encoder.encode(await make())).toBe(fault);
  }, 60_000); // prettier-ignore
});

describe('many at once', () => {
  it('are made two at a time, each with its own result, and a crowd is asked to come back', async () => {
    const bytes = await blank(400, 300).jpeg().toBuffer();
    const all = await Promise.allSettled(Array.from({ length: 40 }, () => encoder.encode(bytes)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(22);
    expect(all.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'photo.busy' } });
    expect(await taken(bytes)).toMatchObject({ width: 400 });
  });

  it('leave room for other work while a large one is made', async () => {
    const camera = await blank(7300, 5480).jpeg().toBuffer();
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await taken(camera);
    clearInterval(beat);
    expect(longest).toBeLessThan(250);
  }, 60_000);
});
