import type { VNode } from 'preact';
import { municipalityName } from '#places';
import { DataTable, EmptyState, Layout, PageTitle, Pagination, paths, withQuery, type Frame } from '#ui';
import type { VacancyLine } from '#vacancies';
import { waitingText } from './waiting.js';

interface QueueProps {
  readonly frame: Frame;
  readonly items: readonly VacancyLine[];
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
}

/** Vacancies to review, longest waiting first. */
export function VacancyQueuePage({ frame, items, total, page, perPage }: QueueProps): VNode {
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('moderation.vacanciesTitle')}
      robots="noindex"
      breadcrumbs={[{ href: paths.team(lang), label: t('site.areaTeam') }]}
    >
      <PageTitle>{t('moderation.vacanciesTitle')}</PageTitle>
      {items.length === 0 ? (
        <EmptyState title={t('moderation.vacanciesNone')} icon="check">
          <p>{t('moderation.vacanciesNoneText')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t('moderation.vacanciesTitle')}
          hideCaption
          columns={[
            { key: 'vacancy', label: t('moderation.column.vacancy') },
            { key: 'organisation', label: t('moderation.column.organisation') },
            { key: 'municipality', label: t('moderation.column.municipality') },
            { key: 'waiting', label: t('moderation.column.waiting') },
          ]}
          rows={items.map((line) => ({
            vacancy: (
              <a href={paths.teamVacancy(lang, line.id)} lang="nl">
                {line.title || t('vacancies.untitled')}
              </a>
            ),
            organisation: <bdi>{line.organisationName}</bdi>,
            municipality: line.municipality === null ? '' : municipalityName(lang, line.municipality),
            waiting: waitingText(frame, line.submittedAt),
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(total / perPage)}
        href={(pagina) => withQuery(paths.teamVacancies(lang), { pagina })}
      />
    </Layout>
  );
}
