import type { VNode } from 'preact';
import { organisationLifecycle, type OwnOrganisation } from '#organisations';
import { LinkButton, Notice, PageTitle, PostButton, paths, type Frame } from '#ui';
import { OwnLayout } from '../organisation/own-layout.js';

interface StopPageProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  /** Introductions that are not over. */
  readonly open: number;
}

function Content({ frame, organisation, open }: StopPageProps): VNode {
  const { t, lang } = frame;
  if (!organisationLifecycle.available(organisation.state).includes('archive'))
    return <p>{t('orgLife.stopNotNow')}</p>;
  if (open > 0) {
    return (
      <Notice kind="warning" title={t('orgLife.stopOpenTitle', { count: open })}>
        <p>{t('orgLife.stopOpenText')}</p>
        <p>
          <LinkButton href={paths.myIntroductions(lang, organisation.id)}>
            {t('orgLife.stopOpenLink')}
          </LinkButton>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <p>{t('orgLife.stopWhat')}</p>
      <ul>
        <li>{t('orgLife.stopVacancies')}</li>
        <li>{t('orgLife.stopPage')}</li>
        <li>{t('orgLife.stopData')}</li>
        <li>{t('orgLife.stopForGood')}</li>
      </ul>
      <PostButton action={paths.myStop(lang, organisation.id)} kind="danger">
        {t('orgLife.stopYes')}
      </PostButton>
    </>
  ); // prettier-ignore
}

/** What stopping means, before it happens; or why it cannot happen yet. */
export function StopPage(props: StopPageProps): VNode {
  const { frame, organisation } = props;
  const { t, lang } = frame;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('orgLife.stopTitle')} width="text">
      <PageTitle>{t('orgLife.stopTitle')}</PageTitle>
      <Content {...props} />
      <p>
        <a href={paths.myOrganisation(lang, organisation.id)}>{t('common.back')}</a>
      </p>
    </OwnLayout>
  );
}
