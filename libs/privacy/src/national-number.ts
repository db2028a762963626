const pattern = /(?<![\d+])(\d{2})[. ]?(\d{2})[. ]?(\d{2})[- ]?(\d{3})[. ]?(\d{2})(?!\d)/g;

const checks = (first9: number, check: number): boolean =>
  // Born from 2000 on, the number is counted with a 2 in front (brief 4.10).
  97 - (first9 % 97) === check || 97 - ((2_000_000_000 + first9) % 97) === check;

// Months are raised by 20 or 40 in the numbers of people who are not in the national register.
const datable = (month: number, day: number): boolean => month % 20 <= 12 && month <= 52 && day <= 31;

/** Where a Belgian national number stands in a text: `[from, to]` positions. It is never kept, only pointed at. */
export function findNationalNumbers(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const match of text.matchAll(pattern)) {
    const [all, yy, mm, dd, serial, check] = match;
    const first9 = Number(`${yy}${mm}${dd}${serial}`);
    if (datable(Number(mm), Number(dd)) && checks(first9, Number(check))) {
      found.push([match.index, match.index + all.length]);
    }
  }
  return found;
}
