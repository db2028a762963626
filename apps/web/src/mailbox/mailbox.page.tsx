import type { VNode } from 'preact';
import { DataTable, EmptyState, Layout, SummaryList, paths, type Frame } from '#ui';
import { formatDateTime } from '#i18n';
import type { MailboxMail } from '#mail';

/** All mails that this machine would have sent, newest first. */
export function MailboxPage({ frame, mails }: { frame: Frame; mails: readonly MailboxMail[] }): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('mail.boxTitle')} robots="noindex">
      <h1>{t('mail.boxTitle')}</h1>
      <p class="lead">{t('mail.boxLead')}</p>
      {mails.length === 0 ? (
        <EmptyState title={t('mail.boxEmpty')} />
      ) : (
        <DataTable
          caption={t('mail.boxTitle')}
          hideCaption
          columns={[
            { key: 'subject', label: t('mail.boxSubject') },
            { key: 'to', label: t('mail.boxTo') },
            { key: 'at', label: t('mail.boxAt') },
          ]}
          rows={mails.map((mail) => ({
            subject: <a href={paths.mailboxMail(mail.id)}>{mail.subject}</a>,
            to: mail.to,
            at: formatDateTime(lang, mail.at),
          }))}
        />
      )}
    </Layout>
  );
}

/** A line of text whose web addresses are links. */
function Line({ text }: { text: string }): VNode {
  return (
    <>
      {text.split(/(https?:\/\/\S+)/).map((part, at) => (at % 2 === 1 ? <a href={part}>{part}</a> : part))}
      <br />
    </>
  );
}

/** One mail: how it looks, in a frame of its own that can run nothing, and as text. */
export function MailboxMailPage({ frame, mail }: { frame: Frame; mail: MailboxMail }): VNode {
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={mail.subject}
      robots="noindex"
      breadcrumbs={[{ href: paths.mailbox(), label: t('mail.boxTitle') }]}
    >
      <h1>{mail.subject}</h1>
      <SummaryList
        rows={[
          { label: t('mail.boxTo'), value: mail.to },
          { label: t('mail.boxAt'), value: formatDateTime(lang, mail.at) },
        ]}
      />
      <h2>{t('mail.boxAsPage')}</h2>
      <iframe
        title={t('mail.boxAsPage')}
        src={paths.mailboxMailWords(mail.id)}
        sandbox="allow-top-navigation-by-user-activation"
        width="100%"
        height="520"
      />
      <h2>{t('mail.boxAsText')}</h2>
      <p>
        {mail.text.split('\n').map((line) => (
          <Line text={line} />
        ))}
      </p>
    </Layout>
  );
}
