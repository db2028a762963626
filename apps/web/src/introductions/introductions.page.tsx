import type { VNode } from 'preact';
import { formatShortDate } from '#i18n';
import type { IntroductionGroup, OrganisationView } from '#introductions';
import {
  Card, EmptyState, Layout, PageTitle, SubNav, Tag, paths, withQuery, type Frame,
} from '#ui'; // prettier-ignore
import { IntroductionPanel, type FailedStep } from './introduction-panel.js';
import { headingOf, type OrganisationModel } from './organisation.presenter.js';
import { stateText } from './reason-text.js';

interface ListProps {
  readonly frame: Frame;
  readonly orgId: string;
  readonly group: IntroductionGroup | null;
  readonly items: readonly OrganisationView[];
}

const dayMs = 86_400_000;

function Line({ frame, orgId, item }: { frame: Frame; orgId: string; item: OrganisationView }): VNode {
  const { t, lang, now } = frame;
  const sentAt = item.sentAt ?? now;
  const days = Math.floor((now.getTime() - sentAt.getTime()) / dayMs);
  return (
    <Card as="article" accent={item.state === 'SENT'}>
      <h2>
        <a href={paths.myIntroduction(lang, orgId, item.introductionId)}>{headingOf(t, item)}</a>
      </h2>
      <p>
        <Tag tone={item.state === 'SENT' ? 'warning' : 'neutral'}>{stateText(t, item.state)}</Tag>{' '}
        {item.state === 'SENT' && days > 0
          ? t('introductions.waitingDays', { count: days })
          : t('introductions.sentOn', { date: formatShortDate(lang, sentAt) })}{' '}
        {item.isFull && !item.isClosed && item.endedAt === null ? (
          <Tag tone="info">{t('renewal.onYourList')}</Tag>
        ) : null}
      </p>
    </Card>
  );
}

/** An organisation's introductions, those that wait for its answer first. */
export function IntroductionsPage({ frame, orgId, group, items }: ListProps): VNode {
  const { t, lang } = frame;
  const here = paths.myIntroductions(lang, orgId);
  const tab = (value: IntroductionGroup | null, label: string) => ({
    href: withQuery(here, { groep: value }),
    label,
    current: value === group,
  });
  return (
    <Layout
      frame={frame}
      title={t('introductions.title')}
      robots="noindex"
      breadcrumbs={[{ href: paths.myOrganisation(lang, orgId), label: t('introductions.myOrganisation') }]}
    >
      <PageTitle lead={t('introductions.lead')}>{t('introductions.title')}</PageTitle>
      <SubNav
        label={t('introductions.title')}
        items={[
          tab(null, t('introductions.groupAll')),
          tab('waiting', t('introductions.groupWaiting')),
          tab('running', t('introductions.groupRunning')),
          tab('ended', t('introductions.groupEnded')),
        ]}
      />
      {items.length === 0 ? (
        <EmptyState title={t('introductions.none')} icon="people">
          <p>{t('introductions.noneText')}</p>
        </EmptyState>
      ) : null}
      {items.map((item) => (
        <Line key={item.introductionId} frame={frame} orgId={orgId} item={item} />
      ))}
    </Layout>
  );
}

/** One introduction on the organisation's own pages. */
export function IntroductionPage(props: {
  frame: Frame;
  orgId: string;
  model: OrganisationModel;
  failed: FailedStep | null;
}): VNode {
  const { frame, orgId, model, failed } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={model.heading}
      width="text"
      robots="noindex"
      {...(failed ? { errors: failed.errors } : {})}
      breadcrumbs={[
        { href: paths.myOrganisation(lang, orgId), label: t('introductions.myOrganisation') },
        { href: paths.myIntroductions(lang, orgId), label: t('introductions.title') },
      ]}
    >
      <h1>{model.heading}</h1>
      <IntroductionPanel
        model={model}
        failed={failed}
        action={paths.myIntroduction(lang, orgId, model.view.introductionId)}
      />
    </Layout>
  );
}
