import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Public, Requires } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { dayInBrussels, int4, legalForms, oneOf } from '#kernel';
import {
  ExplainInsurance, InsuranceExplainedRows, LegalAmounts, OrganisationsQueries, freeInsurance, insuranceBodies,
  organisationPolicy, type InsuranceAnswers, type LegalAmount,
} from '#organisations'; // prettier-ignore
import { paths, patterns } from '#ui';
import { Ctx, Once, fieldErrors, inputOf, knownId, page, readForm, type Reply } from '../http/index.js';
import { publicPage } from '../vacancies/public-page.js';
import { FreeInsurancePage, type FreeInsuranceProps, type Reading } from './free-insurance.page.js';
import { LawReader } from './law-reader.js';
import { legalValue } from './legal-words.js';

const yesNo = () => oneOf(['yes', 'no']).transform((answer) => answer === 'yes');

const questions = z.object({
  form: oneOf(legalForms),
  staff: yesNo(),
  leaders: yesNo(),
  dutch: yesNo(),
  body: oneOf(insuranceBodies),
  occasional: yesNo(),
  hours: z.preprocess((typed) => (typed === '' ? undefined : typed), int4(0, 1_000_000).optional()),
});

const answersOf = ({
  form,
  staff,
  leaders,
  dutch,
  body,
  hours,
}: z.output<typeof questions>): InsuranceAnswers => ({
  legalForm: form,
  paidStaff: staff,
  twoLeaders: leaders,
  dutch,
  body,
  hours: hours ?? null,
});

const hoursCode = 'insurance.free.hours';

@Controller()
export class FreeInsuranceController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: LawReader,
    private readonly amounts: LegalAmounts,
    private readonly organisations: OrganisationsQueries,
    private readonly explained: InsuranceExplainedRows,
  ) {}

  @Get(patterns.freeInsurance)
  @Public('whether the free insurance fits is asked before anything else; nothing is stored (UC-27)')
  async show(@Ctx() ctx: Ctx, @Query() query: unknown): Promise<Reply> {
    const { limit, ...shown } = await this.load(ctx);
    const hours = limit === null ? null : legalValue(ctx.lang, hoursCode, limit.value);
    const base = { ...shown, frame: ctx.frame, hours, conditions: null, values: inputOf(query) };
    if (Object.keys(base.values).length === 0) return page(<FreeInsurancePage {...base} />, publicPage);
    const form = readForm(questions, query);
    if (!form.ok) {
      return page(<FreeInsurancePage {...base} errors={fieldErrors(ctx.t, form.errors)} />, { status: 422 });
    }
    const conditions = freeInsurance(answersOf(form.values), limit === null ? null : limit.value / 10_000);
    const isRegular = !form.values.occasional;
    return page(<FreeInsurancePage {...base} conditions={conditions} isRegular={isRegular} />, publicPage);
  }

  private load(
    ctx: Ctx,
  ): Promise<Pick<FreeInsuranceProps, 'text' | 'readings'> & { limit: LegalAmount | null }> {
    return this.work.run(ctx.actor, async (tx) => {
      const inForce = await this.amounts.allInForce(tx, dayInBrussels(ctx.now));
      return {
        limit: inForce.find(({ code }) => code === hoursCode) ?? null,
        text: await this.reader.text(tx, ctx, 'insurance.free'),
        readings: await this.readings(tx, ctx),
      };
    });
  }

  private async readings(tx: Tx, ctx: Ctx): Promise<Reading[]> {
    if (ctx.actor.kind !== 'organisation' || ctx.actor.id === null) return [];
    const readings: Reading[] = [];
    for (const { id, name } of await this.organisations.ofMember(tx, ctx.actor.id)) {
      readings.push({ id, name, isDone: await this.explained.isExplained(tx, id) });
    }
    return readings;
  }
}

/** "We have read this", for members. */
@Controller()
export class InsuranceReadController {
  constructor(
    private readonly explain: ExplainInsurance,
    private readonly once: Once,
  ) {}

  @Post(patterns.freeInsuranceRead)
  @Requires(organisationPolicy.ownPages)
  read(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Body() body: unknown): Promise<Reply> {
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.explain.execute(ctx.actor, knownId(orgId), tx);
        return paths.freeInsurance(ctx.lang);
      },
      { kind: 'success', key: 'law.freeReadDone' },
    );
  }
}
