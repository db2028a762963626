import { commitments, dutchLevels, expenseSystems, placeKinds, supports, themes } from '#kernel';
import { municipalities } from '#places';
import { randomFrom, zipf } from './random.mjs';

const syllables = {
  nl: ['ge', 'wa', 'ter', 'schoo', 'lijn', 'bruk', 'hui', 'zen', 'kin', 'der', 'vrij', 'wil', 'lig', 'tuin', 'kook', 'fiet', 'sen', 'lo', 'per', 'straat'],
  fr: ['ré', 'pa', 'ra', 'tion', 'mai', 'son', 'quar', 'tier', 'jeu', 'nes', 'é', 'co', 'le', 'vé', 'lo', 'jar', 'din', 'age', 'ai', 'der'],
  en: ['gar', 'den', 'ing', 'com', 'mu', 'ni', 'ty', 're', 'pair', 'shop', 'chil', 'dren', 'stor', 'ies', 'walk', 'ing', 'help', 'er', 'shel', 'ter'],
}; // prettier-ignore
const stops = {
  nl: ['de', 'het', 'een', 'van', 'en', 'met', 'voor', 'op', 'in', 'je'],
  fr: ['le', 'la', 'les', 'de', 'et', 'avec', 'pour', 'dans', 'un', 'une'],
  en: ['the', 'a', 'of', 'and', 'with', 'for', 'in', 'to', 'you', 'on'],
}; // prettier-ignore

/** 12 000 words of a language: made of its syllables, accents included; the commonest come first. */
function wordsOf(lang, seed) {
  const random = randomFrom(seed);
  const words = new Set();
  while (words.size < 12_000) {
    const length = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length }, () => syllables[lang][Math.floor(random() * 20)]).join(''));
  }
  return [...words];
}

/** `count` published vacancies as their rows and texts; the same for the same seed. */
export function syntheticVacancies(count, seed = 20_261_122) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const several = (list, most) => [...new Set(Array.from({ length: below(most + 1) }, () => pick(list)))];
  const languages = Object.fromEntries(
    ['nl', 'fr', 'en'].map((lang, at) => [
      lang,
      { words: wordsOf(lang, seed + at), draw: zipf(12_000, random) },
    ]),
  );
  const text = (lang, length) =>
    Array.from({ length }, () =>
      random() < 0.35 ? pick(stops[lang]) : languages[lang].words[languages[lang].draw()],
    ).join(' ');
  const words = (lang) => ({
    title: text(lang, 3 + below(5)).slice(0, 120),
    summary: text(lang, 12).slice(0, 300),
    body: text(lang, 60 + below(90)),
  });
  const day = (offset) => new Date(Date.UTC(2026, 10, 1) + offset * 86_400_000).toISOString();
  const vacancies = Array.from({ length: count }, (_none, at) => {
    const online = random() < 0.05;
    const written = ['nl', ...(random() < 0.33 ? [random() < 0.7 ? 'fr' : 'en'] : [])];
    return {
      number: 10_000 + at,
      organisation: below(400),
      themes: [...new Set([pick(themes), ...several(themes, 2)])],
      municipality: online ? null : pick(municipalities).nisCode,
      placeKind: online ? 'ONLINE' : pick(placeKinds.filter((kind) => kind !== 'ONLINE')),
      dutchLevel: pick(dutchLevels),
      practiseDutch: random() < 0.4,
      commitment: pick(commitments),
      slots: random() < 0.15 ? 0 : below(1 << 21) & below(1 << 21) & below(1 << 21),
      hoursPerWeek: random() < 0.5 ? null : 1 + below(12),
      places: 1 + below(6),
      support: several(supports, 4),
      expenses: pick(expenseSystems),
      publishedAt: new Date(Date.UTC(2026, 10, 20) - below(80 * 86_400) * 1000).toISOString(),
      expiresOn: day(20 + below(90)).slice(0, 10),
      texts: Object.fromEntries(written.map((lang) => [lang, words(lang)])),
    };
  });
  return { vacancies, vocabulary: languages.nl.words };
}
