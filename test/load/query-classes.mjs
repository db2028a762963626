import { dutchLevels, themes } from '#kernel';
import { municipalities } from '#places';
import { anyVacancy } from '#search';
import { randomFrom } from './random.mjs';

const perClass = 20;

/** Twenty queries of each kind that people ask; the same for the same seed. */
export function queryClasses(vocabulary, seed = 7) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const common = () => vocabulary[below(150)];
  const place = (km) => ({ nisCode: pick(municipalities).nisCode, km });
  const level = () => pick(dutchLevels.slice(2, 5));
  const typo = (word) => {
    const at = 1 + below(word.length - 2);
    return word.slice(0, at) + word.slice(at + 1);
  };
  const make = (query) => Array.from({ length: perClass }, () => ({ ...anyVacancy, ...query() }));
  return {
    'A one word': make(() => ({ words: common() })),
    'B two words, 2 filters': make(() => ({ words: `${common()} ${common()}`, themes: [pick(themes)], dutchLevel: level() })),
    'C word, 3 filters, by distance': make(() => ({ words: common(), place: place(5), dutchLevel: level(), days: ['sat', 'wed'], sort: 'distance' })),
    'D misspelt word, 1 filter': make(() => ({ words: typo(common()), dutchLevel: level() })),
    'E beginning of a word': make(() => ({ words: common().slice(0, 4) })),
    'F everything, newest': make(() => ({ sort: 'newest', page: 1 + below(5) })),
    'G no words, 4 filters, by distance': make(() => ({ place: place(5), themes: [pick(themes), pick(themes)], dutchLevel: level(), parts: ['evening'], sort: 'distance' })),
    'H rare word, 1 filter': make(() => ({ words: vocabulary[2_000 + below(8_000)], dutchLevel: level() })),
  }; // prettier-ignore
}
