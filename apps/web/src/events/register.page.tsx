import type { VNode } from 'preact';
import type { EditionView } from '#events';
import { languageName, type Lang } from '#i18n';
import { spokenLanguages } from '#kernel';
import {
  Button, Form, FormActions, Layout, PageTitle, SelectField, TextField, paths, type FieldErrors, type FieldValues,
  type Frame,
} from '#ui'; // prettier-ignore
import { EditionFacts, EditionTitle } from './market-words.js';

/** Spoken languages by their name in the language of the page. */
export const languageOptions = (lang: Lang): { value: string; label: string }[] =>
  spokenLanguages.map((code) => ({ value: code, label: languageName(lang, code) }));

function Fields({ frame }: { frame: Frame }): VNode {
  const { t, lang } = frame;
  return (
    <>
      <SelectField
        name="language"
        label={t('events.language')}
        hint={t('events.languageHint')}
        options={languageOptions(lang)}
        blank={t('common.choose')}
        required
      />
      <TextField
        name="firstName"
        label={t('common.firstName')}
        hint={t('events.firstNameHint')}
        autocomplete="given-name"
        width="medium"
      />
      <TextField
        name="email"
        type="email"
        label={t('common.email')}
        hint={t('events.contactHint')}
        autocomplete="email"
        inputmode="email"
      />
      <TextField
        name="phone"
        type="tel"
        label={t('common.phone')}
        autocomplete="tel"
        inputmode="tel"
        width="medium"
      />
    </>
  );
}

/** Signing up in one short page. */
export function RegisterPage(props: {
  frame: Frame;
  edition: EditionView;
  values?: FieldValues;
  errors?: FieldErrors;
}): VNode {
  const { frame, edition, values = {}, errors = {} } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('events.registerTitle')}
      width="text"
      errors={errors}
      robots="noindex"
      breadcrumbs={[
        { href: paths.markets(lang), label: t('events.title') },
        { href: paths.market(lang, edition.number), label: edition.title[lang] ?? edition.title.nl },
      ]}
    >
      <PageTitle over={<EditionTitle edition={edition} />} lead={t('events.registerLead')}>
        {t('events.registerTitle')}
      </PageTitle>
      <EditionFacts edition={edition} />
      <Form action={paths.marketRegister(lang, edition.number)} values={values} errors={errors}>
        <Fields frame={frame} />
        <p class="small muted">{t('events.privacy')}</p>
        <FormActions>
          <Button icon="check">{t('events.registerButton')}</Button>
        </FormActions>
      </Form>
    </Layout>
  );
}
