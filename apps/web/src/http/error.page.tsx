import type { VNode } from 'preact';
import { hasKey, type T } from '#i18n';
import { Layout, LinkButton, paths, type Frame } from '#ui';
import { titleKey, type Fault } from './error.filter.js';

function explanation(t: T, fault: Fault): string {
  const refusal = `refusal.${fault.code ?? ''}`;
  if (hasKey(refusal)) return (t as unknown as (key: string) => string)(refusal);
  switch (fault.status) {
    case 403:
      return t('errors.forbiddenText');
    case 404:
    case 405:
      return t('errors.notFoundText');
    case 409:
      return t('errors.conflictText');
    case 410:
      return t('errors.goneText');
    case 413:
      return t('errors.tooLargeText');
    case 429:
      return t('errors.tooManyText');
    case 503:
      return t('errors.unavailableText');
    default:
      return fault.status >= 500 ? t('errors.serverText') : t('errors.badRequestText');
  }
}

/** What a person reads when something did not work: what happened and where to go. */
export function ErrorPage({ frame, fault }: { frame: Frame; fault: Fault }): VNode {
  const { t } = frame;
  const title = t(titleKey(fault.status));
  return (
    <Layout frame={frame} title={title} width="text" robots="noindex">
      <h1>{title}</h1>
      <p>{explanation(t, fault)}</p>
      {fault.reference === undefined ? null : <p>{t('errors.reference', { id: fault.reference })}</p>}
      <p>
        <LinkButton href={paths.search(frame.lang)} icon="search">
          {t('common.navSearch')}
        </LinkButton>{' '}
        <LinkButton href={paths.home(frame.lang)} kind="quiet">
          {t('errors.backHome')}
        </LinkButton>
      </p>
    </Layout>
  );
}
