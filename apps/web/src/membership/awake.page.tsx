import type { VNode } from 'preact';
import type { OwnOrganisation } from '#organisations';
import { Layout, LinkButton, Notice, PageTitle, PostButton, paths, type Frame } from '#ui';

interface AwakePageProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly token: string;
  /** The button was just pressed. */
  readonly done: boolean;
}

function SignIn({ frame }: { frame: Frame }): VNode {
  return (
    <p>
      <LinkButton href={paths.signIn(frame.lang)} kind="secondary">
        {frame.t('orgLife.signIn')}
      </LinkButton>
    </p>
  );
}

function Content({ frame, organisation, token, done }: AwakePageProps): VNode {
  const { t, lang } = frame;
  const { name, state } = organisation;
  if (state !== 'ACTIVE' && state !== 'DORMANT') return <p>{t('orgLife.awakeTooLate')}</p>;
  if (done) {
    return (
      <Notice kind="success" live>
        <p>{t('orgLife.awakeDone', { name })}</p>
      </Notice>
    );
  }
  return (
    <>
      <p>{state === 'DORMANT' ? t('orgLife.awakeSleeping') : t('orgLife.awakeWhy')}</p>
      <PostButton action={paths.organisationAwake(lang, token)} kind="primary" icon="check">
        {t('orgLife.awakeYes')}
      </PostButton>
      <p class="muted">{t('orgLife.awakeNo')}</p>
    </>
  );
}

/** One question, one button. */
export function AwakePage(props: AwakePageProps): VNode {
  const { frame, organisation } = props;
  const title = frame.t('orgLife.awakeTitle', { name: organisation.name });
  return (
    <Layout frame={frame} title={title} width="text" robots="noindex">
      <PageTitle>{title}</PageTitle>
      <Content {...props} />
      <SignIn frame={frame} />
    </Layout>
  );
}

/** The link is unknown or too old. */
export function AwakeGonePage({ frame }: { frame: Frame }): VNode {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('orgLife.awakeGoneTitle')} width="text" robots="noindex">
      <PageTitle>{t('orgLife.awakeGoneTitle')}</PageTitle>
      <p>{t('orgLife.awakeGoneText')}</p>
      <SignIn frame={frame} />
    </Layout>
  );
}
