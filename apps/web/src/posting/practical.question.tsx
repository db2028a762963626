import type { VNode } from 'preact';
import { z } from 'zod';
import { formatList, slotsText, term, termOptions } from '#i18n';
import { commitments, isoDay, oneOf, optionalText, placeKinds, severalOf, slotsMask, ticked } from '#kernel';
import { municipalities, municipalityName, municipalityOptions } from '#places';
import { Checkbox, Checkboxes, DateField, NumberField, Radios, SelectField, SlotsField, TextArea, TextField, useFrame } from '#ui'; // prettier-ignore
import { optionalMunicipality } from '../organisation/form-parts.js';
import { answer, dayText, yesNo } from './answer-words.js';
import { numberOr } from './people.question.js';
import { question } from './question.js';

const codes = municipalities.map(({ nisCode }) => nisCode) as [string, ...string[]];

function WhereFields(): VNode {
  const { t, lang } = useFrame();
  return (
    <>
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
      <TextField name="street" label={t('vacancies.street')} hint={t('posting.streetHint')} maxlength={160} />
      <Checkboxes
        name="otherMunicipalities"
        label={t('posting.otherMunicipalities')}
        hint={t('posting.otherMunicipalitiesHint')}
        options={municipalityOptions(lang)}
        layout="columns"
      />
      <TextArea
        name="transportNote"
        label={t('posting.transportNote')}
        hint={t('posting.transportNoteHint')}
        rows={2}
        lang="nl"
      />
    </>
  );
}

/** Where it happens and how one gets there. */
export const whereQuestion = question({
  code: 'where',
  slug: 'waar',
  group: 'practical',
  required: true,
  form: z.object({
    placeKind: oneOf(placeKinds),
    municipality: optionalMunicipality(),
    street: optionalText(160),
    otherMunicipalities: severalOf(codes, 0, 18),
    transportNote: optionalText(300),
  }),
  apply: (content, values) => ({
    ...content,
    ...values,
    // The first one is not "another" one, and only several places have others.
    otherMunicipalities:
      values.placeKind === 'SEVERAL'
        ? values.otherMunicipalities.filter((code) => code !== values.municipality)
        : [],
  }),
  values: (content) => ({
    placeKind: content.placeKind,
    municipality: content.municipality,
    street: content.street,
    otherMunicipalities: content.otherMunicipalities,
    transportNote: content.transportNote,
  }),
  answers: (t, content) => [
    answer('placeKind', t('vacancies.placeKind'), term(t, 'placeKind', content.placeKind)),
    answer('municipality', t('vacancies.municipality'), content.municipality && municipalityName(t.lang, content.municipality)),
    answer('street', t('vacancies.street'), content.street),
    answer('otherMunicipalities', t('posting.otherMunicipalities'), formatList(t.lang, content.otherMunicipalities.map((code) => municipalityName(t.lang, code)))),
    answer('transportNote', t('posting.transportNote'), content.transportNote, 'nl'),
  ], // prettier-ignore
  Fields: WhereFields,
});

function WhenFields(): VNode {
  const { t } = useFrame();
  return (
    <>
      <Radios name="commitment" label={t('vacancies.commitment')} options={termOptions(t, 'commitment')} required />
      <DateField name="startsOn" label={t('vacancies.startsOn')} hint={t('vacancies.startsOnHint')} />
      <DateField name="endsOn" label={t('vacancies.endsOn')} />
      <SlotsField label={t('vacancies.slots')} hint={t('vacancies.slotsHint')} />
      <NumberField name="hoursPerWeek" label={t('vacancies.hours')} suffix={t('vacancies.hoursSuffix')} />
      <Checkbox name="hoursFlexible" label={t('posting.hoursFlexible')} />
    </>
  ); // prettier-ignore
}

/** How often, in which period, on which days. */
export const whenQuestion = question({
  code: 'when',
  slug: 'wanneer',
  group: 'practical',
  required: false,
  form: z.object({
    commitment: oneOf(commitments),
    startsOn: isoDay(),
    endsOn: isoDay(),
    slots: slotsMask(),
    hoursPerWeek: numberOr(null, 1, 40),
    hoursFlexible: ticked(),
  }),
  apply: (content, values) => ({ ...content, ...values }),
  values: (content) => ({
    commitment: content.commitment,
    startsOn: content.startsOn,
    endsOn: content.endsOn,
    slots: content.slots,
    hoursPerWeek: content.hoursPerWeek,
    hoursFlexible: content.hoursFlexible,
  }),
  answers: (t, content) => [
    answer('commitment', t('vacancies.commitment'), term(t, 'commitment', content.commitment)),
    answer('startsOn', t('vacancies.startsOn'), dayText(t, content.startsOn)),
    answer('endsOn', t('vacancies.endsOn'), dayText(t, content.endsOn)),
    answer('slots', t('vacancies.slots'), slotsText(t, content.slots)),
    answer('hoursPerWeek', t('vacancies.hours'), content.hoursPerWeek === null ? '' : `${content.hoursPerWeek} ${t('vacancies.hoursSuffix')}`),
    answer('hoursFlexible', t('posting.hoursFlexible'), yesNo(t, content.hoursFlexible)),
  ], // prettier-ignore
  Fields: WhenFields,
});

function DurationFields(): VNode {
  const { t } = useFrame();
  return (
    <DateField name="wantedUntil" label={t('posting.wantedUntil')} hint={t('posting.wantedUntilHint')} />
  );
}

/** The last day that the organisation would like. */
export const durationQuestion = question({
  code: 'duration',
  slug: 'duur',
  group: 'reaching',
  required: false,
  form: z.object({ wantedUntil: isoDay() }),
  apply: (content, values) => ({ ...content, ...values }),
  values: ({ wantedUntil }) => ({ wantedUntil }),
  answers: (t, { wantedUntil }) => [
    answer(
      'wantedUntil',
      t('posting.wantedUntil'),
      wantedUntil === null ? t('posting.wantedUntilUsual') : dayText(t, wantedUntil),
    ),
  ],
  Fields: DurationFields,
});
