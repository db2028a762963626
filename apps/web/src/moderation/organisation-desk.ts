import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { OrganisationsQueries } from '#organisations';
import { knownId, type Ctx } from '../http/index.js';
import type { TeamOrganisationProps } from './organisation.page.js';

/** Everything a coordinator needs beside each other to judge an organisation. */
@Injectable()
export class OrganisationDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
  ) {}

  open(ctx: Ctx, text: string): Promise<TeamOrganisationProps> {
    const id = knownId(text);
    return this.work.run(ctx.actor, async (tx) => ({
      frame: ctx.frame,
      organisation: await this.organisations.own(tx, id),
      contacts: await this.organisations.contacts(tx, id),
      lookalikes: await this.organisations.lookalikes(tx, id),
    }));
  }
}
