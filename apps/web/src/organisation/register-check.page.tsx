import type { ComponentChildren, VNode } from 'preact';
import { formatEuro, formatList, languageName, term } from '#i18n';
import { formatEnterpriseNumber } from '#organisations';
import { municipalityName } from '#places';
import {
  Button,
  ContentText,
  Form,
  FormActions,
  Notice,
  SummaryList,
  paths,
  useFrame,
  type FieldValues,
  type Frame,
} from '#ui';
import { Carried, RegisterShell } from './register.page.js';
import { carriedPast } from './register-reading.js';
import { isLight, stepPath, type RegisterAnswers, type RegisterStep } from './register-steps.js';

interface CheckProps {
  readonly frame: Frame;
  readonly values: FieldValues;
  readonly answers: RegisterAnswers;
}

interface Answer {
  readonly label: string;
  readonly value: ComponentChildren;
}

/** A button of the form that leads back to one page and from there to this one. */
function ChangeButton({ step, label }: { step: RegisterStep; label: string }): VNode {
  const { t, lang } = useFrame();
  return (
    <Button
      kind="quiet"
      name="wijzig"
      value="1"
      formaction={stepPath(lang, step)}
      label={`${t('common.change')}: ${label}`}
    >
      {t('common.change')}
    </Button>
  );
}

function Part({ step, rows }: { step: RegisterStep; rows: readonly (Answer | null)[] }): VNode {
  const { t } = useFrame();
  const title = t(`register.${step}`);
  return (
    <section class="section" aria-labelledby={`part-${step}`}>
      <h2 id={`part-${step}`}>{title}</h2>
      <SummaryList rows={rows.filter((row) => row !== null)} />
      <ChangeButton step={step} label={title} />
    </section>
  );
}

function About({ answers }: { answers: RegisterAnswers }): VNode {
  const { t } = useFrame();
  const { sort, name } = answers;
  const text = (label: string, words: string | null, lang: 'nl' | 'fr' | 'en') =>
    words === null ? null : { label, value: <ContentText text={words} lang={lang} /> };
  return (
    <>
      <Part
        step="soort"
        rows={[
          { label: t('organisations.legalForm'), value: term(t, 'legalForm', sort.legalForm) },
          { label: t('organisations.kind'), value: term(t, 'kind', sort.kind) },
        ]}
      />
      <Part
        step="naam"
        rows={[
          { label: t('organisations.name'), value: <bdi>{name.name}</bdi> },
          text(t('organisations.purpose'), name.purposeNl, 'nl'),
          text(t('organisations.purposeFr'), name.purposeFr, 'fr'),
          text(t('organisations.purposeEn'), name.purposeEn, 'en'),
          { label: t('organisations.sector'), value: term(t, 'sector', name.sector) },
          name.enterpriseNumber === null ? null : { label: t('organisations.number'), value: formatEnterpriseNumber(name.enterpriseNumber) },
          name.vCode === null ? null : { label: t('register.vCode'), value: name.vCode },
        ]}
      />
    </>
  ); // prettier-ignore
}

function Place({ answers }: { answers: RegisterAnswers }): VNode {
  const { t, lang } = useFrame();
  const { municipality, street, postcode, website, teamLanguages, stepFree } = answers.place;
  const address = [street, postcode, municipalityName(lang, municipality)].filter(Boolean).join(', ');
  const label = isLight(answers.sort) ? t('register.area') : t('common.address');
  const languages = formatList(
    lang,
    teamLanguages.map((code) => languageName(lang, code)),
  );
  return (
    <Part
      step="plaats"
      rows={[
        { label, value: address },
        website === null ? null : { label: t('organisations.website'), value: website },
        { label: t('organisations.teamLanguages'), value: languages || '–' },
        stepFree ? { label: t('organisations.stepFree'), value: t('common.yes') } : null,
      ]}
    />
  );
}

function Volunteers({ answers }: { answers: RegisterAnswers }): VNode | null {
  const { t, lang } = useFrame();
  const { volunteers } = answers;
  if (volunteers === null) return null;
  const yesNo = (yes: boolean): string => (yes ? t('common.yes') : t('common.no'));
  const light = isLight(answers.sort);
  const amount = volunteers.expensesDay === null ? '' : ` (${formatEuro(lang, volunteers.expensesDay)})`;
  const insured = volunteers.insuranceCivil === 'yes';
  return (
    <Part
      step="vrijwilligers"
      rows={[
        { label: light ? t('register.contacts') : t('organisations.responsible'), value: <bdi>{volunteers.responsiblePersons.join(', ')}</bdi> },
        light ? null : { label: t('organisations.employsStaff'), value: yesNo(volunteers.employsStaff) },
        { label: t('organisations.insurance'), value: (insured ? volunteers.insurer : null) ?? yesNo(insured) },
        light ? null : { label: t('organisations.insuranceAccident'), value: yesNo(volunteers.insuranceAccident) },
        light ? null : { label: t('organisations.insuranceLegalAid'), value: yesNo(volunteers.insuranceLegalAid) },
        light ? null : { label: t('organisations.expenses'), value: `${term(t, 'expenses', volunteers.expenses)}${amount}` },
        light ? null : { label: t('organisations.secrecy'), value: term(t, 'secrecy', volunteers.secrecy) },
      ]}
    />
  ); // prettier-ignore
}

function Person({ answers }: { answers: RegisterAnswers }): VNode {
  const { t } = useFrame();
  const { firstName, lastName, email, phone } = answers.person;
  return (
    <Part
      step="wie"
      rows={[
        { label: t('register.person'), value: <bdi>{`${firstName} ${lastName}`}</bdi> },
        { label: t('common.email'), value: email },
        phone === null ? null : { label: t('common.phone'), value: phone },
      ]}
    />
  );
}

/** Everything once more before it is sent, each part with a way back to it. */
export function RegisterCheckPage({ frame, values, answers }: CheckProps): VNode {
  const { t, lang } = frame;
  return (
    <RegisterShell frame={frame} step="nakijken" sort={answers.sort}>
      <Form action={paths.organisationRegistered(lang)}>
        <Carried values={carriedPast('nakijken', values)} />
        {answers.sort.legalForm === 'COMPANY' ? (
          <Notice kind="info">
            <p>{t('organisations.companyNotice')}</p>
          </Notice>
        ) : null}
        <About answers={answers} />
        <Place answers={answers} />
        <Volunteers answers={answers} />
        <Person answers={answers} />
        <FormActions>
          <Button icon="send">{t('organisations.registerSend')}</Button>
        </FormActions>
      </Form>
    </RegisterShell>
  );
}
