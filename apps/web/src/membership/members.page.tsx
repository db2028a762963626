import type { VNode } from 'preact';
import { formatShortDate } from '#i18n';
import { memberRoles, type Member, type OpenInvitation, type OwnOrganisation } from '#organisations';
import {
  Button, Card, DataTable, Form, FormActions, PageTitle, PersonName, PostButton, Radios, Tag, TextField, paths, useFrame,
  type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import { OwnLayout } from '../organisation/own-layout.js';

export interface MembersPageProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly members: readonly Member[];
  readonly invitations: readonly OpenInvitation[];
  readonly mayManage: boolean;
  /** Account of whoever looks. */
  readonly self: string | null;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

type Part = Omit<MembersPageProps, 'frame'>;

function MemberTable({ organisation, members, mayManage, self }: Part): VNode {
  const { t, lang } = useFrame();
  return (
    <DataTable
      caption={t('members.title')}
      hideCaption
      columns={[
        { key: 'name', label: t('members.column.name') },
        { key: 'role', label: t('members.column.role') },
        { key: 'email', label: t('common.email') },
        { key: 'since', label: t('members.column.since') },
      ]}
      rows={members.map((member) => ({
        name: (
          <>
            <MemberName organisation={organisation} member={member} mayManage={mayManage} />
            {member.accountId === self ? ` (${t('members.you')})` : null}
          </>
        ),
        role: <Tag tone={member.role === 'ADMIN' ? 'accent' : 'neutral'}>{t(`members.role.${member.role}`)}</Tag>,
        email: <a href={`mailto:${member.email}`}>{member.email}</a>,
        since: formatShortDate(lang, member.since),
      }))}
    />
  ); // prettier-ignore
}

// The name leads to what can be changed: on a phone it is what one sees of the table.
function MemberName({
  organisation,
  member,
  mayManage,
}: Pick<Part, 'organisation' | 'mayManage'> & { member: Member }): VNode {
  const { t, lang } = useFrame();
  const name = <PersonName name={`${member.firstName} ${member.lastName}`} />;
  if (!mayManage) return name;
  return (
    <a href={paths.myMember(lang, organisation.id, member.accountId)}>
      {name}
      <span class="visually-hidden">: {t('common.change')}</span>
    </a>
  );
}

function InvitationTable({ frame, organisation, invitations, mayManage }: MembersPageProps): VNode | null {
  const { t, lang, now } = frame;
  if (invitations.length === 0) return null;
  const columns = [
    { key: 'email', label: t('common.email') },
    { key: 'role', label: t('members.column.role') },
    { key: 'until', label: t('members.column.until') },
  ];
  const again = (email: string): string => `${t('members.resend')}: ${email}`;
  return (
    <section class="section" aria-labelledby="invitations">
      <h2 id="invitations">{t('members.invitationsTitle')}</h2>
      <DataTable
        caption={t('members.invitationsTitle')}
        hideCaption
        columns={mayManage ? [...columns, { key: 'actions', label: t('members.column.actions') }] : columns}
        rows={invitations.map(({ id, email, role, expiresAt }) => ({
          email,
          role: t(`members.role.${role}`),
          until: expiresAt > now ? formatShortDate(lang, expiresAt) : t('members.expired'),
          actions: (
            <>
              <PostButton action={paths.myInvitationResend(lang, organisation.id, id)} kind="quiet" label={again(email)}>
                {t('members.resend')}
              </PostButton>
              <PostButton action={paths.myInvitationWithdraw(lang, organisation.id, id)} kind="quiet" label={`${t('members.withdraw')}: ${email}`}>
                {t('members.withdraw')}
              </PostButton>
            </>
          ),
        }))}
      />
    </section>
  ); // prettier-ignore
}

/** The two roles with what each may do. */
export function RoleField(): VNode {
  const { t } = useFrame();
  const options = memberRoles.map((value) => ({
    value,
    label: t(`members.role.${value}`),
    hint: t(`members.roleHint.${value}`),
  }));
  return <Radios name="role" label={t('members.role')} options={options} required />;
}

function Invite({ organisation, values = { role: 'MEMBER' }, errors = {} }: Part): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section" aria-labelledby="invite">
      <h2 id="invite">{t('members.inviteTitle')}</h2>
      <Card>
        <Form action={paths.myInvitations(lang, organisation.id)} values={values} errors={errors}>
          <TextField
            name="email"
            label={t('common.email')}
            hint={t('members.inviteHint')}
            type="email"
            inputmode="email"
            maxlength={254}
            required
          />
          <RoleField />
          <FormActions>
            <Button icon="send">{t('members.inviteSend')}</Button>
          </FormActions>
        </Form>
      </Card>
    </section>
  );
}

/** Who belongs to the organisation, who was asked, and how to ask somebody. */
export function MembersPage(props: MembersPageProps): VNode {
  const { frame, organisation, mayManage, errors = {} } = props;
  const { t, lang } = frame;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('members.title')} section="members" errors={errors}>
      <PageTitle lead={t('members.lead')}>{t('members.title')}</PageTitle>
      <MemberTable {...props} />
      {mayManage ? null : <p class="muted">{t('members.askAdmin')}</p>}
      <InvitationTable {...props} />
      {mayManage ? <Invite {...props} /> : null}
      {organisation.myRole === null ? null : (
        <p>
          <a href={paths.myLeave(lang, organisation.id)}>{t('members.leaveTitle')}</a>
        </p>
      )}
    </OwnLayout>
  ); // prettier-ignore
}
