export { direction, isLang, langs, localeOf } from './lang.js';
export type { Lang } from './lang.js';
export * from './format.js';
export type { InEnglish, InFrench, Messages, Plural } from './messages.js';
export { isTermCode, slotName, slotsText, term, termCodes, termOf, termOptions } from './terms.js';
export type { TermCode, TermGroup } from './terms.js';
export { hasKey, sayKey, translator } from './translator.js';
export type { Key, PlainKey, T } from './translator.js';
