import type { VNode } from 'preact';
import { formatDate, formatList } from '#i18n';
import type { ClientLine } from '#referrals';
import { Card, EmptyState, Layout, LinkButton, PageTitle, Tag, paths, useFrame, type Frame } from '#ui';

export interface ClientsPageProps {
  readonly frame: Frame;
  readonly referrer: string | null;
  readonly clients: readonly ClientLine[];
}

const dayMs = 86_400_000;

/** The client's name for the worker: first name, else code, else only that the client left. */
export function clientName({ t }: Frame, client: ClientLine): string {
  if (client.firstName !== null) return client.firstName;
  return client.reference === null
    ? t('referrer.gone')
    : t('referrer.noName', { reference: client.reference });
}

/** How long a client without consent still stays. */
export function Countdown({ client }: { client: ClientLine }): VNode | null {
  const { t, now } = useFrame();
  if (client.eraseAfter === null) return null;
  const days = Math.ceil((client.eraseAfter.getTime() - now.getTime()) / dayMs);
  return (
    <Tag tone="warning">{days < 1 ? t('referrer.erasedToday') : t('referrer.erasedIn', { count: days })}</Tag>
  );
}

/** What the consent covers, in words. */
export function scopeText({ t, lang }: Frame, client: ClientLine): string {
  if (client.scope.length === 0) return t('referrer.scopeNone');
  return formatList(
    lang,
    client.scope.map((scope) => t(`referrer.scope.${scope}`)),
  );
}

function ClientCard({ client }: { client: ClientLine }): VNode {
  const frame = useFrame();
  const { t, lang } = frame;
  return (
    <Card as="li">
      <h3>
        <a href={paths.referrerClient(lang, client.referralId)}>{clientName(frame, client)}</a>
      </h3>
      <p>
        <Tag
          tone={client.state === 'CLOSED' ? 'neutral' : client.state === 'PROPOSED' ? 'warning' : 'success'}
        >
          {t(`referrer.state.${client.state}`)}
        </Tag>{' '}
        <Countdown client={client} />
      </p>
      {client.consentedAt === null || client.state === 'CLOSED' ? null : (
        <p class="small">
          {t('referrer.consentOn', { date: formatDate(lang, client.consentedAt) })}. {t('referrer.covers')}:{' '}
          {scopeText(frame, client)}
        </p>
      )}
    </Card>
  );
}

function Group({
  title,
  hint,
  clients,
}: {
  title: string;
  hint?: string;
  clients: readonly ClientLine[];
}): VNode | null {
  if (clients.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      {hint === undefined ? null : <p>{hint}</p>}
      <ul class="plain-list stack">
        {clients.map((client) => (
          <ClientCard key={client.referralId} client={client} />
        ))}
      </ul>
    </section>
  );
}

/** The worker's own clients, those without consent first. */
export function ClientsPage({ frame, referrer, clients }: ClientsPageProps): VNode {
  const { t, lang } = frame;
  const waiting = clients.filter(({ state }) => state === 'PROPOSED');
  const ended = clients.filter(({ state }) => state === 'CLOSED');
  const known = clients.filter((client) => !waiting.includes(client) && !ended.includes(client));
  return (
    <Layout frame={frame} title={t('referrer.title')} robots="noindex">
      <PageTitle over={referrer ?? undefined} lead={t('referrer.lead')}>
        {t('referrer.title')}
      </PageTitle>
      <div class="cluster">
        <LinkButton href={paths.referrerClientNew(lang)} icon="plus">
          {t('referrer.new')}
        </LinkButton>
        <LinkButton kind="secondary" href={paths.referrerGroups(lang)} icon="people">
          {t('referrer.groups')}
        </LinkButton>
      </div>
      {clients.length === 0 ? (
        <EmptyState title={t('referrer.none')} icon="people">
          <p>{t('referrer.noneHint')}</p>
        </EmptyState>
      ) : null}
      <Group title={t('referrer.waiting')} hint={t('referrer.waitingHint')} clients={waiting} />
      <Group title={t('referrer.known')} clients={known} />
      <Group title={t('referrer.ended')} clients={ended} />
    </Layout>
  );
}
