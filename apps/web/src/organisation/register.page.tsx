import type { ComponentChildren, VNode } from 'preact';
import { legalForms, organisationKinds, type LegalForm, type OrganisationKind } from '#kernel';
import {
  Button, Form, FormActions, Hidden, Layout, PageTitle, Steps, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import type { ShownLegalText } from '../law/legal-words.js';
import type { DayMaximum } from './organisation-fields.js';
import { NameFields, PersonFields, PlaceFields, SortFields, VolunteerFields } from './register-fields.js';
import { carriedPast } from './register-reading.js';
import { stepPath, stepsOf, type RegisterStep, type Sort } from './register-steps.js';

export interface RegisterPageProps {
  readonly frame: Frame;
  readonly step: RegisterStep;
  readonly values: FieldValues;
  /** Where the form goes; the next page when absent. */
  readonly target?: RegisterStep;
  readonly errors?: FieldErrors;
  readonly max: DayMaximum | null;
  /** What it means to have no insurance, in the words of the law. */
  readonly notice: ShownLegalText | null;
}

/** What they said they are; something usual as long as they said nothing. */
export function sortOf(values: FieldValues): Sort {
  const form = legalForms.find((code) => code === values.legalForm) ?? ('NON_PROFIT' satisfies LegalForm);
  const kind = organisationKinds.find((code) => code === values.kind) ?? ('ASSOCIATION' satisfies OrganisationKind);
  return { legalForm: form, kind: form === 'COMPANY' ? 'COMPANY' : kind };
} // prettier-ignore

/** Answers of the other pages, unseen. */
export function Carried({ values }: { values: FieldValues }): VNode {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as readonly string[]) : [value]).map((one) => [name, one] as const),
  );
  return (
    <>
      {pairs.map(([name, value]) =>
        typeof value === 'string' ? <Hidden key={`${name} ${value}`} name={name} value={value} /> : null,
      )}
    </>
  );
}

/** The frame around each page: how far, and one question as title. */
export function RegisterShell(props: {
  readonly frame: Frame;
  readonly step: RegisterStep;
  readonly sort: Sort;
  readonly errors?: FieldErrors;
  readonly children: ComponentChildren;
}): VNode {
  const { frame, step, sort, errors = {} } = props;
  const { t } = frame;
  const steps = stepsOf(sort);
  const title = t(`register.${step}`);
  const lead = step === 'soort' ? t('organisations.registerLead') : t(`register.lead.${step}`);
  return (
    <Layout
      frame={frame}
      title={`${title} – ${t('organisations.registerTitle')}`}
      description={t('organisations.registerLead')}
      width="text"
      errors={errors}
      {...(step === 'soort' ? {} : { robots: 'noindex' as const })}
    >
      <Steps current={steps.indexOf(step) + 1} total={steps.length} />
      <PageTitle lead={lead}>{title}</PageTitle>
      {props.children}
    </Layout>
  );
}

function Fields({
  step,
  sort,
  max,
  notice,
  frame,
}: RegisterPageProps & { readonly sort: Sort }): VNode | null {
  switch (step) {
    case 'soort':
      return <SortFields />;
    case 'naam':
      return <NameFields sort={sort} />;
    case 'plaats':
      return <PlaceFields sort={sort} />;
    case 'vrijwilligers':
      return <VolunteerFields sort={sort} max={max} notice={notice} />;
    case 'wie':
      return <PersonFields isAccount={frame.person === null} />;
    case 'nakijken':
      return null;
  }
}

/** One short page of the registration. */
export function RegisterPage(props: RegisterPageProps): VNode {
  const { frame, step, values, errors = {}, target } = props;
  const { t, lang } = frame;
  const sort = sortOf(values);
  const steps = stepsOf(sort);
  const at = steps.indexOf(step);
  const before = target === undefined ? steps[at - 1] : undefined;
  const next = target ?? steps[at + 1] ?? 'nakijken';
  return (
    <RegisterShell frame={frame} step={step} sort={sort} errors={errors}>
      <Form action={stepPath(lang, next)} values={values} errors={errors}>
        <Carried values={carriedPast(step, values)} />
        <Fields {...props} sort={sort} />
        <FormActions>
          <Button icon="next">{t('common.continue')}</Button>
          {before === undefined ? null : (
            <Button kind="quiet" icon="previous" formaction={stepPath(lang, before)}>
              {t('common.back')}
            </Button>
          )}
        </FormActions>
      </Form>
    </RegisterShell>
  );
}

/** The same answer whether or not the address was known. */
export function RegisteredPage({ frame }: { frame: Frame }): VNode {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('organisations.receivedTitle')} width="text" robots="noindex">
      <PageTitle>{t('organisations.receivedTitle')}</PageTitle>
      <p class="lead">{t('organisations.receivedMail')}</p>
      <p>{t('organisations.receivedNext')}</p>
    </Layout>
  );
}
