import type { VNode } from 'preact';
import type { OwnOrganisation } from '#organisations';
import {
  Button, DataTable, EmptyState, Form, FormActions, LinkButton, PageTitle, Pagination, PostButton, Radios, SubNav, Tag,
  paths, useFrame, withQuery, type FieldErrors, type Frame, type Tone,
} from '#ui'; // prettier-ignore
import { faultReason, rowOutcomes, type ImportRun, type ImportRunRow, type RowOutcome } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';
import { missingOf } from './row-reasons.js';

interface CheckPageProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly run: ImportRun;
  readonly rows: readonly ImportRunRow[];
  /** Which rows are shown; null is all. */
  readonly outcome: RowOutcome | null;
  readonly page: number;
  readonly pages: number;
  readonly errors: FieldErrors;
}

const tones: Readonly<Record<RowOutcome, Tone>> = {
  NEW: 'success',
  CHANGED: 'info',
  KNOWN: 'neutral',
  WRONG: 'error',
};

/** What is wrong with which cell, or what is still missing. */
function Remarks({ row }: { row: ImportRunRow }): VNode {
  const { t, lang } = useFrame();
  if (row.outcome === 'WRONG') {
    return (
      <ul>
        {row.faults.map((fault, at) => (
          <li key={at}>
            <strong>{t(`bulk.field.${fault.field}`)}</strong>{' '}
            {fault.written === '' ? null : <bdi>‘{fault.written.slice(0, 80)}’</bdi>}{' '}
            {faultReason(lang, fault)}
          </li>
        ))}
      </ul>
    );
  }
  const missing = row.outcome === 'KNOWN' ? [] : missingOf(t, row);
  if (missing.length === 0) return <>{row.outcome === 'KNOWN' ? '' : t('bulk.rowReady')}</>;
  return (
    <>
      <p>{t('bulk.rowMissing')}</p>
      <ul>
        {missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function Rows({ rows }: Pick<CheckPageProps, 'rows'>): VNode {
  const { t } = useFrame();
  if (rows.length === 0) return <EmptyState title={t('bulk.rowsNone')} />;
  return (
    <DataTable
      caption={t('bulk.rows')}
      hideCaption
      columns={[
        { key: 'line', label: t('bulk.line'), numeric: true },
        { key: 'title', label: t('bulk.rowTitle') },
        { key: 'outcome', label: t('bulk.rowOutcome') },
        { key: 'remarks', label: t('bulk.rowRemarks') },
      ]}
      rows={rows.map((row) => ({
        line: row.line,
        title: <bdi>{row.title || t('vacancies.untitled')}</bdi>,
        outcome: <Tag tone={tones[row.outcome ?? 'WRONG']}>{t(`bulk.outcome.${row.outcome ?? 'WRONG'}`)}</Tag>,
        remarks: <Remarks row={row} />,
      }))}
    />
  );
} // prettier-ignore

function Filters({ run, outcome, path }: Pick<CheckPageProps, 'run' | 'outcome'> & { path: string }): VNode {
  const { t } = useFrame();
  const counts = {
    ALL: run.total, NEW: run.newRows, CHANGED: run.changedRows, KNOWN: run.knownRows, WRONG: run.wrongRows,
  }; // prettier-ignore
  return (
    <SubNav
      label={t('bulk.rows')}
      items={(['ALL', ...rowOutcomes] as const).map((which) => ({
        href: withQuery(path, { toon: which === 'ALL' ? undefined : which }),
        label: t(`bulk.show.${which}`, { count: counts[which] }),
        current: which === (outcome ?? 'ALL'),
      }))}
    />
  );
}

function Take({ run, organisation, errors }: Pick<CheckPageProps, 'run' | 'organisation' | 'errors'>): VNode {
  const { t, lang } = useFrame();
  const good = run.newRows + run.changedRows;
  const options = [
    { value: 'drafts', label: t('bulk.takeDrafts'), hint: t('bulk.takeDraftsHint') },
    { value: 'hand-in', label: t('bulk.takeHandIn'), hint: t('bulk.takeHandInHint') },
  ];
  return (
    <section class="section" aria-labelledby="take">
      <h2 id="take">{t('bulk.takeTitle')}</h2>
      {good === 0 ? (
        <p>{t('bulk.takeNothing')}</p>
      ) : (
        <Form action={paths.myImportTake(lang, organisation.id, run.id)} errors={errors} values={{ how: 'drafts' }}>
          <Radios name="how" label={t('bulk.takeHow')} options={options} required />
          <FormActions>
            <Button>{t('bulk.take', { count: good })}</Button>
          </FormActions>
        </Form>
      )}
      <div class="actions">
        {run.wrongRows === 0 ? null : (
          <LinkButton kind="secondary" icon="document" href={paths.myImportWrong(lang, organisation.id, run.id)}>
            {t('bulk.wrongFile')}
          </LinkButton>
        )}
        <LinkButton kind="quiet" href={paths.myImportMap(lang, organisation.id, run.id)}>
          {t('bulk.mapAgain')}
        </LinkButton>
        <PostButton kind="quiet" action={paths.myImportDrop(lang, organisation.id, run.id)}>
          {t('bulk.drop')}
        </PostButton>
      </div>
    </section>
  ); // prettier-ignore
}

/** What would happen to each row of a list; nothing has changed yet. */
export function CheckPage(props: CheckPageProps): VNode {
  const { frame, organisation, run, outcome, page, pages, errors } = props;
  const { t, lang } = frame;
  const path = paths.myImportRun(lang, organisation.id, run.id);
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('bulk.checkTitle')} errors={errors}>
      <PageTitle lead={t('bulk.checkLead')}>{t('bulk.checkTitle')}</PageTitle>
      <Take {...props} />
      <section class="section" aria-labelledby="rows">
        <h2 id="rows">{t('bulk.rows')}</h2>
        <Filters run={run} outcome={outcome} path={path} />
        <Rows rows={props.rows} />
        <Pagination
          page={page}
          pages={pages}
          href={(number) => withQuery(path, { toon: outcome, pagina: number > 1 ? number : undefined })}
        />
      </section>
    </OwnLayout>
  );
}
