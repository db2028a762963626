import type { VNode } from 'preact';
import { formatDate } from '#i18n';
import type { InvitationView } from '#organisations';
import {
  Button, Form, FormActions, Layout, LinkButton, Notice, PageTitle, TextField, paths, type FieldErrors,
  type FieldValues, type Frame,
} from '#ui'; // prettier-ignore

interface AcceptPageProps {
  readonly frame: Frame;
  readonly invitation: InvitationView;
  readonly token: string;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

function Say({ frame, invitation, token, values = {}, errors = {} }: AcceptPageProps): VNode {
  const { t, lang } = frame;
  const { accountKind, email } = invitation;
  if (accountKind !== null && accountKind !== 'organisation') {
    return (
      <Notice kind="warning">
        <p>{t('refusal.member.other-kind')}</p>
      </Notice>
    );
  }
  return (
    <Form action={paths.invitation(lang, token)} values={values} errors={errors}>
      {accountKind === null ? (
        <>
          <p>{t('members.acceptNew', { email })}</p>
          <TextField name="firstName" label={t('common.firstName')} autocomplete="given-name" maxlength={80} required />
          <TextField name="lastName" label={t('common.lastName')} autocomplete="family-name" maxlength={80} required />
        </>
      ) : (
        <p>{t('members.acceptKnown', { email })}</p>
      )}
      <FormActions>
        <Button icon="check">{t('members.accept')}</Button>
      </FormActions>
    </Form>
  ); // prettier-ignore
}

/** Who invites for what, until when, and one button. */
export function AcceptPage(props: AcceptPageProps): VNode {
  const { frame, invitation, errors = {} } = props;
  const { t, lang } = frame;
  const { organisationName: name, invitedBy, role, expiresAt } = invitation;
  const title = t('members.acceptTitle', { name });
  return (
    <Layout frame={frame} title={title} width="text" robots="noindex" errors={errors}>
      <PageTitle>{title}</PageTitle>
      <p class="lead">{invitedBy === null ? t('members.acceptLead') : t('members.acceptLeadBy', { person: invitedBy })}</p>
      <p>{t(`members.roleHint.${role}`)}</p>
      <Say {...props} />
      <p class="muted">{t('members.acceptUntil', { date: formatDate(lang, expiresAt) })}</p>
    </Layout>
  ); // prettier-ignore
}

/** Accepted, withdrawn, too old or never existing: the same answer. */
export function InvitationOverPage({ frame }: { frame: Frame }): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('members.overTitle')} width="text" robots="noindex">
      <PageTitle>{t('members.overTitle')}</PageTitle>
      <p>{t('members.overText')}</p>
      <p>
        <LinkButton href={paths.signIn(lang)} kind="secondary">
          {t('orgLife.signIn')}
        </LinkButton>
      </p>
    </Layout>
  );
}
