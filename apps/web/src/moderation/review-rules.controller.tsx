import { Body, Controller, Get, Post } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork } from '#database';
import { formatDate } from '#i18n';
import { dayInBrussels } from '#kernel';
import { paths, patterns, type FieldErrors, type FieldValues } from '#ui';
import { ReviewRulesRepository, SetReviewRule, SetReviewTarget, vacancyPolicy } from '#vacancies';
import { Ctx, Once, fieldErrors, inputOf, page, readForm, type Reply } from '../http/index.js';
import { ruleForm, targetForm } from './review-rules-forms.js';
import { RulesPage } from './review-rules.page.js';

type Wrong = { form: 'rule' | 'target'; values: FieldValues; errors: FieldErrors };

@Controller()
export class ReviewRulesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rules: ReviewRulesRepository,
    private readonly setRule: SetReviewRule,
    private readonly setTarget: SetReviewTarget,
    private readonly once: Once,
  ) {}

  @Get(patterns.teamRules)
  @Requires(vacancyPolicy.moderate)
  show(@Ctx() ctx: Ctx): Promise<Reply> {
    return this.page(ctx);
  }

  @Post(patterns.teamRules)
  @Requires(vacancyPolicy.review)
  async rule(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    const form = readForm(ruleForm, body);
    const errors = form.ok ? tooEarly(ctx, form.values.validFrom) : fieldErrors(ctx.t, form.errors);
    if (!form.ok || Object.keys(errors).length > 0) {
      return this.page(ctx, { form: 'rule', values: inputOf(body), errors });
    }
    const { values } = form;
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.setRule.execute(ctx.actor, values, tx);
        return paths.teamRules(ctx.lang);
      },
      { kind: 'success', key: 'review.rule.saved', args: { date: formatDate(ctx.lang, values.validFrom) } },
    );
  }

  @Post(patterns.teamRulesTarget)
  @Requires(vacancyPolicy.review)
  async target(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    const form = readForm(targetForm, body);
    const errors = form.ok ? tooEarly(ctx, form.values.validFrom) : fieldErrors(ctx.t, form.errors);
    if (!form.ok || Object.keys(errors).length > 0) {
      return this.page(ctx, { form: 'target', values: inputOf(body), errors });
    }
    const { values } = form;
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.setTarget.execute(ctx.actor, values, tx);
        return paths.teamRules(ctx.lang);
      },
      { kind: 'success', key: 'review.target.saved', args: { date: formatDate(ctx.lang, values.validFrom) } },
    );
  }

  private async page(ctx: Ctx, wrong?: Wrong): Promise<Reply> {
    const found = await this.work.run(ctx.actor, async (tx) => ({
      rules: await this.rules.rules(tx),
      targets: await this.rules.targets(tx),
    }));
    return page(<RulesPage frame={ctx.frame} {...found} {...wrong} />, { status: wrong ? 422 : 200 });
  }
}

const tooEarly = ({ t, now }: Ctx, day: string): FieldErrors =>
  day < dayInBrussels(now) ? { validFrom: t('refusal.review.day-past') } : {};
