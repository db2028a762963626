import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Refusal, dayInBrussels } from '#kernel';
import {
  KeepLegalAmounts, LegalAmounts, LegalQueries, LegalTexts, correctionProblems, legalPolicy, newAmountProblems, type Problems,
} from '#organisations'; // prettier-ignore
import { paths, patterns, type FieldErrors, type FieldValues } from '#ui';
import { Ctx, Once, fieldErrors, inputOf, knownId, page, readForm, type Reply } from '../http/index.js';
import { AmountPage, amountValues } from './amount.page.js';
import { amountForm, correctionForm } from './law-forms.js';
import { TeamLawPage } from './team-law.page.js';

const changesShown = 20;

const inWords = (ctx: Ctx, problems: Problems): FieldErrors =>
  fieldErrors(
    ctx.t,
    Object.fromEntries(Object.entries(problems).map(([field, key]) => [field, { key, args: {} }])),
  );

@Controller()
export class TeamLawController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly amounts: LegalAmounts,
    private readonly texts: LegalTexts,
    private readonly law: LegalQueries,
    private readonly keep: KeepLegalAmounts,
    private readonly once: Once,
  ) {}

  @Get(patterns.teamLaw)
  @Requires(legalPolicy.keep)
  async show(@Ctx() ctx: Ctx): Promise<Reply> {
    return page(<TeamLawPage {...await this.work.run(ctx.actor, (tx) => this.load(ctx, tx))} />);
  }

  @Post(patterns.teamLaw)
  @Requires(legalPolicy.keep)
  async add(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    const form = readForm(amountForm, body);
    if (!form.ok) return this.again(ctx, form.input, fieldErrors(ctx.t, form.errors));
    const rows = (await this.work.run(ctx.actor, (tx) => this.amounts.all(tx))).filter(
      ({ code }) => code === form.values.code,
    );
    const problems = newAmountProblems(form.values, rows, dayInBrussels(ctx.now));
    if (Object.keys(problems).length > 0) return this.again(ctx, inputOf(body), inWords(ctx, problems));
    const done = { kind: 'success', key: 'law.added' } as const;
    return this.once.redirect(ctx, body, async (tx) => {
      await this.keep.add(ctx.actor, form.values, tx);
      return paths.teamLaw(ctx.lang);
    }, done); // prettier-ignore
  }

  @Get(patterns.teamLawAmount)
  @Requires(legalPolicy.keep)
  async one(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    const amount = await this.work.run(ctx.actor, (tx) => this.amounts.get(tx, knownId(id)));
    return page(
      <AmountPage
        frame={ctx.frame}
        amount={amount}
        today={dayInBrussels(ctx.now)}
        values={amountValues(amount)}
      />,
    );
  }

  @Post(patterns.teamLawAmount)
  @Requires(legalPolicy.keep)
  async correct(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const today = dayInBrussels(ctx.now);
    const { amount, others } = await this.work.run(ctx.actor, async (tx) => {
      const found = await this.amounts.get(tx, knownId(id));
      const rows = await this.amounts.all(tx);
      return { amount: found, others: rows.filter((row) => row.code === found.code && row.id !== found.id) };
    });
    const failed = (values: FieldValues, errors: FieldErrors, status = 422): Reply =>
      page(<AmountPage frame={ctx.frame} amount={amount} today={today} values={values} errors={errors} changed={status === 409} />, { status });
    const form = readForm(correctionForm(amount.code), body);
    if (!form.ok) return failed(form.input, fieldErrors(ctx.t, form.errors));
    const problems = correctionProblems(amount, form.values.change, others, today);
    if (Object.keys(problems).length > 0) return failed(inputOf(body), inWords(ctx, problems));
    try {
      return await this.once.redirect(ctx, body, async (tx) => {
        await this.keep.correct(ctx.actor, { id: amount.id, ...form.values }, tx);
        return paths.teamLaw(ctx.lang);
      }, { kind: 'success', key: 'law.corrected' });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'law.changed') throw error;
      return failed(inputOf(body), {}, 409);
    }
  } // prettier-ignore

  @Post(patterns.teamLawAmountOut)
  @Requires(legalPolicy.keep)
  takeOut(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.keep.takeOut(ctx.actor, knownId(id), tx);
        return paths.teamLaw(ctx.lang);
      },
      { kind: 'success', key: 'law.takenOut' },
    );
  }

  private async again(ctx: Ctx, values: FieldValues, errors: FieldErrors): Promise<Reply> {
    const loaded = await this.work.run(ctx.actor, (tx) => this.load(ctx, tx));
    return page(<TeamLawPage {...loaded} values={values} errors={errors} />, { status: 422 });
  }

  private async load(ctx: Ctx, tx: Tx) {
    const today = dayInBrussels(ctx.now);
    return {
      frame: ctx.frame,
      today,
      gaps: await this.law.gaps(tx, today),
      amounts: await this.amounts.all(tx),
      texts: await this.texts.all(tx),
      changes: await this.law.changes(tx, changesShown),
    };
  }
}
