import type { VNode } from 'preact';
import { termOptions } from '#i18n';
import { insuranceBodies, type InsuranceCondition } from '#organisations';
import {
  Button, Form, FormActions, Layout, LinkButton, Notice, NumberField, PageTitle, PostButton, Radios, SelectField, paths,
  safeUrl, useFrame, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import { LegalTextBody, LegalTitle } from './legal-text.js';
import type { ShownLegalText } from './legal-words.js';

/** An organisation of the reader, and whether it said that it read this. */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly isDone: boolean;
}

export interface FreeInsuranceProps {
  readonly frame: Frame;
  readonly text: ShownLegalText | null;
  /** The limit of hours in words, or null when none is known. */
  readonly hours: string | null;
  /** Null before the questions are answered. */
  readonly conditions: readonly InsuranceCondition[] | null;
  /** Volunteers all year round: every activity is registered beforehand. */
  readonly isRegular?: boolean;
  readonly readings: readonly Reading[];
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
}

function Answer({ conditions, hours, isRegular = false }: FreeInsuranceProps): VNode | null {
  const { t } = useFrame();
  if (conditions === null) return null;
  const no = conditions.some(({ met }) => met === 'no');
  const check = conditions.some(({ met }) => met === 'check');
  const title = no ? t('law.freeNo') : check ? t('law.freeCheck') : t('law.freeYes');
  return (
    <Notice kind={no ? 'warning' : check ? 'info' : 'success'} title={title} live>
      <ul>
        {conditions.map(({ condition, met }) => (
          <li key={condition}>
            {condition === 'hours'
              ? t(`law.free.hours.${met}`, { hours: hours ?? t('law.unknownAmount') })
              : t(`law.free.${condition}.${met === 'yes' ? 'yes' : 'no'}`)}
          </li>
        ))}
      </ul>
      {isRegular ? <p>{t('law.freeEach')}</p> : null}
    </Notice>
  );
}

function Questions({ values, errors = {} }: Pick<FreeInsuranceProps, 'values' | 'errors'>): VNode {
  const { t, lang } = useFrame();
  const yesNo = [
    { value: 'yes', label: t('common.yes') },
    { value: 'no', label: t('common.no') },
  ];
  const bodies = insuranceBodies.map((value) => ({ value, label: t(`law.freeBody.${value}`) }));
  return (
    <Form action={paths.freeInsurance(lang)} method="get" values={values} errors={errors} label={t('law.freeTitle')}>
      <SelectField name="form" label={t('law.freeForm')} options={termOptions(t, 'legalForm')} blank={t('common.choose')} required />
      <Radios name="staff" label={t('law.freeStaff')} options={yesNo} required />
      <Radios name="leaders" label={t('law.freeLeaders')} options={yesNo} required />
      <Radios name="dutch" label={t('law.freeDutch')} options={yesNo} required />
      <Radios name="body" label={t('law.freeBody')} options={bodies} required />
      <Radios name="occasional" label={t('law.freeOccasional')} options={yesNo} required />
      <NumberField name="hours" label={t('law.freeHours')} hint={t('law.freeHoursHint')} />
      <FormActions>
        <Button>{t('law.freeShow')}</Button>
      </FormActions>
    </Form>
  ); // prettier-ignore
}

function Read({ readings }: Pick<FreeInsuranceProps, 'readings'>): VNode | null {
  const { t, lang } = useFrame();
  if (readings.length === 0) return null;
  return (
    <section class="section" aria-labelledby="read">
      <h2 id="read">{t('law.freeReadTitle')}</h2>
      {readings.map(({ id, name, isDone }) =>
        isDone ? (
          <p key={id}>{t('law.freeAlready', { organisation: name })}</p>
        ) : (
          <PostButton key={id} kind="secondary" icon="check" action={paths.freeInsuranceRead(lang, id)}>
            {t('law.freeRead', { organisation: name })}
          </PostButton>
        ),
      )}
    </section>
  );
}

/** Whether the free insurance probably fits, and what it is; the platform never sells, grants or certifies (UC-27). */
export function FreeInsurancePage(props: FreeInsuranceProps): VNode {
  const { frame, text, errors = {} } = props;
  const { t, lang } = frame;
  const link = safeUrl(text?.linkUrl);
  return (
    <Layout
      frame={frame}
      title={t('law.freeTitle')}
      description={t('law.freeInvite')}
      width="text"
      errors={errors}
      breadcrumbs={[{ href: paths.law(lang), label: t('law.publicTitle') }]}
    >
      <PageTitle lead={t('law.freeAsk')}>{t('law.freeTitle')}</PageTitle>
      <Answer {...props} />
      <Questions {...props} />
      <p>
        <strong>{t('law.freeWho')}</strong>
      </p>
      {link === null ? null : (
        <p>
          <LinkButton kind="secondary" href={link} icon="external">
            {t('law.freeApply')}
          </LinkButton>
        </p>
      )}
      {text === null ? null : (
        <section class="section" aria-labelledby="article">
          <h2 id="article">
            <LegalTitle text={text} />
          </h2>
          <LegalTextBody text={text} />
        </section>
      )}
      <Read {...props} />
    </Layout>
  );
}
