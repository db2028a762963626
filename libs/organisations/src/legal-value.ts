import { valueScale } from './legal-codes.js';

/** Largest value of a row: a hundred million of the unit. */
const most = 1_000_000_000_000;

/**
 * An amount as people type it ("44,02", "€ 1.760,83", "0.4326", "1 000") in ten-thousandths, or null when it cannot
 * be read, is not above zero or has more than `decimals` decimals. The last mark is the decimal one, except a point
 * before exactly three digits where no more than two decimals are possible: "1.760" is a thousand and more.
 */
export function readLegalValue(typed: string, decimals: 0 | 2 | 4): number | null {
  const text = typed.replace(/[€\s\u00a0\u202f']/g, '');
  if (!/^\d[\d.,]*$/.test(text) || text.length > 20) return null;
  const mark = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const isDecimal = mark >= 0 && isDecimalMark(text, mark, decimals);
  const whole = isDecimal ? text.slice(0, mark) : text;
  const part = isDecimal ? text.slice(mark + 1) : '';
  if (!/^(\d+|\d{1,3}([.,]\d{3})+)$/.test(whole) || !/^\d*$/.test(part) || part.length > decimals)
    return null;
  const value = Number(whole.replace(/[.,]/g, '')) * valueScale + Number(part.padEnd(4, '0'));
  return value >= 1 && value <= most ? value : null;
}

function isDecimalMark(text: string, mark: number, decimals: 0 | 2 | 4): boolean {
  if (text[mark] === ',' || decimals === 4) return true;
  return text.length - mark - 1 !== 3 || text.includes(',');
}

/** A value as it stands in a form: "44,02", "0,4326", "1000". */
export function legalValueText(value: number, decimals: 0 | 2 | 4): string {
  const part = String(value % valueScale).padStart(4, '0').slice(0, decimals); // prettier-ignore
  const whole = String(Math.floor(value / valueScale));
  return part === '' ? whole : `${whole},${part}`;
}
