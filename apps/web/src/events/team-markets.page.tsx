import type { VNode } from 'preact';
import type { EditionPlan } from '#events';
import { formatNumber } from '#i18n';
import { Card, EmptyState, Layout, LinkButton, PageTitle, Tag, paths, type Fact, type Frame } from '#ui';
import { EditionFacts, EditionTitle } from './market-words.js';

function Plan({ frame, plan }: { frame: Frame; plan: EditionPlan }): VNode {
  const { t, lang } = frame;
  const seats: Fact = {
    icon: 'people',
    label: t('events.seats'),
    value: t('events.ofMost', { count: plan.seatsTaken, most: formatNumber(lang, plan.capacity) }),
  };
  return (
    <Card as="li" class="card--link">
      <h2>
        <a href={paths.teamMarket(lang, plan.id)}>
          <EditionTitle edition={plan} />
        </a>
      </h2>
      <p class="cluster">
        <Tag tone={plan.publishedAt === null ? 'neutral' : 'info'}>{t(`events.edition.${plan.state}`)}</Tag>
        {plan.waitingStands > 0 ? (
          <Tag tone="warning">{t('events.waitingStands', { count: plan.waitingStands })}</Tag>
        ) : null}
      </p>
      <EditionFacts edition={plan} more={[seats]} />
    </Card>
  );
}

/** Every edition, planned or past, with what waits. */
export function TeamMarketsPage({ frame, plans }: { frame: Frame; plans: readonly EditionPlan[] }): VNode {
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('events.title')}
      robots="noindex"
      breadcrumbs={[{ href: paths.team(lang), label: t('site.areaTeam') }]}
    >
      <PageTitle
        lead={t('events.teamLead')}
        aside={
          <LinkButton href={paths.teamMarketNew(lang)} icon="plus">
            {t('events.planNew')}
          </LinkButton>
        }
      >
        {t('events.title')}
      </PageTitle>
      {plans.length === 0 ? (
        <EmptyState title={t('events.teamNone')} icon="calendar">
          <p>{t('events.teamNoneText')}</p>
        </EmptyState>
      ) : (
        <ul class="plain-list grid">
          {plans.map((plan) => (
            <Plan key={plan.id} {...{ frame, plan }} />
          ))}
        </ul>
      )}
    </Layout>
  );
}
