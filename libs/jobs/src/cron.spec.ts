import { describe, expect, it } from '@jest/globals';
import { lastSlot, parseCron } from './cron.js';

const slot = (cron: string, now: string): string | undefined => {
  const parsed = parseCron(cron);
  if (!parsed) throw new Error(`not a calendar: ${cron}`);
  return lastSlot(parsed, new Date(now))?.toISOString();
};

describe('the calendar of five fields', () => {
  it.each(['', '* * * *', '60 * * * *', '* 24 * * *', '* * 0 * *', '* * * 13 *', '*/0 * * * *', '5-1 * * * *', 'a * * * *', '1,,2 * * * *'])(
    'refuses %p',
    (text) => expect(parseCron(text)).toBeNull(),
  ); // prettier-ignore

  it.each([
    // winter: Brussels is one hour ahead of UTC
    ['0 6 * * *', '2026-11-22T05:00:00Z', '2026-11-22T05:00:00.000Z'],
    ['0 6 * * *', '2026-11-22T04:59:59Z', '2026-11-21T05:00:00.000Z'],
    // summer: two hours
    ['0 6 * * *', '2026-07-01T12:00:00Z', '2026-07-01T04:00:00.000Z'],
    ['*/15 * * * *', '2026-07-01T12:14:59Z', '2026-07-01T12:00:00.000Z'],
    ['30 8 * * 1', '2026-11-22T12:00:00Z', '2026-11-16T07:30:00.000Z'],
    ['0 0 * * 7', '2026-11-22T12:00:00Z', '2026-11-21T23:00:00.000Z'],
    ['0 5 1 1,4,7,10 *', '2026-11-22T12:00:00Z', '2026-10-01T03:00:00.000Z'],
    ['0 0 29 2 *', '2026-11-22T12:00:00Z', '2024-02-28T23:00:00.000Z'],
    ['59 23 31 12 *', '2027-01-01T00:00:00Z', '2026-12-31T22:59:00.000Z'],
    ['0 8-10/2 * * *', '2026-11-22T08:59:00Z', '2026-11-22T07:00:00.000Z'],
    // a day of the month or a weekday
    ['0 12 1 * 5', '2026-11-21T12:00:00Z', '2026-11-20T11:00:00.000Z'],
  ])('%s at %s: last slot %s', (cron, now, expected) => expect(slot(cron, now)).toBe(expected));

  it('fires at the next real instant when the hour is left out in March', () => {
    // 29 March 2026: 02:00 becomes 03:00
    expect(slot('30 2 * * *', '2026-03-29T12:00:00Z')).toBe('2026-03-29T01:30:00.000Z');
    expect(slot('30 2 * * *', '2026-03-29T01:29:00Z')).toBe('2026-03-28T01:30:00.000Z');
  });

  it('fires once at a fixed hour that comes twice in October', () => {
    // 25 October 2026: 03:00 becomes 02:00
    expect(slot('30 2 * * *', '2026-10-25T00:30:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(slot('30 2 * * *', '2026-10-25T01:30:00Z')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('goes on every quarter of an hour through the hour that comes twice', () => {
    const quarter = 15 * 60_000;
    const from = Date.parse('2026-10-24T23:00:00Z');
    const seen = Array.from({ length: 20 }, (_, at) =>
      slot('*/15 * * * *', new Date(from + at * quarter).toISOString()),
    );
    expect(new Set(seen).size).toBe(20);
  });

  it('has no slot for a day that never comes', () => {
    expect(slot('0 0 31 2 *', '2026-11-22T12:00:00Z')).toBeUndefined();
  });
});
