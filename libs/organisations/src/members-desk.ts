import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, type Tx } from '#database';
import { Refusal, type Actor } from '#kernel';
import { MembersRepository, type Member } from './members.repository.js';
import type { Organisation } from './organisation.entity.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** What every change of members has in common: the organisation's row locked, the right checked, a line in the log. */
@Injectable()
export class MembersDesk {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly members: MembersRepository,
    private readonly transitions: Transitions,
  ) {}

  /** The organisation, locked: nobody changes its members meanwhile. Throws when the actor may not manage them. */
  async takeToManage(tx: Tx, actor: Actor, organisationId: string): Promise<Organisation> {
    const organisation = await this.organisations.takeForChange(tx, organisationId);
    const role = await this.members.roleOf(tx, organisationId, actor.id);
    authorize(organisationPolicy.manageMembers(actor, { ...organisation, role }));
    return organisation;
  }

  list(tx: Tx, organisationId: string): Promise<Member[]> {
    return this.members.list(tx, organisationId);
  }

  /**
   * Throws Refusal `organisation.last-admin` when nobody would be left who decides who belongs to it. Call with the
   * organisation's row locked, so that two who leave at once cannot both be the last but one.
   */
  async mustKeepAdmin(tx: Tx, organisationId: string, withoutAccountId: string): Promise<void> {
    if ((await this.members.roleOf(tx, organisationId, withoutAccountId)) !== 'ADMIN') return;
    if ((await this.members.otherAdmins(tx, organisationId, withoutAccountId)) === 0)
      throw new Refusal('organisation.last-admin');
  }

  /** A line in the log that nobody edits; `what` is a code, the account or invitation is named by its id only. */
  async log(tx: Tx, organisation: Organisation, what: MemberChange, aboutId: string): Promise<void> {
    await this.transitions.record(tx, {
      subject: 'organisation',
      subjectId: organisation.id,
      action: what,
      from: organisation.state,
      to: organisation.state,
      note: aboutId,
    });
  }
}

/** What the log calls a change of members; texts stand under `members.log.<code>`. */
export const memberChanges = [
  'member-invited',
  'member-joins',
  'member-leaves',
  'member-removed',
  'member-admin',
  'member-plain',
  'member-hands-over',
] as const;
export type MemberChange = (typeof memberChanges)[number];
