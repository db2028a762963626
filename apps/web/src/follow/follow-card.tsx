import type { VNode } from 'preact';
import { formatLongDate } from '#i18n';
import {
  Button, Card, ContentLine, ContentText, DateField, Details, Form, FormActions, Hidden, Radios, TextArea, Timeline,
  useFrame, type FieldErrors, type FieldValues,
} from '#ui'; // prettier-ignore
import { BeforeYes } from '../law/before-yes.js';
import type { FollowCard, FollowModel } from './follow.presenter.js';

/** What was wrong with one of the forms of the page. */
export interface FailedForm {
  readonly form: string;
  readonly values: FieldValues;
  readonly errors: FieldErrors;
}

interface CardProps {
  readonly card: FollowCard;
  readonly model: FollowModel;
  readonly action: string;
  readonly failed: FailedForm | null;
}

/** One small form about one introduction; it opens itself when it has errors. */
function SmallForm(
  props: CardProps & { name: string; summary: string; button: string; children?: VNode | VNode[] },
): VNode {
  const { name, action, card } = props;
  const id = `${name}-${card.view.introductionId}`;
  const failed = props.failed?.form === id ? props.failed : null;
  return (
    <Details summary={props.summary} open={failed !== null}>
      <Form id={id} action={action} values={failed?.values ?? {}} errors={failed?.errors ?? {}}>
        <Hidden name="do" value={name} />
        <Hidden name="id" value={card.view.introductionId} />
        {props.children}
        <FormActions>
          <Button kind="secondary">{props.button}</Button>
        </FormActions>
      </Form>
    </Details>
  );
}

/** When and where, as the organisation wrote it. */
function Meeting({ card }: { card: FollowCard }): VNode | null {
  const { t, lang } = useFrame();
  const { meetingOn, meetingNote, state } = card.view;
  if (state !== 'ANSWERED' && state !== 'MET') return null;
  return (
    <>
      {meetingOn === null ? null : <p>{t('follow.meetingOn', { date: formatLongDate(lang, meetingOn) })}</p>}
      {meetingNote === null ? null : (
        <>
          <p>{t('follow.meetingNote')}</p>
          <blockquote>
            <ContentText text={meetingNote} lang={lang} />
          </blockquote>
        </>
      )}
    </>
  );
}

function AgreeForm({ card, action }: CardProps): VNode {
  const { t } = useFrame();
  return (
    <Form id={`agree-${card.view.introductionId}`} action={action}>
      <Hidden name="do" value="agree" />
      <Hidden name="id" value={card.view.introductionId} />
      <p>{t('follow.agreeText', { organisation: card.view.organisationName })}</p>
      <BeforeYes before={card.before} />
      <TextArea
        name="message"
        label={t('follow.message')}
        hint={t('interest.messageHint')}
        rows={3}
        maxlength={600}
      />
      <FormActions>
        <Button icon="check">{t('follow.agree')}</Button>
      </FormActions>
    </Form>
  );
}

function Actions(props: CardProps): VNode {
  const { t } = useFrame();
  const { card, model } = props;
  return (
    <div class="no-print">
      {card.can.agree ? <AgreeForm {...props} /> : null}
      {card.can.start ? (
        <SmallForm {...props} name="start" summary={t('follow.startSummary')} button={t('follow.start')}>
          <DateField name="startedOn" label={t('follow.startedOn')} max={model.today} required />
        </SmallForm>
      ) : null}
      {card.can.notStart ? (
        <SmallForm
          {...props}
          name="not-start"
          summary={t('follow.notStartSummary')}
          button={t('follow.notStart')}
        >
          <Radios name="reason" label={t('follow.why')} options={model.notStartReasons} />
        </SmallForm>
      ) : null}
      {card.can.decline ? (
        <SmallForm
          {...props}
          name="decline"
          summary={t('follow.declineSummary')}
          button={t('follow.decline')}
        >
          <Radios name="reason" label={t('follow.why')} options={model.declineReasons} />
        </SmallForm>
      ) : null}
    </div>
  );
}

/** One introduction: where it stands, what comes next, what the candidate can do. */
export function IntroductionCard(props: CardProps): VNode {
  const { t } = useFrame();
  const { view, timeline, next, isOpen } = props.card;
  return (
    <Card as="article" accent={isOpen}>
      <h2>
        <ContentLine text={view.title} lang={view.titleLang} />
      </h2>
      <p>{t('follow.atOrganisation', { organisation: view.organisationName })}</p>
      <p class="lead">{next}</p>
      {props.card.waitsForPlace ? <p>{t('renewal.onWaitingList')}</p> : null}
      <Meeting card={props.card} />
      <Timeline items={timeline} />
      <Actions {...props} />
    </Card>
  );
}
