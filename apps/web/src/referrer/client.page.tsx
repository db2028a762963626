import type { VNode } from 'preact';
import { formatDate } from '#i18n';
import type { ClientLine, ClientProgress } from '#referrals';
import {
  Button, Card, Checkbox, Details, Form, FormActions, Layout, Notice, PageTitle, SummaryList, Tag, Timeline, paths, useFrame,
  type FieldErrors, type FieldValues, type Frame, type TimelineItem,
} from '#ui'; // prettier-ignore
import { ConsentFields } from './client-fields.js';
import { Countdown, clientName, scopeText } from './clients.page.js';

export interface ClientPageProps {
  readonly frame: Frame;
  readonly client: ClientLine;
  readonly progress: ClientProgress | null;
  readonly today: string;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

function HowItGoes({ progress }: { progress: ClientProgress | null }): VNode {
  const { t } = useFrame();
  if (progress === null) {
    return (
      <section class="section">
        <h2>{t('referrer.howItGoes')}</h2>
        <Notice kind="info" title={t('referrer.notShared')}>
          <p>{t('referrer.notSharedHint')}</p>
        </Notice>
      </section>
    );
  }
  const item = (title: string, at: Date | null): TimelineItem => ({
    title,
    at,
    state: at === null ? 'next' : 'done',
  });
  return (
    <section class="section">
      <h2>{t('referrer.howItGoes')}</h2>
      <Timeline
        items={[
          item(t('referrer.reached'), progress.reachedAt),
          item(t('referrer.introduced'), progress.introducedAt),
          item(t('referrer.started'), progress.startedAt),
        ]}
      />
    </section>
  );
}

function AddConsent({ client, today, values = {}, errors = {} }: ClientPageProps): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section">
      <h2>{t('referrer.addConsent')}</h2>
      <p>
        <Countdown client={client} />
      </p>
      <p>{t('referrer.waitingHint')}</p>
      <Form
        action={paths.referrerConsent(lang, client.referralId)}
        values={{ consentOn: today, ...values }}
        errors={errors}
      >
        <ConsentFields later={false} today={today} />
        <FormActions>
          <Button icon="check">{t('referrer.addConsentDo')}</Button>
        </FormActions>
      </Form>
    </section>
  );
}

function Agreement({ client }: { client: ClientLine }): VNode {
  const frame = useFrame();
  const { t, lang } = frame;
  const { consentedAt, consentChannel } = client;
  const channel = consentChannel === 'ORAL_WITNESS' ? 'ORAL_WITNESS' : 'SIGNED_PAPER';
  const on = consentedAt === null ? '' : t('referrer.consentOn', { date: formatDate(lang, consentedAt) });
  return (
    <Card as="section">
      <SummaryList
        rows={[
          { label: t('referrer.code'), value: <strong>{client.reference}</strong> },
          { label: t('referrer.partConsent'), value: `${on} (${t(`referrer.channel.${channel}`)})` },
          { label: t('referrer.covers'), value: scopeText(frame, client) },
        ]}
      />
      <p class="small muted">{t('referrer.codeHint')}</p>
    </Card>
  );
}

function Withdraw({ client }: { client: ClientLine }): VNode {
  const { t, lang } = useFrame();
  return (
    <Details summary={t('referrer.withdraw')}>
      <p>{t('referrer.withdrawHint')}</p>
      <Form action={paths.referrerWithdraw(lang, client.referralId)}>
        <Checkbox name="sure" label={t('referrer.withdrawSure')} required />
        <Button kind="danger">{t('referrer.withdrawDo')}</Button>
      </Form>
    </Details>
  );
}

function Body(props: ClientPageProps): VNode {
  const { t, lang } = useFrame();
  const { client, progress } = props;
  if (client.reference === null) {
    const date = client.closedAt === null ? '' : formatDate(lang, client.closedAt);
    return (
      <Notice kind="info" title={t('referrer.state.CLOSED')}>
        <p>{t('referrer.withdrawnOn', { date })}</p>
      </Notice>
    );
  }
  if (client.state === 'PROPOSED') return <AddConsent {...props} />;
  return (
    <>
      <Agreement client={client} />
      <HowItGoes progress={progress} />
      {client.state === 'CLOSED' ? null : <Withdraw client={client} />}
    </>
  );
}

/** One client of the worker: what was agreed, and how it goes as far as the client wants that known. */
export function ClientPage(props: ClientPageProps): VNode {
  const { frame, client } = props;
  const { t, lang } = frame;
  const name = clientName(frame, client);
  const crumbs = [{ href: paths.referrer(lang), label: t('referrer.title') }];
  return (
    <Layout
      frame={frame}
      title={name}
      width="text"
      robots="noindex"
      breadcrumbs={crumbs}
      errors={props.errors ?? {}}
    >
      <PageTitle aside={<Tag>{t(`referrer.state.${client.state}`)}</Tag>}>{name}</PageTitle>
      <Body {...props} />
    </Layout>
  );
}
