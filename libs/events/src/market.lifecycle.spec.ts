import { describe, expect, it } from '@jest/globals';
import { advancingActions, marketEditionLifecycle } from './market-edition.lifecycle.js';
import { registrationLifecycle } from './registration.lifecycle.js';
import { standLifecycle } from './stand.lifecycle.js';
import { suppressSmall } from './suppress-small.js';
import { clockInBrussels, instantInBrussels } from './brussels-time.js';
import { dayHasCome, registrationOpen, standsOpen, type EditionMoment } from './market-times.js';

describe('lifecycles of a market', () => {
  it('takes an edition from idea to evaluation in one line', () => {
    const steps = ['plan', 'publish', ...advancingActions] as const;
    const end = steps.reduce(
      (state, action) => marketEditionLifecycle.next(action, state),
      marketEditionLifecycle.initial,
    );
    expect(end).toBe('EVALUATED');
    expect(marketEditionLifecycle.terminal('EVALUATED')).toBe(true);
  });

  it.each([
    ['PLANNED', 'hold'],
    ['RECRUITING', 'publish'],
    ['HELD', 'ready'],
    ['EVALUATED', 'evaluate'],
  ] as const)('refuses %s → %s', (state, action) => {
    expect(() => marketEditionLifecycle.next(action, state)).toThrow('lifecycle.not-allowed');
  });

  it('confirms only what waits, and lets a withdrawn stand apply again', () => {
    expect(() => standLifecycle.next('confirm', 'REFUSED')).toThrow();
    expect(() => standLifecycle.next('withdraw', 'REFUSED')).toThrow();
    expect(standLifecycle.next('applyAgain', 'WITHDRAWN')).toBe('APPLIED');
  });

  it('can undo every step of a registration', () => {
    expect(registrationLifecycle.available('REGISTERED')).toEqual(['change', 'checkIn', 'cancel']);
    expect(registrationLifecycle.available('CHECKED_IN')).toEqual(['recount', 'undoCheckIn']);
    expect(registrationLifecycle.available('CANCELLED')).toEqual(['restore']);
  });
});

describe('times of a market', () => {
  const edition: EditionMoment = {
    state: 'RECRUITING',
    publishedAt: new Date('2026-09-01T08:00:00Z'),
    startsAt: new Date('2026-10-10T11:00:00Z'),
    endsAt: new Date('2026-10-10T15:00:00Z'),
  };
  const before = new Date('2026-10-01T08:00:00Z');
  const thatMorning = new Date('2026-10-09T22:30:00Z');

  it('takes registrations until the end and stands until the start', () => {
    expect(registrationOpen(edition, before)).toBe(true);
    expect(registrationOpen(edition, edition.endsAt)).toBe(false);
    expect(registrationOpen({ ...edition, publishedAt: null }, before)).toBe(false);
    expect(registrationOpen({ ...edition, state: 'HELD' }, before)).toBe(false);
    expect(standsOpen(edition, before)).toBe(true);
    expect(standsOpen(edition, edition.startsAt)).toBe(false);
  });

  it('opens the door on the day itself in Brussels, and for paper lists afterwards', () => {
    expect(dayHasCome(edition, before)).toBe(false);
    expect(dayHasCome(edition, thatMorning)).toBe(true);
    expect(dayHasCome({ ...edition, state: 'FOLLOW_UP' }, new Date('2026-10-14T08:00:00Z'))).toBe(true);
    expect(dayHasCome({ ...edition, state: 'EVALUATED' }, new Date('2026-10-14T08:00:00Z'))).toBe(false);
  });

  it.each([
    ['2026-07-01', '13:00', '2026-07-01T11:00:00.000Z'],
    ['2026-12-01', '13:00', '2026-12-01T12:00:00.000Z'],
    ['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
    ['2026-10-25', '12:00', '2026-10-25T11:00:00.000Z'],
  ])('reads %s %s as a clock in Brussels', (day, time, instant) => {
    expect(instantInBrussels(day, time).toISOString()).toBe(instant);
    expect(clockInBrussels(new Date(instant))).toEqual({ day, time });
  });
});

describe('small counts of people', () => {
  it.each([
    [
      [12, 0, 7],
      [12, 0, 7],
    ],
    [
      [12, 3, 7],
      [12, null, null],
    ],
    [
      [12, 3, 2, 7],
      [12, null, null, 7],
    ],
    [[3], [null]],
    [[], []],
  ] as [number[], (number | null)[]][])('%j leave as %j', (counts, safe) => {
    expect(suppressSmall(counts)).toEqual(safe);
  });
});
