import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Public } from '#access';
import { UnitOfWork } from '#database';
import { AnswerLinks, IntroductionsQueries, type OrganisationView } from '#introductions';
import { dayInBrussels, type Actor } from '#kernel';
import { paths, patterns } from '#ui';
import { Ctx, Once, fieldErrors, page, redirect, type Reply } from '../http/index.js';
import { changedMeanwhile, saved, wasTooLate } from '../introductions/after-step.js';
import type { FailedStep } from '../introductions/introduction-panel.js';
import { OrganisationActions } from '../introductions/organisation-actions.js';
import { presentIntroduction } from '../introductions/organisation.presenter.js';
import { AnswerGonePage, AnswerPage } from './answer.page.js';

const why = 'the link of the mail stands for the organisation; a mail scanner that opens it changes nothing';

@Controller()
export class AnswerController {
  constructor(
    private readonly links: AnswerLinks,
    private readonly work: UnitOfWork,
    private readonly queries: IntroductionsQueries,
    private readonly actions: OrganisationActions,
    private readonly once: Once,
  ) {}

  @Get(patterns.answer)
  @Public(why)
  async show(@Ctx() ctx: Ctx, @Param('token') token: string): Promise<Reply> {
    const opened = await this.links.open(token);
    if (opened === null) return gone(ctx);
    return this.reply(ctx, token, await this.view(ctx, opened));
  }

  @Post(patterns.answer)
  @Public(why)
  async act(@Ctx() ctx: Ctx, @Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const opened = await this.links.open(token);
    if (opened === null) return gone(ctx);
    const view = await this.view(ctx, opened);
    const step = this.actions.read(body, view);
    if (!step.ok) {
      const failed = { form: step.form, values: step.input, errors: fieldErrors(ctx.t, step.errors) };
      return this.reply(ctx, token, view, failed);
    }
    const here = paths.answer(ctx.lang, token);
    const { actor } = opened;
    try {
      return await this.once.redirect(
        { ...ctx, actor },
        body,
        async (tx) => {
          await step.perform(actor, tx);
          return here;
        },
        saved,
      );
    } catch (error) {
      if (!wasTooLate(error)) throw error;
      return redirect(here, changedMeanwhile);
    }
  }

  private view(
    ctx: Ctx,
    { actor, introductionId }: { actor: Actor; introductionId: string },
  ): Promise<OrganisationView> {
    return this.work.run(actor, (tx) => this.queries.forOrganisation(tx, introductionId, ctx.lang));
  }

  private reply(ctx: Ctx, token: string, view: OrganisationView, failed: FailedStep | null = null): Reply {
    const model = presentIntroduction(ctx.t, view, dayInBrussels(ctx.now));
    const action = paths.answer(ctx.lang, token);
    return page(<AnswerPage frame={ctx.frame} model={model} action={action} failed={failed} />, {
      status: failed === null ? 200 : 422,
    });
  }
}

const gone = (ctx: Ctx): Reply => page(<AnswerGonePage frame={ctx.frame} />, { status: 410 });
