import { langs, languageName } from '#i18n';
import { dutchLevels, spokenLanguages, type DutchLevel, type SpokenLanguage } from '#kernel';
import { findMunicipality } from '#places';
import { piecesOf, plainWords, problem, readSeveral, value, type Read } from './import-words.js';
import type { LanguageNeed } from './vacancy-content.js';

/** Most languages besides Dutch that a vacancy may ask for. */
export const mostLanguages = 6;

const languageByWords = new Map<string, SpokenLanguage>();
for (const code of spokenLanguages) {
  for (const lang of langs) {
    const name = languageName(lang, code);
    languageByWords.set(plainWords(name), code);
    const short = plainWords(name.split('(')[0] ?? '');
    if (short !== '' && !languageByWords.has(short)) languageByWords.set(short, code);
  }
}
for (const code of spokenLanguages) languageByWords.set(code, code);

/** Languages by their name in any of ours or by their code; nothing is Dutch alone. */
export function readLanguages(text: string): Read<SpokenLanguage[]> {
  if (plainWords(text) === '') return value(['nl']);
  const wrong = 'languages' as const;
  return readSeveral(text, (words) => languageByWords.get(words), { max: spokenLanguages.length, wrong });
}

const levelOf = (text: string | undefined): DutchLevel | undefined =>
  dutchLevels.find((code) => code === text?.toUpperCase());

/** "frans B1/A2" (speaking, reading), "frans B1" (speaking only). */
function needOf(piece: string): LanguageNeed | null {
  const found = /^(.+?)\s+([abc][12])(?:\s*\/\s*([abc][12]|none|0|-))?$/i.exec(piece.trim());
  const lang = languageByWords.get(plainWords(found?.[1] ?? ''));
  const speak = levelOf(found?.[2]);
  if (lang === undefined || lang === 'nl' || speak === undefined) return null;
  return { lang, speak, read: levelOf(found?.[3]) ?? 'NONE' };
}

/** Languages needed besides Dutch with their levels: "frans B1/A2; Arabisch A2". */
export function readLanguageNeeds(text: string): Read<LanguageNeed[]> {
  const needs = new Map<string, LanguageNeed>();
  for (const piece of piecesOf(text.replaceAll(',', ';'))) {
    const need = needOf(piece);
    if (need === null) return problem('languages', piece.slice(0, 80));
    needs.set(need.lang, need);
  }
  return needs.size > mostLanguages ? problem('tooMany', String(mostLanguages)) : value([...needs.values()]);
}

/** Municipalities besides the first, by name, postcode or NIS code. */
export function readMunicipalities(text: string): Read<string[]> {
  return readSeveral(text, (words) => findMunicipality(words)?.nisCode, { max: 18, wrong: 'municipality' });
}
