import type { VNode } from 'preact';
import {
  Button,
  Form,
  FormActions,
  Layout,
  PageTitle,
  paths,
  type FieldErrors,
  type FieldValues,
  type Frame,
} from '#ui';
import { AboutFields, ContactFields, NoteFields, type DayMaximum } from './organisation-fields.js';

export interface RegisterPageProps {
  readonly frame: Frame;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  readonly max: DayMaximum | null;
}

/** One form for every kind of organisation, without officialese. */
export function RegisterPage({ frame, values, errors = {}, max }: RegisterPageProps): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('organisations.registerTitle')} description={t('organisations.registerLead')} width="text" errors={errors}>
      <PageTitle lead={t('organisations.registerLead')}>{t('organisations.registerTitle')}</PageTitle>
      <Form action={paths.organisationRegister(lang)} values={values} errors={errors}>
        <AboutFields settled={false} />
        <ContactFields isAccount={frame.person === null} />
        <NoteFields max={max} />
        <FormActions>
          <Button icon="send">{t('organisations.registerSend')}</Button>
        </FormActions>
      </Form>
    </Layout>
  ); // prettier-ignore
}

/** The same answer whether or not the address was known. */
export function RegisteredPage({ frame }: { frame: Frame }): VNode {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('organisations.receivedTitle')} width="text" robots="noindex">
      <PageTitle>{t('organisations.receivedTitle')}</PageTitle>
      <p class="lead">{t('organisations.receivedMail')}</p>
      <p>{t('organisations.receivedNext')}</p>
    </Layout>
  );
}
