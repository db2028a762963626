import { formatDate, formatEuro, termOf, type T } from '#i18n';
import type { InformationNote } from '#organisations';

/** Maxima of the flat amount in force, in cents. */
export interface Maxima {
  readonly day: { readonly cents: number; readonly since: string };
  readonly year: { readonly cents: number; readonly since: string };
}

/** One question of the sheet with its answer in plain sentences. */
export interface NoteSection {
  readonly key: 'who' | 'purpose' | 'responsible' | 'insurance' | 'expenses' | 'secrecy' | 'more';
  readonly title: string;
  readonly sentences: readonly string[];
  /** Words of the organisation itself, in the language in which they were written. */
  readonly own: { readonly text: string; readonly lang: string } | null;
}

type Terms = Pick<InformationNote, 'expenses' | 'expensesDayCents' | 'secrecy'>;

/** The purpose as it was, in the language of the page, else in Dutch. */
function purposeOf(t: T, note: InformationNote): { text: string; lang: string } {
  if (t.lang === 'fr' && note.purposeFr !== null) return { text: note.purposeFr, lang: 'fr' };
  if (t.lang === 'en' && note.purposeEn !== null) return { text: note.purposeEn, lang: 'en' };
  return { text: note.purposeNl, lang: 'nl' };
}

function insurance(t: T, note: InformationNote): string[] {
  const covered = note.insuranceCivil ? t('note.accidentYes') : t('note.accidentOnly');
  const accident = note.insuranceAccident ? covered : t('note.accidentNo');
  const aid = note.insuranceLegalAid ? [t('note.legalAidYes')] : [];
  if (!note.insuranceCivil) return [t('note.insuredNo'), accident, ...aid];
  return [
    t('note.insuredYes'),
    ...(note.insurer === null ? [] : [t('note.insurerIs', { insurer: note.insurer })]),
    ...(note.policyNumber === null ? [] : [t('note.policyIs', { number: note.policyNumber })]),
    accident,
    ...aid,
  ];
}

function expenses(t: T, terms: Terms, maxima: Maxima | null): string[] {
  if (terms.expenses !== 'FLAT') return [t(`note.expenses${terms.expenses}`)];
  const cents = terms.expensesDayCents;
  const flat =
    cents === null
      ? t('note.expensesFLATopen')
      : t('note.expensesFLAT', { amount: formatEuro(t.lang, cents) });
  if (maxima === null) return [flat];
  const day = formatEuro(t.lang, maxima.day.cents);
  const year = formatEuro(t.lang, maxima.year.cents);
  return [flat, t('note.expensesMax', { day, year, date: formatDate(t.lang, maxima.day.since) })];
}

/** The whole note in plain sentences (brief 4.2); `terms` are those of the vacancy where there is one. */
export function noteSections(
  t: T,
  note: InformationNote,
  { terms = note, maxima }: { terms?: Terms; maxima: Maxima | null },
): NoteSection[] {
  const form = termOf(t, 'legalForm', note.legalForm);
  const isDeFacto = note.legalForm === 'DE_FACTO_ASSOCIATION';
  const section = (
    key: NoteSection['key'],
    sentences: readonly string[],
    own: NoteSection['own'] = null,
  ) => ({
    key,
    title: t(`note.${key}`),
    sentences,
    own,
  });
  return [
    section('who', [
      t('note.whoText', { name: note.name, form }),
      ...(isDeFacto ? [t('note.whoDeFacto')] : []),
    ]),
    section('purpose', [t('note.purposeNonProfit')], purposeOf(t, note)),
    section('responsible', note.responsiblePersons),
    section('insurance', insurance(t, note)),
    section('expenses', expenses(t, terms, maxima)),
    section('secrecy', [t(`note.secrecy${terms.secrecy}`)]),
    ...(note.conditions === null ? [] : [section('more', [], { text: note.conditions, lang: 'nl' })]),
  ];
}
