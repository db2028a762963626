import type { VNode } from 'preact';
import { formatDate, termOf, termOptions, type T } from '#i18n';
import { dayInBrussels } from '#kernel';
import {
  Button, Card, Details, Form, FormActions, Hidden, Layout, LinkButton, Notice, PageTitle, PostButton, Radios, paths,
  useFrame, type FieldErrors, type Frame,
} from '#ui'; // prettier-ignore
import {
  lastDay, onlineStates, renewalByLink, vacancyLifecycle, vacancyRefusals, type PublicVacancy,
} from '#vacancies'; // prettier-ignore

/** What was wrong with what somebody pressed: a field, or why it cannot be. */
export interface RenewalTrouble {
  readonly errors?: FieldErrors;
  readonly text?: string;
}

interface RenewalProps {
  readonly frame: Frame;
  readonly vacancy: PublicVacancy;
  readonly token: string;
  readonly now: Date;
  readonly trouble?: RenewalTrouble;
}

/** Why a step was refused, in words; null when that is not for this page to explain. */
export function refusalText(t: T, code: string): string | null {
  if (code === 'vacancy.incomplete') return t('renewal.incomplete');
  const known = vacancyRefusals.find((refusal) => refusal === code);
  return known ? t(`refusal.${known}`) : null;
}

/** How it stands, in a sentence. */
function standing(t: T, vacancy: PublicVacancy, today: string): string {
  const date = vacancy.expiresOn === null ? '' : formatDate(t.lang, vacancy.expiresOn);
  const renewal = renewalByLink(vacancy, today);
  if (vacancy.organisation.state !== 'ACTIVE') return t('renewal.inactive');
  if (vacancy.state === 'PAUSED') return t('renewal.paused', { date });
  if (renewal === 'early') return t('renewal.early', { date });
  if (renewal === 'late') return t('renewal.late');
  if (vacancy.state === 'PUBLISHED') return t('renewal.online', { date });
  if (vacancy.state === 'EXPIRED') return t('renewal.expired', { date });
  return t('renewal.closed', {
    date: formatDate(t.lang, vacancy.updatedAt),
    reason: termOf(t, 'closeReason', vacancy.closeReason ?? 'UNKNOWN'),
  });
}

function Renew({ vacancy, token, now }: RenewalProps): VNode | null {
  const { t, lang } = useFrame();
  const possible =
    vacancy.organisation.state === 'ACTIVE' && renewalByLink(vacancy, dayInBrussels(now)) === 'now';
  if (!possible) return null;
  return (
    <Card as="section" accent>
      <PostButton action={paths.renewal(lang, token)} fields={{ step: 'renew' }} kind="primary" icon="check">
        {t('renewal.renew')}
      </PostButton>
      <p class="muted">{t('renewal.renewHint', { date: formatDate(lang, lastDay(now)) })}</p>
    </Card>
  );
}

function Pause({ vacancy, token }: RenewalProps): VNode | null {
  const { t, lang } = useFrame();
  if (!vacancyLifecycle.available(vacancy.state).includes('pause')) return null;
  return (
    <Card as="section">
      <h2>{t('renewal.pauseTitle')}</h2>
      <p>{t('renewal.pauseHint')}</p>
      <PostButton action={paths.renewal(lang, token)} fields={{ step: 'pause' }}>
        {t('renewal.pause')}
      </PostButton>
    </Card>
  );
}

function Close({ vacancy, token, trouble }: RenewalProps): VNode | null {
  const { t, lang } = useFrame();
  if (!onlineStates.includes(vacancy.state)) return null;
  const errors = trouble?.errors ?? {};
  return (
    <Details summary={t('renewal.closeTitle')} open={trouble?.errors !== undefined}>
      <Form action={paths.renewal(lang, token)} errors={errors}>
        <Hidden name="step" value="close" />
        <Radios name="reason" label={t('renewal.reason')} options={termOptions(t, 'closeReason')} required />
        <p class="muted">{t('renewal.closeHint')}</p>
        <FormActions>
          <Button kind="danger">{t('renewal.close')}</Button>
        </FormActions>
      </Form>
    </Details>
  );
}

/** One vacancy near or past its last day: how it stands and what one click does. Opening it changes nothing. */
export function RenewalPage(props: RenewalProps): VNode {
  const { frame, vacancy, now, trouble } = props;
  const { t, lang } = frame;
  const { id, organisation } = vacancy;
  return (
    <Layout
      frame={frame}
      title={t('renewal.title')}
      width="text"
      robots="noindex"
      {...(trouble?.errors ? { errors: trouble.errors } : {})}
    >
      <PageTitle over={t('renewal.over', { organisation: organisation.name })} lead={<span lang="nl">{vacancy.texts.nl?.title}</span>}>
        {t('renewal.title')}
      </PageTitle>
      {trouble?.text === undefined ? null : (
        <Notice kind="error" live>
          <p>{trouble.text}</p>
        </Notice>
      )}
      <p>{standing(t, vacancy, dayInBrussels(now))}</p>
      <Renew {...props} />
      <Pause {...props} />
      <Close {...props} />
      <p class="actions">
        {vacancy.state === 'PUBLISHED' ? <a href={paths.vacancy(lang, vacancy.number)}>{t('renewal.view')}</a> : null}
        <LinkButton kind="quiet" href={paths.myVacancy(lang, organisation.id, id)}>
          {t('renewal.manage')}
        </LinkButton>
      </p>
    </Layout>
  ); // prettier-ignore
}

/** The link is unknown or too old. */
export function RenewalGonePage({ frame }: { frame: Frame }): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('renewal.goneTitle')} width="text" robots="noindex">
      <PageTitle>{t('renewal.goneTitle')}</PageTitle>
      <p>{t('renewal.goneText')}</p>
      <p>
        <LinkButton href={paths.signIn(lang)}>{t('renewal.signIn')}</LinkButton>
      </p>
    </Layout>
  );
}
