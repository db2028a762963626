import type { VNode } from 'preact';
import type { OwnOrganisation } from '#organisations';
import {
  Button,
  Form,
  FormActions,
  Hidden,
  Notice,
  PageTitle,
  paths,
  type FieldErrors,
  type FieldValues,
  type Frame,
} from '#ui';
import { AboutFields, ContactFields, NoteFields, type DayMaximum } from './organisation-fields.js';
import { OwnLayout } from './own-layout.js';

interface EditProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  /** Somebody else saved in between. */
  readonly changed?: boolean;
}

function Changed({ frame, changed }: Pick<EditProps, 'frame' | 'changed'>): VNode | null {
  if (changed !== true) return null;
  return (
    <Notice kind="warning" live>
      <p>{frame.t('organisations.changedMeanwhile')}</p>
    </Notice>
  );
}

/** What an organisation says about itself. */
export function DetailsPage(props: EditProps & { readonly settled: boolean }): VNode {
  const { frame, organisation, values, errors = {}, settled } = props;
  const { t, lang } = frame;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('organisations.editTitle')} section="details" errors={errors} width="text">
      <PageTitle>{t('organisations.editTitle')}</PageTitle>
      <Changed {...props} />
      <Form action={paths.myDetails(lang, organisation.id)} values={values} errors={errors}>
        <Hidden name="version" value={organisation.version} />
        {settled ? <Hidden name="legalForm" value={organisation.legalForm} /> : null}
        {settled ? <Hidden name="kind" value={organisation.kind} /> : null}
        <AboutFields settled={settled} />
        <ContactFields isAccount={false} />
        <FormActions>
          <Button>{t('common.save')}</Button>
        </FormActions>
      </Form>
    </OwnLayout>
  ); // prettier-ignore
}

/** What volunteers must know: a new version of the information note. */
export function InfoNotePage(props: EditProps & { readonly max: DayMaximum | null }): VNode {
  const { frame, organisation, values, errors = {}, max } = props;
  const { t, lang } = frame;
  const uninsured = organisation.note !== null && !organisation.note.insuranceCivil;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('organisations.noteTitle')} section="note" errors={errors} width="text">
      <PageTitle lead={t('organisations.noteLead')}>{t('organisations.noteTitle')}</PageTitle>
      <Changed {...props} />
      {uninsured ? (
        <Notice kind="warning" title={t('organisations.uninsuredTitle')}>
          <p>{t('organisations.uninsured')}</p>
          <p>{t('organisations.uninsuredHelp')}</p>
        </Notice>
      ) : null}
      <Form action={paths.myInfoNote(lang, organisation.id)} values={values} errors={errors}>
        <Hidden name="version" value={organisation.note?.version ?? 0} />
        <NoteFields max={max} />
        <FormActions>
          <Button>{t('common.save')}</Button>
        </FormActions>
      </Form>
    </OwnLayout>
  ); // prettier-ignore
}
