import type { VNode } from 'preact';
import { isLang } from '#i18n';
import { WordingPanel, type WordingText } from '../wording/index.js';
import type { Answer } from './question.js';

const textOf = ({ label, text, lang }: Answer): WordingText[] =>
  text !== '' && lang !== undefined && isLang(lang) ? [{ label, text, lang }] : [];

/** Plain-language help with what somebody wrote; nothing while nothing is written. */
export function WordsPanel({ answers }: { answers: readonly Answer[] }): VNode | null {
  const texts = answers.flatMap(textOf);
  return texts.length === 0 ? null : <WordingPanel texts={texts} />;
}
