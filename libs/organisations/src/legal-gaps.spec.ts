import { describe, expect, it } from '@jest/globals';
import type { LegalAmount } from './legal-amounts.repository.js';
import { legalLangs, legalTextCodes, type LegalAmountCode } from './legal-codes.js';
import { legalGaps } from './legal-gaps.js';
import type { LegalText } from './legal-texts.repository.js';

const amount = (code: LegalAmountCode, validFrom: string, validTo: string | null = null): LegalAmount => ({
  id: `${code}/${validFrom}`, code, unit: '', value: 1, validFrom, validTo, sourceUrl: '', verifiedBy: null,
  verifiedAt: null,
}); // prettier-ignore
const texts: LegalText[] = legalTextCodes.flatMap((code) =>
  legalLangs.map((lang) => ({
    id: `${code}/${lang}`, code, lang, validFrom: '2025-01-01', validTo: null, title: '', body: '', sourceUrl: '',
    linkUrl: null, verifiedBy: null, verifiedAt: null, reviewOn: null,
  })),
); // prettier-ignore

const yearly = ['expenses.day', 'expenses.year', 'expenses.year.raised', 'travel.bicycle.km'] as const;
const of2026 = [
  ...yearly.map((code) => amount(code, '2026-01-01')),
  amount('travel.car.km', '2026-01-01', '2026-03-31'),
];
const keysOn = (day: string, rows: readonly LegalAmount[] = of2026, known: readonly LegalText[] = texts) =>
  legalGaps(rows, known, day).map(({ key }) => key);

describe('amounts that are missing', () => {
  it('are none while every period of today has its row', () => {
    expect(keysOn('2026-03-31')).toEqual([]);
  });

  it('are reported from the first day of the quarter whose kilometre amount nobody renewed', () => {
    expect(keysOn('2026-04-01')).toEqual(['amount/travel.car.km/2026-04-01']);
    expect(keysOn('2026-11-22')).toEqual(['amount/travel.car.km/2026-10-01']);
  });

  it('are asked for the next year from 1 December, not a day before', () => {
    const renewed = [...of2026, amount('travel.car.km', '2026-10-01', '2026-12-31')];
    expect(keysOn('2026-11-30', renewed)).toEqual([]);
    expect(keysOn('2026-12-01', renewed)).toEqual(yearly.map((code) => `amount/${code}/2027-01-01`));
  });

  it('stay reported in the new year although last year’s row still holds', () => {
    const rows = [...of2026, amount('travel.car.km', '2027-01-01', '2027-03-31')];
    expect(keysOn('2027-01-01', rows)).toEqual(yearly.map((code) => `amount/${code}/2027-01-01`));
  });

  it('are known when one row names the whole period', () => {
    const rows = [...of2026.slice(0, 4), amount('travel.car.km', '2026-01-01', '2026-12-31')];
    expect(keysOn('2026-08-15', rows)).toEqual([]);
    const half = [...of2026.slice(0, 4), amount('travel.car.km', '2026-01-01', '2026-08-31')];
    expect(keysOn('2026-08-15', half)).toEqual(['amount/travel.car.km/2026-07-01']);
  });

  it('are known when two rows share the period, and missing when a row in the middle ends without a next', () => {
    const others = [...of2026.slice(1, 4), amount('travel.car.km', '2026-01-01', '2026-12-31')];
    const day = (...periods: [string, string | null][]) =>
      keysOn('2026-08-15', [...others, ...periods.map(([from, to]) => amount('expenses.day', from, to))]);
    expect(day(['2026-01-01', '2026-06-30'], ['2026-07-01', '2026-12-31'])).toEqual([]);
    expect(day(['2026-01-01', null], ['2026-07-01', null])).toEqual([]);
    expect(day(['2026-01-01', null], ['2026-07-01', '2026-07-31'])).toEqual([
      'amount/expenses.day/2026-01-01',
    ]);
    expect(day(['2026-01-01', '2026-03-31'], ['2026-05-01', null])).toEqual([
      'amount/expenses.day/2026-01-01',
    ]);
  });
});

describe('texts', () => {
  it('are reported from the day on which they have to be read again', () => {
    const due = texts.map((text) =>
      text.code === 'insurance.free' ? { ...text, reviewOn: '2026-02-01' } : text,
    );
    expect(keysOn('2026-01-31', of2026, due)).toEqual([]);
    expect(keysOn('2026-02-01', of2026, due)).toEqual(['review/insurance.free/nl+fr+en']);
  });

  it('are reported in the languages in which nothing is in force', () => {
    const ended = texts.map((text) =>
      text.code === 'secrecy.reference' && text.lang !== 'nl' ? { ...text, validTo: '2026-02-28' } : text,
    );
    expect(keysOn('2026-02-28', of2026, ended)).toEqual([]);
    expect(keysOn('2026-03-01', of2026, ended)).toEqual(['missing/secrecy.reference/fr+en']);
  });
});
