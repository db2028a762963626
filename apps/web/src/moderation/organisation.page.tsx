import type { VNode } from 'preact';
import { formatEuro, formatList, languageName, term } from '#i18n';
import {
  alikeFrom, formatEnterpriseNumber, organisationLifecycle, type Contact, type Lookalike, type OwnOrganisation,
} from '#organisations'; // prettier-ignore
import { municipalityName } from '#places';
import {
  ContentText, Layout, Notice, PageTitle, SummaryList, paths, safeUrl, useFrame, withQuery, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import { StateNotice } from '../organisation/organisation-state.js';
import { OrganisationTag } from '../organisation/states.js';
import { Decision, StateChoices } from './organisation-choices.js';
import { StandingBox, type StandingBoxProps } from './review-standing-box.js';

export interface TeamOrganisationProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly contacts: readonly Contact[];
  readonly lookalikes: readonly Lookalike[];
  readonly standing: StandingBoxProps;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

type Part = Omit<TeamOrganisationProps, 'frame'>;

/** Why two organisations may be the same, in words. */
export function useLikeness(): (other: Lookalike) => string {
  const { t, lang } = useFrame();
  return ({ sameNumber, sameAddress, likeness }) =>
    formatList(
      lang,
      [
        sameNumber ? t('moderation.sameNumber') : null,
        likeness >= alikeFrom ? t('moderation.likeness', { percent: likeness }) : null,
        sameAddress ? t('moderation.sameAddress') : null,
      ].filter((why) => why !== null),
    );
}

function Lookalikes({ organisation, lookalikes }: Part): VNode | null {
  const { t, lang } = useFrame();
  const why = useLikeness();
  if (lookalikes.length === 0) return null;
  const canMerge = organisationLifecycle.available(organisation.state).includes('merge');
  return (
    <Notice kind="warning" title={t('moderation.lookalikesTitle')}>
      <ul>
        {lookalikes.map((other) => (
          <li key={other.id}>
            <a href={paths.teamOrganisation(lang, other.id)}>
              <bdi>{other.name}</bdi>
            </a>{' '}
            ({t(`organisations.state.${other.state}`)}): {why(other)}
            {canMerge && other.state === 'ACTIVE' ? (
              <>
                {' '}
                <a href={withQuery(paths.teamOrganisationMerge(lang, organisation.id), { met: other.id })}>
                  {t('moderation.mergeWith')}
                  <span class="visually-hidden">: {other.name}</span>
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function About({ organisation }: Part): VNode {
  const { t, lang } = useFrame();
  const { legalForm, kind, sector, enterpriseNumber, employsStaff, teamLanguages, website } = organisation;
  const address = [
    organisation.street,
    organisation.postcode,
    municipalityName(lang, organisation.municipality),
  ];
  const site = website === null ? undefined : safeUrl(website);
  return (
    <SummaryList
      rows={[
        { label: t('organisations.legalForm'), value: `${term(t, 'legalForm', legalForm)} · ${term(t, 'kind', kind)}` },
        { label: t('moderation.number'), value: enterpriseNumber === null ? t('moderation.noNumber') : formatEnterpriseNumber(enterpriseNumber) },
        { label: t('organisations.sector'), value: term(t, 'sector', sector) },
        { label: t('organisations.purpose'), value: <ContentText text={organisation.purposeNl} lang="nl" /> },
        { label: t('common.address'), value: address.filter(Boolean).join(', ') },
        { label: t('organisations.website'), value: site ? <a href={site} rel="noreferrer">{site}</a> : '–' },
        { label: t('organisations.teamLanguages'), value: formatList(lang, teamLanguages.map((code) => languageName(lang, code))) || '–' },
        { label: t('organisations.employsStaff'), value: employsStaff ? t('moderation.staffYes') : t('moderation.staffNo') },
      ]}
    />
  ); // prettier-ignore
}

function Contacts({ contacts }: Part): VNode {
  const { t } = useFrame();
  return (
    <section class="section" aria-labelledby="contacts">
      <h2 id="contacts">{t('moderation.contactsTitle')}</h2>
      <ul class="plain-list">
        {contacts.map(({ firstName, lastName, email, phone }) => (
          <li key={`${firstName} ${lastName}`}>
            <bdi>{`${firstName} ${lastName}`}</bdi>{' '}
            {email === null ? null : <a href={`mailto:${email}`}>{email}</a>}{' '}
            {phone === null ? null : <a href={`tel:${phone}`}>{phone}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Note({ organisation }: Part): VNode {
  const { t, lang } = useFrame();
  const { note } = organisation;
  if (note === null) return <p>{t('moderation.noNote')}</p>;
  const yesNo = (yes: boolean): string => (yes ? t('common.yes') : t('common.no'));
  const amount = note.expensesDayCents === null ? '' : ` (${formatEuro(lang, note.expensesDayCents)})`;
  return (
    <section class="section" aria-labelledby="note">
      <h2 id="note">{t('moderation.noteTitle', { version: note.version })}</h2>
      {note.insuranceCivil ? null : (
        <Notice kind="warning" title={t('organisations.uninsuredTitle')}>
          <p>{t('organisations.uninsuredHelp')}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: t('moderation.responsible'), value: <bdi>{note.responsiblePersons.join(', ')}</bdi> },
          { label: t('moderation.insuranceCivil'), value: note.insurer ?? yesNo(note.insuranceCivil) },
          { label: t('moderation.insuranceAccident'), value: yesNo(note.insuranceAccident) },
          { label: t('moderation.insuranceLegalAid'), value: yesNo(note.insuranceLegalAid) },
          { label: t('organisations.expenses'), value: `${term(t, 'expenses', note.expenses)}${amount}` },
          { label: t('organisations.secrecy'), value: term(t, 'secrecy', note.secrecy) },
        ]}
      />
    </section>
  );
}

/** One organisation as a coordinator sees it: what it says, who may be the same, and the decision. */
export function TeamOrganisationPage(props: TeamOrganisationProps): VNode {
  const { frame, organisation } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={organisation.name}
      robots="noindex"
      errors={props.errors ?? {}}
      breadcrumbs={[
        { href: paths.team(lang), label: t('site.areaTeam') },
        { href: paths.teamOrganisations(lang), label: t('moderation.organisationsTitle') },
      ]}
    >
      <PageTitle
        over={<OrganisationTag state={organisation.state} />}
        aside={<a href={paths.myOrganisation(lang, organisation.id)}>{t('moderation.ownPages')}</a>}
      >
        <bdi>{organisation.name}</bdi>
      </PageTitle>
      {organisation.state === 'SUSPENDED' ? <StateNotice organisation={organisation} /> : null}
      <Lookalikes {...props} />
      <About {...props} />
      <Contacts {...props} />
      <Note {...props} />
      <Decision {...props} />
      {organisation.state === 'ACTIVE' ? <StandingBox {...props.standing} /> : null}
      <StateChoices {...props} />
    </Layout>
  );
}
