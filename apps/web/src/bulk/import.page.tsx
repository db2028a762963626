import type { VNode } from 'preact';
import { formatDateTime } from '#i18n';
import type { OwnOrganisation } from '#organisations';
import {
  Button, DataTable, EmptyState, FileField, Form, FormActions, PageTitle, TextArea, paths, useFrame, type FieldErrors,
  type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import type { ImportRun } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';

interface ImportPageProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly runs: readonly ImportRun[];
  readonly errors: FieldErrors;
  readonly values: FieldValues;
}

function Recent({ runs, organisation }: Pick<ImportPageProps, 'runs' | 'organisation'>): VNode {
  const { t, lang } = useFrame();
  if (runs.length === 0) return <EmptyState title={t('bulk.recentNone')} />;
  return (
    <DataTable
      caption={t('bulk.recent')}
      hideCaption
      columns={[
        { key: 'when', label: t('bulk.recentWhen') },
        { key: 'rows', label: t('bulk.recentRows'), numeric: true },
        { key: 'state', label: t('bulk.recentState') },
      ]}
      rows={runs.map((run) => ({
        when: (
          <a href={paths.myImportRun(lang, organisation.id, run.id)}>{formatDateTime(lang, run.createdAt)}</a>
        ),
        rows: run.total,
        state: t(`bulk.state.${run.state}`),
      }))}
    />
  );
}

/** Where an organisation brings in a list: as a file or as pasted text. */
export function ImportPage({ frame, organisation, runs, errors, values }: ImportPageProps): VNode {
  const { t, lang } = frame;
  const { id } = organisation;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('bulk.title')} width="text" errors={errors}>
      <PageTitle lead={t('bulk.lead')}>{t('bulk.title')}</PageTitle>
      <ul>
        <li>
          <a href={paths.myImportTemplate(lang, id)}>{t('bulk.templateLink')}</a>
        </li>
        <li>
          <a href={paths.myImportHelp(lang, id)}>{t('bulk.helpLink')}</a>
        </li>
      </ul>
      <Form action={paths.myImport(lang, id)} errors={errors} values={values} multipart>
        <FileField name="list" label={t('bulk.file')} hint={t('bulk.limits')} accept=".csv,.txt,text/csv" />
        <TextArea name="paste" label={t('bulk.paste')} hint={t('bulk.pasteHint')} rows={6} />
        <FormActions>
          <Button>{t('bulk.read')}</Button>
        </FormActions>
      </Form>
      <section class="section" aria-labelledby="recent">
        <h2 id="recent">{t('bulk.recent')}</h2>
        <Recent runs={runs} organisation={organisation} />
      </section>
    </OwnLayout>
  );
}
