import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { oneOf } from '#kernel';
import {
  ChangeMemberRole, HandOver, LeaveOrganisation, RemoveMember, memberRoles, organisationPolicy,
} from '#organisations'; // prettier-ignore
import { paths, patterns } from '#ui';
import { z } from 'zod';
import { Ctx, Once, fieldErrors, page, readForm, type Reply } from '../http/index.js';
import { LeavePage, MemberPage } from './member.page.js';
import { MembersPage } from './members.page.js';
import { MembersPages } from './members-pages.js';

const roleForm = z.object({ role: oneOf(memberRoles) });

/** Members of an organisation: list, role, hand over, remove, leave. */
@Controller()
export class MembersController {
  constructor(
    private readonly pages: MembersPages,
    private readonly changeRole: ChangeMemberRole,
    private readonly hand: HandOver,
    private readonly removeMember: RemoveMember,
    private readonly leaveOrganisation: LeaveOrganisation,
    private readonly once: Once,
  ) {}

  @Get(patterns.myMembers)
  @Requires(organisationPolicy.ownPages)
  async list(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    return page(<MembersPage {...await this.pages.list(ctx, orgId)} />);
  }

  @Get(patterns.myMember)
  @Requires(organisationPolicy.ownPages)
  async show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Param('id') id: string): Promise<Reply> {
    return page(<MemberPage {...await this.pages.member(ctx, orgId, id)} />);
  }

  @Post(patterns.myMember)
  @Requires(organisationPolicy.ownPages)
  async role(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const found = await this.pages.member(ctx, orgId, id);
    const form = readForm(roleForm, body);
    if (!form.ok) {
      const errors = fieldErrors(ctx.t, form.errors);
      return page(<MemberPage {...found} errors={errors} />, { status: 422 });
    }
    const { organisation, member } = found;
    const change = { organisationId: organisation.id, accountId: member.accountId, ...form.values };
    return this.once.redirect(ctx, body, async (tx) => {
      await this.changeRole.execute(ctx.actor, change, tx);
      return paths.myMembers(ctx.lang, organisation.id);
    }, { kind: 'success', key: 'members.roleChanged' }); // prettier-ignore
  }

  @Post(patterns.myMemberHandOver)
  @Requires(organisationPolicy.ownPages)
  async handOver(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { organisation, member } = await this.pages.member(ctx, orgId, id);
    return this.once.redirect(ctx, body, async (tx) => {
      const to = { organisationId: organisation.id, accountId: member.accountId };
      await this.hand.execute(ctx.actor, to, tx);
      return paths.myMembers(ctx.lang, organisation.id);
    }, { kind: 'success', key: 'members.handedOver', args: { name: member.firstName } }); // prettier-ignore
  }

  @Post(patterns.myMemberRemove)
  @Requires(organisationPolicy.ownPages)
  async remove(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { organisation, member } = await this.pages.member(ctx, orgId, id);
    return this.once.redirect(ctx, body, async (tx) => {
      const who = { organisationId: organisation.id, accountId: member.accountId };
      await this.removeMember.execute(ctx.actor, who, tx);
      return paths.myMembers(ctx.lang, organisation.id);
    }, { kind: 'success', key: 'members.removed', args: { name: member.firstName } }); // prettier-ignore
  }

  @Get(patterns.myLeave)
  @Requires(organisationPolicy.ownPages)
  async leaving(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    return page(<LeavePage {...await this.pages.list(ctx, orgId)} />);
  }

  @Post(patterns.myLeave)
  @Requires(organisationPolicy.ownPages)
  async leave(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Body() body: unknown): Promise<Reply> {
    const { organisation } = await this.pages.list(ctx, orgId);
    return this.once.redirect(ctx, body, async (tx) => {
      await this.leaveOrganisation.execute(ctx.actor, organisation.id, tx);
      return paths.account(ctx.lang);
    }, { kind: 'success', key: 'members.left', args: { name: organisation.name } }); // prettier-ignore
  }
}
