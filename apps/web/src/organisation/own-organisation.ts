import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { worksFor } from '#kernel';
import {
  OrganisationsQueries,
  organisationPolicy,
  type OwnOrganisation as Organisation,
} from '#organisations';
import { paths } from '#ui';
import { MovedTo, knownId, type Ctx } from '../http/index.js';

/** The organisation of an own page; anybody else's is unknown, although active ones are public. */
@Injectable()
export class OwnOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
  ) {}

  /** Reads `more` in the same unit of work, once it is sure that the organisation is the actor's. */
  open<R>(
    ctx: Ctx,
    orgId: string,
    more: (tx: Tx, organisation: Organisation) => Promise<R>,
  ): Promise<{ organisation: Organisation; more: R }> {
    return this.work.run(ctx.actor, async (tx) => {
      const organisation = await this.organisations.own(tx, knownId(orgId));
      // It became part of another one of theirs: old links lead there.
      if (organisation.mergedInto && worksFor(ctx.actor, organisation.mergedInto))
        throw new MovedTo(paths.myOrganisation(ctx.lang, organisation.mergedInto));
      authorize(organisationPolicy.see(ctx.actor, organisation));
      return { organisation, more: await more(tx, organisation) };
    });
  }
}
