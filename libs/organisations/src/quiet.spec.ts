import { describe, expect, it } from '@jest/globals';
import { quietStep } from './quiet.js';

const now = new Date('2026-11-22T08:00:00Z');
const at = (day: string) => new Date(`${day}T08:00:00Z`);
const quiet = (since: string, mailedAt: string | null = null, hasOpenVacancy = false) => ({
  since: at(since), mailedAt: mailedAt === null ? null : at(mailedAt), hasOpenVacancy,
}); // prettier-ignore

describe('an organisation of which nothing is heard', () => {
  it.each([
    ['ten months ago: left alone', quiet('2026-01-22'), 'nothing'],
    ['just within eleven months: left alone', quiet('2025-12-22'), 'nothing'],
    ['over eleven months: warned', quiet('2025-12-21'), 'warn'],
    ['over eleven months and warned: waited for', quiet('2025-12-21', '2026-11-21'), 'nothing'],
    ['twelve months, warned 30 days ago: sleeps', quiet('2025-11-20', '2026-10-23'), 'rest'],
    ['twelve months, warned 29 days ago: waited for', quiet('2025-11-20', '2026-10-24'), 'nothing'],
    ['two years and never warned, the job stood still: warned first', quiet('2024-11-20'), 'warn'],
    [
      'two years, warned before the last sign of life: warned again',
      quiet('2024-11-20', '2024-06-01'),
      'warn',
    ],
    ['two years and a vacancy is open: left alone', quiet('2024-11-20', '2026-01-01', true), 'nothing'],
  ] as const)('%s', (_what, facts, step) => {
    expect(quietStep(facts, now)).toBe(step);
  });
});
