import { formatList, type T } from '#i18n';
import { maskText, scanText } from '#privacy';

/** What to say about a text that may tell too much, and how it could be kept instead. */
export interface TextHint {
  readonly intro: string;
  readonly masked: string;
}

/** The hint for a text; null when nothing was found in it. */
export function textHint(t: T, text: string | null): TextHint | null {
  const found = text === null ? [] : scanText(text);
  if (text === null || found.length === 0) return null;
  const kinds = [...new Set(found.map(({ kind }) => kind))].map((kind) => t(`privacy.found.${kind}`));
  // A national number is pointed at, never repeated.
  const words = [
    ...new Set(found.map(({ kind, words: w }) => (kind === 'NATIONAL_NUMBER' ? '…' : `“${w}”`))),
  ];
  return {
    intro: t('privacy.foundIntro', { kinds: formatList(t.lang, kinds), words: formatList(t.lang, words) }),
    masked: maskText(text),
  };
}
