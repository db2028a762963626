import { describe, expect, it } from '@jest/globals';
import { legalForms } from '#kernel';
import { freeInsurance, type InsuranceAnswers } from './insurance-free.js';

const fits: InsuranceAnswers = {
  legalForm: 'DE_FACTO_ASSOCIATION', paidStaff: false, twoLeaders: true, dutch: true, body: 'OTHER', hours: 1000,
}; // prettier-ignore
const unmet = (answers: Partial<InsuranceAnswers>, maxHours: number | null = 1000): string[] =>
  freeInsurance({ ...fits, ...answers }, maxHours)
    .filter(({ met }) => met !== 'yes')
    .map(({ condition, met }) => `${condition} ${met}`);

describe('the free insurance', () => {
  it('probably fits a small Dutch-speaking association led by two people', () => {
    expect(unmet({})).toEqual([]);
  });

  it.each([
    [{ paidStaff: true }, 'staff no'],
    [{ twoLeaders: false }, 'leaders no'],
    [{ dutch: false }, 'language no'],
    [{ body: 'PARTY' }, 'body no'],
    [{ body: 'TRADE' }, 'body no'],
    [{ body: 'PUBLIC' }, 'body no'],
    [{ hours: 1001 }, 'hours no'],
    [{ hours: null }, 'hours check'],
  ] as const)('names the condition that %p does not meet', (answers, condition) => {
    expect(unmet(answers)).toEqual([condition]);
  });

  it.each(legalForms)('says yes or no to a %s by its form', (legalForm) => {
    const isOut = legalForm === 'PUBLIC_BODY' || legalForm === 'COMPANY';
    expect(unmet({ legalForm })).toEqual(isOut ? ['form no'] : []);
  });

  it('asks only a de facto association who leads it', () => {
    expect(unmet({ legalForm: 'NON_PROFIT', twoLeaders: false })).toEqual([]);
  });

  it('leaves the hours open while no limit is known', () => {
    expect(unmet({}, null)).toEqual(['hours check']);
  });
});
