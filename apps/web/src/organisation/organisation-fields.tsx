import type { VNode } from 'preact';
import { languageName, termOf, termOptions } from '#i18n';
import { accessibilities, accessibilityDimension, accessibilityDimensions, spokenLanguages } from '#kernel';
import { municipalityOptions } from '#places';
import {
  Checkbox, Checkboxes, Details, Fieldset, Radios, SelectField, TextArea, TextField, useFrame,
} from '#ui'; // prettier-ignore

/** The legal maximum that a form names, with the day it started. */
export interface DayMaximum {
  readonly cents: number;
  readonly since: string;
}

function Form({ settled }: { settled: boolean }): VNode {
  const { t } = useFrame();
  const forms = termOptions(t, 'legalForm').map((option) => ({
    ...option,
    hint: t(`organisations.legalFormHint.${option.value}`),
  }));
  return (
    <>
      {settled ? (
        <p class="muted">{t('organisations.editSettled')}</p>
      ) : (
        <>
          <Radios name="legalForm" label={t('organisations.legalForm')} options={forms} required />
          <Radios name="kind" label={t('organisations.kind')} options={termOptions(t, 'kind')} required />
        </>
      )}
      <TextField
        name="enterpriseNumber"
        label={t('organisations.number')}
        hint={t('organisations.numberHint')}
        width="medium"
        inputmode="numeric"
      />
      <TextField name="vCode" label={t('register.vCode')} hint={t('register.vCodeHint')} width="medium" />
    </>
  );
}

function Purpose(): VNode {
  const { t } = useFrame();
  return (
    <>
      <TextArea name="purposeNl" label={t('organisations.purpose')} hint={t('organisations.purposeHint')} lang="nl" required />
      <Details summary={t('organisations.otherLanguages')}>
        <TextArea name="purposeFr" label={t('organisations.purposeFr')} lang="fr" />
        <TextArea name="purposeEn" label={t('organisations.purposeEn')} lang="en" />
      </Details>
    </>
  ); // prettier-ignore
}

/** Tick boxes for the languages of a team, in the language of the page. */
export function TeamLanguages({ label }: { label: string }): VNode {
  const { lang } = useFrame();
  const options = spokenLanguages.map((code) => ({ value: code, label: languageName(lang, code) }));
  return <Checkboxes name="teamLanguages" label={label} options={options} layout="columns" />;
}

/** Who they are. `settled`: legal form and kind were checked and stay as they are. */
export function AboutFields({ settled }: { settled: boolean }): VNode {
  const { t, lang } = useFrame();
  return (
    <Fieldset legend={t('organisations.aboutLegend')}>
      <TextField name="name" label={t('organisations.name')} autocomplete="organization" maxlength={160} required />
      <Form settled={settled} />
      <SelectField name="sector" label={t('organisations.sector')} options={termOptions(t, 'sector')} blank={t('common.choose')} required />
      <Purpose />
      <SelectField
        name="municipality"
        label={t('organisations.municipality')}
        options={municipalityOptions(lang)}
        blank={t('common.choose')}
        required
      />
      <TextField name="street" label={t('organisations.street')} autocomplete="address-line1" maxlength={160} />
      <TextField name="postcode" label={t('organisations.postcode')} autocomplete="postal-code" inputmode="numeric" width="short" />
      <TextField name="website" label={t('organisations.website')} type="url" maxlength={200} />
      <Details summary={t('organisations.teamLanguages')}>
        <TeamLanguages label={t('organisations.teamLanguages')} />
      </Details>
      <Checkbox name="employsStaff" label={t('organisations.employsStaff')} />
    </Fieldset>
  ); // prettier-ignore
}

/** What is so about accessibility, in three dimensions (brief 1.3 A); the day is added. */
export function AccessibilityFields(): VNode {
  const { t } = useFrame();
  return (
    <Fieldset legend={t('orgLife.accessTitle')} hint={t('orgLife.accessHint')}>
      <Checkbox name="stepFree" label={t('organisations.stepFree')} />
      {accessibilityDimensions.map((dimension) => (
        <Checkboxes
          key={dimension}
          name={`access${dimension}`}
          label={t(`orgLife.dimension.${dimension}`)}
          options={accessibilities
            .filter((fact) => accessibilityDimension(fact) === dimension)
            .map((fact) => ({ value: fact, label: termOf(t, 'accessibility', fact) }))}
        />
      ))}
    </Fieldset>
  );
}

/** Whom the Steunpunt can reach. */
export function ContactFields({ isAccount }: { isAccount: boolean }): VNode {
  const { t } = useFrame();
  const hint = isAccount ? t('organisations.contactHint') : t('organisations.contactHintOwn');
  return (
    <Fieldset legend={t('organisations.contactLegend')} hint={hint}>
      <TextField
        name="firstName"
        label={t('common.firstName')}
        autocomplete="given-name"
        maxlength={80}
        required
      />
      <TextField
        name="lastName"
        label={t('common.lastName')}
        autocomplete="family-name"
        maxlength={80}
        required
      />
      <TextField name="email" label={t('common.email')} type="email" autocomplete="email" required />
      <TextField name="phone" label={t('common.phone')} type="tel" autocomplete="tel" width="medium" />
    </Fieldset>
  );
}
