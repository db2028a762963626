import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openField, sealField } from './field-cipher.js';
import { findNationalNumbers } from './national-number.js';
import { maskText, scanText } from './scan-text.js';

const key = randomBytes(32);
const here = { table: 'candidate_note', row: 'a/WISHES', column: 'ciphertext' };

describe('a sealed field', () => {
  it('opens to the same text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => openField(key, sealField(key, text, here), here) === text,
      ),
    );
  });

  it('is refused when any single bit was changed', () => {
    const sealed = Buffer.from(sealField(key, 'graag buiten werken', here), 'base64url');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => openField(key, changed.toString('base64url'), here)).toThrow();
    }
  });

  it.each([
    ['row', { ...here, row: 'b/WISHES' }],
    ['column', { ...here, column: 'other' }],
    ['table', { ...here, table: 'other' }],
  ])('is refused in another %s', (_what, there) => {
    expect(() => openField(key, sealField(key, 'tekst', here), there)).toThrow('changed or moved');
  });

  it('is refused with another key and when it is cut', () => {
    const sealed = sealField(key, 'tekst', here);
    expect(() => openField(randomBytes(32), sealed, here)).toThrow('another key');
    expect(() => openField(key, sealed.slice(0, 20), here)).toThrow('unknown form');
  });

  it('never looks the same twice', () => {
    expect(sealField(key, 'tekst', here)).not.toBe(sealField(key, 'tekst', here));
  });
});

describe('a national number in free text', () => {
  it.each(['85.07.30-033.28', '85073003328', 'nr 85 07 30 033 28 van hem', '00.01.01-001.05', '17073003384'])(
    'is found in "%s"',
    (text) => {
      expect(findNationalNumbers(text)).toHaveLength(1);
    },
  );

  it.each(['85.07.30-033.29', '+32470123456', 'BE 0896.225.857', '123456789012345', '0470 12 34 56'])(
    'is not seen in "%s"',
    (text) => expect(findNationalNumbers(text)).toEqual([]),
  );
});

describe('the scan of free text', () => {
  it.each([
    ['Ik ben depressief geweest', 'HEALTH'],
    ['Je suis en dépression', 'HEALTH'],
    ['I use a wheelchair', 'HEALTH'],
    ['Wacht op zijn verblijfsvergunning', 'RESIDENCE'],
    ['elle est sans-papiers', 'RESIDENCE'],
    ['demandeur d’asile', 'RESIDENCE'],
    ['krijgt een werkloosheidsuitkering', 'BENEFIT'],
    ['rijksregister 85.07.30-033.28', 'NATIONAL_NUMBER'],
  ])('points at "%s" as %s', (text, kind) => {
    expect(scanText(text).map((finding) => finding.kind)).toContain(kind);
  });

  it.each([
    'Ik kook graag en wil mensen ontmoeten. Liefst op dinsdag in Jette.',
    'Werken in de tuin of met kinderen, Nederlands oefenen.',
    'J’aime la musique et le théâtre',
    'I would like to help in a repair café',
  ])('leaves an ordinary wish alone: "%s"', (text) => expect(scanText(text)).toEqual([]));

  it('proposes the text without what it found', () => {
    expect(maskText('Kookt graag, is zwanger (85.07.30-033.28), wil leren.')).toBe(
      'Kookt graag, is […] ([…]), wil leren.',
    );
  });

  it('never breaks and always masks everything it finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(maskText(maskText(text))).toBe(maskText(text));
      }),
    );
  });
});
