import type { ComponentChildren, VNode } from 'preact';
import { term } from '#i18n';
import {
  formatEnterpriseNumber, organisationLifecycle, type Lookalike, type MergeCounts, type OrganisationLine, type OwnOrganisation,
} from '#organisations'; // prettier-ignore
import { municipalityName } from '#places';
import {
  Button, DataTable, EmptyState, Form, Layout, Notice, PageTitle, PostButton, TextField, paths, useFrame, withQuery,
  type Frame,
} from '#ui'; // prettier-ignore
import { OrganisationTag } from '../organisation/states.js';
import { useLikeness } from './organisation.page.js';

interface MergePageProps {
  readonly frame: Frame;
  readonly gone: OwnOrganisation;
  readonly stays: OwnOrganisation;
  readonly goneCounts: MergeCounts;
  readonly staysCounts: MergeCounts;
}

function Shell(props: { frame: Frame; organisation: OwnOrganisation; children: ComponentChildren }): VNode {
  const { frame, organisation } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('orgLife.mergeTitle')}
      robots="noindex"
      breadcrumbs={[
        { href: paths.teamOrganisations(lang), label: t('moderation.organisationsTitle') },
        { href: paths.teamOrganisation(lang, organisation.id), label: organisation.name },
      ]}
    >
      <PageTitle>{t('orgLife.mergeTitle')}</PageTitle>
      {props.children}
    </Layout>
  );
}

function SideBySide({ frame, gone, stays, goneCounts, staysCounts }: MergePageProps): VNode {
  const { t, lang } = frame;
  const address = ({ street, postcode, municipality }: OwnOrganisation): string =>
    [street, postcode, municipalityName(lang, municipality)].filter(Boolean).join(', ');
  const number = ({ enterpriseNumber, vCode }: OwnOrganisation): string =>
    [enterpriseNumber && formatEnterpriseNumber(enterpriseNumber), vCode].filter(Boolean).join(', ') || '–';
  const row = (what: string, goes: ComponentChildren, remains: ComponentChildren) => ({
    what,
    goes,
    remains,
  });
  return (
    <DataTable
      caption={t('orgLife.mergeCaption')}
      columns={[
        { key: 'what', label: t('orgLife.mergeWhat') },
        { key: 'goes', label: t('orgLife.mergeGoes') },
        { key: 'remains', label: t('orgLife.mergeStays') },
      ]}
      rows={[
        row(t('organisations.name'), <bdi>{gone.name}</bdi>, <bdi>{stays.name}</bdi>),
        row(t('moderation.column.state'), <OrganisationTag state={gone.state} />, <OrganisationTag state={stays.state} />),
        row(t('organisations.legalForm'), term(t, 'legalForm', gone.legalForm), term(t, 'legalForm', stays.legalForm)),
        row(t('moderation.number'), number(gone), number(stays)),
        row(t('common.address'), address(gone), address(stays)),
        row(t('organisations.vacanciesTitle'), goneCounts.vacancies, staysCounts.vacancies),
        row(t('organisations.navIntroductions'), goneCounts.introductions, staysCounts.introductions),
        row(t('members.title'), goneCounts.members, staysCounts.members),
        row(t('organisations.navMarket'), goneCounts.stands, staysCounts.stands),
      ]}
    />
  ); // prettier-ignore
}

/** Both beside each other, what moves, and one button. */
export function MergePage(props: MergePageProps): VNode {
  const { frame, gone, stays } = props;
  const { t, lang } = frame;
  const possible =
    gone.id !== stays.id &&
    stays.state === 'ACTIVE' &&
    (stays.legalForm !== 'COMPANY' || gone.legalForm === 'COMPANY') &&
    organisationLifecycle.available(gone.state).includes('merge');
  return (
    <Shell frame={frame} organisation={gone}>
      <SideBySide {...props} />
      {possible ? (
        <>
          <p>{t('orgLife.mergeText', { gone: gone.name, stays: stays.name })}</p>
          <ul>
            <li>{t('orgLife.mergeMoves')}</li>
            {gone.state === 'SUBMITTED' || gone.state === 'VERIFIED' ? <li>{t('orgLife.mergePlain')}</li> : null}
            <li>{t('orgLife.mergeKeeps')}</li>
            <li>{t('orgLife.mergeLink')}</li>
            <li>{t('orgLife.mergeForGood')}</li>
          </ul>
          <PostButton action={paths.teamOrganisationMerge(lang, gone.id)} fields={{ into: stays.id }} kind="danger">
            {t('orgLife.mergeYes')}
          </PostButton>
        </>
      ) : (
        <Notice kind="warning">
          <p>{t('orgLife.mergeNotPossible')}</p>
        </Notice>
      )}
      <p>
        <a href={paths.teamOrganisationMerge(lang, gone.id)}>{t('orgLife.mergeOther')}</a>
      </p>
    </Shell>
  ); // prettier-ignore
}

interface ChoiceProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly lookalikes: readonly Lookalike[];
  readonly words: string;
  readonly found: readonly OrganisationLine[];
}

function Others({ organisation, others }: { organisation: OwnOrganisation; others: readonly { id: string; name: string; why: string }[] }): VNode {
  const { lang } = useFrame();
  return (
    <ul>
      {others.map(({ id, name, why }) => (
        <li key={id}>
          <a href={withQuery(paths.teamOrganisationMerge(lang, organisation.id), { met: id })}>
            <bdi>{name}</bdi>
          </a>{' '}
          {why}
        </li>
      ))}
    </ul>
  );
} // prettier-ignore

/** With which organisation? Those that look the same first, then any by name. */
export function MergeChoicePage({ frame, organisation, lookalikes, words, found }: ChoiceProps): VNode {
  const { t, lang } = frame;
  const here = paths.teamOrganisationMerge(lang, organisation.id);
  const open = (one: { id: string; state: string }) => one.id !== organisation.id && one.state === 'ACTIVE';
  const alike = lookalikes.filter(open);
  const others = found.filter(open).map(({ id, name, municipality }) => ({ id, name, why: municipalityName(lang, municipality) }));
  return (
    <Shell frame={frame} organisation={organisation}>
      <p>{t('orgLife.mergeChoose', { name: organisation.name })}</p>
      <Alike organisation={organisation} alike={alike} />
      <Form action={here} method="get" values={{ q: words }} label={t('moderation.searchName')}>
        <TextField name="q" type="search" label={t('moderation.searchName')} width="medium" />
        <Button kind="secondary" icon="search">
          {t('common.search')}
        </Button>
      </Form>
      {words !== '' && others.length === 0 ? <EmptyState title={t('moderation.noMatches')} /> : null}
      {others.length > 0 ? <Others organisation={organisation} others={others} /> : null}
    </Shell>
  );
} // prettier-ignore

function Alike({ organisation, alike }: { organisation: OwnOrganisation; alike: readonly Lookalike[] }): VNode | null {
  const { t } = useFrame();
  const why = useLikeness();
  if (alike.length === 0) return null;
  const others = alike.map((other) => ({ id: other.id, name: other.name, why: `(${why(other)})` }));
  return (
    <section class="section" aria-labelledby="alike">
      <h2 id="alike">{t('moderation.lookalikesTitle')}</h2>
      <Others organisation={organisation} others={others} />
    </section>
  );
} // prettier-ignore
