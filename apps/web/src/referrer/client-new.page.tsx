import type { VNode } from 'preact';
import {
  Button,
  EnterButton,
  Form,
  FormActions,
  Layout,
  PageTitle,
  paths,
  type FieldErrors,
  type FieldValues,
  type Frame,
} from '#ui';
import { TextHintNotice } from '../desk/text-hint.js';
import type { TextHint } from '../desk/text-hint.presenter.js';
import { ClientFields, ConsentFields, LanguageFields, NeedFields, WhenFields } from './client-fields.js';

export interface NewClientProps {
  readonly frame: Frame;
  readonly values: FieldValues;
  readonly errors: FieldErrors;
  readonly hint: TextHint | null;
  readonly today: string;
}

/** A worker and a client fill this in together (UC-07). */
export function NewClientPage({ frame, values, errors, hint, today }: NewClientProps): VNode {
  const { t, lang } = frame;
  const crumbs = [{ href: paths.referrer(lang), label: t('referrer.title') }];
  return (
    <Layout
      frame={frame}
      title={t('referrer.new')}
      width="text"
      robots="noindex"
      islands={['text-check']}
      errors={errors}
      breadcrumbs={crumbs}
    >
      <PageTitle lead={t('referrer.newLead')}>{t('referrer.new')}</PageTitle>
      <Form action={paths.referrerClientNew(lang)} values={values} errors={errors}>
        <EnterButton name="action" value="enrol" />
        {hint === null ? null : <TextHintNotice hint={hint} />}
        <ClientFields />
        <LanguageFields />
        <WhenFields hintUrl={paths.referrerTextCheck(lang)} />
        <NeedFields />
        <ConsentFields later today={today} />
        <FormActions>
          <Button name="action" value="enrol" icon="check">
            {t('referrer.enrol')}
          </Button>
        </FormActions>
      </Form>
    </Layout>
  );
}
