import { langs, term, termCodes, translator, type Lang } from '#i18n';
import {
  allSlots, dutchLevels, emailAddress, int4, phoneNumber, slotBit, themes, type Commitment, type DutchLevel, type Theme,
} from '#kernel'; // prettier-ignore
import { findMunicipality } from '#places';
import { plainWords, problem, value, type CellProblem, type Read } from './import-words.js';

const listSign = /\s*(?:[,;/+&|\n]|\ben\b|\bet\b|\band\b|\bof\b|\bou\b|\bor\b)\s*/u;
const itemsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(listSign)
    .map(plainWords)
    .filter((item) => item !== '');

/** Label words of a vocabulary, each leading to its index; where languages disagree the first one wins. */
function indexByWords(
  groups: readonly ('day' | 'dayShort' | 'part')[],
  order: readonly Lang[],
): Map<string, number> {
  const index = new Map<string, number>();
  for (const lang of order) {
    for (const group of groups) {
      termCodes(group).forEach((code, at) => {
        const words = plainWords(term(translator(lang), group, code));
        if (!index.has(words)) index.set(words, at);
      });
    }
  }
  return index;
}

const dayIndex = {
  nl: indexByWords(['day', 'dayShort'], ['nl', 'fr', 'en']),
  fr: indexByWords(['day', 'dayShort'], ['fr', 'nl', 'en']),
};
const otherParts = {
  ochtend: 0,
  'in de voormiddag': 0,
  vm: 0,
  middag: 1,
  'in de namiddag': 1,
  nm: 1,
  's avonds': 2,
  soiree: 2,
};
const partIndex = new Map([...Object.entries(otherParts), ...indexByWords(['part'], langs)]);
const wholeDay = ['hele dag', 'de hele dag', 'toute la journee', 'whole day', 'all day', 'dag'];
const dayGroups: Readonly<Record<string, readonly number[]>> = {
  weekend: [5, 6], 'week end': [5, 6], 'elke dag': [0, 1, 2, 3, 4, 5, 6], 'tous les jours': [0, 1, 2, 3, 4, 5, 6],
  'every day': [0, 1, 2, 3, 4, 5, 6], weekdag: [0, 1, 2, 3, 4], weekdagen: [0, 1, 2, 3, 4], 'en semaine': [0, 1, 2, 3, 4],
  weekdays: [0, 1, 2, 3, 4],
}; // prettier-ignore

function daysOf(text: string, lang: 'nl' | 'fr'): number[] | null {
  const found = itemsOf(text).map((item) => {
    const day = dayIndex[lang].get(item);
    return dayGroups[item] ?? (day === undefined ? undefined : [day]);
  });
  return found.includes(undefined) ? null : found.flatMap((days) => days ?? []);
}

function partsOf(text: string): number[] | null {
  const found = itemsOf(text).map((item) => {
    const part = partIndex.get(item);
    return wholeDay.includes(item) ? [0, 1, 2] : part === undefined ? undefined : [part];
  });
  return found.includes(undefined) ? null : found.flatMap((parts) => parts ?? []);
}

/** Days times parts as a slots mask; nothing given is "to be agreed", a day alone is the whole day. */
export function readSlots(
  day: string,
  part: string,
  lang: 'nl' | 'fr' = 'nl',
): { day: Read<number>; part: Read<number> } {
  const days = daysOf(day, lang);
  const parts = partsOf(part);
  if (!days || !parts)
    return { day: days ? value(0) : problem('day'), part: parts ? value(0) : problem('part') };
  if (days.length === 0 && parts.length === 0) return { day: value(0), part: value(0) };
  const allDays = days.length > 0 ? days : [0, 1, 2, 3, 4, 5, 6];
  const allParts = parts.length > 0 ? parts : [0, 1, 2];
  const mask = allDays.flatMap((d) => allParts.map((p) => slotBit(d, p))).reduce((all, bit) => all | bit, 0);
  return { day: value(mask & allSlots), part: value(0) };
}

const themeAlias: Readonly<Record<string, Theme>> = {
  digitaal: 'digital', numerique: 'digital', ict: 'digital', dieren: 'animals', animaux: 'animals', evenement: 'festival',
  feest: 'festival', fete: 'festival', jeugd: 'youth', jeunesse: 'youth', milieu: 'nature', groen: 'nature', administratie: 'reception',
}; // prettier-ignore

const themeByWord = new Map<string, Theme>(Object.entries(themeAlias));
for (const lang of langs) {
  for (const theme of themes) {
    const label = plainWords(term(translator(lang), 'theme', theme));
    themeByWord.set(label, theme);
    for (const word of label.split(' '))
      if (word.length > 3 && !themeByWord.has(word)) themeByWord.set(word, theme);
  }
}
for (const theme of themes) themeByWord.set(theme, theme);

/** One to three themes, by code or by a word of their name in any of our languages. */
export function readThemes(text: string): Read<Theme[]> {
  const whole = themeByWord.get(plainWords(text));
  if (whole) return value([whole]);
  const found = itemsOf(text).map((item) => themeByWord.get(item));
  if (found.length === 0) return problem('required');
  const known = [...new Set(found.filter((theme) => theme !== undefined))];
  return found.includes(undefined) || known.length > 3 ? problem('theme') : value(known);
}

const noDutch = [
  'geen',
  'geen nederlands',
  'niet nodig',
  'nee',
  'aucun',
  'pas de neerlandais',
  'non',
  'none',
  'no',
  'no dutch',
  '0',
];

/** "A2", "niveau B1", "geen": the level needed. */
export function readDutchLevel(text: string): Read<DutchLevel> {
  const words = plainWords(text);
  if (words === '') return problem('required');
  if (noDutch.includes(words)) return value('NONE');
  const level = /\b([abc][12])\b/.exec(words)?.[1]?.toUpperCase();
  const known = dutchLevels.find((code) => code === level);
  return known ? value(known) : problem('dutchLevel');
}

/** A municipality, or online. */
export function readPlace(text: string): Read<{ municipality: string | null; online: boolean }> {
  const words = plainWords(text);
  if (words === '') return problem('required');
  if (['online', 'en ligne', 'van thuis uit', 'thuis', 'a distance', 'remote'].includes(words)) {
    return value({ municipality: null, online: true });
  }
  const found = findMunicipality(text);
  return found ? value({ municipality: found.nisCode, online: false }) : problem('municipality');
}

/** 01/02/2027, 1-2-2027, 1.2.2027 (day first) or 2027-02-01; nothing is null. */
export function readDay(text: string): Read<string | null> {
  const words = text.trim();
  if (words === '') return value(null);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  const local = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(words);
  const [year, month, day] = iso ? iso.slice(1) : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return problem('date');
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return real && Number(year) >= 2000 && Number(year) < 2200 ? value(written) : problem('date');
}

const commitmentWords: Readonly<Record<string, Commitment>> = {
  regelmatig: 'REGULAR', wekelijks: 'REGULAR', regulier: 'REGULAR', regular: 'REGULAR', weekly: 'REGULAR',
  eenmalig: 'ONCE', 'een keer': 'ONCE', ponctuel: 'ONCE', 'une fois': 'ONCE', once: 'ONCE', 'one off': 'ONCE',
  flexibel: 'FLEXIBLE', flexible: 'FLEXIBLE', occasioneel: 'FLEXIBLE', occasionnel: 'FLEXIBLE',
}; // prettier-ignore

export function readCommitment(text: string): Read<Commitment> {
  const words = plainWords(text);
  if (words === '') return value('REGULAR');
  const known = commitmentWords[words] ?? (words.startsWith('regul') ? 'REGULAR' : undefined);
  return known ? value(known) : problem('commitment');
}

const orProblem = <V>(
  parsed: { success: true; data: V } | { success: false },
  which: CellProblem,
): Read<V> => (parsed.success ? value(parsed.data) : problem(which));

// Made once: making a schema costs far more than using it, and a list has thousands of cells.
const readers = { places: int4(1, 500), hours: int4(1, 40), email: emailAddress(), phone: phoneNumber() };

export const readPlaces = (text: string): Read<number> =>
  text.trim() === '' ? value(1) : orProblem(readers.places.safeParse(text), 'places');
export const readHours = (text: string): Read<number | null> =>
  text.trim() === '' ? value(null) : orProblem(readers.hours.safeParse(text), 'hours');
export const readEmail = (text: string): Read<string | null> =>
  text === '' ? value(null) : orProblem(readers.email.safeParse(text), 'email');
export const readPhone = (text: string): Read<string | null> =>
  text === '' ? value(null) : orProblem(readers.phone.safeParse(text), 'phone');

/** Words of at most `max` characters that PostgreSQL can keep. */
export function readWords(text: string, max: number, required: boolean): Read<string> {
  const words = text.replace(/\r\n?/g, '\n').trim();
  if (words === '' && required) return problem('required');
  if (/[\0\ufffd]/.test(words) || !words.isWellFormed()) return problem('characters');
  return words.length > max ? problem('tooLong') : value(words);
}
