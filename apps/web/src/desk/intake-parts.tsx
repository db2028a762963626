import type { ComponentChildren, VNode } from 'preact';
import { contactRoutes } from '#candidates';
import { languageName, term, termOptions } from '#i18n';
import { spokenLanguages, supports, themes, type CandidateDutchLevel } from '#kernel';
import { municipalities, nameIn } from '#places';
import {
  Checkbox, Checkboxes, Notice, NumberField, Radios, SelectField, SlotsField, TextArea, TextField, paths, themeIcon, useFrame,
} from '#ui'; // prettier-ignore
import { LiveTextHint } from './text-hint.js';

/** One part of the page, reached with Alt and its digit when the worker wants shortcuts. */
export function Part({
  digit,
  title,
  children,
}: {
  digit: number;
  title: string;
  children: ComponentChildren;
}): VNode {
  return (
    <section class="section" data-key={digit} aria-labelledby={`part-${digit}`}>
      <h2 id={`part-${digit}`}>
        {title} <kbd class="keys-off">Alt {digit}</kbd>
      </h2>
      {children}
    </section>
  );
}

export function TalkPart(): VNode {
  const { t, lang } = useFrame();
  return (
    <Part digit={1} title={t('desk.partTalk')}>
      <SelectField
        name="talk"
        label={t('desk.talk')}
        required
        options={spokenLanguages.map((code) => ({ value: code, label: languageName(lang, code) }))}
      />
      <TextField
        name="firstName"
        label={t('desk.firstName')}
        hint={t('desk.firstNameHint')}
        maxlength={60}
        autocomplete="off"
      />
      <Radios
        name="lang"
        label={t('desk.paperLang')}
        required
        layout="columns"
        options={(['nl', 'fr', 'en'] as const).map((code) => ({
          value: code,
          label: languageName(lang, code),
        }))}
      />
    </Part>
  );
}

export function ReachPart(): VNode {
  const { t } = useFrame();
  return (
    <Part digit={2} title={t('desk.partReach')}>
      <Radios
        name="contactRoute"
        label={t('desk.contactRoute')}
        required
        options={contactRoutes.map((route) => ({ value: route, label: t(`desk.contact.${route}`) }))}
      />
      <TextField name="phone" type="tel" label={t('common.phone')} autocomplete="off" inputmode="tel" />
      <TextField name="email" type="email" label={t('common.email')} autocomplete="off" inputmode="email" />
    </Part>
  );
}

// Four stars, as in the friendly scale that Brussels schools use (brief 4.14).
const stars: Readonly<Record<CandidateDutchLevel, number | null>> = {
  NONE: 0, A1: 1, A2: 2, B1: 3, B2: 4, C1: 4, C2: 4, UNKNOWN: null,
}; // prettier-ignore

function starred(level: CandidateDutchLevel, label: string): string {
  const count = stars[level];
  return count === null ? label : `${'★'.repeat(count)}${'☆'.repeat(4 - count)} ${label}`;
}

export function LanguagesPart(): VNode {
  const { t, lang } = useFrame();
  return (
    <Part digit={3} title={t('desk.partLanguages')}>
      <Radios
        name="dutchLevel"
        label={t('desk.dutch')}
        required
        options={termOptions(t, 'dutchLevel').map(({ value, label }) => ({
          value,
          label: starred(value, label),
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
    </Part>
  );
}

export function PlacePart(): VNode {
  const { t, lang } = useFrame();
  return (
    <Part digit={4} title={t('desk.partPlace')}>
      <TextField
        name="place"
        label={t('desk.place')}
        hint={t('desk.placeHint')}
        width="medium"
        autocomplete="off"
        list={municipalities.map((municipality) => nameIn(lang, municipality))}
      />
      <NumberField name="maxKm" label={t('desk.maxKm')} suffix={t('desk.km')} />
      <SlotsField label={t('desk.when')} />
    </Part>
  );
}

export function ThemesPart(): VNode {
  const { t } = useFrame();
  return (
    <Part digit={5} title={t('desk.partThemes')}>
      <Checkboxes
        name="themes"
        label={t('desk.themes')}
        layout="tiles"
        options={themes.map((theme) => ({
          value: theme,
          label: term(t, 'theme', theme),
          icon: themeIcon(theme),
        }))}
      />
    </Part>
  );
}

export function WishesPart(): VNode {
  const { t, lang } = useFrame();
  return (
    <Part digit={6} title={t('desk.partWishes')}>
      <TextArea
        name="wishes"
        label={t('desk.wishes')}
        hint={t('desk.wishesHint')}
        maxlength={1000}
        rows={4}
      />
      <LiveTextHint field="wishes" url={paths.deskTextCheck(lang)} />
    </Part>
  );
}

export function SupportPart(): VNode {
  const { t } = useFrame();
  return (
    <Part digit={7} title={t('desk.partSupport')}>
      <Checkboxes
        name="support"
        label={t('desk.support')}
        hint={t('desk.supportHint')}
        layout="columns"
        options={supports.map((code) => ({ value: code, label: term(t, 'support', code) }))}
      />
      <p class="small muted">{t('privacy.consentSupport')}</p>
      <Checkbox name="supportConsent" label={t('desk.supportConsent')} />
    </Part>
  );
}

export function ConsentPart({ askAge }: { askAge: boolean }): VNode {
  const { t } = useFrame();
  return (
    <Part digit={8} title={t('desk.partConsent')}>
      <TextField
        name="birthYear"
        label={t('desk.birthYear')}
        hint={t('desk.birthYearHint')}
        inputmode="numeric"
        width="short"
        autocomplete="off"
        maxlength={4}
      />
      {askAge ? <Checkbox name="ageChecked" label={t('desk.ageChecked')} /> : null}
      <Notice kind="info" title={t('privacy.consentTitle')}>
        <p>{t('privacy.consentKeep')}</p>
      </Notice>
      <Checkbox name="keepConsent" label={t('desk.keepConsent')} required />
    </Part>
  );
}
