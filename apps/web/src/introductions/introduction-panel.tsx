import type { ComponentChildren, VNode } from 'preact';
import { formatLongDate } from '#i18n';
import {
  Button, Card, ContentText, DateField, FactList, Form, FormActions, Hidden, Notice, Radios, Tag, TextArea, useFrame,
  type FieldErrors, type FieldValues,
} from '#ui'; // prettier-ignore
import type { OrganisationModel } from './organisation.presenter.js';
import { reasonText, stateText } from './reason-text.js';

/** What was wrong with one of the forms. */
export interface FailedStep {
  readonly form: string;
  readonly values: FieldValues;
  readonly errors: FieldErrors;
}

interface PanelProps {
  readonly model: OrganisationModel;
  /** Path that every form posts to. */
  readonly action: string;
  readonly failed: FailedStep | null;
}

function StepForm(props: PanelProps & { name: string; title: string; children: ComponentChildren }): VNode {
  const failed = props.failed?.form === props.name ? props.failed : null;
  return (
    <Card as="section">
      <h3>{props.title}</h3>
      <Form id={props.name} action={props.action} values={failed?.values ?? {}} errors={failed?.errors ?? {}}>
        <Hidden name="do" value={props.name} />
        {props.children}
      </Form>
    </Card>
  );
}

function Shared({ model }: { model: OrganisationModel }): VNode {
  const { t } = useFrame();
  const { shared } = model.view;
  if (shared === null) return <p>{t('introductions.factsOver')}</p>;
  return (
    <section>
      <h2>{t('introductions.factsTitle')}</h2>
      <FactList facts={model.facts} />
      {shared.message === null ? null : (
        <>
          <h3>{t('introductions.messageTitle')}</h3>
          <blockquote>
            <ContentText text={shared.message} lang={t.lang} />
          </blockquote>
        </>
      )}
      <p class="field__hint">{t('introductions.factsNote', { name: shared.firstName })}</p>
    </section>
  );
}

function AnswerForms(props: PanelProps): VNode {
  const { t } = useFrame();
  const { model } = props;
  return (
    <section>
      <h2>{t('introductions.answerTitle')}</h2>
      <StepForm {...props} name="answer" title={t('introductions.answerYesTitle')}>
        <DateField
          name="meetingOn"
          label={t('introductions.meetingOn')}
          hint={t('introductions.meetingOnHint')}
          min={model.today}
        />
        <TextArea
          name="meetingNote"
          label={t('introductions.meetingNote')}
          hint={t('introductions.meetingNoteHint')}
          rows={4}
          maxlength={600}
          required={model.needsNote}
        />
        <FormActions>
          <Button icon="check">{t('introductions.answerYes')}</Button>
        </FormActions>
      </StepForm>
      <StepForm {...props} name="decline" title={t('introductions.answerNoTitle')}>
        <Radios name="reason" label={t('introductions.reason')} options={model.declineReasons} required />
        <FormActions>
          <Button kind="secondary">{t('introductions.answerNo')}</Button>
        </FormActions>
      </StepForm>
    </section>
  );
}

function AfterwardsForms(props: PanelProps): VNode {
  const { t } = useFrame();
  const { can, notStartReasons, today } = props.model;
  return (
    <section>
      {can.meet ? (
        <StepForm {...props} name="met" title={t('introductions.metTitle')}>
          <FormActions>
            <Button>{t('introductions.met')}</Button>
          </FormActions>
        </StepForm>
      ) : null}
      {can.start ? (
        <StepForm {...props} name="start" title={t('introductions.startTitle')}>
          <DateField name="startedOn" label={t('introductions.startedOn')} max={today} required />
          <FormActions>
            <Button icon="check">{t('introductions.start')}</Button>
          </FormActions>
        </StepForm>
      ) : null}
      {can.notStart ? (
        <StepForm {...props} name="not-start" title={t('introductions.notStartTitle')}>
          <Radios name="reason" label={t('introductions.reason')} options={notStartReasons} required />
          <FormActions>
            <Button kind="secondary">{t('introductions.notStart')}</Button>
          </FormActions>
        </StepForm>
      ) : null}
    </section>
  );
}

/** What was decided so far. */
function Standing({ model }: { model: OrganisationModel }): VNode {
  const { t, lang } = useFrame();
  const { meetingOn, meetingNote, startedOn, reason, state } = model.view;
  return (
    <>
      {startedOn === null ? null : (
        <Notice kind="success">
          <p>{t('introductions.startedOnDay', { date: formatLongDate(lang, startedOn) })}</p>
        </Notice>
      )}
      {meetingOn === null || state === 'STARTED' ? null : (
        <p>{t('introductions.meetingPlanned', { date: formatLongDate(lang, meetingOn) })}</p>
      )}
      {meetingNote === null ? null : (
        <>
          <h3>{t('introductions.yourMessage')}</h3>
          <ContentText text={meetingNote} lang={lang} />
        </>
      )}
      {reason === null ? null : <p>{t('introductions.endedBecause', { reason: reasonText(t, reason) })}</p>}
    </>
  );
}

/** One introduction with everything its organisation can know and do; on own pages and behind the mail's link. */
export function IntroductionPanel(props: PanelProps): VNode {
  const { t, lang } = useFrame();
  const { view, can } = props.model;
  return (
    <>
      <p>
        <Tag tone={view.state === 'SENT' ? 'warning' : 'neutral'}>{stateText(t, view.state)}</Tag>{' '}
        {view.sentAt === null ? null : t('introductions.sentOn', { date: formatLongDate(lang, view.sentAt) })}
      </p>
      <Standing model={props.model} />
      <Shared model={props.model} />
      {can.answer ? <AnswerForms {...props} /> : null}
      <AfterwardsForms {...props} />
    </>
  );
}
