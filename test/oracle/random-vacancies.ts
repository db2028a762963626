import { commitments, dutchLevels, expenseSystems, placeKinds, supports, themes } from '#kernel';
import { langs, type Lang } from '#i18n';
import { municipalities } from '#places';
import type { PublishedVacancy } from '../../libs/search/src/search-row.js';

/** Repeatable random numbers below 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words of three languages: inflected, with accents, with stop words between them. */
export const vocabulary: Readonly<Record<Lang, readonly string[]>> = {
  nl: [
    'koken', 'kookt', 'kok', 'soep', 'fietsen', 'fiets', 'fietser', 'herstellen', 'hersteld', 'wandelen', 'wandeling',
    'kinderen', 'kind', 'voorlezen', 'bejaarden', 'café', 'taalcafé', 'vrijwilliger', 'vrijwilligers', 'tuin', 'tuinen',
    'moestuin', 'onthaal', 'geduld', 'zoö', 'coördineren', 'de', 'het', 'een', 'met', 'voor', 'samen', 'buurt',
  ],
  fr: [
    'cuisine', 'cuisiner', 'soupe', 'vélo', 'réparer', 'réparation', 'promenade', 'enfants', 'enfant', 'lecture',
    'élèves', 'école', 'cœur', 'bénévole', 'bénévoles', 'jardin', 'jardinage', 'accueil', 'le', 'la', 'les', 'avec',
    'pour', 'ensemble', 'quartier',
  ],
  en: [
    'cooking', 'cook', 'soup', 'cycling', 'cycle', 'repair', 'repairing', 'walking', 'walk', 'children', 'child',
    'reading', 'elderly', 'volunteer', 'volunteering', 'garden', 'gardening', 'welcome', 'the', 'a', 'with', 'for',
    'together', 'community', 'communities',
  ],
}; // prettier-ignore

const day = (offset: number): string =>
  new Date(Date.UTC(2026, 11, 1) + offset * 86_400_000).toISOString().slice(0, 10);

/** `count` published vacancies of a few organisations; the same for the same seed. Ids are left out. */
export function randomVacancies(count: number, seed: number): Omit<PublishedVacancy, 'id'>[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <C>(list: readonly C[]): C => list[below(list.length)] as C;
  const several = <C>(list: readonly C[], most: number): C[] => [
    ...new Set(Array.from({ length: below(most + 1) }, () => pick(list))),
  ];
  const words = (lang: Lang, length: number): string =>
    Array.from({ length }, () => pick(vocabulary[lang])).join(pick([' ', ', ', '-', ' / ']));
  const text = (lang: Lang) => ({
    title: words(lang, 1 + below(3)).toUpperCase(),
    summary: words(lang, below(6)),
    body: words(lang, below(12)),
  });
  return Array.from({ length: count }, (_, at) => {
    const placeKind = pick(placeKinds);
    const written = langs.filter((lang) => random() < (lang === 'nl' ? 0.8 : 0.3));
    const organisation = below(5);
    return {
      number: 5_000 + at,
      organisationName:
        ['Huis Zwaluw', 'De Tuin', 'Maison Écho', 'Open Keuken', 'Buurtcafé'][organisation] ?? '',
      organisationNumber: 9_001 + organisation,
      themes: [...new Set([pick(themes), ...several(themes, 2)])],
      municipality: placeKind === 'ONLINE' && random() < 0.7 ? null : pick(municipalities).nisCode,
      placeKind,
      dutchLevel: pick(dutchLevels),
      practiseDutch: random() < 0.3,
      commitment: pick(commitments),
      slots: random() < 0.2 ? 0 : below(1 << 21) & below(1 << 21) & below(1 << 21),
      hoursPerWeek: random() < 0.5 ? null : 1 + below(20),
      startsOn: random() < 0.5 ? null : day(below(30)),
      endsOn: random() < 0.5 ? null : day(40 + below(30)),
      places: 1 + below(5),
      isFull: false,
      support: several(supports, 4),
      expenses: pick(expenseSystems),
      // Few different instants, so that ties happen.
      publishedAt: `${day(-1 - below(10))}T10:00:00.000Z`,
      expiresOn: day(90 + below(8)),
      texts: Object.fromEntries(
        (written.length > 0 ? written : (['nl'] as const)).map((lang) => [lang, text(lang)]),
      ),
    };
  });
}
