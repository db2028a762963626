import { describe, expect, it } from '@jest/globals';
import {
  emailAddress,
  int4,
  isoDay,
  optionalText,
  phoneNumber,
  plainText,
  severalOf,
  slotsMask,
  ticked,
} from './primitives.js';
import { newCode, newId, isId } from './ids.js';

const messageOf = (
  schema: { safeParse(v: unknown): { success: boolean; error?: { issues: { message: string }[] } } },
  value: unknown,
) => {
  const result = schema.safeParse(value);
  return result.success ? 'ok' : result.error?.issues[0]?.message;
};

describe('primitives', () => {
  it.each([
    ['a@b.test', 'a@b.test'],
    [' Aicha@Voorbeeld.EXAMPLE ', 'aicha@voorbeeld.example'],
    ['', null],
    [undefined, null],
  ])('reads the address %p', (given, read) => {
    expect(emailAddress().parse(given)).toBe(read);
  });

  it.each([
    'a@b',
    'a b@c.test',
    'a@b.test,c@d.test',
    'a@b.test\r\nBcc: x@y.test',
    '"a"@b.test',
    'a@b.test (x)',
    'a@@b.test',
    ['a@b.test', 'c@d.test'],
  ])('refuses the address %p', (given) => {
    expect(messageOf(emailAddress(), given)).toBe('errors.email');
  });

  it.each([
    ['0470 12 34 56', '+32470123456'],
    ['02 555 01 23', '+3225550123'],
    ['+33 6 12 34 56 78', '+33612345678'],
  ])('reads the phone number %p', (given, read) => {
    expect(phoneNumber().parse(given)).toBe(read);
  });

  it.each(['12', 'bel mij', '+3247012345678901'])('refuses the phone number %p', (given) => {
    expect(messageOf(phoneNumber(), given)).toBe('errors.phone');
  });

  it('refuses what PostgreSQL cannot store', () => {
    expect(messageOf(plainText(10), 'a\u0000b')).toBe('errors.characters');
    expect(messageOf(plainText(10), '\ud800')).toBe('errors.characters');
    expect(messageOf(plainText(10), '   ')).toBe('errors.required');
    expect(messageOf(plainText(3), 'abcd')).toBe('errors.tooLong');
    expect(messageOf(int4(0, 10_000_000_000), '2147483648')).toBe('errors.numberRange');
    expect(messageOf(int4(0, 9), '1e3')).toBe('errors.number');
    expect(messageOf(isoDay(), '2027-02-31')).toBe('errors.date');
    expect(messageOf(isoDay(), '20270-02-01')).toBe('errors.date');
    expect(optionalText(5).parse('')).toBeNull();
  });

  it('reads tick boxes, lists and slots', () => {
    expect(ticked().parse(undefined)).toBe(false);
    expect(ticked().parse('on')).toBe(true);
    expect(severalOf(['a', 'b']).parse('a')).toEqual(['a']);
    expect(messageOf(severalOf(['a', 'b'], 1), undefined)).toBe('errors.chooseOne');
    expect(slotsMask().parse(['0', '20'])).toBe(1 | (1 << 20));
    expect(messageOf(slotsMask(), ['21'])).toBe('errors.numberRange');
  });
});

describe('ids', () => {
  it('are UUIDs in order of birth', () => {
    const [early, late] = [newId(1_000), newId(2_000)];
    expect(isId(early)).toBe(true);
    expect(early < late).toBe(true);
  });

  it('makes codes that can be read aloud', () => {
    expect(newCode(6)).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
  });
});
