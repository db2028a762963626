import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Public, RateLimiter } from '#access';
import type { InterestVacancy } from '#introductions';
import { Refusal, visitor } from '#kernel';
import { paths, patterns } from '#ui';
import {
  Ctx, Once, fieldErrors, inputOf, knownNumber, page, readForm, redirect, type Reply,
} from '../http/index.js'; // prettier-ignore
import { AboutPage } from './about.page.js';
import { CheckPage } from './check.page.js';
import { aboutForm, reachFormFor, requestOf, type AboutAnswers, type ReachAnswers } from './interest-form.js';
import { InterestDesk } from './interest-desk.js';
import { AgainPage } from './interest-end.page.js';
import { ReachPage } from './reach.page.js';

const why = 'saying "I am interested" needs no account (UC-02)';

/** Either the answers of both pages, or the page that has to be filled in again. */
type Reading = { readonly about: AboutAnswers; readonly reach: ReachAnswers } | { readonly reply: Reply };

/** Three short pages; the answers travel with the forms, nothing is stored before the last button. */
@Controller()
export class InterestController {
  constructor(
    private readonly desk: InterestDesk,
    private readonly once: Once,
    private readonly limiter: RateLimiter,
  ) {}

  @Get(patterns.interest)
  @Public(why)
  async start(@Ctx() ctx: Ctx, @Param('number') number: string): Promise<Reply> {
    const vacancy = await this.desk.vacancy(ctx, knownNumber(number));
    if (!vacancy.isOpen) return this.closed(ctx, vacancy);
    return page(<AboutPage frame={ctx.frame} vacancy={vacancy} values={{}} />);
  }

  /** Back to the first page, with everything typed so far. */
  @Post(patterns.interest)
  @Public(why)
  async again(@Ctx() ctx: Ctx, @Param('number') number: string, @Body() body: unknown): Promise<Reply> {
    const vacancy = await this.desk.vacancy(ctx, knownNumber(number));
    return page(<AboutPage frame={ctx.frame} vacancy={vacancy} values={inputOf(body)} />);
  }

  @Post(patterns.interestReach)
  @Public(why)
  async reach(@Ctx() ctx: Ctx, @Param('number') number: string, @Body() body: unknown): Promise<Reply> {
    const vacancy = await this.desk.vacancy(ctx, knownNumber(number));
    const about = await this.about(ctx, vacancy, body);
    if ('reply' in about) return about.reply;
    return page(<ReachPage frame={ctx.frame} vacancy={vacancy} values={inputOf(body)} />);
  }

  @Post(patterns.interestCheck)
  @Public(why)
  async check(@Ctx() ctx: Ctx, @Param('number') number: string, @Body() body: unknown): Promise<Reply> {
    const vacancy = await this.desk.vacancy(ctx, knownNumber(number));
    const read = await this.read(ctx, vacancy, body);
    if ('reply' in read) return read.reply;
    const before = await this.desk.beforeYes(ctx, vacancy);
    return page(
      <CheckPage frame={ctx.frame} vacancy={vacancy} before={before} values={inputOf(body)} {...read} />,
    );
  }

  @Post(patterns.interestDone)
  @Public(why)
  async send(@Ctx() ctx: Ctx, @Param('number') number: string, @Body() body: unknown): Promise<Reply> {
    const vacancy = await this.desk.vacancy(ctx, knownNumber(number));
    const read = await this.read(ctx, vacancy, body);
    if ('reply' in read) return read.reply;
    // A class or an info point shares one network: many people an hour, few a minute.
    if (!(await this.limiter.take(`interest:${ctx.clientKey}`, 15, 60))) throw new Refusal('too-many');
    const request = requestOf(vacancy.id, ctx.lang, read.about, read.reach);
    try {
      // Staff can be interested too: what is handed in here is handed in as a visitor.
      return await this.once.redirect(
        { ...ctx, actor: visitor },
        body,
        (tx) => this.desk.handIn(ctx, vacancy, request, tx),
        { kind: 'success', key: 'interest.sent' },
      );
    } catch (error) {
      return this.desk.explain(ctx, vacancy, error);
    }
  }

  @Get(patterns.interestDone)
  @Public(why)
  async done(@Ctx() ctx: Ctx, @Param('number') number: string): Promise<Reply> {
    const vacancy = await this.desk.vacancy(ctx, knownNumber(number));
    return page(<AgainPage frame={ctx.frame} vacancy={vacancy} />);
  }

  /** The second and third page have nothing to show without answers. */
  @Get(patterns.interestReach)
  @Public(why)
  reachFirst(@Ctx() ctx: Ctx, @Param('number') number: string): Reply {
    return redirect(paths.interest(ctx.lang, knownNumber(number)));
  }

  @Get(patterns.interestCheck)
  @Public(why)
  checkFirst(@Ctx() ctx: Ctx, @Param('number') number: string): Reply {
    return redirect(paths.interest(ctx.lang, knownNumber(number)));
  }

  private closed(ctx: Ctx, vacancy: InterestVacancy): Promise<Reply> {
    return this.desk.explain(ctx, vacancy, new Refusal('introduction.vacancy-closed'));
  }

  private async about(
    ctx: Ctx,
    vacancy: InterestVacancy,
    body: unknown,
  ): Promise<AboutAnswers | { reply: Reply }> {
    if (!vacancy.isOpen) return { reply: await this.closed(ctx, vacancy) };
    const form = readForm(aboutForm, body);
    if (!form.ok) {
      const errors = fieldErrors(ctx.t, form.errors);
      const again = <AboutPage frame={ctx.frame} vacancy={vacancy} values={form.input} errors={errors} />;
      return { reply: page(again, { status: 422 }) };
    }
    const refusal = await this.desk.refusal(vacancy, form.values.birthYear);
    return refusal ? { reply: await this.desk.explain(ctx, vacancy, refusal) } : form.values;
  }

  /** Each step checks everything again: what came with the form may have been changed on the way. */
  private async read(ctx: Ctx, vacancy: InterestVacancy, body: unknown): Promise<Reading> {
    const about = await this.about(ctx, vacancy, body);
    if ('reply' in about) return about;
    const form = readForm(reachFormFor(body), body);
    if (form.ok) return { about, reach: form.values };
    const errors = fieldErrors(ctx.t, form.errors);
    const again = <ReachPage frame={ctx.frame} vacancy={vacancy} values={form.input} errors={errors} />;
    return { reply: page(again, { status: 422 }) };
  }
}
