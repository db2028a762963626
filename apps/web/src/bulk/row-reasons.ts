import { hasKey, type Lang, type T } from '#i18n';
import { faultText, type ImportRunRow } from '#vacancies';

/** Why a row was not taken over, in words. */
export function reasonsOf({ t, lang }: { t: T; lang: Lang }, row: ImportRunRow): string[] {
  const faults = row.faults.map((fault) => faultText(lang, fault));
  const key = `refusal.${row.why ?? ''}`;
  return hasKey(key) ? [...faults, (t as unknown as (key: string) => string)(key)] : faults;
}

/** What a row lacks before it can be handed in, in words and without doubles. */
export function missingOf(t: T, { missing }: Pick<ImportRunRow, 'missing'>): string[] {
  const say = t as unknown as (key: string) => string;
  return [...new Set(Object.values(missing).filter((key) => hasKey(key)).map((key) => say(key)))]; // prettier-ignore
}
