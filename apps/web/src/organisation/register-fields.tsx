import type { VNode } from 'preact';
import { formatDate, formatEuro, termOptions } from '#i18n';
import { municipalityOptions } from '#places';
import {
  Checkbox, Details, NumberField, Radios, SelectField, TextArea, TextField, useFrame,
} from '#ui'; // prettier-ignore
import { LegalNotice } from '../law/legal-text.js';
import type { ShownLegalText } from '../law/legal-words.js';
import { TeamLanguages, type DayMaximum } from './organisation-fields.js';
import { hasVCode, isLight, type Sort } from './register-steps.js';

interface Part {
  readonly sort: Sort;
}

/** "What are you": the legal form, and how they see themselves. */
export function SortFields(): VNode {
  const { t } = useFrame();
  const forms = termOptions(t, 'legalForm').map((option) => ({
    ...option,
    hint: t(`organisations.legalFormHint.${option.value}`),
  }));
  const kinds = termOptions(t, 'kind').filter(({ value }) => value !== 'COMPANY');
  return (
    <>
      <Radios name="legalForm" label={t('organisations.legalForm')} options={forms} required />
      <Radios
        name="kind"
        label={t('organisations.kind')}
        hint={t('register.kindHint')}
        options={kinds}
        required
      />
    </>
  );
}

/** Name, purpose, domain; a number where such an organisation has one. */
export function NameFields({ sort }: Part): VNode {
  const { t } = useFrame();
  return (
    <>
      <TextField name="name" label={t('organisations.name')} autocomplete="organization" maxlength={160} required />
      <TextArea name="purposeNl" label={t('organisations.purpose')} hint={t('organisations.purposeHint')} lang="nl" required />
      <Details summary={t('organisations.otherLanguages')}>
        <TextArea name="purposeFr" label={t('organisations.purposeFr')} lang="fr" />
        <TextArea name="purposeEn" label={t('organisations.purposeEn')} lang="en" />
      </Details>
      <SelectField name="sector" label={t('organisations.sector')} options={termOptions(t, 'sector')} blank={t('common.choose')} required />
      {isLight(sort) ? null : <NumberFields sort={sort} />}
    </>
  ); // prettier-ignore
}

/** The numbers that some organisations have; neither is compulsory. */
export function NumberFields({ sort }: Part): VNode {
  const { t } = useFrame();
  return (
    <>
      <TextField
        name="enterpriseNumber"
        label={t('organisations.number')}
        hint={t('organisations.numberHint')}
        width="medium"
        inputmode="numeric"
      />
      {hasVCode(sort) ? (
        <TextField name="vCode" label={t('register.vCode')} hint={t('register.vCodeHint')} width="medium" />
      ) : null}
    </>
  );
}

/** Where they work and in which languages. */
export function PlaceFields({ sort }: Part): VNode {
  const { t, lang } = useFrame();
  const light = isLight(sort);
  return (
    <>
      <SelectField
        name="municipality"
        label={light ? t('register.area') : t('organisations.municipality')}
        options={municipalityOptions(lang)}
        blank={t('common.choose')}
        required
      />
      {light ? null : (
        <>
          <TextField name="street" label={t('organisations.street')} autocomplete="address-line1" maxlength={160} />
          <TextField name="postcode" label={t('organisations.postcode')} autocomplete="postal-code" inputmode="numeric" width="short" />
        </>
      )}
      <TextField name="website" label={t('organisations.website')} type="url" maxlength={200} />
      <TeamLanguages label={t('organisations.teamLanguages')} />
      {light ? null : <Checkbox name="stepFree" label={t('organisations.stepFree')} />}
    </>
  ); // prettier-ignore
}

function Insurance({ sort, notice }: Part & { readonly notice: ShownLegalText | null }): VNode {
  const { t } = useFrame();
  const yesNo = [
    { value: 'yes', label: t('common.yes') },
    { value: 'no', label: t('common.no') },
  ];
  return (
    <>
      <Radios name="insuranceCivil" label={t('organisations.insurance')} hint={t('organisations.insuranceHint')} options={yesNo} required />
      <TextField name="insurer" label={t('organisations.insurer')} maxlength={120} />
      {isLight(sort) ? null : (
        <>
          <Checkbox name="insuranceAccident" label={t('organisations.insuranceAccident')} />
          <Checkbox name="insuranceLegalAid" label={t('organisations.insuranceLegalAid')} />
        </>
      )}
      {sort.legalForm === 'DE_FACTO_ASSOCIATION' ? (
        <>
          {notice === null ? <p>{t('organisations.uninsured')}</p> : <LegalNotice text={notice} />}
          <Checkbox name="insuranceNoticeAccepted" label={t('note.noticeAccept')} hint={t('note.noticeAcceptHint')} />
        </>
      ) : null}
    </>
  ); // prettier-ignore
}

function Agreements({ max }: { readonly max: DayMaximum | null }): VNode {
  const { t, lang } = useFrame();
  const hint = max
    ? t('organisations.expensesDayHint', {
        amount: formatEuro(lang, max.cents),
        date: formatDate(lang, max.since),
      })
    : undefined;
  return (
    <>
      <Radios
        name="expenses"
        label={t('organisations.expenses')}
        options={termOptions(t, 'expenses')}
        required
      />
      <NumberField
        name="expensesDay"
        label={t('organisations.expensesDay')}
        hint={hint}
        suffix="€"
        inputmode="decimal"
      />
      <Radios
        name="secrecy"
        label={t('organisations.secrecy')}
        options={termOptions(t, 'secrecy')}
        required
      />
    </>
  );
}

/** What volunteers must know (brief 4.2); in light form only whom to turn to and whether they are insured (UC-28). */
export function VolunteerFields(props: {
  readonly sort: Sort;
  readonly max: DayMaximum | null;
  readonly notice: ShownLegalText | null;
}): VNode {
  const { t } = useFrame();
  const light = isLight(props.sort);
  const two = props.sort.legalForm === 'DE_FACTO_ASSOCIATION';
  return (
    <>
      <TextArea
        name="responsiblePersons"
        label={light ? t('register.contacts') : t('organisations.responsible')}
        hint={two ? t('register.twoPersons') : t('register.onePerson')}
        rows={3}
        required
      />
      {light ? null : <Checkbox name="employsStaff" label={t('organisations.employsStaff')} />}
      <Insurance {...props} />
      {light ? null : <Agreements {...props} />}
    </>
  );
}

/** Whom the Steunpunt can reach; without account this becomes one. */
export function PersonFields({ isAccount }: { isAccount: boolean }): VNode {
  const { t } = useFrame();
  return (
    <>
      <p>{isAccount ? t('organisations.contactHint') : t('organisations.contactHintOwn')}</p>
      <TextField name="firstName" label={t('common.firstName')} autocomplete="given-name" maxlength={80} required />
      <TextField name="lastName" label={t('common.lastName')} autocomplete="family-name" maxlength={80} required />
      <TextField name="email" label={t('common.email')} type="email" autocomplete="email" required />
      <TextField name="phone" label={t('common.phone')} type="tel" autocomplete="tel" width="medium" />
    </>
  ); // prettier-ignore
}
