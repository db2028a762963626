import { stringify } from 'csv-stringify/sync';
import { conversationOutcomes, type EditionCounts, type EditionView } from '#events';
import { isoDay, languageName, type T } from '#i18n';

/**
 * The figures of an edition as CSV that spreadsheets of this country open well: semicolons, UTF-8 with mark.
 * Counts only, small ones were hidden by the query.
 */
export function countsFile(t: T, edition: EditionView, counts: EditionCounts): string {
  const rows: [string, string | number][] = [
    [t('common.date'), isoDay(edition.startsAt)],
    [t('events.capacity'), edition.capacity],
    [t('events.seats'), counts.seatsTaken],
    [t('events.present'), counts.present],
    [t('events.groups'), counts.groups],
    [t('events.interpreterWishes'), counts.interpreterWishes],
    [t('events.confirmedStands'), counts.confirmedStands],
    [t('events.preparedStands'), counts.preparedStands],
    ...conversationOutcomes.map((outcome): [string, number] => [
      `${t('events.talksTitle')}: ${t(`events.outcome.${outcome}`)}`,
      counts.talks[outcome],
    ]),
    [t('events.introductions'), counts.introductions],
    ...counts.languages.map(({ language, people }): [string, string | number] => [
      `${t('events.peopleLabel')}: ${languageName(t.lang, language)}`,
      people ?? '<5',
    ]),
  ];
  // Cells that a spreadsheet would take for a formula are defused.
  return stringify([[t('events.figure'), t('common.value')], ...rows], {
    delimiter: ';',
    bom: true,
    escape_formulas: true,
  });
}
