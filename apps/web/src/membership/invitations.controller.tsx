import { Body, Controller, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { Refusal, emailAddress, oneOf } from '#kernel';
import {
  InviteMember, ResendInvitation, WithdrawInvitation, memberRoles, organisationPolicy,
} from '#organisations'; // prettier-ignore
import { paths, patterns, type FieldErrors } from '#ui';
import { z } from 'zod';
import { Ctx, Once, fieldErrors, inputOf, page, readForm, type Reply } from '../http/index.js';
import { MembersPage } from './members.page.js';
import { MembersPages } from './members-pages.js';

const inviteForm = z.object({
  email: emailAddress().refine((address) => address !== null, { error: 'errors.email' }),
  role: oneOf(memberRoles),
});

/** Asking somebody to become a member, asking again, taking it back. */
@Controller()
export class InvitationsController {
  constructor(
    private readonly pages: MembersPages,
    private readonly invite: InviteMember,
    private readonly resend: ResendInvitation,
    private readonly withdraw: WithdrawInvitation,
    private readonly once: Once,
  ) {}

  @Post(patterns.myInvitations)
  @Requires(organisationPolicy.ownPages)
  async ask(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Body() body: unknown): Promise<Reply> {
    const found = await this.pages.manage(ctx, orgId);
    const again = (errors: FieldErrors): Reply =>
      page(<MembersPage {...found} values={inputOf(body)} errors={errors} />, { status: 422 });
    const form = readForm(inviteForm, body);
    if (!form.ok) return again(fieldErrors(ctx.t, form.errors));
    const email = form.values.email ?? '';
    const asked = { organisationId: found.organisation.id, email, role: form.values.role, lang: ctx.lang };
    try {
      return await this.once.redirect(ctx, body, async (tx) => {
        await this.invite.execute(ctx.actor, asked, tx);
        return paths.myMembers(ctx.lang, asked.organisationId);
      }, { kind: 'success', key: 'members.invited', args: { email } }); // prettier-ignore
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'member.already') throw error;
      return again({ email: ctx.t('refusal.member.already') });
    }
  }

  @Post(patterns.myInvitationResend)
  @Requires(organisationPolicy.ownPages)
  async again(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { organisation, invitation } = await this.pages.invitation(ctx, orgId, id);
    return this.once.redirect(ctx, body, async (tx) => {
      const which = { organisationId: organisation.id, invitationId: invitation.id };
      await this.resend.execute(ctx.actor, which, tx);
      return paths.myMembers(ctx.lang, organisation.id);
    }, { kind: 'success', key: 'members.invited', args: { email: invitation.email } }); // prettier-ignore
  }

  @Post(patterns.myInvitationWithdraw)
  @Requires(organisationPolicy.ownPages)
  async takeBack(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { organisation, invitation } = await this.pages.invitation(ctx, orgId, id);
    return this.once.redirect(ctx, body, async (tx) => {
      const which = { organisationId: organisation.id, invitationId: invitation.id };
      await this.withdraw.execute(ctx.actor, which, tx);
      return paths.myMembers(ctx.lang, organisation.id);
    }, { kind: 'success', key: 'members.withdrawn' }); // prettier-ignore
  }
}
