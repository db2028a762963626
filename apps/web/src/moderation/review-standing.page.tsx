import type { VNode } from 'preact';
import type { OwnOrganisation } from '#organisations';
import { Layout, PageTitle, paths, type Frame } from '#ui';
import { StandingBox, type StandingBoxProps } from './review-standing-box.js';

/** The box by itself, when something about it has to be corrected. */
export function StandingPage(
  props: { readonly frame: Frame; readonly organisation: OwnOrganisation } & StandingBoxProps,
): VNode {
  const { frame, organisation, ...box } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('review.standingTitle')}
      robots="noindex"
      width="text"
      errors={props.errors ?? {}}
      breadcrumbs={[
        { href: paths.team(lang), label: t('site.areaTeam') },
        { href: paths.teamOrganisation(lang, organisation.id), label: organisation.name },
      ]}
    >
      <PageTitle>
        <bdi>{organisation.name}</bdi>
      </PageTitle>
      <StandingBox {...box} />
    </Layout>
  );
}
