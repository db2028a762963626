import type { VNode } from 'preact';
import { municipalityName } from '#places';
import {
  Button, Checkbox, Chip, DataTable, EmptyState, Form, FormActions, Hidden, Layout, LinkButton, PageTitle, Pagination,
  SelectField, Tag, TextField, paths, useFrame, type Frame,
} from '#ui'; // prettier-ignore
import { waitingKinds, type WaitingFilter, type WaitingLine, type WaitingPage } from '#vacancies';
import { isFiltered, waitingHref, waitingValues } from './waiting-filter.js';
import { dueText, waitingText } from './waiting.js';

interface QueueProps extends WaitingPage {
  readonly frame: Frame;
  readonly filter: WaitingFilter;
  readonly organisationName: string | null;
  readonly page: number;
  readonly perPage: number;
}

type Part = Omit<QueueProps, 'frame'>;

function Filters({ filter, organisationName }: Part): VNode {
  const { t, lang } = useFrame();
  const path = paths.teamVacancies(lang);
  const kinds = waitingKinds.map((value) => ({ value, label: t(`review.kind.${value}`) }));
  return (
    <>
      {organisationName === null ? null : (
        <p>
          <Chip
            href={waitingHref(path, { ...filter, organisationId: null })}
            label={t('review.filterOrganisation', { name: organisationName })}
          />
        </p>
      )}
      <Form
        method="get"
        action={path}
        values={waitingValues(filter)}
        label={t('review.filter')}
        class="cluster"
      >
        {filter.organisationId === null ? null : <Hidden name="organisatie" value={filter.organisationId} />}
        <SelectField name="soort" label={t('review.kind')} options={kinds} blank={t('review.kindAll')} />
        <TextField name="q" type="search" label={t('review.filterWords')} maxlength={100} width="medium" />
        <Checkbox name="nieuw" label={t('review.filterFirst')} />
        <Checkbox name="telaat" label={t('review.filterOverdue')} />
        <FormActions>
          <Button kind="secondary" icon="search">
            {t('review.filter')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}

function cells(frame: Frame, filter: WaitingFilter, line: WaitingLine) {
  const { t, lang } = frame;
  return {
    vacancy: (
      <>
        <a href={paths.teamVacancy(lang, line.vacancyId)} lang="nl">
          {line.title || t('vacancies.untitled')}
        </a>{' '}
        {line.kind === 'CHANGES' ? <Tag tone="info">{t('review.kind.CHANGES')}</Tag> : null}
        {line.first ? <Tag tone="accent">{t('review.firstTime')}</Tag> : null}
      </>
    ),
    organisation: (
      <a
        href={waitingHref(paths.teamVacancies(lang), { ...filter, organisationId: line.organisationId })}
        aria-label={t('review.onlyThis', { name: line.organisationName })}
      >
        <bdi>{line.organisationName}</bdi>
      </a>
    ),
    municipality: line.municipality === null ? '' : municipalityName(lang, line.municipality),
    waiting: waitingText(frame, line.submittedAt),
    due: line.overdue ? <strong>{dueText(frame, line)}</strong> : dueText(frame, line),
  };
}

function Lines({ items, filter }: Part): VNode {
  const frame = useFrame();
  const { t, lang } = frame;
  if (items.length === 0) {
    return isFiltered(filter) ? (
      <EmptyState title={t('review.queueNoMatch')}>
        <p>
          <a href={paths.teamVacancies(lang)}>{t('review.queueAll')}</a>
        </p>
      </EmptyState>
    ) : (
      <EmptyState title={t('review.queueNone')} icon="check">
        <p>{t('review.queueNoneText')}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t('review.queueTitle')}
      hideCaption
      columns={[
        { key: 'vacancy', label: t('moderation.column.vacancy') },
        { key: 'organisation', label: t('moderation.column.organisation') },
        { key: 'municipality', label: t('moderation.column.municipality') },
        { key: 'waiting', label: t('moderation.column.waiting') },
        { key: 'due', label: t('review.column.due') },
      ]}
      rows={items.map((line) => cells(frame, filter, line))}
    />
  );
}

function Links(): VNode {
  const { t, lang } = useFrame();
  return (
    <nav aria-label={t('review.links')}>
      <ul class="plain-list cluster">
        <li>
          <a href={paths.teamUnreviewed(lang)}>{t('review.afterTitle')}</a>
        </li>
        <li>
          <a href={paths.teamRules(lang)}>{t('review.rulesTitle')}</a>
        </li>
      </ul>
    </nav>
  );
}

/** Vacancies and changes to review, longest waiting first. */
export function VacancyQueuePage({ frame, ...props }: QueueProps): VNode {
  const { t, lang } = frame;
  const { filter, total, overdue, page, perPage, workingDays } = props;
  return (
    <Layout
      frame={frame}
      title={t('review.queueTitle')}
      robots="noindex"
      breadcrumbs={[{ href: paths.team(lang), label: t('site.areaTeam') }]}
    >
      <PageTitle
        lead={t('review.targetText', { count: workingDays })}
        aside={
          total === 0 ? undefined : (
            <LinkButton href={paths.teamVacanciesNext(lang)} icon="next">
              {t('review.next')}
            </LinkButton>
          )
        }
      >
        {t('review.queueTitle')}
      </PageTitle>
      <Links />
      <Filters {...props} />
      <p role="status">
        {t('review.count', { count: total })}
        {overdue === 0 ? '' : `, ${t('review.countOverdue', { count: overdue })}`}
      </p>
      <Lines {...props} />
      <Pagination
        page={page}
        pages={Math.ceil(total / perPage)}
        href={(to) => waitingHref(paths.teamVacancies(lang), filter, to)}
      />
    </Layout>
  );
}
