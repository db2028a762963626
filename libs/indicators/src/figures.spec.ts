import { describe, expect, it } from '@jest/globals';
import { catalogue, isRipe } from './catalogue.js';
import { conversion, peopleWhoStarted, receptionContacts } from './count-people.js';
import { preparation, timeToFill, vacanciesFilled } from './count-vacancies.js';
import { ageBandOf, type Fact, type FactCode, type FactDims } from './fact.js';
import { plannedIndicators, plans } from './plans.js';
import { addDays, daysOf, monthsOf, quarterOfDay, quartersBetween, shiftQuarter } from './quarter.js';
import { spreadOf } from './raw-figure.js';

let count = 0;
const fact = (
  code: FactCode,
  day: string,
  who: string | null,
  unit: string | null,
  dims: FactDims = {},
): Fact => ({
  messageId: `m${count++}`,
  code,
  occurredAt: new Date(`${day}T10:00:00Z`),
  day,
  subjectKey: who,
  unitId: unit,
  dims,
});
const valuesOf = (cells: readonly { key: string; value: number }[] | undefined): Record<string, number> =>
  Object.fromEntries((cells ?? []).filter(({ value }) => value > 0).map(({ key, value }) => [key, value]));

describe('quarters', () => {
  it('are calendar quarters', () => {
    expect(daysOf('2026-Q1')).toEqual({ first: '2026-01-01', last: '2026-03-31' });
    expect(daysOf('2026-Q2')).toEqual({ first: '2026-04-01', last: '2026-06-30' });
    expect(monthsOf('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(shiftQuarter('2026-Q1', -1)).toBe('2025-Q4');
    expect(quartersBetween('2025-Q3', '2026-Q2')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']);
    expect(quarterOfDay('2026-10-01')).toBe('2026-Q4');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });
});

describe('figures', () => {
  it('I05 counts each person once, by the first start, also when two came by different roads', () => {
    const facts = [
      fact('start', '2026-06-30', 'a', 'v', { route: 'SELF' }),
      fact('start', '2026-07-01', 'a', 'v', {
        route: 'DESK',
        municipality: '21012',
        ageBand: '26-39',
        language: 'fr',
      }),
      fact('start', '2026-08-01', 'a', 'w', { route: 'REFERRER' }),
      fact('start', '2026-09-30', 'b', 'v', { route: 'DESK' }),
      fact('start', '2026-10-01', 'c', 'v', { route: 'DESK' }),
    ];
    const [people] = peopleWhoStarted(facts, '2026-Q3').counts;
    expect(people?.total).toBe(2);
    for (const { cells } of people?.breakdowns ?? []) {
      expect(cells.reduce((sum, { value }) => sum + value, 0)).toBe(2);
    }
    expect(valuesOf(people?.breakdowns[0]?.cells)).toEqual({ DESK: 2 });
    expect(valuesOf(people?.breakdowns[1]?.cells)).toEqual({ '21012': 1, UNKNOWN: 1 });
  });

  it('I07 follows the people of an intake quarter for 90 days, not longer and not backwards', () => {
    const facts = [
      fact('start', '2026-03-01', 'a', 'v'),
      fact('intake', '2026-04-10', 'a', null, { route: 'DESK' }),
      fact('intake', '2026-04-10', 'b', null, { route: 'REFERRER', language: 'ti' }),
      fact('intake', '2026-06-30', 'c', null, { route: 'DESK' }),
      fact('intake', '2026-06-30', 'd', null, { route: 'DESK' }),
      fact('start', '2026-07-09', 'b', 'v'),
      fact('start', '2026-09-28', 'c', 'v'),
      fact('start', '2026-09-29', 'd', 'v'),
    ];
    const [ratio] = conversion(facts, '2026-Q2').ratios;
    expect(ratio).toMatchObject({ part: 2, whole: 4 });
    expect(ratio?.breakdowns[0]?.rows).toContainEqual({ key: 'REFERRER', part: 1, whole: 1 });
    expect(ratio?.breakdowns[2]?.rows).toContainEqual({ key: 'OTHER', part: 2, whole: 4 });
  });

  it('I13 counts every contact once, by place, month, kind and language', () => {
    const facts = [
      fact('contact', '2026-07-01', null, null, { infoPoint: 'muntpunt', kind: 'SHORT', language: 'ar' }),
      fact('contact', '2026-09-01', null, null, { infoPoint: 'muntpunt', kind: 'INTAKE', language: 'nl' }),
      fact('intake', '2026-09-01', 'a', null, {}),
    ];
    const [contacts] = receptionContacts(facts, '2026-Q3').counts;
    expect(contacts?.total).toBe(2);
    expect(contacts?.breakdowns[0]?.cells[0]?.parts?.map(({ value }) => value)).toEqual([1, 0, 1]);
    expect(valuesOf(contacts?.breakdowns[2]?.cells)).toEqual({ nl: 1, ar: 1 });
  });

  it('I18 counts a place once, and a vacancy by the last reason given', () => {
    const facts = [
      fact('start', '2026-05-01', 'a', 'v', { route: 'DESK' }),
      fact('start', '2026-07-02', 'b', 'v', { route: 'SELF' }),
      fact('start', '2026-07-03', 'c', 'v', { route: 'SELF' }),
      fact('closed', '2026-07-04', null, 'v', { places: 2, sector: 'food', reason: 'UNKNOWN' }),
      fact('closed', '2026-07-05', null, 'v', {
        places: 2,
        sector: 'health',
        reason: 'FILLED_VIA_STEUNPUNT',
      }),
      fact('closed', '2026-07-05', null, 'w', { places: 4, sector: 'health', reason: 'UNKNOWN' }),
    ];
    const figure = vacanciesFilled(facts, '2026-Q3');
    expect(figure.ratios[0]).toMatchObject({ part: 2, whole: 6 });
    expect(figure.counts.map(({ total }) => total)).toEqual([2, 2]);
    expect(valuesOf(figure.counts[0]?.breakdowns[0]?.cells)).toEqual({ DESK: 1, SELF: 1 });
    expect(valuesOf(figure.counts[1]?.breakdowns[0]?.cells)).toEqual({ FILLED_VIA_STEUNPUNT: 1, UNKNOWN: 1 });
  });

  it('I19 takes the first start of a vacancy, and counts by age what still waits', () => {
    const facts = [
      fact('published', '2026-06-01', null, 'v', { sector: 'health', dutchLevel: 'A2' }),
      fact('published', '2026-07-01', null, 'v', { sector: 'health' }),
      fact('published', '2026-06-20', null, 'w', {}),
      fact('published', '2026-06-20', null, 'x', {}),
      fact('start', '2026-07-11', 'a', 'v', {}),
      fact('start', '2026-08-11', 'b', 'v', {}),
      fact('closed', '2026-07-20', null, 'x', {}),
    ];
    const figure = timeToFill(facts, '2026-Q3', '2026-07-31');
    expect(figure.spreads[0]).toMatchObject({ n: 1, median: 40 });
    expect(valuesOf(figure.counts[0]?.breakdowns[0]?.cells)).toEqual({ '31-60': 1 });
    expect(spreadOf([5, 1, 9, 3])).toEqual({ n: 4, median: 3, lower: 1, upper: 5 });
  });

  it('I04 takes the last word on each stand; a withdrawn stand counts no more', () => {
    const about = { edition: '11', editionDay: '2026-09-20', legalForm: 'NON_PROFIT' };
    const facts = [
      fact('standConfirmed', '2026-06-01', null, 's', { ...about, prepared: false }),
      fact('standConfirmed', '2026-06-01', null, 't', { ...about, prepared: true }),
      fact('standPrepared', '2026-06-09', null, 's', { ...about, prepared: true }),
      fact('standPrepared', '2026-06-09', null, 'never confirmed', { ...about, prepared: true }),
      fact('standWithdrawn', '2026-07-09', null, 't', about),
    ];
    expect(preparation(facts, '2026-Q3').ratios[0]).toMatchObject({ part: 1, whole: 1 });
    expect(preparation(facts, '2026-Q2').ratios[0]).toMatchObject({ part: 0, whole: 0 });
  });

  it('know bands of age in the year of the fact', () => {
    expect([2011, 2001, 2000, 1967, 1950, null].map((year) => ageBandOf(year, '2026-01-05'))).toEqual([
      '15-25', '15-25', '26-39', '40-59', '60+', 'UNKNOWN',
    ]); // prettier-ignore
  });
});

describe('the plans', () => {
  it('are both there, with the effects that the measured indicators show something of', () => {
    expect(plans.map(({ id }) => id)).toEqual(['MJP-2018-2020', 'MJP-2021-2025']);
    const known = plans.flatMap(({ effects }) => effects.map(({ id }) => id));
    expect(known).toEqual(expect.arrayContaining(['M18-E4.1a', 'M18-E4.3b', 'M21-E1', 'M21-E4']));
    expect(new Set(known).size).toBe(known.length);
    for (const { effects, code } of catalogue) {
      expect([code, effects.filter((id) => !known.includes(id))]).toEqual([code, []]);
    }
    expect(plannedIndicators).toHaveLength(30);
  });

  it('set the thresholds', () => {
    expect(catalogue.map(({ code, k, zeroIsShown }) => [code, k, zeroIsShown])).toEqual([
      ['I05', 5, true], ['I07', 10, false], ['I13', 5, true], ['I18', 5, true], ['I19', 5, true], ['I04', 5, true],
    ]); // prettier-ignore
  });

  it('let a cohort wait for its 90 days', () => {
    const conversionOf = catalogue.find(({ code }) => code === 'I07');
    expect(conversionOf && isRipe(conversionOf, '2026-Q2', '2026-09-28')).toBe(false);
    expect(conversionOf && isRipe(conversionOf, '2026-Q2', '2026-09-29')).toBe(true);
  });
});
