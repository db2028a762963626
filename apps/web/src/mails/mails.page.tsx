import type { VNode } from 'preact';
import {
  DataTable,
  EmptyState,
  Layout,
  Notice,
  PostButton,
  Stat,
  Tag,
  paths,
  type Frame,
  type Tone,
} from '#ui';
import { formatDateTime, formatNumber, type PlainKey } from '#i18n';
import { mailLifecycle, type MailCounts, type MailLine, type MailState, type MailVerdict } from '#mail';

const stateKeys: Record<MailState, PlainKey> = {
  queued: 'mail.state.queued',
  sending: 'mail.state.sending',
  sent: 'mail.state.sent',
  retry: 'mail.state.retry',
  failed: 'mail.state.failed',
  unknown: 'mail.state.unknown',
};
const verdictKeys: Record<MailVerdict, PlainKey> = {
  markSent: 'mail.markSent',
  queueAgain: 'mail.queueAgain',
};
const tones: Partial<Record<MailState, Tone>> = { unknown: 'warning', failed: 'error' };
const verdicts: readonly MailVerdict[] = ['markSent', 'queueAgain'];

function Actions({ frame: { t, lang }, mail }: { frame: Frame; mail: MailLine }): VNode {
  const available: readonly string[] = mailLifecycle.available(mail.state);
  return (
    <>
      {verdicts
        .filter((verdict) => available.includes(verdict))
        .map((verdict) => (
          <PostButton action={paths.teamMail(lang, mail.id)} fields={{ verdict }} kind="secondary">
            {t(verdictKeys[verdict])}
          </PostButton>
        ))}
    </>
  );
}

function Waiting({ frame, mails }: { frame: Frame; mails: readonly MailLine[] }): VNode {
  const { t, lang } = frame;
  if (mails.length === 0) return <EmptyState title={t('mail.allGood')} />;
  return (
    <DataTable
      caption={t('mail.attention')}
      hideCaption
      columns={[
        { key: 'kind', label: t('mail.kind') },
        { key: 'state', label: t('mail.state') },
        { key: 'queuedAt', label: t('mail.queuedAt') },
        { key: 'nextTry', label: t('mail.nextTry') },
        { key: 'attempts', label: t('mail.attempts'), numeric: true },
        { key: 'error', label: t('mail.error') },
        { key: 'actions', label: t('mail.actions') },
      ]}
      rows={mails.map((mail) => ({
        kind: mail.template,
        state: <Tag tone={tones[mail.state] ?? 'neutral'}>{t(stateKeys[mail.state])}</Tag>,
        queuedAt: formatDateTime(lang, mail.queuedAt),
        nextTry: mail.state === 'retry' ? formatDateTime(lang, mail.notBefore) : '–',
        attempts: formatNumber(lang, mail.attempts),
        error: mail.errorCode ?? '–',
        actions: <Actions frame={frame} mail={mail} />,
      }))}
    />
  );
}

/** What became of the mails, and those that need a person. Neither addresses nor words are shown. */
export function MailsPage(props: { frame: Frame; counts: MailCounts; mails: readonly MailLine[] }): VNode {
  const { frame, counts, mails } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('mail.title')}
      width="wide"
      robots="noindex"
      breadcrumbs={[{ href: paths.team(lang), label: t('site.teamTitle') }]}
    >
      <h1>{t('mail.title')}</h1>
      <p class="lead">{t('mail.lead')}</p>
      <h2>{t('mail.counts')}</h2>
      <ul class="card-grid">
        {mailLifecycle.states.map((state) => (
          <li key={state}>
            <Stat label={t(stateKeys[state])} value={formatNumber(lang, counts[state])} />
          </li>
        ))}
      </ul>
      <h2>{t('mail.attention')}</h2>
      {counts.unknown > 0 ? <Notice kind="warning">{t('mail.unknownHelp')}</Notice> : null}
      <Waiting frame={frame} mails={mails} />
    </Layout>
  );
}
