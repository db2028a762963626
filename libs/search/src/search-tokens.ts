// Letters that Unicode does not take apart into a base letter and a mark.
const letters: Readonly<Record<string, string>> = {
  œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
}; // prettier-ignore

const maxTokens = 12;
const maxLength = 40;

const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæøßłđðþı]/g, (letter) => letters[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '')
    .map((token) => [...token].slice(0, maxLength).join(''));

/** A text as its tokens with one space between: without accents, capitals and signs. For the index. */
export const searchableText = (text: string): string => tokensOf(text).join(' ');

/** The tokens of what somebody typed: the first 12, of at most 40 characters; only the first 2 000 characters count. */
export const searchTokens = (words: string): string[] => tokensOf(words.slice(0, 2_000)).slice(0, maxTokens);
