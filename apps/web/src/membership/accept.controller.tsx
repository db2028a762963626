import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { PrivateLinks, Public } from '#access';
import { UnitOfWork } from '#database';
import { Refusal, plainText, visitor } from '#kernel';
import { AcceptInvitation, MembersQueries, isOpenInvitation, type InvitationView } from '#organisations';
import { paths, patterns } from '#ui';
import { z } from 'zod';
import { Ctx, Once, fieldErrors, page, readForm, type Reply } from '../http/index.js';
import { AcceptPage, InvitationOverPage } from './accept.page.js';

const why = 'the link of the mail stands for whoever was invited; opening it changes nothing';
const personForm = z.object({ firstName: plainText(80), lastName: plainText(80) });

/** Somebody opens the link of an invitation: GET shows it, POST says yes. */
@Controller()
export class AcceptController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: PrivateLinks,
    private readonly members: MembersQueries,
    private readonly accept: AcceptInvitation,
    private readonly once: Once,
  ) {}

  @Get(patterns.invitation)
  @Public(why)
  async show(@Ctx() ctx: Ctx, @Param('token') token: string): Promise<Reply> {
    const invitation = await this.find(token);
    if (invitation === null || !isOpenInvitation(invitation, ctx.now)) return over(ctx);
    return page(<AcceptPage frame={ctx.frame} invitation={invitation} token={token} />);
  }

  @Post(patterns.invitation)
  @Public(why)
  async yes(@Ctx() ctx: Ctx, @Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const invitation = await this.find(token);
    // One that was accepted goes on: pressed twice, the second press gets the answer of the first.
    if (invitation === null || (invitation.acceptedAt === null && !isOpenInvitation(invitation, ctx.now)))
      return over(ctx);
    const isNew = invitation.accountKind === null;
    const form = readForm(isNew ? personForm : z.object({}), body);
    if (!form.ok) {
      const again = { values: form.input, errors: fieldErrors(ctx.t, form.errors) };
      return page(<AcceptPage frame={ctx.frame} invitation={invitation} token={token} {...again} />, { status: 422 });
    } // prettier-ignore
    const person = isNew ? personForm.parse(form.values) : null;
    const { id: invitationId, organisationId } = invitation;
    try {
      // The link decides who joins, not who happens to be signed in here.
      return await this.once.redirect({ ...ctx, actor: visitor }, body, async (tx) => {
        const { accountId } = await this.accept.execute(visitor, { invitationId, person, lang: ctx.lang }, tx);
        const here = ctx.account?.accountId === accountId;
        return here ? paths.myOrganisation(ctx.lang, organisationId) : paths.signIn(ctx.lang);
      }, { kind: 'success', key: 'members.joined', args: { name: invitation.organisationName, email: invitation.email } }); // prettier-ignore
    } catch (error) {
      if (error instanceof Refusal && error.code === 'member.invitation-over') return over(ctx);
      throw error;
    }
  }

  private async find(token: string): Promise<InvitationView | null> {
    const id = await this.links.open('invitation', token);
    return id === null ? null : this.work.asSystem((tx) => this.members.invitation(tx, id));
  }
}

const over = (ctx: Ctx): Reply => page(<InvitationOverPage frame={ctx.frame} />, { status: 410 });
