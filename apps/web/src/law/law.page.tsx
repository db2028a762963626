import type { VNode } from 'preact';
import { EmptyState, Layout, LinkButton, PageTitle, paths, useFrame, type Frame } from '#ui';
import { LegalTextBody, LegalTitle } from './legal-text.js';
import type { ShownLegalText } from './legal-words.js';

function FreeInsuranceLink({ text }: { text: ShownLegalText }): VNode | null {
  const { t, lang } = useFrame();
  if (text.code !== 'insurance.free') return null;
  return (
    <LinkButton kind="secondary" href={paths.freeInsurance(lang)}>
      {t('law.freeInvite')}
    </LinkButton>
  );
}

/** The rules of volunteering in plain words. */
export function LawPage({ frame, texts }: { frame: Frame; texts: readonly ShownLegalText[] }): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('law.publicTitle')} description={t('law.publicLead')} width="text">
      <PageTitle lead={t('law.publicLead')}>{t('law.publicTitle')}</PageTitle>
      {texts.length === 0 ? <EmptyState title={t('law.textNone')} /> : null}
      {texts.map((text) => (
        <section class="section" key={text.code} aria-labelledby={`text-${text.code}`}>
          <h2 id={`text-${text.code}`}>
            <a href={paths.lawText(lang, text.code)}>
              <LegalTitle text={text} />
            </a>
          </h2>
          <LegalTextBody text={text} />
          <FreeInsuranceLink text={text} />
        </section>
      ))}
    </Layout>
  );
}

/** One text, with since when it holds, its source and when it was checked. */
export function LawTextPage({ frame, text }: { frame: Frame; text: ShownLegalText }): VNode {
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={text.title}
      width="text"
      breadcrumbs={[{ href: paths.law(lang), label: t('law.publicTitle') }]}
    >
      <PageTitle>
        <LegalTitle text={text} />
      </PageTitle>
      <LegalTextBody text={text} />
      <FreeInsuranceLink text={text} />
    </Layout>
  );
}
