import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Public } from '#access';
import { Refusal } from '#kernel';
import { paths, patterns } from '#ui';
import type { PublicVacancy } from '#vacancies';
import { Ctx, Once, fieldErrors, page, redirect, type Reply } from '../http/index.js';
import { RenewalDesk, readStep, said, wasTooLate } from './renewal-desk.js';
import { RenewalGonePage, RenewalPage, refusalText, type RenewalTrouble } from './renewal.page.js';

const why = 'the link of the mail stands for the organisation; a mail scanner that opens it changes nothing';

/** "Still looking?": renew, pause or close from the mail, without log-in. */
@Controller()
export class RenewalController {
  constructor(
    private readonly desk: RenewalDesk,
    private readonly once: Once,
  ) {}

  @Get(patterns.renewal)
  @Public(why)
  async show(@Ctx() ctx: Ctx, @Param('token') token: string): Promise<Reply> {
    const vacancy = await this.desk.open(token);
    return vacancy === null ? gone(ctx) : this.reply(ctx, token, vacancy);
  }

  @Post(patterns.renewal)
  @Public(why)
  async act(@Ctx() ctx: Ctx, @Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const vacancy = await this.desk.open(token);
    if (vacancy === null) return gone(ctx);
    const step = readStep(body);
    if (!step.ok) return this.reply(ctx, token, vacancy, { errors: fieldErrors(ctx.t, step.errors) });
    const here = paths.renewal(ctx.lang, token);
    try {
      return await this.once.redirect(
        { ...ctx, actor: this.desk.actor },
        body,
        async (tx) => {
          await this.desk.take(step, vacancy.id, tx);
          return here;
        },
        said[step.step],
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (wasTooLate(error)) return redirect(here, { kind: 'warning', key: 'renewal.changed' });
      const text = refusalText(ctx.t, error.code);
      if (text === null) throw error;
      return this.reply(ctx, token, vacancy, { text });
    }
  }

  private reply(ctx: Ctx, token: string, vacancy: PublicVacancy, trouble?: RenewalTrouble): Reply {
    const props = { frame: ctx.frame, vacancy, token, now: ctx.now };
    return page(<RenewalPage {...props} {...(trouble ? { trouble } : {})} />, {
      status: trouble ? 422 : 200,
    });
  }
}

const gone = (ctx: Ctx): Reply => page(<RenewalGonePage frame={ctx.frame} />, { status: 410 });
