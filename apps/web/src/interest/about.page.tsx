import type { VNode } from 'preact';
import { termOptions } from '#i18n';
import { Button, Form, FormActions, NumberField, Radios, TextArea, TextField, paths } from '#ui';
import { aboutFields, pick, reachFields } from './interest-form.js';
import { Carried, InterestShell, type InterestPageProps } from './interest-shell.js';

/** Page 1 of 3: who you are. */
export function AboutPage({ frame, vacancy, values, errors = {} }: InterestPageProps): VNode {
  const { t, lang } = frame;
  return (
    <InterestShell frame={frame} vacancy={vacancy} errors={errors} title={t('interest.aboutTitle')} step={1}>
      <p>{t('interest.noAccount')}</p>
      <Form
        action={paths.interestReach(lang, vacancy.number)}
        values={pick(values, aboutFields)}
        errors={errors}
      >
        <Carried values={pick(values, reachFields)} />
        <TextField
          name="firstName"
          label={t('interest.firstName')}
          hint={t('interest.firstNameHint')}
          autocomplete="given-name"
          width="medium"
          maxlength={60}
          required
        />
        <TextArea
          name="message"
          label={t('interest.message')}
          hint={t('interest.messageHint')}
          rows={4}
          maxlength={600}
        />
        <Radios
          name="dutchLevel"
          label={t('interest.dutch')}
          options={termOptions(t, 'dutchLevel')}
          required
        />
        <NumberField
          name="birthYear"
          label={t('interest.birthYear')}
          hint={t('interest.birthYearHint')}
          required
        />
        <FormActions>
          <Button icon="next">{t('common.continue')}</Button>
        </FormActions>
      </Form>
    </InterestShell>
  );
}
