import type { VNode } from 'preact';
import type { OwnRegistration } from '#events';
import {
  Card, Details, Layout, LinkButton, Notice, PageTitle, PersonName, PostButton, PrintLayout, QrCode, paths, type Frame,
} from '#ui'; // prettier-ignore
import { EditionFacts, EditionTitle, whenOf } from './market-words.js';

export interface RegistrationPageProps {
  readonly frame: Frame;
  readonly registration: OwnRegistration;
  readonly token: string;
  /** What the QR code of the badge opens. */
  readonly badgeUrl: string;
  readonly canChange: boolean;
}

/** Code and QR code, large enough to read and scan at a busy stand. */
export function Badge(props: {
  badge: string;
  firstName: string | null;
  badgeUrl: string;
  label: string;
}): VNode {
  const { badge, firstName, badgeUrl, label } = props;
  return (
    <div class="visitor-badge">
      <p class="visitor-badge__code">{badge}</p>
      {firstName === null ? null : (
        <p class="visitor-badge__name">
          <PersonName name={firstName} />
        </p>
      )}
      <QrCode text={badgeUrl} label={label} />
    </div>
  );
}

function Changing({ frame, registration, token, canChange }: RegistrationPageProps): VNode | null {
  const { t, lang } = frame;
  if (!canChange || registration.state === 'CHECKED_IN') return null;
  if (registration.state === 'CANCELLED') {
    return (
      <>
        <p>{t('events.cancelledText')}</p>
        <PostButton action={paths.marketRestore(lang, token)}>{t('events.restore')}</PostButton>
      </>
    );
  }
  return (
    <Details summary={t('events.cancelTitle')}>
      <p>{t('events.cancelText')}</p>
      <PostButton action={paths.marketCancel(lang, token)} kind="danger">
        {t('events.cancel')}
      </PostButton>
    </Details>
  );
}

/** What somebody who registered sees by the private link. */
export function RegistrationPage(props: RegistrationPageProps): VNode {
  const { frame, registration, token, badgeUrl } = props;
  const { t, lang } = frame;
  const { badge, firstName, edition, state } = registration;
  return (
    <Layout frame={frame} title={t('events.registrationTitle')} width="text" robots="noindex">
      <PageTitle over={<EditionTitle edition={edition} />}>{t('events.registrationTitle')}</PageTitle>
      {state === 'CHECKED_IN' ? <Notice kind="success">{t('events.inside')}</Notice> : null}
      {state === 'CANCELLED' ? (
        <Notice kind="info">{t('events.cancelled')}</Notice>
      ) : (
        <Card accent>
          <h2>{t('events.badgeTitle')}</h2>
          <Badge {...{ badge, firstName, badgeUrl }} label={t('events.badgeQr', { badge })} />
          <p>{t('events.badgeText')}</p>
          <LinkButton href={paths.marketBadge(lang, token)} kind="secondary" icon="print">
            {t('events.printBadge')}
          </LinkButton>
        </Card>
      )}
      <EditionFacts edition={edition} />
      <p class="muted">{t('events.keepLink')}</p>
      <Changing {...props} />
    </Layout>
  );
}

/** Badges for paper: one, or as many as a group has heads. */
export function BadgeSheet(props: {
  frame: Frame;
  registration: Pick<OwnRegistration, 'badge' | 'firstName' | 'edition'>;
  badgeUrl: string;
  count: number;
  back: string;
}): VNode {
  const { frame, registration, badgeUrl, count, back } = props;
  const { t } = frame;
  const { badge, firstName, edition } = registration;
  const label = t('events.badgeQr', { badge });
  return (
    <PrintLayout
      frame={frame}
      title={t('events.badgeTitle')}
      tools={
        <>
          <a href={back}>{t('common.back')}</a>
          <button type="button" class="button button--primary" data-print>
            {t('common.print')}
          </button>
        </>
      }
    >
      <h1>
        <EditionTitle edition={edition} />
      </h1>
      <p>{whenOf(t, edition)}</p>
      <div class="visitor-badges">
        {Array.from({ length: count }, (_, at) => (
          <Badge key={at} {...{ badge, firstName, badgeUrl, label }} />
        ))}
      </div>
    </PrintLayout>
  );
}
