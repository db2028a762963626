import type { VNode } from 'preact';
import {
  Button, Card, Details, Form, FormActions, PostButton, TextArea, paths, useFrame, type FieldErrors, type FieldValues,
} from '#ui'; // prettier-ignore
import type { ReviewStanding } from '#vacancies';

export interface StandingBoxProps {
  readonly organisationId: string;
  readonly standing: ReviewStanding;
  /** Why a coordinator wants to see everything; null when nobody does. */
  readonly why: string | null;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

function Revoke({ organisationId, values = {}, errors = {} }: StandingBoxProps): VNode {
  const { t, lang } = useFrame();
  return (
    <Details summary={t('review.standing.revokeTitle')} open={Object.keys(errors).length > 0}>
      <Form
        id="standing"
        action={paths.teamStandingRevoke(lang, organisationId)}
        values={values}
        errors={errors}
      >
        <TextArea name="why" label={t('review.standing.reason')} rows={2} maxlength={500} required />
        <FormActions>
          <Button kind="secondary">{t('review.standing.revoke')}</Button>
        </FormActions>
      </Form>
    </Details>
  );
}

/** Whether an organisation skips the queue and why; a coordinator can take that away and give it back. */
export function StandingBox(props: StandingBoxProps): VNode {
  const { t, lang } = useFrame();
  const { standing, why, organisationId } = props;
  const { skips, because, rule, published, returned } = standing;
  return (
    <Card as="section">
      <h2>{t('review.standingTitle')}</h2>
      <p>
        <strong>{skips ? t('review.standing.yes') : t('review.standing.no')}</strong>{' '}
        {t(`review.because.${because}`)}
      </p>
      {why === null ? null : <p class="words">{t('review.standing.why', { why })}</p>}
      {rule?.active ? (
        <p class="small">
          {t('review.standing.counts', {
            months: rule.months,
            published,
            returned,
            needed: rule.minPublished,
            allowed: rule.maxReturned,
          })}
        </p>
      ) : null}
      {why === null ? (
        <Revoke {...props} />
      ) : (
        <PostButton action={paths.teamStandingRestore(lang, organisationId)}>
          {t('review.standing.restore')}
        </PostButton>
      )}
      <p class="small">
        <a href={paths.teamRules(lang)}>{t('review.rulesTitle')}</a>
      </p>
    </Card>
  );
}
