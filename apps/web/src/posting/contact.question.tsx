import type { VNode } from 'preact';
import { z } from 'zod';
import { emailAddress, optionalText, phoneNumber, severalOf, type ReactionWay } from '#kernel';
import { Checkboxes, TextArea, TextField, useFrame } from '#ui';
import { answer } from './answer-words.js';
import { question } from './question.js';

const ways = ['PHONE', 'WALK_IN'] as const;
const others = (reactBy: readonly ReactionWay[]) => ways.filter((way) => reactBy.includes(way));

function ContactFields(): VNode {
  const { t } = useFrame();
  const options = [
    { value: 'PHONE', label: t('posting.reactPhone'), hint: t('posting.reactPhoneHint') },
    { value: 'WALK_IN', label: t('posting.reactWalkIn') },
  ];
  return (
    <>
      <p>
        {t('posting.contactLead')} {t('vacancies.contactHint')}
      </p>
      <TextField name="contactFirstName" label={t('vacancies.contactFirstName')} maxlength={80} required />
      <TextField name="contactEmail" label={t('vacancies.contactEmail')} type="email" />
      <TextField name="contactPhone" label={t('vacancies.contactPhone')} type="tel" width="medium" />
      <Checkboxes name="reactBy" label={t('posting.reactBy')} hint={t('posting.reactByHint')} options={options} />
      <TextArea name="walkInNote" label={t('posting.walkInNote')} hint={t('posting.walkInNoteHint')} rows={2} lang="nl" />
    </>
  ); // prettier-ignore
}

/** Who follows it up, and how one can react besides by this site. */
export const contactQuestion = question({
  code: 'contact',
  slug: 'contact',
  group: 'reaching',
  required: true,
  form: z.object({
    contactFirstName: optionalText(80),
    contactEmail: emailAddress(),
    contactPhone: phoneNumber(),
    reactBy: severalOf(ways),
    walkInNote: optionalText(300),
  }),
  apply: (content, v) => ({
    ...content,
    contact: { firstName: v.contactFirstName ?? '', email: v.contactEmail, phone: v.contactPhone },
    reactBy: ['PLATFORM', ...others(v.reactBy)],
    walkInNote: v.reactBy.includes('WALK_IN') ? v.walkInNote : null,
  }),
  values: ({ contact, reactBy, walkInNote }) => ({
    contactFirstName: contact.firstName,
    contactEmail: contact.email,
    contactPhone: contact.phone,
    reactBy: others(reactBy),
    walkInNote,
  }),
  answers: (t, { contact, reactBy, walkInNote }) => [
    answer('contactFirstName', t('vacancies.contactFirstName'), contact.firstName),
    answer('contactEmail', t('vacancies.contactEmail'), contact.email),
    answer('contactPhone', t('vacancies.contactPhone'), contact.phone),
    answer(
      'reactBy',
      t('posting.reactBy'),
      others(reactBy)
        .map((way) => (way === 'PHONE' ? t('posting.reactPhone') : t('posting.reactWalkIn')))
        .join(', '),
    ),
    answer('walkInNote', t('posting.walkInNote'), walkInNote, 'nl'),
  ],
  Fields: ContactFields,
});
