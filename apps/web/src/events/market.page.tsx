import type { VNode } from 'preact';
import type { EditionView, PublicStand, Room } from '#events';
import { Card, ContentText, EmptyState, Layout, LinkButton, Notice, PageTitle, paths, type Frame } from '#ui';
import { EditionFacts, EditionTitle, StandVacancies, inReaderLanguage } from './market-words.js';

export interface MarketPageProps {
  readonly frame: Frame;
  readonly edition: EditionView;
  readonly stands: readonly PublicStand[];
  readonly room: Room;
  readonly isOver: boolean;
  /** What the reader, when signed in, can do here. */
  readonly links: readonly { href: string; label: string }[];
}

function Stands({ frame, stands }: { frame: Frame; stands: readonly PublicStand[] }): VNode {
  const { t, lang } = frame;
  if (stands.length === 0) {
    return (
      <EmptyState title={t('events.noStands')} icon="organisation">
        <p>{t('events.noStandsText')}</p>
      </EmptyState>
    );
  }
  return (
    <ul class="plain-list grid">
      {stands.map((stand) => (
        <Card as="li" key={stand.id}>
          {stand.tableNumber === null ? null : (
            <p class="small muted">{t('events.table', { number: stand.tableNumber })}</p>
          )}
          <h3>
            <a href={paths.organisation(lang, stand.organisation.number)}>{stand.organisation.name}</a>
          </h3>
          {stand.vacancies.length === 0 ? (
            <p class="muted">{t('events.noVacanciesNow')}</p>
          ) : (
            <StandVacancies vacancies={stand.vacancies} />
          )}
        </Card>
      ))}
    </ul>
  );
}

function SignUp({ frame, edition, room, isOver }: MarketPageProps): VNode | null {
  const { t, lang } = frame;
  if (isOver) return <Notice kind="info">{t('events.over')}</Notice>;
  if (room === 'FULL')
    return (
      <Notice kind="warning" title={t('events.room.FULL')}>
        {t('events.fullText')}
      </Notice>
    );
  if (room === 'CLOSED') return null;
  return (
    <p>
      <LinkButton href={paths.marketRegister(lang, edition.number)} icon="calendar">
        {t('events.register')}
      </LinkButton>
    </p>
  );
}

/** One market: when, where, which organisations with which vacancies. */
export function MarketPage(props: MarketPageProps): VNode {
  const { frame, edition, stands, room, isOver, links } = props;
  const { t, lang } = frame;
  const title = inReaderLanguage(edition.title, lang);
  const intro = inReaderLanguage(edition.intro, lang);
  const more = isOver
    ? []
    : [{ icon: 'people' as const, label: t('events.room'), value: t(`events.room.${room}`) }];
  return (
    <Layout
      frame={frame}
      title={title.text}
      description={intro.text.slice(0, 160)}
      breadcrumbs={[{ href: paths.markets(lang), label: t('events.title') }]}
    >
      <PageTitle>
        <EditionTitle edition={edition} />
      </PageTitle>
      <div class="split split--end">
        <ContentText {...intro} />
        <Card accent>
          <EditionFacts edition={edition} more={more} />
          <SignUp {...props} />
        </Card>
      </div>
      {links.length === 0 ? null : (
        <nav class="section" aria-label={t('events.forYou')}>
          <h2>{t('events.forYou')}</h2>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <section class="section">
        <h2>{t('events.standsTitle')}</h2>
        <Stands frame={frame} stands={stands} />
      </section>
    </Layout>
  );
}
