import type { VNode } from 'preact';
import type { OwnOrganisation } from '#organisations';
import { Button, Form, FormActions, LinkButton, PageTitle, SelectField, paths, type FieldErrors, type Frame } from '#ui'; // prettier-ignore
import { importFields, type ImportRun, type ImportRunRow } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';

interface MapPageProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly run: ImportRun;
  /** The first rows, to see what stands in a column. */
  readonly samples: readonly Pick<ImportRunRow, 'cells'>[];
  readonly errors: FieldErrors;
}

const sampleOf = (samples: MapPageProps['samples'], at: number): string =>
  samples
    .map(({ cells }) => (cells[at] ?? '').replaceAll(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
    .slice(0, 2)
    .map((cell) => (cell.length > 60 ? `${[...cell].slice(0, 59).join('')}…` : cell))
    .join(' · ');

/** What each column of a list means: guessed, and to be put right. */
export function MapPage({ frame, organisation, run, samples, errors }: MapPageProps): VNode {
  const { t, lang } = frame;
  const options = importFields.map((field) => ({ value: field, label: t(`bulk.field.${field}`) }));
  const values = Object.fromEntries(run.mapping.map((field, at) => [`c${at}`, field ?? '']));
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('bulk.mapTitle')} width="text" errors={errors}>
      <PageTitle lead={t('bulk.mapLead')}>{t('bulk.mapTitle')}</PageTitle>
      <p>
        <a href={paths.myImportHelp(lang, organisation.id)}>{t('bulk.helpLink')}</a>
      </p>
      <Form action={paths.myImportMap(lang, organisation.id, run.id)} values={values} errors={errors}>
        {run.headings.map((heading, at) => {
          const sample = sampleOf(samples, at);
          return (
            <SelectField
              key={at}
              name={`c${at}`}
              label={t('bulk.mapColumn', { number: at + 1, heading })}
              hint={sample === '' ? t('bulk.mapEmpty') : t('bulk.mapSample', { sample })}
              blank={t('bulk.mapAside')}
              options={options}
              required
            />
          );
        })}
        <FormActions>
          <Button>{t('bulk.check')}</Button>
          <LinkButton kind="quiet" href={paths.myImport(lang, organisation.id)}>
            {t('common.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </OwnLayout>
  ); // prettier-ignore
}
