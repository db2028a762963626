import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import {
  CancelRegistration, ChangeGroup, EditionsQueries, RegistrationsQueries, ReserveGroup, RestoreRegistration,
  registrationOpen, type GroupLine,
} from '#events'; // prettier-ignore
import { Unknown } from '#kernel';
import type { Ctx } from '../http/index.js';

/** What can be done with a group. */
@Injectable()
export class GroupCommands {
  constructor(
    readonly reserving: ReserveGroup,
    readonly changing: ChangeGroup,
    readonly cancelling: CancelRegistration,
    readonly restoring: RestoreRegistration,
  ) {}
}

/** What the pages of a referrer's groups show and do. */
@Injectable()
export class Groups {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsQueries,
    private readonly registrations: RegistrationsQueries,
    readonly commands: GroupCommands,
  ) {}

  list(ctx: Ctx) {
    return this.work.run(ctx.actor, async (tx) => {
      const groups = await this.registrations.groups(tx);
      const { upcoming } = await this.editions.published(tx);
      return {
        groups: groups.map((group) => ({ group, canChange: registrationOpen(group.edition, ctx.now) })),
        markets: upcoming.filter((edition) => registrationOpen(edition, ctx.now)),
      };
    });
  }

  /** One of the referrer's own groups; Unknown otherwise. */
  async one(ctx: Ctx, id: string): Promise<GroupLine> {
    const groups = await this.work.run(ctx.actor, (tx) => this.registrations.groups(tx));
    const group = groups.find((each) => each.id === id);
    if (!group) throw new Unknown();
    return group;
  }
}
