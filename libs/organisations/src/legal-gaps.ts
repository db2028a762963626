import type { LegalAmount } from './legal-amounts.repository.js';
import {
  legalAmountCodes, legalAmountRules, legalLangs, legalTextCodes, type LegalAmountCode, type LegalLang, type LegalTextCode,
} from './legal-codes.js'; // prettier-ignore
import { holdsUntil, inForceOn, periodAround, shiftDay, type Dated } from './legal-period.js';
import type { LegalText } from './legal-texts.repository.js';

/** Something that staff have to add or read again. `key` is the same as long as it is the same gap. */
export type LegalGap =
  | {
      readonly kind: 'amount';
      readonly key: string;
      readonly code: LegalAmountCode;
      /** First and last day of the year or quarter without amount. */
      readonly from: string;
      readonly to: string;
    }
  | {
      /** `missing`: no text in force in these languages; `review`: its day to be read again has come. */
      readonly kind: 'missing' | 'review';
      readonly key: string;
      readonly code: LegalTextCode;
      readonly langs: readonly LegalLang[];
    };

/** From this day (month and day) the amounts of the next year are asked for (brief 4.5). */
const nextYearFrom = '12-01';

type Period = ReturnType<typeof periodAround>;

/** Years and quarters for which an amount should be known by now. */
function duePeriods(code: LegalAmountCode, day: string): Period[] {
  const { rhythm } = legalAmountRules[code];
  if (rhythm === 'NONE') return [];
  const current = periodAround(rhythm, day);
  if (rhythm === 'QUARTER' || day.slice(5) < nextYearFrom) return [current];
  return [current, periodAround('YEAR', `${Number(day.slice(0, 4)) + 1}-01-01`)];
}

/**
 * Every day of the period has its row. An open row counts for the period in which it started: that it goes on into
 * the next is an assumption, not a source.
 */
function isKnown(rows: readonly Dated[], { from, to }: Period): boolean {
  let day = from;
  while (day <= to) {
    const row = inForceOn(rows, day);
    if (row === undefined || (row.validTo === null && row.validFrom < from)) return false;
    const end = holdsUntil(row, rows);
    if (end === null) return true;
    day = shiftDay(end, 1);
  }
  return true;
}

/** Every gap on `day`: amounts per period, texts per language, texts to be read again. */
export function legalGaps(
  amounts: readonly LegalAmount[],
  texts: readonly LegalText[],
  day: string,
): LegalGap[] {
  const missing = legalAmountCodes.flatMap((code): LegalGap[] => {
    const rows = amounts.filter((row) => row.code === code);
    return duePeriods(code, day)
      .filter((period) => !isKnown(rows, period))
      .map((period) => ({ kind: 'amount', key: `amount/${code}/${period.from}`, code, ...period }));
  });
  return [...missing, ...legalTextCodes.flatMap((code) => textGaps(code, texts, day))];
}

function textGaps(code: LegalTextCode, texts: readonly LegalText[], day: string): LegalGap[] {
  const current = legalLangs.map((lang) => ({
    lang,
    text: inForceOn(
      texts.filter((text) => text.code === code && text.lang === lang),
      day,
    ),
  }));
  const absent = current.filter(({ text }) => text === undefined).map(({ lang }) => lang);
  const due = current
    .filter(({ text }) => typeof text?.reviewOn === 'string' && text.reviewOn <= day)
    .map(({ lang }) => lang);
  return [
    ...(absent.length > 0 ? [{ kind: 'missing', key: `missing/${code}/${absent.join('+')}`, code, langs: absent } as const] : []),
    ...(due.length > 0 ? [{ kind: 'review', key: `review/${code}/${due.join('+')}`, code, langs: due } as const] : []),
  ]; // prettier-ignore
}
