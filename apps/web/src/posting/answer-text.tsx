import type { VNode } from 'preact';
import { ContentText, useFrame } from '#ui';
import type { Answer } from './question.js';

/** An answer as it was given, with its language, or that there is none. */
export function AnswerText({ answer: { text, lang } }: { answer: Answer }): VNode {
  const { t, lang: own } = useFrame();
  if (text === '') return <span class="muted">{t('posting.notFilled')}</span>;
  return <ContentText text={text} lang={lang ?? own} />;
}
