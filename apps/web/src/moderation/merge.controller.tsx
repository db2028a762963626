import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork } from '#database';
import { isId, system } from '#kernel';
import {
  MergeOrganisations, MergeRepository, OrganisationsQueries, VerificationQueries, organisationPolicy,
} from '#organisations'; // prettier-ignore
import { paths, patterns } from '#ui';
import { Ctx, Once, knownId, page, type Reply } from '../http/index.js';
import { MergeChoicePage, MergePage } from './merge.page.js';

const read = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Two organisations that are one: choose the other, look at both, put them together. */
@Controller()
export class MergeController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    private readonly verification: VerificationQueries,
    private readonly merges: MergeRepository,
    private readonly merge: MergeOrganisations,
    private readonly once: Once,
  ) {}

  @Get(patterns.teamOrganisationMerge)
  @Requires(organisationPolicy.decide)
  async show(
    @Ctx() ctx: Ctx,
    @Param('id') id: string,
    @Query('met') other: unknown,
    @Query('q') q: unknown,
  ): Promise<Reply> {
    if (isId(read(other))) return this.confirm(ctx, id, read(other));
    const words = read(q).replaceAll(String.fromCharCode(0), '').trim().slice(0, 100);
    const found = await this.work.run(ctx.actor, async (tx) => ({
      organisation: await this.organisations.own(tx, knownId(id)),
      lookalikes: await this.verification.lookalikes(tx, knownId(id)),
      found: words === '' ? [] : (await this.organisations.list(tx, { words, page: 1, perPage: 20 })).items,
    }));
    return page(<MergeChoicePage frame={ctx.frame} words={words} {...found} />);
  }

  @Post(patterns.teamOrganisationMerge)
  @Requires(organisationPolicy.decide)
  async put(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const into = knownId(read((body as { into?: unknown } | null)?.into));
    const { gone, stays } = await this.both(ctx, id, into);
    const names = { gone: gone.name, stays: stays.name };
    return this.once.redirect(ctx, body, async (tx) => {
      await this.merge.execute(ctx.actor, { organisationId: gone.id, intoId: stays.id }, tx);
      return paths.teamOrganisation(ctx.lang, stays.id);
    }, { kind: 'success', key: 'orgLife.merged', args: names }); // prettier-ignore
  }

  private async confirm(ctx: Ctx, id: string, other: string): Promise<Reply> {
    return page(<MergePage frame={ctx.frame} {...await this.both(ctx, id, other)} />);
  }

  private both(ctx: Ctx, id: string, other: string) {
    return this.work.run(ctx.actor, async (tx) => ({
      gone: await this.organisations.own(tx, knownId(id)),
      stays: await this.organisations.own(tx, knownId(other)),
      // As the system: counts only, of rows that a coordinator may not all read.
      goneCounts: await this.work.inName(tx, system, (sys) => this.merges.counts(sys, id)),
      staysCounts: await this.work.inName(tx, system, (sys) => this.merges.counts(sys, other)),
    }));
  }
}
