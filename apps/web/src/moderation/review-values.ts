import {
  formatDate, formatEuro, formatList, languageName, slotsText, term, termOf, type T, type TermGroup,
} from '#i18n'; // prettier-ignore
import { municipalityName } from '#places';
import { formFieldOf, type ContentField, type LanguageNeed, type ReviewField } from '#vacancies';

/** The name of a field as a coordinator reads it. */
export const fieldLabel = (t: T, field: ReviewField): string => t(`review.field.${field}`);

const groups: Readonly<Partial<Record<ContentField, TermGroup>>> = {
  themes: 'theme', tasks: 'taskKind', sector: 'sector', targetGroups: 'targetGroup', placeKind: 'placeKind',
  dutchLevel: 'dutchNeeded', dutchRead: 'dutchNeeded', commitment: 'commitment', certificates: 'certificate',
  support: 'support', accessibility: 'accessibility', suitedFor: 'suitability', expenses: 'expenses',
  secrecy: 'secrecy', reactBy: 'reactionWay',
}; // prettier-ignore

const isNeed = (value: unknown): value is LanguageNeed =>
  typeof value === 'object' && value !== null && 'lang' in value && 'speak' in value;

function needText(t: T, { lang, speak, read }: LanguageNeed): string {
  const levels = {
    speak: term(t, 'dutchLevel', speak),
    read: term(t, 'dutchLevel', read),
  };
  return `${languageName(t.lang, lang)} (${t('review.level', levels)})`;
}

function itemText(t: T, field: ContentField, value: unknown): string {
  if (isNeed(value)) return needText(t, value);
  const text = String(value);
  const group = groups[field];
  if (group) return termOf(t, group, text);
  if (field === 'municipality' || field === 'otherMunicipalities') return municipalityName(t.lang, text);
  if (field === 'teamLanguages' || field === 'translateLater') return languageName(t.lang, text);
  return text;
}

function numberText(t: T, field: ContentField, value: number): string {
  if (field === 'slots') return slotsText(t, value);
  return field === 'expensesDayCents' ? formatEuro(t.lang, value) : String(value);
}

/** What stands in a field, in words; "nothing" where nothing does. */
export function fieldText(t: T, field: ContentField, value: unknown): string {
  if (value === null || value === undefined || value === '') return t('review.empty');
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no');
  if (typeof value === 'number') return numberText(t, field, value);
  if (Array.isArray(value)) {
    const items = value.map((item) => itemText(t, field, item));
    return items.length === 0 ? t('review.empty') : formatList(t.lang, items);
  }
  const text = itemText(t, field, value);
  return ['startsOn', 'endsOn', 'wantedUntil'].includes(field) ? formatDate(t.lang, text) : text;
}

/** Fields whose text is compared word by word. */
export const isProse = (field: ContentField): boolean =>
  /^(title|summary|body)/.test(field) ||
  ['stepsBefore', 'transportNote', 'minAgeReason', 'walkInNote', 'photoAlt'].includes(field);

/** The label of a field as the domain names it. */
export const contentLabel = (t: T, field: ContentField): string => fieldLabel(t, formFieldOf(field));

/** The language in which the text of a field is written. */
export const fieldLang = (field: ReviewField): 'nl' | 'fr' | 'en' =>
  field.endsWith('Fr') ? 'fr' : field.endsWith('En') ? 'en' : 'nl';
