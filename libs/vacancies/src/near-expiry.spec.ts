import { describe, expect, it } from '@jest/globals';
import { dayAfter, daysUntil, dueWarning, renewalByLink } from './near-expiry.js';

describe('days until the last day', () => {
  it.each([
    ['2026-09-15', '2026-09-29', 14],
    // The clock goes back on 25 October 2026 and forward on 28 March 2027.
    ['2026-10-20', '2026-11-03', 14],
    ['2027-03-20', '2027-04-03', 14],
    ['2026-12-31', '2027-01-03', 3],
    ['2028-02-28', '2028-03-02', 3],
    ['2026-09-16', '2026-09-15', -1],
  ])('from %s to %s are %i', (day, later, days) => {
    expect(daysUntil(day, later)).toBe(days);
    expect(dayAfter(day, days)).toBe(later);
  });
});

it.each([
  [-1, null], [0, 3], [3, 3], [4, 14], [14, 14], [15, null],
])('with %i days left the warning of %p days is due', (left, due) => {
  expect(dueWarning(left)).toBe(due);
}); // prettier-ignore

it.each([
  ['PUBLISHED', '2026-09-30', 'early'],
  ['PUBLISHED', '2026-09-29', 'now'],
  ['PAUSED', '2026-09-15', 'now'],
  ['EXPIRED', '2026-09-14', 'now'],
  ['EXPIRED', '2026-07-17', 'now'],
  ['EXPIRED', '2026-07-16', 'late'],
  ['WITHDRAWN', '2026-09-14', 'never'],
  ['FILLED', '2026-12-01', 'never'],
  ['DRAFT', null, 'never'],
] as const)(
  'on 15 September a %s vacancy until %s can be renewed by link: %s',
  (state, expiresOn, answer) => {
    expect(renewalByLink({ state, expiresOn }, '2026-09-15')).toBe(answer);
  },
);
