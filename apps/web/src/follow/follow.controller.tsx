import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { PrivateLinks, Public } from '#access';
import { candidateActor } from '#kernel';
import { paths, patterns } from '#ui';
import { Ctx, Once, fieldErrors, page, redirect, type Reply } from '../http/index.js';
import { changedMeanwhile, wasTooLate } from '../introductions/after-step.js';
import { FollowActions } from './follow-actions.js';
import type { FailedForm } from './follow-card.js';
import { FollowReader } from './follow-reader.js';
import { FollowGonePage, FollowPage } from './follow.page.js';

const why = 'the private link stands for the candidate, who has no account';

@Controller()
export class FollowController {
  constructor(
    private readonly links: PrivateLinks,
    private readonly reader: FollowReader,
    private readonly actions: FollowActions,
    private readonly once: Once,
  ) {}

  @Get(patterns.follow)
  @Public(why)
  async show(@Ctx() ctx: Ctx, @Param('token') token: string): Promise<Reply> {
    const candidateId = await this.links.open('follow', token);
    return candidateId === null ? gone(ctx) : this.reply(ctx, token, candidateId);
  }

  @Post(patterns.follow)
  @Public(why)
  async act(@Ctx() ctx: Ctx, @Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const candidateId = await this.links.open('follow', token);
    if (candidateId === null) return gone(ctx);
    const step = this.actions.read(body);
    if (!step.ok) {
      const failed = { form: step.form, values: step.input, errors: fieldErrors(ctx.t, step.errors) };
      return this.reply(ctx, token, candidateId, failed);
    }
    const actor = candidateActor(candidateId);
    const here = paths.follow(ctx.lang, token);
    const perform = async (tx: Parameters<typeof step.perform>[2]): Promise<string> => {
      await step.perform(actor, candidateId, tx);
      return here;
    };
    try {
      return await this.once.redirect({ ...ctx, actor }, body, perform, step.flash);
    } catch (error) {
      // The organisation or the desk was faster: show how it stands now.
      if (!wasTooLate(error)) throw error;
      return redirect(here, changedMeanwhile);
    }
  }

  private async reply(
    ctx: Ctx,
    token: string,
    candidateId: string,
    failed: FailedForm | null = null,
  ): Promise<Reply> {
    const model = await this.reader.model(ctx, token, candidateId);
    if (model === null) return gone(ctx);
    const action = paths.follow(ctx.lang, token);
    return page(<FollowPage frame={ctx.frame} model={model} action={action} failed={failed} />, {
      status: failed === null ? 200 : 422,
    });
  }
}

const gone = (ctx: Ctx): Reply => page(<FollowGonePage frame={ctx.frame} />, { status: 410 });
