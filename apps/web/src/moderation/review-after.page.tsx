import type { VNode } from 'preact';
import { formatDateTime } from '#i18n';
import { DataTable, EmptyState, Layout, PageTitle, Pagination, Tag, paths, withQuery, type Frame } from '#ui';
import type { UnreviewedLine } from '#vacancies';
import { VacancyTag } from '../organisation/states.js';

interface AfterProps {
  readonly frame: Frame;
  readonly items: readonly UnreviewedLine[];
  readonly total: number;
  readonly all: boolean;
  readonly page: number;
  readonly perPage: number;
}

function cells({ t, lang }: Frame, line: UnreviewedLine) {
  return {
    vacancy: (
      <>
        <a href={paths.teamVacancy(lang, line.vacancyId)} lang="nl">
          {line.title || t('vacancies.untitled')}
        </a>{' '}
        {line.what === 'CHANGES' ? <Tag tone="info">{t('review.kind.CHANGES')}</Tag> : null}
      </>
    ),
    organisation: (
      <a href={paths.teamOrganisation(lang, line.organisationId)}>
        <bdi>{line.organisationName}</bdi>
      </a>
    ),
    at: formatDateTime(lang, line.at),
    state: <VacancyTag state={line.state} />,
    seen: line.seen ? t('review.afterSeen') : t('review.afterNotSeen'),
  };
}

/** What went online without a look, to look at afterwards. */
export function UnreviewedPage({ frame, items, total, all, page, perPage }: AfterProps): VNode {
  const { t, lang } = frame;
  const path = paths.teamUnreviewed(lang);
  const wanted = all ? 'ja' : null;
  return (
    <Layout
      frame={frame}
      title={t('review.afterTitle')}
      robots="noindex"
      breadcrumbs={[
        { href: paths.team(lang), label: t('site.areaTeam') },
        { href: paths.teamVacancies(lang), label: t('review.queueTitle') },
      ]}
    >
      <PageTitle lead={t('review.afterText')}>{t('review.afterTitle')}</PageTitle>
      <p>
        {all ? (
          <a href={path}>{t('review.afterOpen')}</a>
        ) : (
          <a href={withQuery(path, { alles: 'ja' })}>{t('review.afterAll')}</a>
        )}
      </p>
      {items.length === 0 ? (
        <EmptyState title={t('review.afterNone')} icon="check" />
      ) : (
        <DataTable
          caption={t('review.afterTitle')}
          hideCaption
          columns={[
            { key: 'vacancy', label: t('moderation.column.vacancy') },
            { key: 'organisation', label: t('moderation.column.organisation') },
            { key: 'at', label: t('review.afterWhen') },
            { key: 'state', label: t('moderation.column.state') },
            { key: 'seen', label: t('review.afterSeen') },
          ]}
          rows={items.map((line) => cells(frame, line))}
        />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(total / perPage)}
        href={(pagina) => withQuery(path, { alles: wanted, pagina })}
      />
    </Layout>
  );
}
