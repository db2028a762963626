import { describe, expect, it } from '@jest/globals';
import { dayInBrussels } from './clock.js';
import {
  addWorkingDays,
  belgianHolidays,
  isWorkingDay,
  lastDayOverdue,
  shiftDay,
  startOfDayInBrussels,
} from './working-days.js';

describe('Belgian public holidays', () => {
  // Published calendars.
  it.each([
    [2024, '2024-04-01', '2024-05-09', '2024-05-20'],
    [2025, '2025-04-21', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-29', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-17', '2028-05-25', '2028-06-05'],
    [2038, '2038-04-26', '2038-06-03', '2038-06-14'],
  ])('of %i follow Easter', (year, easterMonday, ascension, whitMonday) => {
    const days = belgianHolidays(year);
    expect([...days].filter((day) => [easterMonday, ascension, whitMonday].includes(day))).toHaveLength(3);
    expect(days.size).toBe(10);
  });

  it('are no working days, nor is a weekend', () => {
    expect(['2026-07-21', '2026-11-11', '2026-12-25', '2026-09-19', '2026-09-20'].map(isWorkingDay)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(['2026-09-18', '2026-07-22', '2026-12-24'].map(isWorkingDay)).toEqual([true, true, true]);
  });
});

describe('a target in working days', () => {
  it.each([
    ['2026-09-15', 2, '2026-09-17'],
    ['2026-09-17', 2, '2026-09-21'],
    ['2026-09-19', 1, '2026-09-21'],
    // Wednesday 11 November is a holiday.
    ['2026-11-10', 2, '2026-11-13'],
    // Christmas is a Friday, New Year the Friday after.
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-12-31', 1, '2027-01-04'],
  ])('from %s, %i working days end on %s', (day, count, due) => {
    expect(addWorkingDays(day, count)).toBe(due);
  });

  it('calls exactly those days too late whose target has passed, on every day of a year', () => {
    for (let today = '2026-01-01'; today < '2027-01-05'; today = shiftDay(today, 1)) {
      for (const count of [1, 2, 5]) {
        const last = lastDayOverdue(today, count);
        expect(addWorkingDays(last, count) < today).toBe(true);
        expect(addWorkingDays(shiftDay(last, 1), count) >= today).toBe(true);
      }
    }
  });

  it('begins a day at midnight in Brussels, in summer and in winter', () => {
    for (const day of ['2026-03-29', '2026-03-30', '2026-07-01', '2026-10-25', '2026-10-26', '2026-12-31']) {
      const start = startOfDayInBrussels(day);
      expect(dayInBrussels(start)).toBe(day);
      expect(dayInBrussels(new Date(start.getTime() - 1))).not.toBe(day);
    }
  });
});
