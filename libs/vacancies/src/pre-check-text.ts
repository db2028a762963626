import { createRequire } from 'node:module';
import { findPhoneNumbersInText, type MetadataJson } from 'libphonenumber-js/core';
import { readEnterpriseNumber } from '#organisations';
import { scanText } from '#privacy';

/** What does not belong in a public text, or deserves a look. */
export type TextFindingKind = 'NATIONAL_NUMBER' | 'EMAIL' | 'PHONE' | 'LINK';

/** The very words that were found, in the order in which they stand there. */
export interface TextFinding {
  readonly kind: TextFindingKind;
  readonly words: string;
}

interface Place {
  readonly kind: TextFindingKind;
  readonly from: number;
  readonly to: number;
}

// Read by require: a static JSON import needs an attribute that not every tool here understands.
const phoneMetadata = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json') as MetadataJson;

const emails = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}/gu;
const links =
  /\b(?:https?:\/\/|www\.)[^\s<>"']{3,}|\b[\p{L}\p{N}-]{2,63}\.(?:be|brussels|com|net|org|eu|nl|fr|info|site|io|app|me|link|ly|gle|vlaanderen)(?:\/[^\s<>"']*)?(?![\p{L}\p{N}])/giu;

const matches = (kind: TextFindingKind, text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map((match) => ({
    kind,
    from: match.index,
    to: match.index + match[0].length,
  }));

/** A day, or an enterprise number in its usual notation: both can pass for a phone number. */
const looksOtherwise = (words: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(words) || (/^\d{4}\.\d{3}\.\d{3}$/.test(words) && readEnterpriseNumber(words).ok);

function phones(text: string): Place[] {
  if (!/\d(?:\D{0,3}\d){7}/.test(text)) return [];
  return findPhoneNumbersInText(text, { defaultCountry: 'BE' }, phoneMetadata)
    .map(({ startsAt: from, endsAt: to }) => ({ kind: 'PHONE' as const, from, to }))
    .filter(({ from, to }) => !looksOtherwise(text.slice(from, to)));
}

/**
 * Phone numbers (of any country, Belgian ones without prefix), e-mail addresses, national numbers and links in a
 * public text. Enterprise numbers and dates are none of these. Where two overlap the one that says more counts.
 */
export function findInText(text: string): TextFinding[] {
  const whole = text.normalize('NFC');
  const national = scanText(whole).filter(({ kind }) => kind === 'NATIONAL_NUMBER');
  const all: Place[] = [
    ...national.map(({ from, to }) => ({ kind: 'NATIONAL_NUMBER' as const, from, to })),
    ...matches('EMAIL', whole, emails),
    ...matches('LINK', whole, links),
    ...phones(whole),
  ];
  const kept: Place[] = [];
  for (const place of all) {
    if (!kept.some(({ from, to }) => place.from < to && from < place.to)) kept.push(place);
  }
  return kept
    .sort((one, other) => one.from - other.from)
    .map(({ kind, from, to }) => ({ kind, words: whole.slice(from, to) }));
}
