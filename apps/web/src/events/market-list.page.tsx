import type { VNode } from 'preact';
import type { EditionView } from '#events';
import { Card, EmptyState, Layout, LinkButton, PageTitle, paths, type Frame } from '#ui';
import { EditionFacts, EditionTitle } from './market-words.js';

function Editions({ frame, editions }: { frame: Frame; editions: readonly EditionView[] }): VNode {
  return (
    <ul class="plain-list grid">
      {editions.map((edition) => (
        <Card as="li" key={edition.id} class="card--link">
          <h3>
            <a href={paths.market(frame.lang, edition.number)}>
              <EditionTitle edition={edition} />
            </a>
          </h3>
          <EditionFacts edition={edition} />
        </Card>
      ))}
    </ul>
  );
}

/** The markets to come and those that were. */
export function MarketListPage(props: {
  frame: Frame;
  upcoming: readonly EditionView[];
  past: readonly EditionView[];
}): VNode {
  const { frame, upcoming, past } = props;
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('events.title')} description={t('events.lead')}>
      <PageTitle lead={t('events.lead')}>{t('events.title')}</PageTitle>
      <section class="section">
        <h2>{t('events.upcoming')}</h2>
        {upcoming.length > 0 ? (
          <Editions frame={frame} editions={upcoming} />
        ) : (
          <EmptyState title={t('events.noneUpcoming')} icon="calendar">
            <p>{t('events.noneUpcomingText')}</p>
            <LinkButton href={paths.search(lang)} icon="search">
              {t('events.searchVacancies')}
            </LinkButton>
          </EmptyState>
        )}
      </section>
      {past.length === 0 ? null : (
        <section class="section">
          <h2>{t('events.past')}</h2>
          <Editions frame={frame} editions={past} />
        </section>
      )}
    </Layout>
  );
}
