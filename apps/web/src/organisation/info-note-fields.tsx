import type { VNode } from 'preact';
import { formatDate, formatEuro, termOptions } from '#i18n';
import { mustInsure, type InsuranceFacts } from '#organisations';
import { Checkbox, Details, Fieldset, NumberField, Radios, TextArea, TextField, paths, useFrame } from '#ui';
import { LegalNotice } from '../law/legal-text.js';
import type { ShownLegalText } from '../law/legal-words.js';
import type { DayMaximum } from './organisation-fields.js';

interface NoteFieldsProps {
  readonly max: DayMaximum | null;
  /** Who writes it; decides whether going without insurance is possible. */
  readonly organisation: InsuranceFacts;
  /** The notice about liability in force. */
  readonly notice: ShownLegalText | null;
}

/** What going without insurance means, and "we understood": only where the law lets one (brief 4.3). */
function WithoutInsurance({ organisation, notice }: Omit<NoteFieldsProps, 'max'>): VNode | null {
  const { t, lang } = useFrame();
  if (mustInsure(organisation)) return null;
  return (
    <>
      <Details summary={t('note.noticeTitle')} open>
        {notice === null ? <p>{t('organisations.uninsured')}</p> : <LegalNotice text={notice} />}
        <p>
          <a href={paths.freeInsurance(lang)}>{t('law.freeInvite')}</a>
        </p>
      </Details>
      <Checkbox
        name="insuranceNoticeAccepted"
        label={t('note.noticeAccept')}
        hint={t('note.noticeAcceptHint')}
      />
    </>
  );
}

function Insurance(props: Omit<NoteFieldsProps, 'max'>): VNode {
  const { t } = useFrame();
  const yesNo = [
    { value: 'yes', label: t('common.yes') },
    { value: 'no', label: t('common.no') },
  ];
  return (
    <>
      <Radios name="insuranceCivil" label={t('organisations.insurance')} hint={t('organisations.insuranceHint')} options={yesNo} required />
      <TextField name="insurer" label={t('organisations.insurer')} maxlength={120} />
      <TextField name="policyNumber" label={t('note.policyNumber')} maxlength={60} width="medium" />
      <Checkbox name="insuranceAccident" label={t('organisations.insuranceAccident')} />
      <Checkbox name="insuranceLegalAid" label={t('organisations.insuranceLegalAid')} />
      <WithoutInsurance {...props} />
    </>
  ); // prettier-ignore
}

/** What the law wants volunteers to know (brief 4.2). */
export function NoteFields({ max, ...about }: NoteFieldsProps): VNode {
  const { t, lang } = useFrame();
  const hint = max
    ? t('organisations.expensesDayHint', {
        amount: formatEuro(lang, max.cents),
        date: formatDate(lang, max.since),
      })
    : undefined;
  return (
    <Fieldset legend={t('organisations.noteLegend')} hint={t('organisations.noteHint')}>
      <TextArea name="responsiblePersons" label={t('organisations.responsible')} hint={t('organisations.responsibleHint')} rows={3} required />
      <Insurance {...about} />
      <Radios name="expenses" label={t('organisations.expenses')} options={termOptions(t, 'expenses')} required />
      <NumberField name="expensesDay" label={t('organisations.expensesDay')} hint={hint} suffix="€" inputmode="decimal" />
      <Radios name="secrecy" label={t('organisations.secrecy')} options={termOptions(t, 'secrecy')} required />
      <TextArea name="conditions" label={t('note.conditions')} hint={t('note.conditionsHint')} rows={3} maxlength={1000} />
    </Fieldset>
  ); // prettier-ignore
}
