import type { VNode } from 'preact';
import { organisationLifecycle, stateReasonText, type OwnOrganisation } from '#organisations';
import { Notice, PostButton, paths, useFrame } from '#ui';

interface Part {
  readonly organisation: OwnOrganisation;
}

const troubles = {
  REJECTED: 'organisations.rejectedNotice',
  SUSPENDED: 'orgLife.suspendedNotice',
} as const;

function Trouble({ organisation, title }: Part & { title: string }): VNode {
  const { t } = useFrame();
  const reason = stateReasonText(t, organisation);
  return (
    <Notice kind="error" title={title}>
      {reason === null ? null : <p>{reason}</p>}
      {organisation.stateComment === null ? null : <p>{organisation.stateComment}</p>}
      {organisation.state === 'SUSPENDED' ? <p>{t('orgLife.suspendedHelp')}</p> : null}
    </Notice>
  );
}

function Sleeping({ organisation }: Part): VNode {
  const { t, lang } = useFrame();
  return (
    <Notice kind="warning" title={t('orgLife.sleepingTitle')}>
      <p>{t('orgLife.awakeSleeping')}</p>
      <PostButton action={paths.myAwake(lang, organisation.id)} kind="primary">
        {t('orgLife.awakeYes')}
      </PostButton>
    </Notice>
  );
}

/** What the state of the organisation means for its people, where that needs words. */
export function StateNotice({ organisation }: Part): VNode | null {
  const { t } = useFrame();
  const { state, legalForm } = organisation;
  if (state === 'REJECTED' || state === 'SUSPENDED')
    return <Trouble organisation={organisation} title={t(troubles[state])} />;
  if (state === 'DORMANT') return <Sleeping organisation={organisation} />;
  const text =
    state === 'ARCHIVED'
      ? t('orgLife.archivedNotice')
      : legalForm === 'COMPANY'
        ? t('organisations.companyNotice')
        : state === 'SUBMITTED' || state === 'VERIFIED'
          ? t('organisations.waitingNotice')
          : null;
  if (text === null) return null;
  return (
    <Notice kind="info">
      <p>{text}</p>
    </Notice>
  );
}

/** What one can decide about the organisation as a whole; only its administrators see it. */
export function OwnChoices({ organisation }: Part): VNode | null {
  const { t, lang } = useFrame();
  const { id, state, myRole } = organisation;
  if (myRole !== 'ADMIN' || !organisationLifecycle.available(state).includes('archive')) return null;
  return (
    <p class="muted">
      <a href={paths.myStop(lang, id)}>{t('orgLife.stopTitle')}</a>
    </p>
  );
}
