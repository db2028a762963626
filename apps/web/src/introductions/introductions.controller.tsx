import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork } from '#database';
import {
  IntroductionsQueries,
  introductionGroups,
  ownIntroductionsPolicy,
  type IntroductionGroup,
  type OrganisationView,
} from '#introductions';
import { Unknown, dayInBrussels, worksFor } from '#kernel';
import { paths, patterns } from '#ui';
import { Ctx, Once, fieldErrors, knownId, page, redirect, type Reply } from '../http/index.js';
import { changedMeanwhile, saved, wasTooLate } from './after-step.js';
import type { FailedStep } from './introduction-panel.js';
import { IntroductionPage, IntroductionsPage } from './introductions.page.js';
import { OrganisationActions } from './organisation-actions.js';
import { presentIntroduction } from './organisation.presenter.js';

const groupOf = (asked: unknown): IntroductionGroup | null =>
  typeof asked === 'string' && Object.hasOwn(introductionGroups, asked) ? (asked as IntroductionGroup) : null;

/** The organisation's own list and detail pages. */
@Controller()
export class IntroductionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: IntroductionsQueries,
    private readonly actions: OrganisationActions,
    private readonly once: Once,
  ) {}

  @Get(patterns.myIntroductions)
  @Requires(ownIntroductionsPolicy)
  async list(@Ctx() ctx: Ctx, @Param('orgId') org: string, @Query('groep') asked: unknown): Promise<Reply> {
    const orgId = ownOrganisation(ctx, org);
    const group = groupOf(asked);
    const items = await this.work.run(ctx.actor, (tx) =>
      this.queries.ofOrganisation(tx, orgId, { lang: ctx.lang, ...(group ? { group } : {}) }),
    );
    return page(<IntroductionsPage frame={ctx.frame} orgId={orgId} group={group} items={items} />);
  }

  @Get(patterns.myIntroduction)
  @Requires(ownIntroductionsPolicy)
  async show(@Ctx() ctx: Ctx, @Param('orgId') org: string, @Param('id') id: string): Promise<Reply> {
    const orgId = ownOrganisation(ctx, org);
    return this.reply(ctx, orgId, await this.view(ctx, orgId, id));
  }

  @Post(patterns.myIntroduction)
  @Requires(ownIntroductionsPolicy)
  async act(
    @Ctx() ctx: Ctx,
    @Param('orgId') org: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const orgId = ownOrganisation(ctx, org);
    const view = await this.view(ctx, orgId, id);
    const step = this.actions.read(body, view);
    if (!step.ok) {
      const failed = { form: step.form, values: step.input, errors: fieldErrors(ctx.t, step.errors) };
      return this.reply(ctx, orgId, view, failed);
    }
    const here = paths.myIntroduction(ctx.lang, orgId, view.introductionId);
    try {
      return await this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await step.perform(ctx.actor, tx);
          return here;
        },
        saved,
      );
    } catch (error) {
      if (!wasTooLate(error)) throw error;
      return redirect(here, changedMeanwhile);
    }
  }

  private async view(ctx: Ctx, orgId: string, id: string): Promise<OrganisationView> {
    const view = await this.work.run(ctx.actor, (tx) =>
      this.queries.forOrganisation(tx, knownId(id), ctx.lang),
    );
    // Somebody of two organisations opens each introduction under its own.
    if (view.organisationId !== orgId) throw new Unknown();
    return view;
  }

  private reply(ctx: Ctx, orgId: string, view: OrganisationView, failed: FailedStep | null = null): Reply {
    const model = presentIntroduction(ctx.t, view, dayInBrussels(ctx.now));
    return page(<IntroductionPage frame={ctx.frame} orgId={orgId} model={model} failed={failed} />, {
      status: failed === null ? 200 : 422,
    });
  }
}

function ownOrganisation(ctx: Ctx, text: string): string {
  const orgId = knownId(text);
  if (!worksFor(ctx.actor, orgId)) throw new Unknown();
  return orgId;
}
