import type { VNode } from 'preact';
import { Layout, LinkButton, paths, type Frame } from '#ui';
import { IntroductionPanel, type FailedStep } from '../introductions/introduction-panel.js';
import type { OrganisationModel } from '../introductions/organisation.presenter.js';

/** What an organisation sees behind the link of the mail: one introduction, with buttons. Opening it changes nothing. */
export function AnswerPage(props: {
  frame: Frame;
  model: OrganisationModel;
  action: string;
  failed: FailedStep | null;
}): VNode {
  const { frame, model, action, failed } = props;
  return (
    <Layout
      frame={frame}
      title={model.heading}
      width="text"
      robots="noindex"
      {...(failed ? { errors: failed.errors } : {})}
    >
      <p class="page-title__over">{frame.t('introductions.linkTitle')}</p>
      <h1>{model.heading}</h1>
      <IntroductionPanel model={model} action={action} failed={failed} />
    </Layout>
  );
}

/** The link is unknown or too old. */
export function AnswerGonePage({ frame }: { frame: Frame }): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('introductions.linkGoneTitle')} width="text" robots="noindex">
      <h1>{t('introductions.linkGoneTitle')}</h1>
      <p>{t('introductions.linkGoneText')}</p>
      <p>
        <LinkButton href={paths.signIn(lang)}>{t('introductions.signIn')}</LinkButton>
      </p>
    </Layout>
  );
}
