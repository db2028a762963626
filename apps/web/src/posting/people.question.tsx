import type { VNode } from 'preact';
import { z } from 'zod';
import { termOptions } from '#i18n';
import { certificates, int4, optionalText, severalOf, suitabilities, targetGroups, ticked } from '#kernel';
import { Checkbox, Checkboxes, NumberField, TextArea, TextField, useFrame } from '#ui';
import { usualMinAge } from '#vacancies';
import { answer, codesText, yesNo } from './answer-words.js';
import { question } from './question.js';

function ForWhomFields(): VNode {
  const { t } = useFrame();
  return (
    <>
      <Checkboxes name="targetGroups" label={t('posting.targetGroups')} hint={t('posting.targetGroupsHint')} options={termOptions(t, 'targetGroup')} layout="columns" />
      <Checkboxes name="suitedFor" label={t('posting.suitedFor')} hint={t('posting.suitedForHint')} options={termOptions(t, 'suitability')} />
    </>
  ); // prettier-ignore
}

/** With and for whom one works, and who is especially welcome. */
export const peopleQuestion = question({
  code: 'people',
  slug: 'voor-wie',
  group: 'people',
  required: false,
  form: z.object({ targetGroups: severalOf(targetGroups), suitedFor: severalOf(suitabilities) }),
  apply: (content, values) => ({ ...content, ...values }),
  values: (content) => ({ targetGroups: content.targetGroups, suitedFor: content.suitedFor }),
  answers: (t, content) => [
    answer('targetGroups', t('posting.targetGroups'), codesText(t, 'targetGroup', content.targetGroups)),
    answer('suitedFor', t('posting.suitedFor'), codesText(t, 'suitability', content.suitedFor)),
  ],
  Fields: ForWhomFields,
});

/** A whole number, or `otherwise` when nothing was typed. */
export const numberOr = <D extends number | null>(otherwise: D, min: number, max: number) =>
  z
    .preprocess((value) => (value === '' || value === undefined ? null : value), int4(min, max).nullable())
    .transform((value) => value ?? otherwise);

const mostLines = 5;
const lineLength = 80;

/** One per line, without empty lines and doubles, at most five of 80 characters. */
const lines = () =>
  optionalText(2_000).transform((text, context) => {
    const found = [...new Set((text ?? '').split('\n').map((line) => line.trim()).filter(Boolean))]; // prettier-ignore
    if (found.length <= mostLines && found.every((line) => line.length <= lineLength)) return found;
    const params = { max: mostLines, length: lineLength };
    context.addIssue({ code: 'custom', message: 'posting.listTooLong', params });
    return z.NEVER;
  });

function WhoFields(): VNode {
  const { t } = useFrame();
  return (
    <>
      <NumberField name="places" label={t('vacancies.places')} required />
      <Checkbox name="waitingList" label={t('posting.waitingList')} hint={t('posting.waitingListHint')} />
      <NumberField name="minAge" label={t('vacancies.minAge')} hint={t('vacancies.minAgeHint')} required />
      <TextField name="minAgeReason" label={t('vacancies.minAgeReason')} maxlength={300} lang="nl" />
      <TextArea name="skillsWanted" label={t('posting.skillsWanted')} hint={t('posting.skillsHint')} rows={3} lang="nl" />
      <TextArea name="skillsLearnable" label={t('posting.skillsLearnable')} hint={t('posting.skillsLearnableHint')} rows={3} lang="nl" />
      <Checkboxes name="certificates" label={t('posting.certificates')} hint={t('posting.certificatesHint')} options={termOptions(t, 'certificate')} />
    </>
  ); // prettier-ignore
}

/** How many people, and what they bring. */
export const whoQuestion = question({
  code: 'who',
  slug: 'wie',
  group: 'people',
  required: false,
  form: z.object({
    places: numberOr(1, 1, 500),
    waitingList: ticked(),
    minAge: numberOr(usualMinAge, 15, 99),
    minAgeReason: optionalText(300),
    skillsWanted: lines(),
    skillsLearnable: lines(),
    certificates: severalOf(certificates),
  }),
  apply: (content, values) => ({ ...content, ...values }),
  values: (content) => ({
    places: content.places,
    waitingList: content.waitingList,
    minAge: content.minAge,
    minAgeReason: content.minAgeReason,
    skillsWanted: content.skillsWanted.join('\n'),
    skillsLearnable: content.skillsLearnable.join('\n'),
    certificates: content.certificates,
  }),
  answers: (t, content) => [
    answer('places', t('vacancies.places'), t('vacancyPage.placesValue', { count: content.places })),
    answer('waitingList', t('posting.waitingList'), yesNo(t, content.waitingList)),
    answer('minAge', t('vacancies.minAge'), t('vacancyPage.ageValue', { age: content.minAge })),
    answer('minAgeReason', t('vacancies.minAgeReason'), content.minAgeReason, 'nl'),
    answer('skillsWanted', t('posting.skillsWanted'), content.skillsWanted.join('\n'), 'nl'),
    answer('skillsLearnable', t('posting.skillsLearnable'), content.skillsLearnable.join('\n'), 'nl'),
    answer('certificates', t('posting.certificates'), codesText(t, 'certificate', content.certificates)),
  ],
  Fields: WhoFields,
});
