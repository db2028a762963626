import type { VNode } from 'preact';
import { Button, Checkbox, Fieldset, Form, FormActions, Radios, TextField, paths, useFrame } from '#ui';
import { aboutFields, pick, reachFields } from './interest-form.js';
import { Carried, InterestShell, type InterestPageProps } from './interest-shell.js';

/** One of the two is needed, depending on the way that was chosen. */
function ContactFields(): VNode {
  const { t } = useFrame();
  return (
    <>
      <TextField
        name="email"
        label={t('interest.email')}
        hint={t('interest.emailHint')}
        type="email"
        autocomplete="email"
        inputmode="email"
        maxlength={254}
      />
      <TextField
        name="phone"
        label={t('interest.phone')}
        hint={t('interest.phoneHint')}
        type="tel"
        autocomplete="tel"
        inputmode="tel"
        maxlength={40}
        width="medium"
      />
    </>
  );
}

/** Page 2 of 3: one way to reach somebody, and what they agree to. */
export function ReachPage({ frame, vacancy, values, errors = {} }: InterestPageProps): VNode {
  const { t, lang } = frame;
  const organisation = vacancy.organisationName;
  return (
    <InterestShell frame={frame} vacancy={vacancy} errors={errors} title={t('interest.reachTitle')} step={2}>
      <Form
        action={paths.interestCheck(lang, vacancy.number)}
        values={pick(values, reachFields)}
        errors={errors}
      >
        <Carried values={pick(values, aboutFields)} />
        <Radios
          name="reach"
          label={t('interest.reach')}
          required
          options={[
            { value: 'EMAIL', label: t('interest.reachEmail'), icon: 'mail' },
            { value: 'PHONE', label: t('interest.reachPhone'), icon: 'phone' },
            {
              value: 'COMES_BACK',
              label: t('interest.reachDesk'),
              hint: t('interest.reachDeskHint'),
              icon: 'reception',
            },
          ]}
        />
        <ContactFields />
        <Fieldset legend={t('interest.consentTitle')}>
          <Checkbox name="keep" label={t('interest.consentKeep')} required />
          <Checkbox name="share" label={t('interest.consentShare', { organisation })} required />
        </Fieldset>
        <FormActions>
          <Button icon="next">{t('common.continue')}</Button>
          <Button kind="quiet" icon="previous" formaction={paths.interest(lang, vacancy.number)}>
            {t('common.back')}
          </Button>
        </FormActions>
      </Form>
    </InterestShell>
  );
}
