import { certificates, int4, reactionWays, suitabilities, supports, type ReactionWay } from '#kernel';
import { readCommitment, readDay, readHours, readPlaces, readWords } from './import-cells.js';
import type { ImportField } from './import-fields.js';
import { readLanguageNeeds, readLanguages, readMunicipalities } from './import-languages.js';
import {
  oneCode, piecesOf, plainWords, problem, readYesNo, severalCodes, value, type Read,
} from './import-words.js'; // prettier-ignore
import { usualMinAge, type VacancyContent } from './vacancy-content.js';

/** Most skills of one kind and the length of one. */
export const skillLimits = { most: 5, length: 80 } as const;

const optional =
  (max: number) =>
  (text: string): Read<string | null> => {
    const read = readWords(text, max, false);
    return 'value' in read ? value(read.value || null) : read;
  };

function readSkills(text: string): Read<string[]> {
  const skills = [...new Set(piecesOf(text.replaceAll(',', ';')))];
  if (skills.length > skillLimits.most) return problem('tooMany', String(skillLimits.most));
  for (const skill of skills) {
    const read = readWords(skill, skillLimits.length, false);
    if ('problem' in read) return problem(read.problem, skill.slice(0, 80));
  }
  return value(skills);
}

const age = int4(15, 99);
const weeks = int4(0, 52);

function readAge(text: string): Read<number> {
  const digits = plainWords(text).replace(/ ?(jaar|ans|years?)$/, '');
  if (digits === '') return value(usualMinAge);
  const parsed = age.safeParse(digits);
  return parsed.success ? value(parsed.data) : problem('age');
}

function readWeeks(text: string): Read<number | null> {
  const digits = plainWords(text).replace(/ ?(weken|week|semaines?|weeks?)$/, '');
  if (digits === '') return value(null);
  const parsed = weeks.safeParse(digits);
  return parsed.success ? value(parsed.data) : problem('weeks');
}

/** Euros as people write them ("20", "12,50", "€ 12.50") in cents. */
export function readEuros(text: string): Read<number | null> {
  const amount = text.replace(/€|eur(?:o)?|\s/gi, '').replace(',', '.');
  if (amount === '') return value(null);
  return /^\d{1,3}(\.\d{1,2})?$/.test(amount) ? value(Math.round(Number(amount) * 100)) : problem('amount');
}

const reactions = severalCodes('reactionWay', {
  extra: { telefoon: 'PHONE', telephone: 'PHONE', phone: 'PHONE', langskomen: 'WALK_IN' },
});

function readReactions(text: string): Read<ReactionWay[]> {
  const read = reactions(text);
  // A reaction through the platform is always possible.
  return 'value' in read ? value(reactionWays.filter((way) => way === 'PLATFORM' || read.value.includes(way))) : read; // prettier-ignore
}

const inOrder =
  <C extends string>(order: readonly C[], read: (text: string) => Read<C[]>) =>
  (text: string): Read<C[]> => {
    const found = read(text);
    return 'value' in found ? value(order.filter((code) => found.value.includes(code))) : found;
  };

/** Fields of the list that are one field of a vacancy; the others are put together in `import-row.ts`. */
export type PlainField = Exclude<Extract<ImportField, keyof VacancyContent>, 'municipality' | 'dutchLevel'>;

type Readers = { readonly [F in PlainField]: (text: string) => Read<VacancyContent[F]> };

/** How each such cell is read; an empty cell gives what a blank vacancy has. */
export const plainReaders: Readers = {
  translateLater: severalLater,
  tasks: severalCodes('taskKind', { max: 5 }),
  sector: oneCode('sector', null),
  targetGroups: severalCodes('targetGroup'),
  street: optional(160),
  placeKind: oneCode('placeKind', 'ADDRESS', {
    adres: 'ADDRESS', adresse: 'ADDRESS', verschillende: 'SEVERAL', thuis: 'HOME', online: 'ONLINE', 'en ligne': 'ONLINE',
    onderweg: 'MOVING',
  }), // prettier-ignore
  otherMunicipalities: readMunicipalities,
  transportNote: optional(300),
  dutchRead: oneCode('dutchNeeded', 'NONE', {
    geen: 'NONE',
    aucun: 'NONE',
    nee: 'NONE',
    non: 'NONE',
    no: 'NONE',
  }),
  languagesNeeded: readLanguageNeeds,
  practiseDutch: readYesNo,
  teamLanguages: readLanguages,
  commitment: readCommitment,
  hoursPerWeek: readHours,
  hoursFlexible: readYesNo,
  startsOn: readDay,
  endsOn: readDay,
  places: readPlaces,
  waitingList: readYesNo,
  minAge: readAge,
  minAgeReason: optional(300),
  skillsWanted: readSkills,
  skillsLearnable: readSkills,
  certificates: inOrder(certificates, severalCodes('certificate')),
  support: inOrder(supports, severalCodes('support')),
  accessibility: severalCodes('accessibility'),
  suitedFor: inOrder(suitabilities, severalCodes('suitability')),
  expenses: oneCode('expenses', 'NONE', {
    geen: 'NONE', aucun: 'NONE', forfait: 'FLAT', vast: 'FLAT', 'vast bedrag': 'FLAT', reeel: 'REAL', echte: 'REAL', reel: 'REAL',
  }), // prettier-ignore
  travelPaid: readYesNo,
  secrecy: oneCode('secrecy', 'NONE', { geen: 'NONE', discretie: 'DISCRETION' }),
  stepsBefore: optional(1000),
  weeksBefore: readWeeks,
  reactBy: readReactions,
  walkInNote: optional(300),
  wantedUntil: readDay,
};

function severalLater(text: string): Read<('fr' | 'en')[]> {
  const read = readLanguages(text);
  if (plainWords(text) === '') return value([]);
  if ('problem' in read) return read;
  const later = (['fr', 'en'] as const).filter((lang) => read.value.includes(lang));
  const other = read.value.find((lang) => lang !== 'fr' && lang !== 'en');
  return other === undefined ? value(later) : problem('languages', other);
}
