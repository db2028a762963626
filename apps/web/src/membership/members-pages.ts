import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Unknown } from '#kernel';
import { MembersQueries, organisationPolicy, type Member, type OpenInvitation } from '#organisations';
import { knownId, type Ctx } from '../http/index.js';
import { OwnOrganisation } from '../organisation/own-organisation.js';
import type { MembersPageProps } from './members.page.js';

/** What the pages about members have in common. */
@Injectable()
export class MembersPages {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly members: MembersQueries,
  ) {}

  /** Members and invitations, for whoever belongs to the organisation. */
  async list(ctx: Ctx, orgId: string): Promise<MembersPageProps> {
    const { organisation, more } = await this.own.open(ctx, orgId, (tx, { id }) =>
      this.members.overview(tx, id),
    );
    const facts = { ...organisation, role: organisation.myRole };
    const mayManage = organisationPolicy.manageMembers(ctx.actor, facts).allowed;
    return { frame: ctx.frame, organisation, ...more, mayManage, self: ctx.actor.id };
  }

  /** The same for whoever may change them; a plain member is told who can. */
  async manage(ctx: Ctx, orgId: string): Promise<MembersPageProps> {
    const found = await this.list(ctx, orgId);
    const { organisation } = found;
    authorize(organisationPolicy.manageMembers(ctx.actor, { ...organisation, role: organisation.myRole }));
    return found;
  }

  /** One member of the list; Unknown otherwise. */
  async member(ctx: Ctx, orgId: string, id: string): Promise<MembersPageProps & { member: Member }> {
    const found = await this.manage(ctx, orgId);
    const member = found.members.find(({ accountId }) => accountId === knownId(id));
    if (!member) throw new Unknown();
    return { ...found, member };
  }

  /** One open invitation of the list; Unknown otherwise. */
  async invitation(
    ctx: Ctx,
    orgId: string,
    id: string,
  ): Promise<MembersPageProps & { invitation: OpenInvitation }> {
    const found = await this.manage(ctx, orgId);
    const invitation = found.invitations.find((one) => one.id === knownId(id));
    if (!invitation) throw new Unknown();
    return { ...found, invitation };
  }
}
