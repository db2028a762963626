import { describe, expect, it } from '@jest/globals';
import { legalValueText, readLegalValue } from './legal-value.js';

describe('an amount as staff type it', () => {
  it.each([
    ['44,02', 2, 440_200],
    ['44.02', 2, 440_200],
    ['€ 44,02', 2, 440_200],
    ['44', 2, 440_000],
    ['1.760,83', 2, 17_608_300],
    ['1,760.83', 2, 17_608_300],
    ['1 760,83', 2, 17_608_300],
    ['1\u202f760,83 €', 2, 17_608_300],
    ['1.760', 2, 17_600_000],
    ['3233,91', 2, 32_339_100],
    ['0,4326', 4, 4_326],
    ['0.37', 4, 3_700],
    ['0,433', 4, 4_330],
    ['1 000', 0, 10_000_000],
    ['1.000', 0, 10_000_000],
    ['24', 0, 240_000],
  ] as const)('%p with %p decimals is exactly %p ten-thousandths', (typed, decimals, value) => {
    expect(readLegalValue(typed, decimals)).toBe(value);
  });

  it.each([
    ['', 2],
    ['0', 2],
    ['-5', 2],
    ['abc', 2],
    ['44,023', 2],
    ['44,0234', 2],
    ['12,5', 0],
    ['0,43261', 4],
    ['1.76,083', 2],
    ['1..5', 2],
    ['1e9', 2],
    ['99999999999999', 2],
  ] as const)('%p is not one', (typed, decimals) => {
    expect(readLegalValue(typed, decimals)).toBeNull();
  });

  it.each([
    [440_200, 2, '44,02'],
    [17_600_000, 2, '1760,00'],
    [4_326, 4, '0,4326'],
    [10_000_000, 0, '1000'],
  ] as const)('%p is shown in a form as it can be typed again', (value, decimals, text) => {
    expect(legalValueText(value, decimals)).toBe(text);
    expect(readLegalValue(text, decimals)).toBe(value);
  });
});
