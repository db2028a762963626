import type { VNode } from 'preact';
import { formatDateTime, hasKey, sayKey, type T } from '#i18n';
import {
  memberChanges,
  stateReasonText,
  type HistoryLine,
  type OwnOrganisation,
  type PublicOrganisation,
} from '#organisations';
import { DataTable, EmptyState, Layout, PageTitle, paths, useFrame, type Frame } from '#ui';

interface HistoryPageProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly lines: readonly HistoryLine[];
  /** The one that it became part of. */
  readonly successor: PublicOrganisation | null;
  /** Those that became part of it. */
  readonly predecessors: readonly PublicOrganisation[];
}

function actionText(t: T, action: string): string {
  const change = memberChanges.find((code) => code === action);
  if (change) return t(`members.log.${change}`);
  const key = `orgLife.action.${action}`;
  return hasKey(key) ? sayKey(t, key) : action;
}

function whyText(t: T, line: HistoryLine): string {
  if (line.memberName !== null) return line.memberName;
  const [, way, number] = /^(into|from) (\d+)$/.exec(line.action === 'merge' ? (line.note ?? '') : '') ?? [];
  if (number !== undefined) return t(way === 'into' ? 'orgLife.logInto' : 'orgLife.logFrom', { number });
  const reason = stateReasonText(t, { state: line.to, stateReason: line.note });
  return reason ?? line.note ?? '';
}

function Lines({ lines }: { lines: readonly HistoryLine[] }): VNode {
  const { t, lang } = useFrame();
  if (lines.length === 0) return <EmptyState title={t('orgLife.historyNone')} />;
  return (
    <DataTable
      caption={t('orgLife.historyTitle')}
      hideCaption
      columns={[
        { key: 'at', label: t('orgLife.historyAt') },
        { key: 'what', label: t('orgLife.historyWhat') },
        { key: 'state', label: t('moderation.column.state') },
        { key: 'who', label: t('orgLife.historyWho') },
        { key: 'why', label: t('orgLife.historyWhy') },
      ]}
      rows={lines.map((line) => ({
        at: formatDateTime(lang, line.at),
        what: actionText(t, line.action),
        state: t(`organisations.state.${line.to}`),
        who:
          line.actorName ?? (line.actorKind === 'visitor' ? t('orgLife.byVisitor') : t('orgLife.bySystem')),
        why: whyText(t, line),
      }))}
    />
  );
}

/** What happened to an organisation: when, what, by whom and why. */
export function OrganisationHistoryPage(props: HistoryPageProps): VNode {
  const { frame, organisation, lines, successor, predecessors } = props;
  const { t, lang } = frame;
  const link = (one: PublicOrganisation) => (
    <a href={paths.teamOrganisationHistory(lang, one.id)}>
      <bdi>{one.name}</bdi>
    </a>
  );
  return (
    <Layout
      frame={frame}
      title={`${t('orgLife.historyTitle')} – ${organisation.name}`}
      robots="noindex"
      breadcrumbs={[
        { href: paths.teamOrganisations(lang), label: t('moderation.organisationsTitle') },
        { href: paths.teamOrganisation(lang, organisation.id), label: organisation.name },
      ]}
    >
      <PageTitle>{t('orgLife.historyTitle')}</PageTitle>
      {successor === null ? null : (
        <p>
          {t('orgLife.historySuccessor')} {link(successor)}
        </p>
      )}
      {predecessors.map((one) => (
        <p key={one.id}>
          {t('orgLife.historyPredecessor')} {link(one)}
        </p>
      ))}
      <Lines lines={lines} />
    </Layout>
  ); // prettier-ignore
}
