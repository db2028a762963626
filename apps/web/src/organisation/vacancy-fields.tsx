import type { VNode } from 'preact';
import { termOptions } from '#i18n';
import { municipalityOptions } from '#places';
import {
  Checkbox, Checkboxes, DateField, Details, Fieldset, NumberField, Radios, SelectField, SlotsField, TextArea, TextField,
  themeIcon, useFrame,
} from '#ui'; // prettier-ignore
import { TeamLanguages } from './organisation-fields.js';

function Translation({
  suffix,
  lang,
  open,
}: {
  suffix: 'Fr' | 'En';
  lang: 'fr' | 'en';
  open: boolean;
}): VNode {
  const { t } = useFrame();
  return (
    <Details summary={suffix === 'Fr' ? t('vacancies.inFrench') : t('vacancies.inEnglish')} open={open}>
      <TextField name={`title${suffix}`} label={t(`vacancies.title${suffix}`)} maxlength={120} lang={lang} />
      <TextArea name={`summary${suffix}`} label={t(`vacancies.summary${suffix}`)} rows={3} lang={lang} />
      <TextArea name={`body${suffix}`} label={t(`vacancies.body${suffix}`)} rows={8} lang={lang} />
    </Details>
  );
}

/** What one does, in Dutch and if wanted in French and English. */
export function TaskFields({ openFr, openEn }: { openFr: boolean; openEn: boolean }): VNode {
  const { t } = useFrame();
  const themes = termOptions(t, 'theme').map((option) => ({ ...option, icon: themeIcon(option.value) }));
  return (
    <Fieldset legend={t('vacancies.taskLegend')}>
      <TextField name="title" label={t('vacancies.title')} hint={t('vacancies.titleHint')} maxlength={120} lang="nl" required />
      <TextArea name="summary" label={t('vacancies.summary')} hint={t('vacancies.summaryHint')} rows={3} lang="nl" required />
      <TextArea name="body" label={t('vacancies.body')} hint={t('vacancies.bodyHint')} rows={10} lang="nl" required />
      <Translation suffix="Fr" lang="fr" open={openFr} />
      <Translation suffix="En" lang="en" open={openEn} />
      <Checkboxes name="themes" label={t('vacancies.themes')} hint={t('vacancies.themesHint')} options={themes} layout="columns" required />
    </Fieldset>
  ); // prettier-ignore
}

/** Where and when. */
export function PlaceAndTimeFields(): VNode {
  const { t, lang } = useFrame();
  return (
    <>
      <Fieldset legend={t('vacancies.whereLegend')}>
        <Radios
          name="placeKind"
          label={t('vacancies.placeKind')}
          options={termOptions(t, 'placeKind')}
          required
        />
        <SelectField
          name="municipality"
          label={t('vacancies.municipality')}
          hint={t('vacancies.municipalityHint')}
          options={municipalityOptions(lang)}
          blank={t('vacancies.chooseMunicipality')}
        />
        <TextField name="street" label={t('vacancies.street')} maxlength={160} />
      </Fieldset>
      <Fieldset legend={t('vacancies.whenLegend')}>
        <Radios
          name="commitment"
          label={t('vacancies.commitment')}
          options={termOptions(t, 'commitment')}
          required
        />
        <SlotsField label={t('vacancies.slots')} hint={t('vacancies.slotsHint')} />
        <NumberField name="hoursPerWeek" label={t('vacancies.hours')} suffix={t('vacancies.hoursSuffix')} />
        <DateField name="startsOn" label={t('vacancies.startsOn')} hint={t('vacancies.startsOnHint')} />
        <DateField name="endsOn" label={t('vacancies.endsOn')} />
      </Fieldset>
    </>
  );
}

/** Whom they look for and what they offer. */
export function PeopleFields(): VNode {
  const { t } = useFrame();
  return (
    <Fieldset legend={t('vacancies.whoLegend')}>
      <NumberField name="places" label={t('vacancies.places')} required />
      <Radios
        name="dutchLevel"
        label={t('vacancies.dutchLevel')}
        hint={t('vacancies.dutchLevelHint')}
        options={termOptions(t, 'dutchNeeded')}
        required
      />
      <Checkbox name="practiseDutch" label={t('vacancies.practiseDutch')} />
      <Details summary={t('vacancies.teamLanguages')}>
        <TeamLanguages label={t('vacancies.teamLanguages')} />
      </Details>
      <NumberField name="minAge" label={t('vacancies.minAge')} hint={t('vacancies.minAgeHint')} required />
      <TextField name="minAgeReason" label={t('vacancies.minAgeReason')} maxlength={300} />
      <Checkboxes
        name="support"
        label={t('vacancies.support')}
        hint={t('vacancies.supportHint')}
        options={termOptions(t, 'support')}
        layout="columns"
      />
    </Fieldset>
  );
}

/** What is agreed, and who follows it up. */
export function AgreementFields({ amountHint }: { amountHint: string | undefined }): VNode {
  const { t } = useFrame();
  return (
    <>
      <Fieldset legend={t('vacancies.conditionsLegend')}>
        <Radios name="expenses" label={t('vacancies.expenses')} options={termOptions(t, 'expenses')} required />
        <NumberField name="expensesDay" label={t('vacancies.expensesDay')} hint={amountHint} suffix="€" inputmode="decimal" />
        <Radios name="secrecy" label={t('vacancies.secrecy')} options={termOptions(t, 'secrecy')} required />
        <TextArea name="stepsBefore" label={t('vacancies.stepsBefore')} hint={t('vacancies.stepsBeforeHint')} rows={3} lang="nl" />
      </Fieldset>
      <Fieldset legend={t('vacancies.contactLegend')} hint={t('vacancies.contactHint')}>
        <TextField name="contactFirstName" label={t('vacancies.contactFirstName')} maxlength={80} required />
        <TextField name="contactEmail" label={t('vacancies.contactEmail')} type="email" />
        <TextField name="contactPhone" label={t('vacancies.contactPhone')} type="tel" width="medium" />
      </Fieldset>
    </>
  ); // prettier-ignore
}
