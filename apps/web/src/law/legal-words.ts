import { formatDate, formatEuro, formatNumber, type Lang, type T } from '#i18n';
import {
  fillAmounts, legalAmountRules, type LegalAmount, type LegalAmountCode, type LegalText,
} from '#organisations'; // prettier-ignore

/** A legal text as a page shows it, amounts of the day filled in. */
export interface ShownLegalText {
  readonly id: string;
  readonly code: LegalText['code'];
  readonly lang: LegalText['lang'];
  readonly title: string;
  readonly body: string;
  readonly validFrom: string;
  readonly verifiedAt: string | null;
  readonly sourceUrl: string;
  readonly linkUrl: string | null;
}

/** Ten-thousandths as a number of the unit. */
const numberOf = (value: number): number => value / 10_000;

/** "€ 44,02", "€ 0,4326" or "1.000": the bare amount, its unit is said apart. */
export function legalValue(lang: Lang, code: LegalAmountCode, value: number): string {
  const { decimals } = legalAmountRules[code];
  if (decimals === 2) return formatEuro(lang, value / 100);
  const number = formatNumber(lang, numberOf(value), decimals);
  return decimals === 4 ? `€\u00a0${number}` : number;
}

/** The amount with its unit: "€ 44,02 per dag". */
export const legalAmount = (t: T, { code, value }: Pick<LegalAmount, 'code' | 'value'>): string =>
  `${legalValue(t.lang, code, value)} ${t(`law.unit.${legalAmountRules[code].unit}`)}`;

/** A text with the amounts in force filled in; one that is not known is said so. */
export function filled(t: T, body: string, amounts: readonly LegalAmount[]): string {
  return fillAmounts(body, (code) => {
    const amount = amounts.find((row) => row.code === code);
    return amount === undefined ? t('law.unknownAmount') : legalValue(t.lang, code, amount.value);
  });
}

/** "Geldig sinds 1 januari 2026. Nagekeken op 3 januari 2026." */
export function datedLine(t: T, text: Pick<ShownLegalText, 'validFrom' | 'verifiedAt'>): string {
  const since = t('law.since', { date: formatDate(t.lang, text.validFrom) });
  const checked =
    text.verifiedAt === null
      ? t('law.uncheckedText')
      : t('law.checkedDate', { date: formatDate(t.lang, text.verifiedAt) });
  return `${since} ${checked}`;
}
