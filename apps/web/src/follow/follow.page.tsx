import type { VNode } from 'preact';
import {
  Button, Card, Checkbox, Details, EmptyState, Form, FormActions, Hidden, Layout, LinkButton, Notice, PageTitle,
  QrCode, Radios, TextField, paths, useFrame, type Frame,
} from '#ui'; // prettier-ignore
import { IntroductionCard, type FailedForm } from './follow-card.js';
import type { FollowModel } from './follow.presenter.js';

interface FollowProps {
  readonly frame: Frame;
  readonly model: FollowModel;
  /** Path of the page: every form posts to it. */
  readonly action: string;
  readonly failed?: FailedForm | null;
}

interface PartProps {
  readonly model: FollowModel;
  readonly action: string;
  readonly failed: FailedForm | null;
}

/** The address and the code, to keep, print or photograph. */
function Keep({ model }: { model: FollowModel }): VNode {
  const { t } = useFrame();
  return (
    <Card as="section">
      <h2>{t('follow.keepTitle')}</h2>
      <p>{t('follow.keepText')}</p>
      <p>
        <a href={model.address}>{model.address}</a>
      </p>
      <QrCode text={model.address} label={t('follow.qr')} />
      <p>
        {t('follow.code')}: <strong>{model.candidate.reference}</strong>
      </p>
      <p>{t('follow.codeHint')}</p>
    </Card>
  );
}

function Contact({ model, action, failed }: PartProps): VNode {
  const { t } = useFrame();
  const { candidate } = model;
  const mine = failed?.form === 'contact' ? failed : null;
  const typed = { contactRoute: candidate.contactRoute, email: candidate.email, phone: candidate.phone };
  const viaReferrer =
    candidate.contactRoute === 'REFERRER'
      ? [{ value: 'REFERRER', label: t('introductions.callReferrer') }]
      : [];
  return (
    <Details summary={t('follow.contactTitle')} open={mine !== null}>
      <p>{t('follow.contactText')}</p>
      <Form id="contact" action={action} values={mine?.values ?? typed} errors={mine?.errors ?? {}}>
        <Hidden name="do" value="contact" />
        <Radios
          name="contactRoute"
          label={t('interest.reach')}
          required
          options={[
            { value: 'EMAIL', label: t('interest.reachEmail'), icon: 'mail' },
            { value: 'PHONE', label: t('interest.reachPhone'), icon: 'phone' },
            { value: 'COMES_BACK', label: t('interest.reachDesk'), icon: 'reception' },
            ...viaReferrer,
          ]}
        />
        <TextField
          name="email"
          label={t('interest.email')}
          type="email"
          autocomplete="email"
          inputmode="email"
          maxlength={254}
        />
        <TextField
          name="phone"
          label={t('interest.phone')}
          type="tel"
          autocomplete="tel"
          inputmode="tel"
          maxlength={40}
          width="medium"
        />
        <FormActions>
          <Button kind="secondary">{t('follow.contactSave')}</Button>
        </FormActions>
      </Form>
    </Details>
  );
}

function Stop({ action, failed }: PartProps): VNode {
  const { t } = useFrame();
  const mine = failed?.form === 'stop' ? failed : null;
  return (
    <Details summary={t('follow.stopTitle')} open={mine !== null}>
      <p>{t('follow.stopText')}</p>
      <Form id="stop" action={action} values={mine?.values ?? {}} errors={mine?.errors ?? {}}>
        <Hidden name="do" value="stop" />
        <Checkbox name="sure" label={t('follow.stopConfirm')} required />
        <FormActions>
          <Button kind="danger">{t('follow.stop')}</Button>
        </FormActions>
      </Form>
    </Details>
  );
}

/** The private page of a candidate: how it goes with every request. */
export function FollowPage({ frame, model, action, failed = null }: FollowProps): VNode {
  const { t, lang } = frame;
  const { candidate, cards, hasStopped } = model;
  const title =
    candidate.firstName === null ? t('follow.title') : t('follow.hello', { name: candidate.firstName });
  const part = { model, action, failed };
  return (
    <Layout
      frame={frame}
      title={t('follow.title')}
      width="text"
      robots="noindex"
      {...(failed ? { errors: failed.errors } : {})}
    >
      <PageTitle lead={t('follow.lead')}>{title}</PageTitle>
      {hasStopped ? (
        <Notice kind="info">
          <p>{t('follow.stopped')}</p>
        </Notice>
      ) : null}
      {cards.length === 0 ? (
        <EmptyState title={t('follow.none')}>
          <LinkButton href={paths.search(lang)} icon="search">
            {t('follow.findMore')}
          </LinkButton>
        </EmptyState>
      ) : null}
      {cards.map((card) => (
        <IntroductionCard key={card.view.introductionId} card={card} {...part} />
      ))}
      {hasStopped ? null : (
        <>
          <Keep model={model} />
          <div class="no-print">
            <Contact {...part} />
            <Stop {...part} />
          </div>
        </>
      )}
    </Layout>
  );
}

/** The link is unknown or too old; the same page for both. */
export function FollowGonePage({ frame }: { frame: Frame }): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('follow.goneTitle')} width="text" robots="noindex">
      <h1>{t('follow.goneTitle')}</h1>
      <p>{t('follow.goneText')}</p>
      <p>
        <LinkButton href={paths.search(lang)} icon="search">
          {t('follow.findMore')}
        </LinkButton>
      </p>
    </Layout>
  );
}
