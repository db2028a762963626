import { Body, Controller, Get, Post } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork } from '#database';
import { FollowUpQueries, followUpPolicy } from '#introductions';
import { paths, patterns } from '#ui';
import { Ctx, Once, fieldErrors, page, redirect, type Reply } from '../http/index.js';
import { changedMeanwhile, wasTooLate } from '../introductions/after-step.js';
import { FollowUpActions } from './follow-up-actions.js';
import { FollowUpPage, type FollowUpLists } from './follow-up.page.js';
import type { FailedStep } from './silent-card.js';

@Controller()
export class FollowUpController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: FollowUpQueries,
    private readonly actions: FollowUpActions,
    private readonly once: Once,
  ) {}

  @Get(patterns.teamFollowUp)
  @Requires(followUpPolicy)
  async show(@Ctx() ctx: Ctx): Promise<Reply> {
    return this.reply(ctx, null);
  }

  @Post(patterns.teamFollowUp)
  @Requires(followUpPolicy)
  async act(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    const step = this.actions.read(body);
    if (!step.ok) {
      return this.reply(ctx, {
        form: step.form,
        values: step.input,
        errors: fieldErrors(ctx.t, step.errors),
      });
    }
    const here = paths.teamFollowUp(ctx.lang);
    try {
      return await this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await step.perform(ctx.actor, tx);
          return here;
        },
        step.flash,
      );
    } catch (error) {
      if (!wasTooLate(error)) throw error;
      return redirect(here, changedMeanwhile);
    }
  }

  private async reply(ctx: Ctx, failed: FailedStep | null): Promise<Reply> {
    const lists = await this.work.run(ctx.actor, async (tx): Promise<FollowUpLists> => ({
      silent: await this.queries.silent(tx, ctx.now, ctx.lang),
      calls: await this.queries.toCall(tx, ctx.lang),
      forDesk: await this.queries.forDesk(tx, ctx.lang),
    }));
    return page(<FollowUpPage frame={ctx.frame} lists={lists} failed={failed} />, {
      status: failed === null ? 200 : 422,
    });
  }
}
