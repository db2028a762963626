import type { ComponentChildren, VNode } from 'preact';
import type { InterestVacancy } from '#introductions';
import { Hidden, Layout, Notice, Steps, paths, type FieldErrors, type FieldValues, type Frame } from '#ui';

/** What every page of the three gets. */
export interface InterestPageProps {
  readonly frame: Frame;
  readonly vacancy: InterestVacancy;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
}

/** The frame around each of the three pages: which vacancy, how far. */
export function InterestShell(
  props: Omit<InterestPageProps, 'values'> & { title: string; step: number; children: ComponentChildren },
): VNode {
  const { frame, vacancy, title, step, errors } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={title}
      width="text"
      robots="noindex"
      {...(errors === undefined ? {} : { errors })}
      breadcrumbs={[{ href: paths.vacancy(lang, vacancy.number), label: vacancy.title }]}
    >
      <Steps current={step} total={3} />
      <h1>{title}</h1>
      <p class="lead">
        {t('interest.lead', { vacancy: vacancy.title, organisation: vacancy.organisationName })}
      </p>
      {vacancy.isFull ? (
        <Notice kind="info" title={t('renewal.fullTitle')}>
          <p>{t('renewal.fullText')}</p>
        </Notice>
      ) : null}
      {props.children}
    </Layout>
  );
}

/** Answers of the other pages, unseen. */
export function Carried({ values }: { values: FieldValues }): VNode {
  const pairs = Object.entries(values).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return (
    <>
      {pairs.map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
    </>
  );
}
