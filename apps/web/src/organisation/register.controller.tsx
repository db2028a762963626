import { Body, Controller, Get, Post } from '@nestjs/common';
import { Public, RateLimiter, authorize } from '#access';
import { UnitOfWork } from '#database';
import { Refusal, dayInBrussels } from '#kernel';
import { LegalAmounts, RegisterOrganisation, noteProblems, organisationPolicy } from '#organisations';
import { paths, patterns, type FieldErrors, type FieldValues } from '#ui';
import { Ctx, Once, fieldErrors, inputOf, page, readForm, type Reply } from '../http/index.js';
import type { DayMaximum } from './organisation-fields.js';
import { noteOf } from './info-note-form.js';
import { contactOf, detailsOf, registrationForm } from './organisation-form.js';
import { asFieldProblems } from './problems.js';
import { RegisterPage, RegisteredPage } from './register.page.js';

@Controller()
export class RegisterController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly amounts: LegalAmounts,
    private readonly register: RegisterOrganisation,
    private readonly limiter: RateLimiter,
    private readonly once: Once,
  ) {}

  @Get(patterns.organisationRegister)
  @Public('anybody may register an organisation')
  async show(@Ctx() ctx: Ctx): Promise<Reply> {
    authorize(organisationPolicy.register(ctx.actor));
    const { firstName, lastName } = ctx.account ?? {};
    const values = { firstName, lastName, teamLanguages: ['nl'], expenses: 'NONE', secrecy: 'NONE' };
    return page(<RegisterPage frame={ctx.frame} values={values} max={await this.maximum(ctx)} />);
  }

  @Post(patterns.organisationRegister)
  @Public('anybody may register an organisation')
  async send(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    authorize(organisationPolicy.register(ctx.actor));
    if (!(await this.limiter.take(`register:${ctx.clientKey}`, 20, 3600))) throw new Refusal('too-many');
    const max = await this.maximum(ctx);
    const form = readForm(registrationForm, body);
    if (!form.ok) return this.again(ctx, form.input, fieldErrors(ctx.t, form.errors), max);
    const details = detailsOf(form.values);
    const note = noteOf(form.values);
    const problems = noteProblems(note, details, max?.cents ?? null);
    if (Object.keys(problems).length > 0) {
      return this.again(ctx, inputOf(body), fieldErrors(ctx.t, asFieldProblems(problems)), max);
    }
    const registration = { details, note, contact: contactOf(form.values), lang: ctx.lang };
    try {
      return await this.once.redirect(ctx, body, async (tx) => {
        const { organisationId } = await this.register.execute(ctx.actor, registration, tx);
        return ctx.account && organisationId
          ? paths.myOrganisation(ctx.lang, organisationId)
          : paths.organisationRegistered(ctx.lang);
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'organisation.number-taken') throw error;
      return this.again(ctx, inputOf(body), { enterpriseNumber: ctx.t('organisations.number.taken') }, max);
    }
  }

  @Get(patterns.organisationRegistered)
  @Public('the answer after registering')
  registered(@Ctx() ctx: Ctx): Reply {
    return page(<RegisteredPage frame={ctx.frame} />);
  }

  private again(ctx: Ctx, values: FieldValues, errors: FieldErrors, max: DayMaximum | null): Reply {
    return page(<RegisterPage frame={ctx.frame} values={values} errors={errors} max={max} />, {
      status: 422,
    });
  }

  private maximum(ctx: Ctx): Promise<DayMaximum | null> {
    return this.work.run(ctx.actor, (tx) => this.amounts.inForce(tx, 'expenses.day', dayInBrussels(ctx.now)));
  }
}
