import type { VNode } from 'preact';
import { term } from '#i18n';
import type { OrganisationLine } from '#organisations';
import { addWorkingDays, dayInBrussels } from '#kernel';
import { municipalityName } from '#places';
import {
  Button, DataTable, EmptyState, Form, Layout, PageTitle, Pagination, Tag, TextField, paths, useFrame, withQuery, type Frame,
} from '#ui'; // prettier-ignore
import { OrganisationTag } from '../organisation/states.js';
import { waitingText } from './waiting.js';

interface ListsProps {
  readonly frame: Frame;
  readonly waiting: { readonly items: readonly OrganisationLine[]; readonly total: number };
  /** Working days within which a registration is looked at. */
  readonly targetDays: number;
  readonly all: { readonly items: readonly OrganisationLine[]; readonly total: number };
  readonly words: string;
  readonly page: number;
  readonly perPage: number;
}

const cells = (frame: Frame, line: OrganisationLine) => ({
  organisation: (
    <a href={paths.teamOrganisation(frame.lang, line.id)}>
      <bdi>{line.name}</bdi>
    </a>
  ),
  form: term(frame.t, 'legalForm', line.legalForm),
  municipality: municipalityName(frame.lang, line.municipality),
});

const isLate = ({ now }: Frame, since: Date | null, targetDays: number): boolean =>
  since !== null && addWorkingDays(dayInBrussels(since), targetDays) < dayInBrussels(now);

function Waiting({
  waiting,
  targetDays,
  perPage,
}: Pick<ListsProps, 'waiting' | 'targetDays' | 'perPage'>): VNode {
  const frame = useFrame();
  const { t } = frame;
  const { items, total } = waiting;
  if (items.length === 0) return <EmptyState title={t('moderation.organisationsNone')} icon="check" />;
  return (
    <>
      <p>{t('moderation.organisationsTarget', { count: targetDays })}</p>
      <DataTable
        caption={t('moderation.organisationsWaiting')}
        hideCaption
        columns={[
          { key: 'organisation', label: t('moderation.column.organisation') },
          { key: 'form', label: t('moderation.column.form') },
          { key: 'municipality', label: t('moderation.column.municipality') },
          { key: 'waiting', label: t('moderation.column.waiting') },
        ]}
        rows={items.map((line) => ({
          ...cells(frame, line),
          waiting: (
            <>
              {waitingText(frame, line.submittedAt)}{' '}
              {isLate(frame, line.submittedAt, targetDays) ? (
                <Tag tone="warning">{t('moderation.organisationLate')}</Tag>
              ) : null}
            </>
          ),
        }))}
      />
      {total > perPage ? (
        <p class="muted">{t('moderation.organisationsMore', { count: total - perPage })}</p>
      ) : null}
    </>
  );
}

function Everybody({
  all,
  words,
  page,
  perPage,
}: Pick<ListsProps, 'all' | 'words' | 'page' | 'perPage'>): VNode {
  const frame = useFrame();
  const { t, lang } = frame;
  const here = paths.teamOrganisations(lang);
  return (
    <>
      <Form action={here} method="get" values={{ q: words }} label={t('moderation.searchName')}>
        <TextField name="q" type="search" label={t('moderation.searchName')} width="medium" />
        <Button kind="secondary" icon="search">
          {t('common.search')}
        </Button>
      </Form>
      {all.items.length === 0 ? (
        <EmptyState title={t('moderation.noMatches')} />
      ) : (
        <DataTable
          caption={t('moderation.organisationsAll')}
          hideCaption
          columns={[
            { key: 'organisation', label: t('moderation.column.organisation') },
            { key: 'form', label: t('moderation.column.form') },
            { key: 'municipality', label: t('moderation.column.municipality') },
            { key: 'state', label: t('moderation.column.state') },
          ]}
          rows={all.items.map((line) => ({
            ...cells(frame, line),
            state: <OrganisationTag state={line.state} />,
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(all.total / perPage)}
        href={(pagina) => withQuery(here, { q: words, pagina })}
      />
    </>
  );
}

/** Registrations that wait, longest first, and everybody who is with us. */
export function OrganisationListsPage(props: ListsProps): VNode {
  const { frame } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('moderation.organisationsTitle')}
      robots="noindex"
      breadcrumbs={[{ href: paths.team(lang), label: t('site.areaTeam') }]}
    >
      <PageTitle>{t('moderation.organisationsTitle')}</PageTitle>
      <section class="section" aria-labelledby="waiting">
        <h2 id="waiting">{t('moderation.organisationsWaiting')}</h2>
        <Waiting {...props} />
      </section>
      <section class="section" aria-labelledby="all">
        <h2 id="all">{t('moderation.organisationsAll')}</h2>
        <Everybody {...props} />
      </section>
    </Layout>
  );
}
