import type { VNode } from 'preact';
import { formatDateTime } from '#i18n';
import {
  Button, Card, Checkbox, Checkboxes, DateField, Details, EnterButton, Fieldset, FormActions, Notice, TextArea, useFrame,
  type FieldErrors, type FieldValues,
} from '#ui'; // prettier-ignore
import { returnReasons, reviewFields, reviewQuestions, type ReviewField } from '#vacancies';
import { remarkName } from './review-forms.js';
import { fieldLabel, fieldLang } from './review-values.js';

export interface DecisionProps {
  /** Changes of something online, instead of a vacancy that waits. */
  readonly onChanges: boolean;
  /** Nothing stops it from going online. */
  readonly ready: boolean;
  readonly values: FieldValues;
  readonly errors: FieldErrors;
  /** What stands in a field now; fields that are empty are left out. */
  readonly contents: readonly { readonly field: ReviewField; readonly text: string }[];
}

const filled = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** A box for words about each field; those that were used stand open. */
export function Remarks({ values, errors, contents }: DecisionProps): VNode {
  const { t } = useFrame();
  const texts = new Map(contents.map(({ field, text }) => [field, text]));
  const shown = reviewFields.filter((field) => texts.has(field) || filled(values[remarkName(field)]));
  return (
    <section class="section" aria-labelledby="remarks">
      <h2 id="remarks">{t('review.remarksTitle')}</h2>
      <p>{t('review.remarksHint')}</p>
      <div class="grid grid--small">
        {shown.map((field) => {
          const name = remarkName(field);
          const text = texts.get(field) ?? t('review.empty');
          return (
            <Details
              key={field}
              summary={fieldLabel(t, field)}
              open={filled(values[name]) || errors[name] !== undefined}
            >
              <p class="words small" lang={fieldLang(field)} dir="auto">
                {text.length > 400 ? `${text.slice(0, 400)}…` : text}
              </p>
              <TextArea name={name} label={t('review.remark', { field: fieldLabel(t, field) })} rows={2} />
            </Details>
          );
        })}
      </div>
    </section>
  );
}

/** The questions of brief 4.1; the ticks are kept with the decision. */
export function Checklist(): VNode {
  const { t } = useFrame();
  const questions = reviewQuestions.map((value) => ({ value, label: t(`vacancies.return.${value}`) }));
  return (
    <Card as="section">
      <h2>{t('review.checklistTitle')}</h2>
      <Checkboxes
        name="checklist"
        label={t('review.checklist')}
        hint={t('review.checklistHint')}
        options={questions}
        required
      />
    </Card>
  );
}

function Publish({ onChanges, ready, values, errors }: DecisionProps): VNode {
  const { t } = useFrame();
  const unanswered = reviewQuestions.length - [values.checklist ?? []].flat().filter(Boolean).length;
  const label = onChanges ? t('review.accept') : t('review.publish');
  return (
    <Card as="section" accent>
      <h2>{onChanges ? t('review.acceptTitle') : t('review.publishTitle')}</h2>
      {ready ? null : <p>{t('review.cannotPublish')}</p>}
      {ready && !onChanges ? <DateField name="expiresOn" label={t('moderation.publishUntil')} /> : null}
      {errors.confirmed === undefined ? null : (
        <>
          <Notice kind="warning">
            <p>{t('review.openQuestions', { count: unanswered })}</p>
          </Notice>
          <Checkbox
            name="confirmed"
            label={onChanges ? t('review.confirmAccept') : t('review.confirmPublish')}
            required
          />
        </>
      )}
      {ready ? (
        <FormActions>
          <Button icon="check" name="decision" value={onChanges ? 'ACCEPT_CHANGES' : 'PUBLISH'}>
            {label}
          </Button>
        </FormActions>
      ) : null}
    </Card>
  );
}

function SendBack({ onChanges }: DecisionProps): VNode {
  const { t } = useFrame();
  const options = returnReasons.map((value) => ({ value, label: t(`review.reason.${value}`) }));
  return (
    <Card as="section">
      <h2>{onChanges ? t('review.returnChangesTitle') : t('review.returnTitle')}</h2>
      <Checkboxes name="reasons" label={t('review.reasons')} hint={t('review.reasonsHint')} options={options} required />
      <TextArea name="comment" label={t('moderation.returnComment')} hint={t('moderation.returnCommentHint')} rows={4} />
      <FormActions>
        <Button kind="secondary" name="decision" value={onChanges ? 'RETURN_CHANGES' : 'RETURN'}>
          {onChanges ? t('review.returnChanges') : t('review.return')}
        </Button>
      </FormActions>
    </Card>
  ); // prettier-ignore
}

function Refuse({ errors }: DecisionProps): VNode {
  const { t } = useFrame();
  return (
    <Details summary={t('review.refuseTitle')} open={errors.confirmedRefuse !== undefined}>
      <Fieldset legend={t('review.refuseTitle')}>
        <p>{t('review.refuseText')}</p>
        <Checkbox name="confirmedRefuse" label={t('review.confirmRefuse')} required />
        <FormActions>
          <Button kind="danger" name="decision" value="REFUSE">
            {t('review.refuse')}
          </Button>
        </FormActions>
      </Fieldset>
    </Details>
  );
}

/** What a coordinator can decide; Enter in a field decides nothing. */
export function Decision(props: DecisionProps): VNode {
  return (
    <>
      <EnterButton name="decision" value="STAY" />
      <Checklist />
      <Publish {...props} />
      <SendBack {...props} />
      {props.onChanges ? null : <Refuse {...props} />}
    </>
  );
}

/** What another coordinator decided while this one was reading. */
export interface Meanwhile {
  readonly kind: 'decided' | 'changed';
  /** The last step, when somebody decided. */
  readonly last: { readonly at: Date; readonly name: string; readonly what: string } | null;
}

/** Nothing was written: somebody was first, or the text is another one now. */
export function MeanwhileNotice({ kind, last }: Meanwhile): VNode {
  const { t, lang } = useFrame();
  if (kind === 'changed') {
    return (
      <Notice kind="warning" title={t('review.changedTitle')} live>
        <p>{t('review.changedText')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={t('review.alreadyTitle')} live>
      {last === null ? null : (
        <p>
          {t('review.already', { name: last.name, time: formatDateTime(lang, last.at), what: last.what })}
        </p>
      )}
      <p>{t('review.alreadyText')}</p>
    </Notice>
  );
}
