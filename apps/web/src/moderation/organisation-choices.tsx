import type { VNode } from 'preact';
import {
  organisationLifecycle, rejectReasons, suspendReasons, type OrganisationAction, type OwnOrganisation,
} from '#organisations'; // prettier-ignore
import {
  Button, Card, Details, Form, FormActions, PostButton, Radios, TextArea, paths, useFrame, type FieldErrors,
  type FieldValues,
} from '#ui'; // prettier-ignore

interface Part {
  readonly organisation: OwnOrganisation;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

const can = ({ organisation }: Part, action: OrganisationAction): boolean =>
  organisationLifecycle.available(organisation.state).includes(action);

/** Accept or refuse a registration. */
export function Decision(props: Part): VNode | null {
  const { t, lang } = useFrame();
  const { organisation, values = {}, errors = {} } = props;
  if (!can(props, 'reject')) return null;
  const reasons = rejectReasons.map((value) => ({ value, label: t(`organisations.reject.${value}`) }));
  return (
    <section class="section" aria-labelledby="decision">
      <h2 id="decision">{t('moderation.decisionTitle')}</h2>
      <Card accent>
        <p>{t('moderation.activateText')}</p>
        <PostButton
          action={paths.teamOrganisationActivate(lang, organisation.id)}
          kind="primary"
          icon="check"
        >
          {t('moderation.activate')}
        </PostButton>
      </Card>
      <Card>
        <h3>{t('moderation.rejectTitle')}</h3>
        <Form action={paths.teamOrganisationReject(lang, organisation.id)} values={values} errors={errors}>
          <Radios name="reason" label={t('moderation.rejectReason')} options={reasons} required />
          <TextArea name="comment" label={t('moderation.rejectComment')} rows={3} />
          <FormActions>
            <Button kind="danger">{t('moderation.rejectSend')}</Button>
          </FormActions>
        </Form>
      </Card>
    </section>
  );
}

function Suspend({ organisation, values = {}, errors = {} }: Part): VNode {
  const { t, lang } = useFrame();
  const reasons = suspendReasons.map((value) => ({ value, label: t(`organisations.suspend.${value}`) }));
  const form = (
    <Form action={paths.teamOrganisationSuspend(lang, organisation.id)} values={values} errors={errors}>
      <p>{t('orgLife.suspendText')}</p>
      <Radios name="reason" label={t('moderation.rejectReason')} options={reasons} required />
      <TextArea name="comment" label={t('moderation.rejectComment')} rows={3} required />
      <FormActions>
        <Button kind="danger">{t('orgLife.suspendSend')}</Button>
      </FormActions>
    </Form>
  );
  return (
    <Details summary={t('orgLife.suspend')} open={Object.keys(errors).length > 0}>
      {form}
    </Details>
  );
}

/** What a coordinator can do with an organisation that has been accepted. */
export function StateChoices(props: Part): VNode {
  const { t, lang } = useFrame();
  const { id } = props.organisation;
  return (
    <section class="section" aria-labelledby="choices">
      <h2 id="choices">{t('orgLife.choicesTitle')}</h2>
      {can(props, 'reinstate') ? (
        <PostButton action={paths.teamOrganisationReinstate(lang, id)}>{t('orgLife.reinstate')}</PostButton>
      ) : null}
      {can(props, 'wake') ? (
        <PostButton action={paths.teamOrganisationWake(lang, id)}>{t('orgLife.wake')}</PostButton>
      ) : null}
      {can(props, 'suspend') ? <Suspend {...props} /> : null}
      <ul class="plain-list">
        {can(props, 'archive') ? (
          <li>
            <a href={paths.myStop(lang, id)}>{t('orgLife.archive')}</a>
          </li>
        ) : null}
        {can(props, 'merge') ? (
          <li>
            <a href={paths.teamOrganisationMerge(lang, id)}>{t('orgLife.merge')}</a>
          </li>
        ) : null}
        <li>
          <a href={paths.teamOrganisationHistory(lang, id)}>{t('orgLife.historyTitle')}</a>
        </li>
      </ul>
    </section>
  );
}
