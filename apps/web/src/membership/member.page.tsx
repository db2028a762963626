import type { VNode } from 'preact';
import { organisationLifecycle, type Member, type OwnOrganisation } from '#organisations';
import {
  Button, Card, Form, FormActions, Notice, PageTitle, PostButton, paths, useFrame, type FieldErrors, type Frame,
} from '#ui'; // prettier-ignore
import { OwnLayout } from '../organisation/own-layout.js';
import { RoleField } from './members.page.js';

interface MemberPageProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly members: readonly Member[];
  readonly member: Member;
  readonly self: string | null;
  readonly errors?: FieldErrors;
}

const isLastAdmin = (members: readonly Member[], { accountId, role }: Member): boolean =>
  role === 'ADMIN' && !members.some((other) => other.role === 'ADMIN' && other.accountId !== accountId);

function HandOver({ organisation, member, self }: Omit<MemberPageProps, 'frame'>): VNode | null {
  const { t, lang } = useFrame();
  if (organisation.myRole !== 'ADMIN' || member.accountId === self) return null;
  return (
    <Card>
      <h2>{t('members.handOverTitle')}</h2>
      <p>{t('members.handOverText', { name: member.firstName })}</p>
      <PostButton action={paths.myMemberHandOver(lang, organisation.id, member.accountId)}>
        {t('members.handOver')}
      </PostButton>
    </Card>
  );
}

function Remove({ organisation, member }: Omit<MemberPageProps, 'frame'>): VNode {
  const { t, lang } = useFrame();
  return (
    <Card>
      <h2>{t('members.removeTitle')}</h2>
      <p>{t('members.removeText', { name: member.firstName })}</p>
      <PostButton action={paths.myMemberRemove(lang, organisation.id, member.accountId)} kind="danger">
        {t('members.remove')}
      </PostButton>
    </Card>
  );
}

/** One member: another role, handing over, removing. */
export function MemberPage(props: MemberPageProps): VNode {
  const { frame, organisation, member, members, self, errors = {} } = props;
  const { t, lang } = frame;
  const name = `${member.firstName} ${member.lastName}`;
  const last = isLastAdmin(members, member);
  return (
    <OwnLayout frame={frame} organisation={organisation} title={name} errors={errors} width="text">
      <PageTitle>
        <bdi>{name}</bdi>
      </PageTitle>
      {last ? (
        <Notice kind="info">
          <p>{t('refusal.organisation.last-admin')}</p>
        </Notice>
      ) : (
        <>
          <Form
            action={paths.myMember(lang, organisation.id, member.accountId)}
            values={{ role: member.role }}
            errors={errors}
          >
            <RoleField />
            <FormActions>
              <Button>{t('common.save')}</Button>
            </FormActions>
          </Form>
          <HandOver {...props} />
          {member.accountId === self ? null : <Remove {...props} />}
        </>
      )}
      <p>
        <a href={paths.myMembers(lang, organisation.id)}>{t('common.back')}</a>
      </p>
    </OwnLayout>
  );
}

/** What leaving means; or why it is not possible yet. */
export function LeavePage({ frame, organisation, members, self }: Omit<MemberPageProps, 'member'>): VNode {
  const { t, lang } = frame;
  const me = members.find(({ accountId }) => accountId === self);
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('members.leaveTitle')} width="text">
      <PageTitle>{t('members.leaveTitle')}</PageTitle>
      {me && isLastAdmin(members, me) && !organisationLifecycle.terminal(organisation.state) ? (
        <Notice kind="warning" title={t('members.leaveLastTitle')}>
          <p>{t('members.leaveLast')}</p>
          <p>
            <a href={paths.myMembers(lang, organisation.id)}>{t('members.title')}</a>
          </p>
        </Notice>
      ) : (
        <>
          <p>{t('members.leaveText', { name: organisation.name })}</p>
          <PostButton action={paths.myLeave(lang, organisation.id)} kind="danger">
            {t('members.leave')}
          </PostButton>
        </>
      )}
      <p>
        <a href={paths.myMembers(lang, organisation.id)}>{t('common.back')}</a>
      </p>
    </OwnLayout>
  );
}
