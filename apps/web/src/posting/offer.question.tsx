import type { VNode } from 'preact';
import { z } from 'zod';
import { formatDate, formatEuro, term, termOptions, termOf } from '#i18n';
import {
  accessibilities, accessibilityDimension, accessibilityDimensions, expenseSystems, oneOf, optionalText, secrecies, severalOf,
  supports, ticked, type AccessibilityDimension,
} from '#kernel'; // prettier-ignore
import { Checkbox, Checkboxes, NumberField, Radios, TextArea, useFrame } from '#ui';
import type { VacancyContent } from '#vacancies';
import { centsText, euroCents } from '../organisation/form-parts.js';
import { answer, codesText, yesNo } from './answer-words.js';
import { numberOr } from './people.question.js';
import { question, type FieldsProps } from './question.js';

function SupportFields(): VNode {
  const { t } = useFrame();
  return (
    <>
      <p>{t('posting.supportLead')}</p>
      <Checkboxes name="support" label={t('vacancies.support')} hint={t('vacancies.supportHint')} options={termOptions(t, 'support')} />
    </>
  ); // prettier-ignore
}

/** What makes a start easier. */
export const supportQuestion = question({
  code: 'support',
  slug: 'hulp',
  group: 'terms',
  required: false,
  form: z.object({ support: severalOf(supports) }),
  apply: (content, values) => ({ ...content, ...values }),
  values: ({ support }) => ({ support }),
  answers: (t, { support }) => [answer('support', t('vacancies.support'), codesText(t, 'support', support))],
  Fields: SupportFields,
});

const fieldOf = {
  PHYSICAL: 'accessPhysical',
  INFORMATION: 'accessInformation',
  SERVICE: 'accessService',
} as const;
const inDimension = (dimension: AccessibilityDimension) =>
  accessibilities.filter((fact) => accessibilityDimension(fact) === dimension);
const chosenIn = ({ accessibility }: VacancyContent, dimension: AccessibilityDimension) =>
  inDimension(dimension).filter((fact) => accessibility.includes(fact));

function AccessFields(): VNode {
  const { t } = useFrame();
  return (
    <>
      <p>{t('posting.accessLead')}</p>
      {accessibilityDimensions.map((dimension) => (
        <Checkboxes
          key={dimension}
          name={fieldOf[dimension]}
          label={term(t, 'accessibilityDimension', dimension)}
          options={inDimension(dimension).map((fact) => ({
            value: fact,
            label: termOf(t, 'accessibility', fact),
          }))}
        />
      ))}
    </>
  );
}

/** Accessibility in its three dimensions (brief 1.3 A). */
export const accessQuestion = question({
  code: 'access',
  slug: 'toegankelijkheid',
  group: 'terms',
  required: false,
  alsoCalled: ['accessibility'],
  form: z.object({
    accessPhysical: severalOf(accessibilities),
    accessInformation: severalOf(accessibilities),
    accessService: severalOf(accessibilities),
  }),
  apply: (content, v) => {
    const chosen = new Set([...v.accessPhysical, ...v.accessInformation, ...v.accessService]);
    return { ...content, accessibility: accessibilities.filter((fact) => chosen.has(fact)) };
  },
  values: (content) =>
    Object.fromEntries(
      accessibilityDimensions.map((dimension) => [fieldOf[dimension], chosenIn(content, dimension)]),
    ),
  answers: (t, content) =>
    accessibilityDimensions.map((dimension) =>
      answer(
        fieldOf[dimension],
        term(t, 'accessibilityDimension', dimension),
        codesText(t, 'accessibility', chosenIn(content, dimension)),
      ),
    ),
  Fields: AccessFields,
});

function TermsFields({ max }: FieldsProps): VNode {
  const { t, lang } = useFrame();
  const hint = max
    ? t('organisations.expensesDayHint', {
        amount: formatEuro(lang, max.cents),
        date: formatDate(lang, max.since),
      })
    : undefined;
  return (
    <>
      <Radios name="expenses" label={t('vacancies.expenses')} options={termOptions(t, 'expenses')} required />
      <NumberField name="expensesDay" label={t('vacancies.expensesDay')} hint={hint} suffix="€" inputmode="decimal" />
      <Checkbox name="travelPaid" label={t('posting.travelPaid')} hint={t('posting.travelPaidHint')} />
      <Radios name="secrecy" label={t('vacancies.secrecy')} options={termOptions(t, 'secrecy')} required />
      <TextArea name="stepsBefore" label={t('vacancies.stepsBefore')} hint={t('vacancies.stepsBeforeHint')} rows={3} lang="nl" />
      <NumberField name="weeksBefore" label={t('posting.weeksBefore')} hint={t('posting.weeksBeforeHint')} suffix={t('posting.weeksSuffix')} />
    </>
  ); // prettier-ignore
}

/** Costs, secrecy, and what has to happen before the start. */
export const termsQuestion = question({
  code: 'terms',
  slug: 'afspraken',
  group: 'terms',
  required: false,
  words: true,
  alsoCalled: ['expensesDayCents'],
  form: z.object({
    expenses: oneOf(expenseSystems),
    expensesDay: euroCents(),
    travelPaid: ticked(),
    secrecy: oneOf(secrecies),
    stepsBefore: optionalText(1000),
    weeksBefore: numberOr(null, 0, 52),
  }),
  apply: (content, { expensesDay, ...rest }) => ({
    ...content,
    ...rest,
    expensesDayCents: rest.expenses === 'FLAT' ? expensesDay : null,
    travelPaid: rest.expenses === 'FLAT' && rest.travelPaid,
  }),
  values: (content) => ({
    expenses: content.expenses,
    expensesDay: centsText(content.expensesDayCents),
    travelPaid: content.travelPaid,
    secrecy: content.secrecy,
    stepsBefore: content.stepsBefore,
    weeksBefore: content.weeksBefore,
  }),
  answers: (t, content) => [
    answer('expenses', t('vacancies.expenses'), term(t, 'expenses', content.expenses)),
    answer('expensesDay', t('vacancies.expensesDay'), content.expensesDayCents === null ? '' : formatEuro(t.lang, content.expensesDayCents)),
    answer('travelPaid', t('posting.travelPaid'), yesNo(t, content.travelPaid)),
    answer('secrecy', t('vacancies.secrecy'), term(t, 'secrecy', content.secrecy)),
    answer('stepsBefore', t('vacancies.stepsBefore'), content.stepsBefore, 'nl'),
    answer('weeksBefore', t('posting.weeksBefore'), content.weeksBefore === null ? '' : `${content.weeksBefore} ${t('posting.weeksSuffix')}`),
  ], // prettier-ignore
  Fields: TermsFields,
});
