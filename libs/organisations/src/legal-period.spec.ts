import { describe, expect, it } from '@jest/globals';
import { newAmountProblems, newTextProblems, fillAmounts, type NewLegalAmount } from './legal-input.js';
import { holdsUntil, inForceOn, overlapping, periodAround, weekOf, type Dated } from './legal-period.js';

const row = (validFrom: string, validTo: string | null = null): Dated => ({ validFrom, validTo });

describe('dated rows', () => {
  const rows = [row('2026-01-01', '2026-03-31'), row('2025-01-01'), row('2027-01-01')];

  it.each([
    ['2024-12-31', undefined],
    ['2025-01-01', '2025-01-01'],
    ['2025-12-31', '2025-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-04-01', undefined],
    ['2027-06-01', '2027-01-01'],
  ])('on %s the one that started %s is in force', (day, from) => {
    expect(inForceOn(rows, day)?.validFrom).toBe(from);
  });

  it('an open one holds until the day before the next', () => {
    expect(rows.map((one) => holdsUntil(one, rows))).toEqual(['2026-03-31', '2025-12-31', null]);
  });

  it.each([
    [row('2026-01-01'), true],
    [row('2026-02-01'), true],
    [row('2026-03-31', '2026-04-30'), true],
    [row('2026-04-01', '2026-12-31'), false],
    [row('2026-04-01', '2027-01-01'), true],
    [row('2024-01-01', '2024-12-31'), false],
    [row('2024-01-01'), false],
  ])('%p claims a day that another names: %p', (candidate, overlaps) => {
    expect(overlapping(candidate, rows) !== undefined).toBe(overlaps);
  });

  it.each([
    ['QUARTER', '2026-02-28', '2026-01-01', '2026-03-31'],
    ['QUARTER', '2028-01-31', '2028-01-01', '2028-03-31'],
    ['QUARTER', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['YEAR', '2026-12-31', '2026-01-01', '2026-12-31'],
  ] as const)('the %s around %s is %s to %s', (rhythm, day, from, to) => {
    expect(periodAround(rhythm, day)).toEqual({ from, to });
  });

  it.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-12-06', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
  ])('the week of %s starts on %s', (day, monday) => {
    expect(weekOf(day)).toBe(monday);
  });
});

describe('what staff enter', () => {
  const next: NewLegalAmount = {
    code: 'expenses.day', value: 450_000, validFrom: '2027-01-01', validTo: null, sourceUrl: 'https://x.example', reason: null,
  }; // prettier-ignore
  const rows = [row('2026-01-01')];
  const today = '2026-12-05';

  it('is accepted for a year to come', () => {
    expect(newAmountProblems(next, rows, today)).toEqual({});
  });
  it('wants a reason when it changes days that were in force', () => {
    const late = { ...next, validFrom: '2026-12-01' };
    expect(newAmountProblems(late, rows, today)).toEqual({ reason: 'law.problem.reason' });
    expect(newAmountProblems({ ...late, reason: 'Staatsblad van 3 december' }, rows, today)).toEqual({});
    expect(
      newAmountProblems({ ...next, validFrom: '2025-01-01', validTo: '2025-12-31' }, rows, today),
    ).toEqual({});
  });
  it('cannot end before it starts or run into another row', () => {
    expect(newAmountProblems({ ...next, validTo: '2026-12-31' }, rows, today)).toEqual({ validTo: 'law.problem.endFirst' });
    expect(newAmountProblems({ ...next, validFrom: '2026-01-01', reason: 'x' }, rows, today)).toEqual({ validFrom: 'law.problem.overlap' });
    expect(newAmountProblems({ ...next, validFrom: '2025-01-01', validTo: '2026-01-01' }, rows, today)).toEqual({ validTo: 'law.problem.overlap' });
  }); // prettier-ignore
  it('lets an amount per quarter end with its quarter', () => {
    const car = { ...next, code: 'travel.car.km', validFrom: '2026-10-01' } as const;
    expect(newAmountProblems(car, [row('2027-01-01')], today)).toEqual({});
    expect(newAmountProblems({ ...car, validTo: '2027-03-31' }, [row('2027-01-01')], today)).toEqual({ validTo: 'law.problem.overlap' }); // prettier-ignore
  });
  it.each([
    ['Ten hoogste {expenses.day} per dag', undefined],
    ['Ten hoogste {expenses.dag} per dag', 'law.problem.placeholder'],
    ['Ten hoogste {expenses.day per dag', 'law.problem.placeholder'],
  ])('of the text %p the body is %p', (body, problem) => {
    const text = {
      validFrom: '2027-01-01',
      title: 'x',
      body,
      sourceUrl: '',
      linkUrl: null,
      reviewOn: '2027-06-01',
    };
    expect(newTextProblems(text, [], today).body).toBe(problem);
    expect(newTextProblems({ ...text, validFrom: '2026-12-04', reviewOn: today }, [], today)).toMatchObject({
      validFrom: 'law.problem.textPast', reviewOn: 'law.problem.reviewPast',
    }); // prettier-ignore
  });
  it('gets the amounts filled in, other braces stay', () => {
    expect(fillAmounts('{expenses.day} {iets}', (code) => `<${code}>`)).toBe('<expenses.day> {iets}');
  });
});
