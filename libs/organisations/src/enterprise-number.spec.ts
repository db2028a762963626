import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { enterpriseNumber, formatEnterpriseNumber, readEnterpriseNumber } from './enterprise-number.js';

describe('the enterprise number', () => {
  it.each([
    '0896.225.857',
    '0896225857',
    'BE 0896.225.857',
    'BE0896225857',
    'be 0896 225 857',
    '(0)896 225 857',
    '896225857',
    ' 0896-225-857 ',
    'BTW BE 0896.225.857',
    'KBO: 0896.225.857',
    '0896\u00a0225\u00a0857',
  ])('reads %p', (text) => {
    expect(readEnterpriseNumber(text)).toEqual({ ok: true, number: '0896225857' });
  });

  it.each([
    ['0896.225.858', 'check'],
    ['2.147.812.897', 'establishment'],
    ['9123456789', 'series'],
    ['12345', 'shape'],
    ['0896.225.857.1', 'shape'],
    ['vzw', 'shape'],
    ['٠٨٩٦٢٢٥٨٥٧', 'shape'],
  ])('refuses %p because of its %s', (text, because) => {
    expect(readEnterpriseNumber(text)).toEqual({ ok: false, because });
  });

  it('takes remainder 0 as check 97 and numbers of the 1-series', () => {
    expect(readEnterpriseNumber('0000 0097 97')).toMatchObject({ ok: true });
    expect(readEnterpriseNumber(`10000097${97 - (10000097 % 97)}`)).toMatchObject({ ok: true });
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19_999_999 }), (first) => {
        const digits = `${String(first).padStart(8, '0')}${String(97 - (first % 97)).padStart(2, '0')}`;
        expect(readEnterpriseNumber(formatEnterpriseNumber(digits))).toEqual({ ok: true, number: digits });
      }),
    );
  });

  it('is optional in a form and says what is wrong', () => {
    expect(enterpriseNumber().parse('  ')).toBeNull();
    expect(enterpriseNumber().safeParse('2147812897').error?.issues[0]?.message).toBe(
      'organisations.number.establishment',
    );
  });
});
