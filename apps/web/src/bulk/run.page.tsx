import type { VNode } from 'preact';
import type { OwnOrganisation } from '#organisations';
import { LinkButton, Notice, PageTitle, Stat, paths, useFrame, type Frame } from '#ui';
import type { ImportRun, ImportRunRow, RowResult } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';
import { reasonsOf } from './row-reasons.js';

interface RunProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly run: ImportRun;
}

/** How far the work is; asks again by itself, also without script. */
export function RunningPage({ frame, organisation, run }: RunProps): VNode {
  const { t } = frame;
  const total = run.newRows + run.changedRows;
  const text = t('bulk.runningText', { done: run.doneRows, total });
  return (
    <OwnLayout
      frame={frame}
      organisation={organisation}
      title={t('bulk.runningTitle')}
      width="text"
      head={<meta http-equiv="refresh" content="3" />}
    >
      <PageTitle>{t('bulk.runningTitle')}</PageTitle>
      <p role="status">{text}</p>
      <progress value={run.doneRows} max={Math.max(total, 1)} aria-label={t('bulk.runningTitle')} />
    </OwnLayout>
  );
}

interface ResultProps extends RunProps {
  readonly results: Readonly<Record<RowResult, number>> & { readonly handedIn: number };
  readonly unsettled: readonly ImportRunRow[];
}

function Unsettled({ unsettled, run, organisation }: Omit<ResultProps, 'frame' | 'results'>): VNode | null {
  const frame = useFrame();
  const { t, lang } = frame;
  const shown = unsettled.filter(({ cells }) => cells.length > 0);
  if (shown.length === 0) return null;
  return (
    <Notice kind="warning" title={t('bulk.show.WRONG', { count: shown.length })}>
      <ul>
        {shown.slice(0, 20).map((row) => (
          <li key={row.position}>
            {t('bulk.line')} {row.line} <bdi>{row.title}</bdi>: {reasonsOf(frame, row).join(' | ')}
          </li>
        ))}
      </ul>
      <p>
        <LinkButton
          kind="secondary"
          icon="document"
          href={paths.myImportWrong(lang, organisation.id, run.id)}
        >
          {t('bulk.wrongFile')}
        </LinkButton>
      </p>
    </Notice>
  );
}

/** What became of a list. */
export function ResultPage({ frame, organisation, run, results, unsettled }: ResultProps): VNode {
  const { t, lang } = frame;
  const title = run.state === 'DONE' ? t('bulk.doneTitle') : run.state === 'DROPPED' ? t('bulk.state.DROPPED') : t('bulk.failedTitle'); // prettier-ignore
  const say = t as unknown as (key: string) => string;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={title}>
      <PageTitle>{title}</PageTitle>
      {run.state === 'FAILED' && run.why !== null ? <p>{say(`refusal.${run.why}`)}</p> : null}
      {run.state === 'DONE' ? (
        <div class="stats">
          <Stat value={String(results.CREATED)} label={t('bulk.doneCreated')} />
          <Stat value={String(results.UPDATED)} label={t('bulk.doneUpdated')} />
          <Stat value={String(results.UNCHANGED + run.knownRows)} label={t('bulk.doneUnchanged')} />
          <Stat value={String(results.handedIn)} label={t('bulk.doneHandedIn')} />
          <Stat value={String(results.REFUSED + run.wrongRows)} label={t('bulk.doneRefused')} />
        </div>
      ) : null}
      <Unsettled unsettled={unsettled} run={run} organisation={organisation} />
      <p>
        <LinkButton href={paths.myOrganisation(lang, organisation.id)}>{t('bulk.doneVacancies')}</LinkButton>{' '}
        <LinkButton kind="quiet" href={paths.myImport(lang, organisation.id)}>
          {t('bulk.doneAnother')}
        </LinkButton>
      </p>
    </OwnLayout>
  );
}
