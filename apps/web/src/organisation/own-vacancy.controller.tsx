import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Requires } from '#access';
import type { Tx } from '#database';
import { closeReasons, oneOf, Unknown } from '#kernel';
import { paths, patterns } from '#ui';
import {
  VacanciesQueries,
  VacancyCheck,
  VacancyLifeQueries,
  vacancyPolicy,
  type VacancyLife,
} from '#vacancies';
import { Ctx, Once, fieldErrors, knownId, page, readForm, type FlashKey, type Reply } from '../http/index.js';
import { OwnOrganisation } from './own-organisation.js';
import { CloseVacancyPage, OwnVacancyPage, isOwnStep, type OwnStep } from './own-vacancy.page.js';
import { asFieldProblems } from './problems.js';
import { VacancyStepper } from './vacancy-stepper.js';

const closeForm = z.object({ reason: oneOf(closeReasons) });

const said: Readonly<Record<OwnStep, FlashKey['key']>> = {
  pause: 'vacancies.paused',
  resume: 'vacancies.resumed',
  renew: 'vacancies.renewed',
};

@Controller()
export class OwnVacancyController {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly vacancies: VacanciesQueries,
    private readonly check: VacancyCheck,
    private readonly stepper: VacancyStepper,
    private readonly life: VacancyLifeQueries,
    private readonly once: Once,
  ) {}

  @Get(patterns.myVacancy)
  @Requires(vacancyPolicy.ownPages)
  async show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Param('id') id: string): Promise<Reply> {
    const { organisation, more } = await this.own.open(ctx, orgId, async (tx, found) => {
      const { vacancy: row, content, waiting } = await this.vacancies.forEditing(tx, knownId(id));
      if (row.organisationId !== found.id) throw new Unknown();
      return {
        vacancy: await this.vacancies.preview(tx, id),
        life: await this.lifeOf(tx, id),
        returns: await this.vacancies.returns(tx, id),
        problems: await this.check.problems(tx, content),
        waiting,
      };
    });
    const { problems, ...rest } = more;
    const missing = [...new Set(Object.values(fieldErrors(ctx.t, asFieldProblems(problems))))];
    return page(<OwnVacancyPage frame={ctx.frame} organisation={organisation} missing={missing} {...rest} />);
  }

  @Post(patterns.myVacancyStep)
  @Requires(vacancyPolicy.ownPages)
  async step(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { organisation } = await this.open(ctx, orgId, id);
    const { step } = (body ?? {}) as { step?: unknown };
    if (!isOwnStep(step)) throw new Unknown();
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.stepper.take(step, ctx.actor, id, tx);
        return paths.myVacancy(ctx.lang, organisation.id, id);
      },
      { kind: 'success', key: said[step] },
    );
  }

  @Get(patterns.myVacancyClose)
  @Requires(vacancyPolicy.ownPages)
  async askWhy(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Param('id') id: string): Promise<Reply> {
    const { organisation, more } = await this.open(ctx, orgId, id);
    return page(<CloseVacancyPage frame={ctx.frame} organisation={organisation} {...more} />);
  }

  @Post(patterns.myVacancyClose)
  @Requires(vacancyPolicy.ownPages)
  async closeFor(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { organisation, more } = await this.open(ctx, orgId, id);
    const form = readForm(closeForm, body);
    if (!form.ok) {
      const errors = fieldErrors(ctx.t, form.errors);
      const props = { frame: ctx.frame, organisation, errors, ...more };
      return page(<CloseVacancyPage {...props} />, { status: 422 });
    }
    const { vacancy } = more;
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.stepper.close(ctx.actor, { vacancyId: vacancy.id, reason: form.values.reason }, tx);
        return paths.myVacancy(ctx.lang, organisation.id, vacancy.id);
      },
      { kind: 'success', key: 'vacancies.closed' },
    );
  }

  private open(ctx: Ctx, orgId: string, id: string) {
    return this.own.open(ctx, orgId, async (tx, { id: organisationId }) => {
      const vacancy = await this.vacancies.preview(tx, knownId(id));
      if (vacancy.organisation.id !== organisationId) throw new Unknown();
      return { vacancy, life: await this.lifeOf(tx, id) };
    });
  }

  private async lifeOf(tx: Tx, id: string): Promise<VacancyLife> {
    const life = await this.life.of(tx, id);
    if (life === null) throw new Unknown();
    return life;
  }
}
