const vowels = 'aeiou';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter);

/** "verlen" → "verleen", "bekom" → "bekoom": the spelling of an open syllable that closes. */
const lengthened = (stem: string): string =>
  isVowel(stem.at(-2)) && !isVowel(stem.at(-3)) && !isVowel(stem.at(-1))
    ? `${stem.slice(0, -1)}${stem.at(-2) ?? ''}${stem.at(-1) ?? ''}`
    : stem;

const hardened = (stem: string): string => stem.replace(/z$/, 's').replace(/v$/, 'f');
const undoubled = (stem: string): string => stem.replace(/([^aeiou])\1$/, '$1');
const withoutGe = /^(?:be|ge|ver|ont|her|er)/;

/** Forms of a regular verb; some do not exist, which hurts nobody. */
export function verbForms(infinitive: string): string[] {
  const base = infinitive.replace(/en$/, '');
  const stems = new Set([hardened(undoubled(base)), hardened(lengthened(base))]);
  const ge = withoutGe.test(infinitive) ? '' : 'ge';
  return [
    infinitive,
    `${infinitive}d`,
    ...[...stems].flatMap((stem) => [
      stem, `${stem}t`, `${stem}te`, `${stem}ten`, `${stem}de`, `${stem}den`, `${ge}${stem}d`, `${ge}${stem}t`,
    ]), // prettier-ignore
  ];
}

/** "adequaat" → "adequate", "assertief" → "assertieve", "optimaal" → "optimale", "intern" → "interne". */
export function adjectiveForms(word: string): string[] {
  const soft = word.replace(/([aeiou])f$/, '$1v').replace(/([aeiou]{2})s$/, '$1z');
  const open = soft.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  return [word, `${word}e`, `${soft}e`, `${open}e`, `${word}er`];
}

/** "competentie" → "competenties", "vaardigheid" → "vaardigheden", "instelling" → "instellingen". */
export function nounForms(word: string): string[] {
  const open = word.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  const plural = word.endsWith('heid') ? [word.replace(/heid$/, 'heden')] : [];
  return [word, `${word}s`, `${word}n`, `${word}en`, `${open}en`, word.replace(/um$/, 'a'), ...plural];
}
