import type { VNode } from 'preact';
import { formatDate, formatShortDate } from '#i18n';
import type { OwnOrganisation } from '#organisations';
import {
  DataTable, EmptyState, LinkButton, PageTitle, SubNav, TaskList, paths, useFrame, withQuery, type Frame, type Task,
} from '#ui'; // prettier-ignore
import type { VacancyAttention, VacancyLine, VacancyState } from '#vacancies';
import { OwnLayout } from './own-layout.js';
import { OwnChoices, StateNotice } from './organisation-state.js';
import { OrganisationTag, VacancyTag } from './states.js';
import { lifeTasks } from './vacancy-life.js';

/** Which of its vacancies an organisation looks at. */
export type VacancyFilter = 'open' | 'closed';

export interface DashboardProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly counts: ReadonlyMap<VacancyState, number>;
  readonly vacancies: readonly VacancyLine[];
  readonly filter: VacancyFilter;
  /** Introductions that wait for this organisation's answer. */
  readonly introductions: number;
  readonly attention: VacancyAttention;
}

type Part = Omit<DashboardProps, 'frame'>;

function tasksOf({ frame, organisation, counts, introductions, attention }: DashboardProps): Task[] {
  const { t, lang } = frame;
  const { id, note } = organisation;
  const list = paths.myOrganisation(lang, id);
  const returned = counts.get('RETURNED') ?? 0;
  const drafts = counts.get('DRAFT') ?? 0;
  const tasks: Task[] = [];
  if (introductions > 0) {
    tasks.push({
      title: t('organisations.todoIntroductions', { count: introductions }),
      href: paths.myIntroductions(lang, id),
      hint: t('organisations.todoIntroductionsHint'),
      state: 'todo',
    });
  }
  tasks.push(...lifeTasks(frame, id, attention));
  if (returned > 0)
    tasks.push({ title: t('organisations.todoReturned', { count: returned }), href: list, state: 'todo' });
  if (drafts > 0)
    tasks.push({ title: t('organisations.todoDrafts', { count: drafts }), href: list, state: 'started' });
  if (counts.size === 0) {
    tasks.push({ title: t('organisations.todoFirst'), href: paths.myVacancyNew(lang, id), state: 'todo' });
  }
  const hint = note
    ? t('organisations.todoNoteHint', { version: note.version, date: formatDate(lang, note.validFrom) })
    : undefined;
  tasks.push({
    title: t('organisations.todoNote'),
    href: paths.myInfoNote(lang, id),
    hint,
    state: note ? 'done' : 'todo',
  });
  if (note !== null && !note.insuranceCivil) {
    tasks.push({ title: t('law.freeInvite'), href: paths.freeInsurance(lang), state: 'todo' });
  }
  return tasks;
}

function Filters({ organisation, filter }: Part): VNode {
  const { t, lang } = useFrame();
  const path = paths.myOrganisation(lang, organisation.id);
  const closed = withQuery(path, { toon: 'afgesloten' });
  return (
    <SubNav
      label={t('organisations.vacanciesTitle')}
      items={[
        { href: path, label: t('vacancies.filterOpen'), current: filter === 'open' },
        { href: closed, label: t('vacancies.filterClosed'), current: filter === 'closed' },
      ]}
    />
  );
}

function Vacancies({ organisation, vacancies, filter }: Part): VNode {
  const { t, lang } = useFrame();
  if (vacancies.length === 0) {
    return (
      <EmptyState title={filter === 'open' ? t('vacancies.none') : t('vacancies.noneInFilter')}>
        {filter === 'open' ? <p>{t('vacancies.noneText')}</p> : null}
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t('organisations.vacanciesTitle')}
      hideCaption
      columns={[
        { key: 'title', label: t('vacancies.column.title') },
        { key: 'state', label: t('vacancies.column.state') },
        { key: 'places', label: t('vacancies.column.places'), numeric: true },
        { key: 'until', label: t('vacancies.column.until') },
        { key: 'changed', label: t('vacancies.column.changed') },
      ]}
      rows={vacancies.map((vacancy) => ({
        title: (
          <a href={paths.myVacancy(lang, organisation.id, vacancy.id)} lang="nl">
            {vacancy.title || t('vacancies.untitled')}
          </a>
        ),
        state: <VacancyTag state={vacancy.state} />,
        places: vacancy.places,
        until: vacancy.expiresOn === null ? '' : formatShortDate(lang, vacancy.expiresOn),
        changed: formatShortDate(lang, vacancy.updatedAt),
      }))}
    />
  );
}

/** The work page of an organisation: what waits, and its vacancies. */
export function DashboardPage(props: DashboardProps): VNode {
  const { frame, organisation } = props;
  const { t, lang } = frame;
  const mayWrite =
    organisation.legalForm !== 'COMPANY' && !['REJECTED', 'ARCHIVED'].includes(organisation.state);
  const isPublic = organisation.state === 'ACTIVE' || organisation.state === 'DORMANT';
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('organisations.navOverview')} section="overview">
      <PageTitle
        aside={isPublic ? <a href={paths.organisation(lang, organisation.number)}>{t('organisations.publicPage')}</a> : undefined}
        over={<OrganisationTag state={organisation.state} />}
      >
        <bdi>{organisation.name}</bdi>
      </PageTitle>
      <StateNotice organisation={organisation} />
      {mayWrite ? (
        <>
          <section class="section" aria-labelledby="todo">
            <h2 id="todo">{t('organisations.todoTitle')}</h2>
            <TaskList tasks={tasksOf(props)} />
          </section>
          <section class="section" aria-labelledby="vacancies">
            <h2 id="vacancies">{t('organisations.vacanciesTitle')}</h2>
            <p>
              <LinkButton href={paths.myVacancyNew(lang, organisation.id)} icon="plus">
                {t('vacancies.new')}
              </LinkButton>{' '}
              <LinkButton kind="quiet" href={paths.myImport(lang, organisation.id)}>
                {t('bulk.title')}
              </LinkButton>
            </p>
            <Filters {...props} />
            <Vacancies {...props} />
          </section>
        </>
      ) : null}
      <OwnChoices organisation={organisation} />
    </OwnLayout>
  ); // prettier-ignore
}
