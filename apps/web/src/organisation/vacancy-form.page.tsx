import type { VNode } from 'preact';
import { formatDate, formatEuro, type PlainKey } from '#i18n';
import type { OwnOrganisation } from '#organisations';
import {
  Button, Details, Form, FormActions, Hidden, Notice, PageTitle, SummaryList, paths, useFrame, type FieldErrors,
  type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import { completeStates, type VacancyState } from '#vacancies';
import type { DayMaximum } from './organisation-fields.js';
import { OwnLayout } from './own-layout.js';
import { AgreementFields, PeopleFields, PlaceAndTimeFields, TaskFields } from './vacancy-fields.js';

/** A field that somebody else changed meanwhile: what is stored, and what was typed here. */
export interface ChangedField {
  readonly label: PlainKey;
  readonly stored: string;
}

export interface VacancyFormProps {
  readonly frame: Frame;
  readonly organisation: Pick<OwnOrganisation, 'id' | 'name'>;
  /** Null while it is new. */
  readonly vacancy: { readonly id: string; readonly state: VacancyState; readonly version: number } | null;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  readonly max: DayMaximum | null;
  /** Set when somebody else saved in between. */
  readonly changed?: readonly ChangedField[];
}

function Changed({ changed }: Pick<VacancyFormProps, 'changed'>): VNode | null {
  const { t } = useFrame();
  if (changed === undefined) return null;
  return (
    <Notice kind="warning" live>
      <p>{t('vacancies.changedMeanwhile')}</p>
      {changed.length === 0 ? null : (
        <Details summary={t('vacancies.changedNow')} open>
          <SummaryList
            rows={changed.map(({ label, stored }) => ({ label: t(label), value: stored || '–' }))}
          />
        </Details>
      )}
    </Notice>
  );
}

function Buttons({ vacancy }: Pick<VacancyFormProps, 'vacancy'>): VNode {
  const { t } = useFrame();
  if (vacancy !== null && completeStates.includes(vacancy.state)) {
    return (
      <FormActions>
        <Button name="intent" value="save">
          {t('vacancies.saveChanges')}
        </Button>
      </FormActions>
    );
  }
  return (
    <FormActions>
      <Button name="intent" value="submit" icon="send">
        {t('vacancies.saveAndSubmit')}
      </Button>
      <Button name="intent" value="save" kind="secondary">
        {t('vacancies.saveDraft')}
      </Button>
    </FormActions>
  );
}

const begun = (values: FieldValues, suffix: string): boolean =>
  ['title', 'summary', 'body'].some((part) => Boolean(values[`${part}${suffix}`]));

/** Writing or changing a vacancy; may be saved half-way. */
export function VacancyFormPage(props: VacancyFormProps): VNode {
  const { frame, organisation, vacancy, values, errors = {}, max } = props;
  const { t, lang } = frame;
  const title = vacancy === null ? t('vacancies.newTitle') : t('vacancies.editTitle');
  const action =
    vacancy === null
      ? paths.myVacancies(lang, organisation.id)
      : paths.myVacancyEdit(lang, organisation.id, vacancy.id);
  const amountHint = max
    ? t('organisations.expensesDayHint', {
        amount: formatEuro(lang, max.cents),
        date: formatDate(lang, max.since),
      })
    : undefined;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={title} errors={errors} width="text">
      <PageTitle lead={t('vacancies.formLead')}>{title}</PageTitle>
      <Changed {...props} />
      <Form action={action} values={values} errors={errors}>
        <Hidden name="version" value={vacancy?.version ?? 0} />
        <TaskFields openFr={begun(values, 'Fr')} openEn={begun(values, 'En')} />
        <PlaceAndTimeFields />
        <PeopleFields />
        <AgreementFields amountHint={amountHint} />
        <Buttons vacancy={vacancy} />
      </Form>
    </OwnLayout>
  ); // prettier-ignore
}
