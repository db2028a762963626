import type { VNode } from 'preact';
import type { PublicOrganisation } from '#organisations';
import { Layout, LinkButton, PageTitle, paths, type Frame } from '#ui';

/** An organisation that was public and is not any more: that it is so, and where to go (answered 410). */
export function OrganisationGonePage({
  frame,
  organisation,
}: {
  frame: Frame;
  organisation: PublicOrganisation;
}): VNode {
  const { t, lang } = frame;
  const { name, state } = organisation;
  return (
    <Layout frame={frame} title={t('orgLife.goneTitle')} width="text" robots="noindex">
      <PageTitle>{t('orgLife.goneTitle')}</PageTitle>
      <p class="lead">
        {state === 'ARCHIVED' ? t('orgLife.goneArchived', { name }) : t('orgLife.goneSuspended', { name })}
      </p>
      <p>{t('orgLife.goneVacancies')}</p>
      <p>
        <LinkButton href={paths.search(lang)} icon="search">
          {t('orgLife.goneSearch')}
        </LinkButton>
      </p>
    </Layout>
  );
}
