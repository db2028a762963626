import type { ComponentChildren, VNode } from 'preact';
import type { OwnOrganisation } from '#organisations';
import { Layout, SubNav, paths, type FieldErrors, type Frame } from '#ui';

type Section = 'overview' | 'introductions' | 'details' | 'note' | 'market' | 'members';

interface OwnLayoutProps {
  readonly frame: Frame;
  readonly organisation: Pick<OwnOrganisation, 'id' | 'name'>;
  readonly title: string;
  /** Absent on pages below a section. */
  readonly section?: Section;
  readonly errors?: FieldErrors;
  readonly width?: 'text' | 'page';
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of an organisation's own pages: its name above, its sections beside each other. */
export function OwnLayout({
  frame,
  organisation,
  title,
  section,
  errors,
  width,
  head,
  children,
}: OwnLayoutProps): VNode {
  const { t, lang } = frame;
  const { id, name } = organisation;
  const items = [
    { key: 'overview', href: paths.myOrganisation(lang, id), label: t('organisations.navOverview') },
    {
      key: 'introductions',
      href: paths.myIntroductions(lang, id),
      label: t('organisations.navIntroductions'),
    },
    { key: 'market', href: paths.myMarket(lang, id), label: t('organisations.navMarket') },
    { key: 'note', href: paths.myInfoNote(lang, id), label: t('organisations.navNote') },
    { key: 'members', href: paths.myMembers(lang, id), label: t('members.title') },
    { key: 'details', href: paths.myDetails(lang, id), label: t('organisations.navDetails') },
  ].map(({ key, ...item }) => ({ ...item, current: key === section }));
  return (
    <Layout
      frame={frame}
      title={`${title} – ${name}`}
      robots="noindex"
      width={width ?? 'page'}
      head={head}
      errors={errors ?? {}}
      breadcrumbs={section === undefined ? [{ href: paths.myOrganisation(lang, id), label: name }] : []}
    >
      {section === undefined ? null : <SubNav label={t('organisations.menu')} items={items} />}
      {children}
    </Layout>
  );
}
