import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Public, RateLimiter, authorize } from '#access';
import { UnitOfWork } from '#database';
import { Refusal, Unknown, dayInBrussels } from '#kernel';
import { LegalAmounts, RegisterOrganisation, organisationPolicy } from '#organisations';
import { paths, patterns, type FieldErrors, type FieldValues } from '#ui';
import { Ctx, Once, fieldErrors, inputOf, page, redirect, type Reply } from '../http/index.js';
import { LawReader } from '../law/law-reader.js';
import { RegisterCheckPage } from './register-check.page.js';
import { RegisterPage, RegisteredPage } from './register.page.js';
import { readUntil, registrationOf } from './register-reading.js';
import {
  registerSteps,
  startValues,
  stepFields,
  type RegisterAnswers,
  type RegisterStep,
} from './register-steps.js';

const why = 'anybody may register an organisation';
// The answers of a form stay reachable for the back button; they are nobody else's.
const backSafe = 'private, no-cache';

const isStep = (text: string): text is RegisterStep =>
  text !== 'soort' && (registerSteps as readonly string[]).includes(text);

/**
 * Registration in short pages. Answers travel from page to page with the form, so nothing is stored before the end.
 * A form is sent to the page that comes next, which first reads everything before it again.
 */
@Controller()
export class RegisterController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly amounts: LegalAmounts,
    private readonly law: LawReader,
    private readonly register: RegisterOrganisation,
    private readonly limiter: RateLimiter,
    private readonly once: Once,
  ) {}

  @Get(patterns.organisationRegister)
  @Public(why)
  start(@Ctx() ctx: Ctx): Promise<Reply> {
    authorize(organisationPolicy.register(ctx.actor));
    return this.show(ctx, 'soort', {});
  }

  /** Back to the first page, with everything typed so far. */
  @Post(patterns.organisationRegister)
  @Public(why)
  again(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    authorize(organisationPolicy.register(ctx.actor));
    return this.show(ctx, 'soort', inputOf(body));
  }

  @Get(patterns.organisationRegistered)
  @Public('the answer after registering')
  registered(@Ctx() ctx: Ctx): Reply {
    return page(<RegisteredPage frame={ctx.frame} />);
  }

  @Post(patterns.organisationRegistered)
  @Public(why)
  async send(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    authorize(organisationPolicy.register(ctx.actor));
    if (!(await this.limiter.take(`register:${ctx.clientKey}`, 20, 3600))) throw new Refusal('too-many');
    const reading = readUntil('nakijken', body, (await this.maximum(ctx))?.cents ?? null);
    if (!reading.ok) return this.wrong(ctx, 'nakijken', reading.step, reading.input, fieldErrors(ctx.t, reading.errors));
    const registration = registrationOf(reading.answers as RegisterAnswers, ctx.lang);
    try {
      return await this.once.redirect(ctx, body, async (tx) => {
        const { organisationId } = await this.register.execute(ctx.actor, registration, tx);
        return ctx.account && organisationId
          ? paths.myOrganisation(ctx.lang, organisationId)
          : paths.organisationRegistered(ctx.lang);
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'organisation.number-taken') throw error;
      const errors = { enterpriseNumber: ctx.t('organisations.number.taken') };
      return this.wrong(ctx, 'nakijken', 'naam', reading.input, errors);
    }
  } // prettier-ignore

  /** A page in the middle has nothing to show without the answers before it. */
  @Get(patterns.organisationRegisterStep)
  @Public(why)
  first(@Ctx() ctx: Ctx, @Param('step') step: string): Reply {
    if (!isStep(step)) throw new Unknown();
    return redirect(paths.organisationRegister(ctx.lang));
  }

  @Post(patterns.organisationRegisterStep)
  @Public(why)
  async next(@Ctx() ctx: Ctx, @Param('step') step: string, @Body() body: unknown): Promise<Reply> {
    authorize(organisationPolicy.register(ctx.actor));
    if (!isStep(step)) throw new Unknown();
    const reading = readUntil(step, body, (await this.maximum(ctx))?.cents ?? null);
    if (!reading.ok) return this.wrong(ctx, step, reading.step, reading.input, fieldErrors(ctx.t, reading.errors));
    if (step === 'nakijken') {
      const answers = reading.answers as RegisterAnswers;
      return page(<RegisterCheckPage frame={ctx.frame} values={reading.input} answers={answers} />, { cache: backSafe });
    }
    const changing = typeof body === 'object' && body !== null && 'wijzig' in body;
    return this.show(ctx, step, reading.input, changing ? { target: 'nakijken' } : {});
  } // prettier-ignore

  private wrong(
    ctx: Ctx,
    target: RegisterStep,
    step: RegisterStep,
    values: FieldValues,
    errors: FieldErrors,
  ): Promise<Reply> {
    return this.show(ctx, step, values, { target, errors });
  }

  private async show(
    ctx: Ctx,
    step: RegisterStep,
    typed: FieldValues,
    more: { readonly target?: RegisterStep; readonly errors?: FieldErrors } = {},
  ): Promise<Reply> {
    const { firstName, lastName } = ctx.account ?? {};
    const ready = step === 'wie' ? { firstName, lastName } : startValues[step];
    const isNew = !stepFields[step].some((name) => typed[name] !== undefined);
    const values = isNew ? { ...typed, ...ready } : typed;
    const max = await this.maximum(ctx);
    const notice = step === 'vrijwilligers' ? await this.law.read(ctx, 'liability.uninsured') : null;
    return page(
      <RegisterPage frame={ctx.frame} step={step} values={values} max={max} notice={notice} {...more} />,
      { status: more.errors ? 422 : 200, cache: backSafe },
    );
  }

  private maximum(ctx: Ctx) {
    return this.work.run(ctx.actor, (tx) => this.amounts.inForce(tx, 'expenses.day', dayInBrussels(ctx.now)));
  }
}
