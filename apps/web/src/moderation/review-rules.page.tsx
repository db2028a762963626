import type { VNode } from 'preact';
import { formatDate } from '#i18n';
import { dayInBrussels } from '#kernel';
import {
  Button, DataTable, DateField, Form, FormActions, Layout, NumberField, PageTitle, Radios, Tag, paths, useFrame,
  type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import type { DatedReviewRule, DecidedBy, ReviewTarget } from '#vacancies';

export interface RulesProps {
  readonly frame: Frame;
  readonly rules: readonly DatedReviewRule[];
  readonly targets: readonly (ReviewTarget & DecidedBy)[];
  readonly form?: 'rule' | 'target';
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

type Part = Omit<RulesProps, 'frame'>;

/** The row that counts today: the latest day that has come. */
const inForce = <R extends { readonly validFrom: string }>(
  rows: readonly R[],
  today: string,
): R | undefined => rows.find(({ validFrom }) => validFrom <= today);

function Since({ day, now }: { day: string; now: boolean }): VNode {
  const { t, lang } = useFrame();
  return (
    <>
      {formatDate(lang, day)} {now ? <Tag tone="success">{t('review.rule.now')}</Tag> : null}
    </>
  );
}

function useBy(): (row: DecidedBy) => VNode | string {
  const { t } = useFrame();
  return ({ decidedBy }) => (decidedBy === null ? t('review.rule.delivered') : <bdi>{decidedBy}</bdi>);
}

function RuleRows({ rules }: Part): VNode {
  const { t, now } = useFrame();
  const by = useBy();
  const present = inForce(rules, dayInBrussels(now));
  return (
    <DataTable
      caption={t('review.ruleTitle')}
      hideCaption
      columns={[
        { key: 'from', label: t('review.rule.from') },
        { key: 'active', label: t('review.rule.active') },
        { key: 'published', label: t('review.rule.minPublished'), numeric: true },
        { key: 'months', label: t('review.rule.months'), numeric: true },
        { key: 'returned', label: t('review.rule.maxReturned'), numeric: true },
        { key: 'by', label: t('review.rule.by') },
      ]}
      rows={rules.map((rule) => ({
        from: <Since day={rule.validFrom} now={rule === present} />,
        active: rule.active ? t('review.rule.on') : t('review.rule.off'),
        published: rule.active ? rule.minPublished : '–',
        months: rule.active ? rule.months : '–',
        returned: rule.active ? rule.maxReturned : '–',
        by: by(rule),
      }))}
    />
  );
}

function NewRule({ rules, form, values, errors }: Part): VNode {
  const { t, lang, now } = useFrame();
  const own = form === 'rule';
  const today = dayInBrussels(now);
  const present = inForce(rules, today);
  const start: FieldValues = {
    active: present?.active === false ? 'off' : 'on',
    minPublished: String(present?.minPublished ?? 3),
    months: String(present?.months ?? 12),
    maxReturned: String(present?.maxReturned ?? 0),
  };
  const options = [
    { value: 'on', label: t('review.rule.on') },
    { value: 'off', label: t('review.rule.off') },
  ];
  return (
    <Form
      id="rule"
      action={paths.teamRules(lang)}
      values={own ? (values ?? {}) : start}
      errors={own ? (errors ?? {}) : {}}
    >
      <h3>{t('review.rule.add')}</h3>
      <DateField name="validFrom" label={t('review.rule.from')} min={today} required />
      <Radios name="active" label={t('review.rule.active')} options={options} required />
      <NumberField name="minPublished" label={t('review.rule.minPublished')} required />
      <NumberField name="months" label={t('review.rule.months')} required />
      <NumberField name="maxReturned" label={t('review.rule.maxReturned')} required />
      <FormActions>
        <Button>{t('review.rule.save')}</Button>
      </FormActions>
    </Form>
  );
}

function Targets({ targets, form, values, errors }: Part): VNode {
  const { t, lang, now } = useFrame();
  const own = form === 'target';
  const by = useBy();
  const today = dayInBrussels(now);
  const present = inForce(targets, today);
  return (
    <section class="section" aria-labelledby="target-title">
      <h2 id="target-title">{t('review.targetTitle')}</h2>
      <p>{t('review.targetHint')}</p>
      <DataTable
        caption={t('review.targetTitle')}
        hideCaption
        columns={[
          { key: 'from', label: t('review.rule.from') },
          { key: 'days', label: t('review.target.days'), numeric: true },
          { key: 'by', label: t('review.rule.by') },
        ]}
        rows={targets.map((target) => ({
          from: <Since day={target.validFrom} now={target === present} />,
          days: target.workingDays,
          by: by(target),
        }))}
      />
      <Form
        id="target"
        action={paths.teamRulesTarget(lang)}
        values={own ? (values ?? {}) : { workingDays: String(present?.workingDays ?? 2) }}
        errors={own ? (errors ?? {}) : {}}
      >
        <h3>{t('review.target.add')}</h3>
        <DateField name="validFrom" label={t('review.rule.from')} min={today} required />
        <NumberField name="workingDays" label={t('review.target.days')} required />
        <FormActions>
          <Button>{t('review.target.save')}</Button>
        </FormActions>
      </Form>
    </section>
  );
}

/** Which history makes review unnecessary and how soon one should look, as dated rows with who decided. */
export function RulesPage({ frame, ...props }: RulesProps): VNode {
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('review.rulesTitle')}
      robots="noindex"
      errors={props.errors ?? {}}
      breadcrumbs={[
        { href: paths.team(lang), label: t('site.areaTeam') },
        { href: paths.teamVacancies(lang), label: t('review.queueTitle') },
      ]}
    >
      <PageTitle>{t('review.rulesTitle')}</PageTitle>
      <section class="section" aria-labelledby="rule-title">
        <h2 id="rule-title">{t('review.ruleTitle')}</h2>
        <p>{t('review.ruleText')}</p>
        <RuleRows {...props} />
        <NewRule {...props} />
      </section>
      <Targets {...props} />
    </Layout>
  );
}
