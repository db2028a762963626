import type { ComponentChildren, VNode } from 'preact';
import { formatShortDate, type T } from '#i18n';
import { organisationReasons, type SilentView } from '#introductions';
import {
  Button, Card, ContentLine, DateField, Details, FactList, Form, FormActions, Hidden, LinkButton, Notice, PostButton,
  Radios, Tag, TextArea, paths, useFrame, type Fact, type FieldErrors, type FieldValues,
} from '#ui'; // prettier-ignore
import { reasonOptions } from '../introductions/reason-text.js';

/** What was wrong with one of the forms of the page. */
export interface FailedStep {
  readonly form: string;
  readonly values: FieldValues;
  readonly errors: FieldErrors;
}

interface SilentProps {
  readonly item: SilentView;
  readonly action: string;
  readonly failed: FailedStep | null;
}

/** Name or code of a candidate. */
export const who = ({ firstName, reference }: { firstName: string | null; reference: string }): string =>
  firstName === null ? reference : `${firstName} (${reference})`;

function PhoneForm(
  props: SilentProps & { name: 'answer' | 'decline'; button: string; children: ComponentChildren },
): VNode {
  const id = `${props.name}-${props.item.introductionId}`;
  const failed = props.failed?.form === id ? props.failed : null;
  return (
    <Form id={id} action={props.action} values={failed?.values ?? {}} errors={failed?.errors ?? {}}>
      <Hidden name="do" value={props.name} />
      <Hidden name="id" value={props.item.introductionId} />
      {props.children}
      <FormActions>
        <Button kind="secondary">{props.button}</Button>
      </FormActions>
    </Form>
  );
}

function ByPhone(props: SilentProps): VNode {
  const { t } = useFrame();
  const open = props.failed?.form.endsWith(props.item.introductionId) ?? false;
  return (
    <Details summary={t('introductions.byPhone')} open={open}>
      <PhoneForm {...props} name="answer" button={t('introductions.answerYes')}>
        <DateField name="meetingOn" label={t('introductions.meetingOn')} />
        <TextArea name="meetingNote" label={t('introductions.meetingNote')} rows={3} maxlength={600} />
      </PhoneForm>
      <PhoneForm {...props} name="decline" button={t('introductions.answerNo')}>
        <Radios
          name="reason"
          label={t('introductions.reason')}
          options={reasonOptions(t, organisationReasons)}
          required
        />
      </PhoneForm>
    </Details>
  );
}

function factsOf(t: T, item: SilentView): Fact[] {
  const contact = [item.contactName, item.contactPhone, item.contactEmail]
    .filter((part) => part !== null)
    .join(' · ');
  return [
    { icon: 'person', label: t('introductions.candidate'), value: who(item) },
    { icon: 'organisation', label: t('introductions.organisation'), value: item.organisationName },
    { icon: 'phone', label: t('introductions.contactPerson'), value: contact },
  ];
}

/** One organisation that does not answer: who waits, how long, whom to call, what to do. */
export function SilentCard(props: SilentProps): VNode {
  const { t, lang } = useFrame();
  const { item, action } = props;
  const fields = { id: item.introductionId };
  return (
    <Card as="article" accent={item.escalatedAt !== null}>
      <h3>
        <ContentLine text={item.title} lang={item.titleLang} />
      </h3>
      <p>
        <Tag tone={item.escalatedAt === null ? 'warning' : 'error'}>
          {item.escalatedAt === null
            ? t('introductions.waitingDays', { count: item.days })
            : `${t('introductions.silentEscalated')} (${t('introductions.waitingDays', { count: item.days })})`}
        </Tag>{' '}
        {item.remindedAt === null
          ? null
          : t('introductions.silentReminded', { date: formatShortDate(lang, item.remindedAt) })}
      </p>
      {item.contactEmail === null ? (
        <Notice kind="warning">
          <p>{t('introductions.silentNoEmail')}</p>
        </Notice>
      ) : null}
      <FactList facts={factsOf(t, item)} />
      <ByPhone {...props} />
      <div class="actions">
        {item.contactEmail === null ? null : (
          <PostButton action={action} fields={{ ...fields, do: 'remind' }} icon="mail">
            {t('introductions.remind')}
          </PostButton>
        )}
        <PostButton action={action} fields={{ ...fields, do: 'close' }}>
          {t('introductions.closeSilent')}
        </PostButton>
        <LinkButton href={paths.deskCandidate(lang, item.candidateId)} kind="quiet">
          {t('introductions.proposeNext')}
        </LinkButton>
      </div>
    </Card>
  );
}
