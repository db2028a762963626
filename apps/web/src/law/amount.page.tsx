import type { VNode } from 'preact';
import { formatDate } from '#i18n';
import { legalAmountRules, legalValueText, seenOf, type LegalAmount } from '#organisations';
import {
  Button, Form, FormActions, Hidden, Layout, Notice, PageTitle, PostButton, paths, type FieldErrors, type FieldValues,
  type Frame,
} from '#ui'; // prettier-ignore
import { legalAmount } from './legal-words.js';
import { AmountFields, Source } from './team-law.page.js';

interface AmountPageProps {
  readonly frame: Frame;
  readonly amount: LegalAmount;
  readonly today: string;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  /** Somebody else changed it in between. */
  readonly changed?: boolean;
}

/** A stored amount as the form shows it; the source has to be checked anew. */
export const amountValues = (amount: LegalAmount): FieldValues => ({
  value: legalValueText(amount.value, legalAmountRules[amount.code].decimals),
  validTo: amount.validTo,
  sourceUrl: amount.sourceUrl,
});

/** One amount: correct it, give it an end, or take it out while it was never in force. */
export function AmountPage({ frame, amount, today, values, errors = {}, changed = false }: AmountPageProps): VNode {
  const { t, lang } = frame;
  const title = t('law.changeTitle');
  return (
    <Layout
      frame={frame}
      title={title}
      width="text"
      robots="noindex"
      errors={errors}
      breadcrumbs={[{ href: paths.teamLaw(lang), label: t('law.title') }]}
    >
      <PageTitle over={t(`law.amount.${amount.code}`)}>{title}</PageTitle>
      {changed ? (
        <Notice kind="warning" live>
          <p>{t('refusal.law.changed')}</p>
        </Notice>
      ) : null}
      <p>
        {legalAmount(t, amount)}. {t('law.from', { date: formatDate(lang, amount.validFrom) })}{' '}
        <Source href={amount.sourceUrl} />
      </p>
      <Form action={paths.teamLawAmount(lang, amount.id)} values={values} errors={errors}>
        <Hidden name="seen" value={seenOf(amount)} />
        <AmountFields start={false} />
        <FormActions>
          <Button>{t('common.save')}</Button>
        </FormActions>
      </Form>
      {amount.validFrom > today ? (
        <section class="section">
          <p>{t('law.takeOutHint')}</p>
          <PostButton kind="secondary" action={paths.teamLawAmountOut(lang, amount.id)}>
            {t('law.takeOut')}
          </PostButton>
        </section>
      ) : null}
    </Layout>
  );
} // prettier-ignore
