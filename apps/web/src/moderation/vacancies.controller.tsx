import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Requires } from '#access';
import { dayInBrussels } from '#kernel';
import { paths, patterns } from '#ui';
import { PublishVacancy, ReturnVacancy, vacancyPolicy } from '#vacancies';
import { Ctx, Once, fieldErrors, page, readForm, type Reply } from '../http/index.js';
import { publishForm, returnForm } from './moderation-forms.js';
import { ReviewDesk } from './review-desk.js';
import { VacancyQueuePage } from './vacancy-queue.page.js';
import { TeamVacancyPage } from './vacancy.page.js';

const perPage = 50;
const longest = 366;

@Controller()
export class TeamVacanciesController {
  constructor(
    private readonly desk: ReviewDesk,
    private readonly publish: PublishVacancy,
    private readonly sendBack: ReturnVacancy,
    private readonly once: Once,
  ) {}

  @Get(patterns.teamVacancies)
  @Requires(vacancyPolicy.moderate)
  async queue(@Ctx() ctx: Ctx, @Query('pagina') asked: unknown): Promise<Reply> {
    const number = /^[1-9]\d{0,4}$/.test(String(asked)) ? Number(asked) : 1;
    const found = await this.desk.queue(ctx, number, perPage);
    return page(<VacancyQueuePage frame={ctx.frame} page={number} perPage={perPage} {...found} />);
  }

  @Get(patterns.teamVacancy)
  @Requires(vacancyPolicy.moderate)
  async show(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    return page(<TeamVacancyPage {...await this.desk.open(ctx, id)} />);
  }

  @Post(patterns.teamVacancyReturn)
  @Requires(vacancyPolicy.review)
  async back(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const opened = await this.desk.open(ctx, id);
    const form = readForm(returnForm, body);
    if (!form.ok) {
      const more = { form: 'return', values: form.input, errors: fieldErrors(ctx.t, form.errors) } as const;
      return page(<TeamVacancyPage {...opened} {...more} />, { status: 422 });
    }
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.sendBack.execute(ctx.actor, { vacancyId: opened.vacancy.id, ...form.values }, tx);
        return paths.teamVacancies(ctx.lang);
      },
      { kind: 'success', key: 'moderation.returned' },
    );
  }

  @Post(patterns.teamVacancyPublish)
  @Requires(vacancyPolicy.review)
  async online(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const opened = await this.desk.open(ctx, id);
    const form = readForm(publishForm, body);
    const wrong = form.ok && !inRange(ctx.now, form.values.expiresOn);
    if (!form.ok || wrong) {
      const errors = form.ok
        ? { expiresOn: ctx.t('moderation.publishRange') }
        : fieldErrors(ctx.t, form.errors);
      const values = form.ok ? { expiresOn: form.values.expiresOn } : form.input;
      return page(<TeamVacancyPage {...opened} form="publish" values={values} errors={errors} />, {
        status: 422,
      });
    }
    const { expiresOn } = form.values;
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.publish.execute(ctx.actor, { vacancyId: opened.vacancy.id, expiresOn }, tx);
        return paths.teamVacancies(ctx.lang);
      },
      { kind: 'success', key: 'moderation.published' },
    );
  }
}

function inRange(now: Date, day: string | null): boolean {
  const last = dayInBrussels(new Date(now.getTime() + longest * 86_400_000));
  return day === null || (day > dayInBrussels(now) && day <= last);
}
