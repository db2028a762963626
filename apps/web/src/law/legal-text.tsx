import type { VNode } from 'preact';
import { ContentLine, ContentText, Notice, safeUrl, useFrame } from '#ui';
import { datedLine, type ShownLegalText } from './legal-words.js';

type Shown = Omit<ShownLegalText, 'id' | 'code'>;

/** Where a text comes from and since when it holds. */
export function LegalTextDates({ text }: { text: Shown }): VNode {
  const { t } = useFrame();
  const source = safeUrl(text.sourceUrl);
  return (
    <p class="small muted">
      {datedLine(t, text)} {t('law.noAdvice')}
      {source === null ? null : (
        <>
          {' '}
          <a href={source} rel="nofollow noopener">
            {t('law.sourceLink')}
          </a>
        </>
      )}
    </p>
  );
}

/** A text of the law with its dates and the way to the official page; the heading stands above it. */
export function LegalTextBody({ text }: { text: Shown }): VNode {
  const { t, lang } = useFrame();
  const link = safeUrl(text.linkUrl);
  return (
    <>
      {text.lang === lang ? null : <p class="muted">{t('law.onlyDutch')}</p>}
      <ContentText text={text.body} lang={text.lang} />
      {link === null ? null : (
        <p>
          <a href={link} rel="nofollow noopener">
            {t('law.officialLink')}
          </a>
        </p>
      )}
      <LegalTextDates text={text} />
    </>
  );
}

/** A warning in the words of the law, before anything is agreed (brief 4.3). */
export function LegalNotice({ text }: { text: ShownLegalText }): VNode {
  return (
    <Notice kind="warning" title={text.title}>
      <LegalTextBody text={text} />
    </Notice>
  );
}

/** The title of a text in its own language. */
export const LegalTitle = ({ text }: { text: Pick<Shown, 'title' | 'lang'> }): VNode => (
  <ContentLine text={text.title} lang={text.lang} />
);
