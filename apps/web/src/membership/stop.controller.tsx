import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires, authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Refusal, system } from '#kernel';
import {
  ArchiveOrganisation, OrganisationsQueries, WakeOrganisation, organisationPolicy,
  type OwnOrganisation as Organisation,
} from '#organisations'; // prettier-ignore
import { paths, patterns } from '#ui';
import { Ctx, Once, page, type Reply } from '../http/index.js';
import { OwnOrganisation } from '../organisation/own-organisation.js';
import { StopPage } from './stop.page.js';

/** "We stop with Brugpunt", and "we are still here" of a sleeping organisation. */
@Controller()
export class StopController {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    private readonly archive: ArchiveOrganisation,
    private readonly wake: WakeOrganisation,
    private readonly once: Once,
  ) {}

  @Get(patterns.myStop)
  @Requires(organisationPolicy.ownPages)
  show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    return this.answer(ctx, orgId);
  }

  @Post(patterns.myStop)
  @Requires(organisationPolicy.ownPages)
  async stop(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Body() body: unknown): Promise<Reply> {
    const { organisation } = await this.own.open(ctx, orgId, () => Promise.resolve(null));
    const done = { kind: 'success', key: 'orgLife.stopped', args: { name: organisation.name } } as const;
    try {
      return await this.once.redirect(ctx, body, async (tx) => {
        await this.archive.execute(ctx.actor, organisation.id, tx);
        return paths.myOrganisation(ctx.lang, organisation.id);
      }, done); // prettier-ignore
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'organisation.open-introductions') throw error;
      return this.answer(ctx, orgId, 422);
    }
  }

  @Post(patterns.myAwake)
  @Requires(organisationPolicy.ownPages)
  async awake(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Body() body: unknown): Promise<Reply> {
    const { organisation } = await this.own.open(ctx, orgId, () => Promise.resolve(null));
    const done = { kind: 'success', key: 'orgLife.awakeDone', args: { name: organisation.name } } as const;
    return this.once.redirect(ctx, body, async (tx) => {
      await this.wake.execute(ctx.actor, organisation.id, tx);
      return paths.myOrganisation(ctx.lang, organisation.id);
    }, done); // prettier-ignore
  }

  private async answer(ctx: Ctx, orgId: string, status = 200): Promise<Reply> {
    const { organisation, more } = await this.own.open(ctx, orgId, async (tx, found) => {
      authorize(organisationPolicy.archive(ctx.actor, { ...found, role: found.myRole }));
      return this.openIntroductions(tx, found);
    });
    return page(<StopPage frame={ctx.frame} organisation={organisation} open={more} />, { status });
  }

  // As the system: what is agreed and not yet sent is counted too, and not shown.
  private openIntroductions(tx: Tx, { id }: Organisation): Promise<number> {
    return this.work.inName(tx, system, (sys) => this.organisations.openIntroductions(sys, id));
  }
}
