import { dutchLevels } from '#kernel';
import { metresBetweenMunicipalities } from '#places';
import type { CandidateFacts, VacancyFacts } from './match-facts.js';

/**
 * Rules of matching, version 1 (UC-04). FROZEN: a change is a new file `rules.v2.ts`, because every stored
 * suggestion names the version that made it.
 *
 * Gates decide who may be suggested at all and carry no points. Terms rank, in whole points, so that SQL and
 * JavaScript agree to the last bit; equal scores go by the id of the vacancy.
 *
 * Support that somebody asked for is not used in v1: it is kept encrypted, and matching it with support that is
 * offered needs the consent SUPPORT_NEEDS and a person who reads along. The desk sees the offer on the vacancy.
 */
export const rulesVersion = 'v1';

/** Limits and points of v1. */
export const v1 = Object.freeze({
  /** Somebody who gave no limit: further than any two municipalities of the region lie apart. */
  defaultMaxKm: 15,
  /** With an unknown year of birth only what is open from the legal age of 16. */
  ageWithoutQuestion: 16,
  perTheme: 120,
  perDaypart: 12,
  daypartsAtMost: 5,
  timeToBeAgreed: 24,
  nearest: 200,
  online: 100,
  practiseDutch: 60,
  teamLanguage: 40,
  newest: 80,
  unseen: 90,
  perIntroduction: 30,
});

const level = (code: string): number => dutchLevels.indexOf(code as (typeof dutchLevels)[number]);
const dutchOf = ({ dutchLevel }: CandidateFacts): number => Math.max(0, level(dutchLevel));
const A1 = level('A1');
const A2 = level('A2');

/** One bit per level up to and including `upTo`: what is needed is met when no needed bit is missing. */
const unary = (upTo: number): number => (1 << upTo) - 1;
const met = (required: number, offered: number): boolean => (required & ~offered) === 0;

/** A level that nobody asked about counts as none, except where practising Dutch is the point and little is needed. */
const dutch = (candidate: CandidateFacts, vacancy: VacancyFacts): boolean => {
  const unasked = candidate.dutchLevel === 'UNKNOWN' && vacancy.practiseDutch;
  return met(unary(level(vacancy.dutchLevel)), unary(unasked ? A2 : dutchOf(candidate)));
};

const spoken = (candidate: CandidateFacts): readonly string[] =>
  dutchOf(candidate) >= A2 ? [...candidate.languages, 'nl'] : candidate.languages;

/** Where Dutch is needed the level decides; where none is needed the team and the candidate must share a language. */
const language = (candidate: CandidateFacts, vacancy: VacancyFacts): boolean =>
  level(vacancy.dutchLevel) >= A1 ||
  languagesUnasked(candidate) ||
  spoken(candidate).some((code) => vacancy.teamLanguages.includes(code));

const languagesUnasked = (candidate: CandidateFacts): boolean =>
  candidate.languages.length === 0 && dutchOf(candidate) < A2;

const time = (candidate: CandidateFacts, vacancy: VacancyFacts): boolean =>
  candidate.slots === 0 || vacancy.slots === 0 || (candidate.slots & vacancy.slots) !== 0;

const dates = (
  { availableFrom, availableUntil }: CandidateFacts,
  { startsOn, endsOn }: VacancyFacts,
): boolean =>
  (endsOn === null || availableFrom === null || endsOn >= availableFrom) &&
  (startsOn === null || availableUntil === null || startsOn <= availableUntil);

const age = ({ birthYear }: CandidateFacts, { minAge }: VacancyFacts, today: string): boolean =>
  birthYear === null ? minAge <= v1.ageWithoutQuestion : Number(today.slice(0, 4)) - birthYear >= minAge;

/** Hundreds of metres between the reference points; null when one of both is not known or it is online. */
const hectometres = (candidate: CandidateFacts, vacancy: VacancyFacts): number | null => {
  if (vacancy.placeKind === 'ONLINE' || candidate.municipality === null || vacancy.municipality === null)
    return null;
  const metres = metresBetweenMunicipalities(candidate.municipality, vacancy.municipality);
  return metres === null ? null : Math.floor(metres / 100);
};

const limit = ({ maxKm }: CandidateFacts): number => (maxKm ?? v1.defaultMaxKm) * 10;

const distance = (candidate: CandidateFacts, vacancy: VacancyFacts): boolean =>
  (hectometres(candidate, vacancy) ?? 0) <= limit(candidate);

type Gate = (candidate: CandidateFacts, vacancy: VacancyFacts, today: string) => boolean;

/** Every one must hold; none gives points. */
export const gates = Object.freeze({ age, dutch, language, time, dates, distance } satisfies Record<
  string,
  Gate
>);
export type GateName = keyof typeof gates;

/** Why something ranks where it does: points of one term and the codes or numbers that a sentence needs. */
export interface Reason {
  readonly term: TermName | AskName;
  readonly points: number;
  readonly args: Readonly<Record<string, number | readonly string[]>>;
}

type Term = (candidate: CandidateFacts, vacancy: VacancyFacts, today: string) => Omit<Reason, 'term'> | null;

const theme: Term = (candidate, vacancy) => {
  const themes = [...new Set(vacancy.themes)].filter((code) => candidate.themes.includes(code));
  return { points: themes.length * v1.perTheme, args: { themes } };
};

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

const dayparts: Term = (candidate, vacancy) => {
  if (candidate.slots === 0 || vacancy.slots === 0) return { points: v1.timeToBeAgreed, args: { slots: 0 } };
  const slots = candidate.slots & vacancy.slots;
  return { points: Math.min(v1.daypartsAtMost, bits(slots)) * v1.perDaypart, args: { slots } };
};

const near: Term = (candidate, vacancy) => {
  const apart = hectometres(candidate, vacancy);
  if (vacancy.placeKind === 'ONLINE' || apart === null) return null;
  const far = limit(candidate) ** 2;
  return { points: Math.floor((v1.nearest * (far - apart ** 2)) / far), args: { hectometres: apart } };
};

const online: Term = (_candidate, { placeKind }) =>
  placeKind === 'ONLINE' ? { points: v1.online, args: {} } : null;

const practise: Term = (candidate, vacancy) =>
  candidate.practiseDutch && vacancy.practiseDutch ? { points: v1.practiseDutch, args: {} } : null;

const teamLanguage: Term = (candidate, vacancy) => {
  const languages = vacancy.teamLanguages.filter(
    (code) => code !== 'nl' && candidate.languages.includes(code),
  );
  return languages.length > 0 ? { points: v1.teamLanguage, args: { languages } } : null;
};

const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

const fresh: Term = (_candidate, { publishedOn }, today) => {
  const old = Math.max(0, dayNumber(today) - dayNumber(publishedOn));
  return { points: Math.max(0, v1.newest - old), args: { days: old } };
};

/** Against always the same organisations winning (UC-04): vacancies that few people were introduced to come up. */
const unseen: Term = (_candidate, { introductions }) => ({
  points: Math.max(0, v1.unseen - v1.perIntroduction * introductions),
  args: { introductions },
});

/** What ranks; the order is the order in which reasons are shown. */
export const terms = Object.freeze({
  theme, near, online, dayparts, practise, teamLanguage, unseen, fresh,
} satisfies Record<string, Term>); // prettier-ignore
export type TermName = keyof typeof terms;
const termNames = Object.keys(terms) as TermName[];

/** Something that was not known and let the gate pass: worth 0 points, shown so that the desk asks. */
export type AskName = 'askAge' | 'askDutch' | 'askLanguage' | 'askPlace';

function asks(candidate: CandidateFacts, vacancy: VacancyFacts): Reason[] {
  const open: Record<AskName, boolean> = {
    askAge: candidate.birthYear === null,
    askDutch: candidate.dutchLevel === 'UNKNOWN' && level(vacancy.dutchLevel) > 0,
    askLanguage: level(vacancy.dutchLevel) < A1 && languagesUnasked(candidate),
    askPlace: candidate.municipality === null && vacancy.placeKind !== 'ONLINE',
  };
  return (Object.keys(open) as AskName[])
    .filter((name) => open[name])
    .map((term) => ({ term, points: 0, args: {} }));
}

/** The gates that do not hold; empty when the vacancy may be suggested. */
export const closedGates = (candidate: CandidateFacts, vacancy: VacancyFacts, today: string): GateName[] =>
  (Object.keys(gates) as GateName[]).filter((name) => !gates[name](candidate, vacancy, today));

/** Points and reasons of one pair on a day `YYYY-MM-DD` in Brussels; null when a gate is closed. */
export function score(
  candidate: CandidateFacts,
  vacancy: VacancyFacts,
  today: string,
): { score: number; reasons: Reason[] } | null {
  if (closedGates(candidate, vacancy, today).length > 0) return null;
  const counted = termNames.flatMap((term) => {
    const given = terms[term](candidate, vacancy, today);
    return given === null || given.points === 0 ? [] : [{ term, ...given }];
  });
  return {
    score: counted.reduce((sum, { points }) => sum + points, 0),
    reasons: [...counted, ...asks(candidate, vacancy)],
  };
}
