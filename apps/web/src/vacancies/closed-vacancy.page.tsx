import type { VNode } from 'preact';
import type { FoundVacancy } from '#search';
import { ContentLine, Layout, LinkButton, PageTitle, paths, useFrame, type Frame } from '#ui';
import type { PublicVacancy } from '#vacancies';
import type { Instead } from './closed-vacancy.desk.js';
import { ResultCard } from './result-card.js';
import { shownText } from './vacancy.presenter.js';

function Cards(props: { id: string; title: string; cards: readonly FoundVacancy[] }): VNode | null {
  if (props.cards.length === 0) return null;
  return (
    <section class="section no-print" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.cards.map((card) => (
        <ResultCard key={card.number} card={card} />
      ))}
    </section>
  );
}

/** What somebody can look at instead. */
export function InsteadOf({ instead, name }: { instead: Instead; name: string }): VNode {
  const { t } = useFrame();
  return (
    <>
      <Cards id="near" title={t('vacancyPage.alternatives')} cards={instead.near} />
      <Cards id="of-organisation" title={t('renewal.alsoOf', { name })} cards={instead.ofOrganisation} />
      <p class="no-print">
        <LinkButton kind="secondary" icon="search" href={instead.searchHref}>
          {t('renewal.searchSame')}
        </LinkButton>
      </p>
    </>
  );
}

/** A vacancy that takes nobody any more: what it was, that it is over, and what there is instead (answered 410). */
export function ClosedVacancyPage(props: { frame: Frame; vacancy: PublicVacancy; instead: Instead }): VNode {
  const { frame, vacancy, instead } = props;
  const { t, lang } = frame;
  const { organisation, state } = vacancy;
  const { title, lang: textLang } = shownText(vacancy, lang);
  const others = instead.near.length + instead.ofOrganisation.length > 0;
  return (
    <Layout
      frame={frame}
      title={t('vacancyPage.closedTitle')}
      robots="noindex"
      breadcrumbs={[{ href: paths.search(lang), label: t('common.navSearch') }]}
    >
      <PageTitle
        over={
          <>
            <ContentLine text={title} lang={textLang} />
            {' · '}
            {organisation.state === 'ACTIVE' || organisation.state === 'DORMANT' ? (
              <a href={paths.organisation(lang, organisation.number)}>
                <bdi>{organisation.name}</bdi>
              </a>
            ) : (
              <bdi>{organisation.name}</bdi>
            )}
          </>
        }
      >
        {t('vacancyPage.closedTitle')}
      </PageTitle>
      <p class="lead">
        {state === 'FILLED' ? t('renewal.wasFilled') : t('renewal.wasClosed')} {others ? t('renewal.seeBelow') : null}
      </p>
      <InsteadOf instead={instead} name={organisation.name} />
    </Layout>
  ); // prettier-ignore
}
