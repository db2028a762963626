import type { VNode } from 'preact';
import { languageName, term, termOptions } from '#i18n';
import { spokenLanguages, supports, themes } from '#kernel';
import { municipalities, nameIn } from '#places';
import { referralScopes } from '#referrals';
import {
  Checkbox, Checkboxes, DateField, Fieldset, Notice, Radios, SlotsField, TextArea, TextField, themeIcon, useFrame,
} from '#ui'; // prettier-ignore
import { LiveTextHint } from '../desk/text-hint.js';
import { clientRoutes, consentAnswers } from './client-form.js';

export function ClientFields(): VNode {
  const { t, lang } = useFrame();
  return (
    <Fieldset legend={t('referrer.partClient')}>
      <TextField
        name="firstName"
        label={t('referrer.firstName')}
        required
        maxlength={60}
        autocomplete="off"
      />
      <Radios
        name="lang"
        label={t('referrer.lang')}
        required
        layout="columns"
        options={(['nl', 'fr', 'en'] as const).map((code) => ({
          value: code,
          label: languageName(lang, code),
        }))}
      />
      <Radios
        name="contactRoute"
        label={t('referrer.contactRoute')}
        required
        options={clientRoutes.map((route) => ({ value: route, label: t(`referrer.contact.${route}`) }))}
      />
      <TextField name="phone" type="tel" label={t('common.phone')} autocomplete="off" inputmode="tel" />
      <TextField name="email" type="email" label={t('common.email')} autocomplete="off" inputmode="email" />
      <TextField
        name="place"
        label={t('desk.place')}
        hint={t('desk.placeHint')}
        width="medium"
        autocomplete="off"
        list={municipalities.map((municipality) => nameIn(lang, municipality))}
      />
      <TextField
        name="birthYear"
        label={t('desk.birthYear')}
        hint={t('desk.birthYearHint')}
        inputmode="numeric"
        width="short"
        maxlength={4}
        autocomplete="off"
      />
    </Fieldset>
  );
}

export function LanguageFields(): VNode {
  const { t, lang } = useFrame();
  return (
    <Fieldset legend={t('referrer.partDutch')}>
      <Radios
        name="dutchLevel"
        label={t('desk.dutch')}
        required
        options={termOptions(t, 'dutchLevel').map(({ value, label }) => ({
          value,
          label,
          hint: term(t, 'dutchLevelHelp', value),
        }))}
      />
      <Checkbox name="practiseDutch" label={t('desk.practise')} />
      <Checkboxes
        name="languages"
        label={t('desk.languages')}
        layout="columns"
        options={spokenLanguages
          .filter((code) => code !== 'nl')
          .map((code) => ({ value: code, label: languageName(lang, code) }))}
      />
    </Fieldset>
  );
}

export function WhenFields({ hintUrl }: { hintUrl: string }): VNode {
  const { t } = useFrame();
  return (
    <Fieldset legend={t('referrer.partWhen')}>
      <SlotsField label={t('desk.when')} />
      <Checkboxes
        name="themes"
        label={t('desk.partThemes')}
        layout="tiles"
        options={themes.map((theme) => ({
          value: theme,
          label: term(t, 'theme', theme),
          icon: themeIcon(theme),
        }))}
      />
      <TextArea
        name="wishes"
        label={t('referrer.wishes')}
        hint={t('referrer.wishesHint')}
        maxlength={500}
        rows={3}
      />
      <LiveTextHint field="wishes" url={hintUrl} />
    </Fieldset>
  );
}

export function NeedFields(): VNode {
  const { t } = useFrame();
  return (
    <Fieldset legend={t('referrer.partNeeds')}>
      <Checkboxes
        name="support"
        label={t('referrer.needs')}
        hint={t('referrer.needsHint')}
        layout="columns"
        options={supports.map((code) => ({ value: code, label: term(t, 'support', code) }))}
      />
      <Checkbox name="supportConsent" label={t('referrer.needsConsent')} />
    </Fieldset>
  );
}

/** The client's agreement; `later` offers "not yet". `today` limits the day of agreeing. */
export function ConsentFields({ later, today }: { later: boolean; today: string }): VNode {
  const { t } = useFrame();
  const answers = consentAnswers.filter((answer) => later || answer !== 'LATER');
  return (
    <Fieldset legend={t('referrer.partConsent')}>
      <Notice kind="info" title={t('referrer.consentRead')}>
        <p>{t('privacy.consentReferral')}</p>
      </Notice>
      <Radios
        name="consent"
        label={t('referrer.consentNow')}
        required
        options={answers.map((answer) => ({
          value: answer,
          label: t(`referrer.consentNow.${answer}`),
          hint: answer === 'LATER' ? t('referrer.consentLaterHint') : undefined,
        }))}
      />
      <DateField name="consentOn" label={t('referrer.consentDate')} max={today} required={!later} />
      <Checkboxes
        name="scope"
        label={t('referrer.scopeTitle')}
        hint={t('referrer.scopeHint')}
        options={referralScopes.map((scope) => ({ value: scope, label: t(`referrer.scope.${scope}`) }))}
      />
    </Fieldset>
  );
}
