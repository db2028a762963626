import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { dayInBrussels } from '#kernel';
import { OrganisationsQueries, VerificationQueries } from '#organisations';
import { knownId, type Ctx } from '../http/index.js';
import type { TeamOrganisationProps } from './organisation.page.js';
import { StandingDesk } from './review-standing.js';

/** Everything a coordinator needs beside each other to judge an organisation. */
@Injectable()
export class OrganisationDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    private readonly verification: VerificationQueries,
    private readonly standing: StandingDesk,
  ) {}

  /** Who waits, and one page of everybody. */
  lists(ctx: Ctx, wish: { words: string; page: number; perPage: number }) {
    return this.work.run(ctx.actor, async (tx) => ({
      waiting: await this.verification.waiting(tx, { page: 1, perPage: wish.perPage }),
      targetDays: await this.verification.targetDays(tx, dayInBrussels(ctx.now)),
      all: await this.organisations.list(tx, wish),
    }));
  }

  /** What happened to an organisation, with those that it was put together with. */
  history(ctx: Ctx, text: string) {
    const id = knownId(text);
    return this.work.run(ctx.actor, async (tx) => {
      const organisation = await this.organisations.own(tx, id);
      const { mergedInto } = organisation;
      return {
        organisation,
        lines: await this.organisations.history(tx, id),
        successor: mergedInto === null ? null : await this.organisations.byId(tx, mergedInto),
        predecessors: await this.organisations.mergedFrom(tx, id),
      };
    });
  }

  open(ctx: Ctx, text: string): Promise<TeamOrganisationProps> {
    const id = knownId(text);
    return this.work.run(ctx.actor, async (tx) => ({
      frame: ctx.frame,
      organisation: await this.organisations.own(tx, id),
      contacts: await this.organisations.contacts(tx, id),
      lookalikes: await this.verification.lookalikes(tx, id),
      standing: await this.standing.of(tx, id),
    }));
  }
}
