import type { Lang } from '#i18n';
import { municipalities, municipalityOf, type Municipality } from './municipalities.js';

/** Name of a municipality in the language of the page; English has a name of its own for Brussels only. */
export const nameIn = (lang: Lang, municipality: Municipality): string => {
  if (lang === 'fr') return municipality.nameFr;
  return lang === 'en' && municipality.nisCode === '21004' ? 'Brussels' : municipality.nameNl;
};

/** Name of the municipality with this NIS code, or the code itself when it is not one of the nineteen. */
export function municipalityName(lang: Lang, nisCode: string): string {
  const municipality = municipalityOf(nisCode);
  return municipality ? nameIn(lang, municipality) : nisCode;
}

/** Options for a list of municipalities, in the alphabetical order of the language; the value is the NIS code. */
export function municipalityOptions(lang: Lang): { value: string; label: string }[] {
  return municipalities
    .map((municipality) => ({ value: municipality.nisCode, label: nameIn(lang, municipality) }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
}
