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
import { AboutFields, AccessibilityFields, ContactFields } from './organisation-fields.js';
import { OwnLayout } from './own-layout.js';

interface EditProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  /** Somebody else saved in between. */
  readonly changed?: boolean;
}

/** Somebody else saved in between. */
export function Changed({ frame, changed }: Pick<EditProps, 'frame' | 'changed'>): VNode | null {
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
        <AccessibilityFields />
        <ContactFields isAccount={false} />
        <FormActions>
          <Button>{t('common.save')}</Button>
        </FormActions>
      </Form>
    </OwnLayout>
  ); // prettier-ignore
}
