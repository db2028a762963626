import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Requires } from '#access';
import { Refusal, dayInBrussels, isId, shiftDay } from '#kernel';
import { paths, patterns } from '#ui';
import { ReviewVacancy, vacancyPolicy, type ReviewForm } from '#vacancies';
import {
  Ctx,
  Once,
  fieldErrors,
  found,
  inputOf,
  page,
  readForm,
  redirect,
  type Reply,
} from '../http/index.js';
import { ReviewDesk, decidedKey, mayGoOnline } from './review-desk.js';
import { decisionProblems, reviewForm, reviewOf } from './review-forms.js';
import { VacancyQueuePage } from './vacancy-queue.page.js';
import { TeamVacancyPage, type TeamVacancyProps } from './vacancy.page.js';
import { readWaiting } from './waiting-filter.js';

const perPage = 25;
const longest = 366;

@Controller()
export class TeamVacanciesController {
  constructor(
    private readonly desk: ReviewDesk,
    private readonly review: ReviewVacancy,
    private readonly once: Once,
  ) {}

  @Get(patterns.teamVacancies)
  @Requires(vacancyPolicy.moderate)
  async queue(@Ctx() ctx: Ctx, @Query() query: Record<string, unknown>): Promise<Reply> {
    const { filter, page: number } = readWaiting(query);
    const waiting = await this.desk.queue(ctx, { filter, page: number, perPage });
    return page(
      <VacancyQueuePage frame={ctx.frame} filter={filter} page={number} perPage={perPage} {...waiting} />,
    );
  }

  @Get(patterns.teamVacanciesNext)
  @Requires(vacancyPolicy.moderate)
  async next(@Ctx() ctx: Ctx, @Query('na') after: unknown): Promise<Reply> {
    const id = await this.desk.next(ctx, typeof after === 'string' && isId(after) ? after : null);
    if (id !== null) return found(paths.teamVacancy(ctx.lang, id));
    return redirect(paths.teamVacancies(ctx.lang), { kind: 'info', key: 'review.nextNone' });
  }

  @Get(patterns.teamVacancy)
  @Requires(vacancyPolicy.moderate)
  async show(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    return page(<TeamVacancyPage {...await this.desk.open(ctx, id)} />);
  }

  @Post(patterns.teamVacancyDecide)
  @Requires(vacancyPolicy.review)
  async decide(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const opened = await this.desk.open(ctx, id);
    const form = readForm(reviewForm, body);
    const again = { ...opened, form: 'review', values: inputOf(body) } as const;
    if (!form.ok) {
      const errors = fieldErrors(ctx.t, form.errors);
      return page(<TeamVacancyPage {...again} errors={errors} />, { status: 422 });
    }
    const problems = decisionProblems(form.values, (day) => inRange(ctx.now, day));
    const review = reviewOf(form.values);
    if (review === null || Object.keys(problems).length > 0) {
      return page(<TeamVacancyPage {...again} errors={fieldErrors(ctx.t, problems)} />, { status: 422 });
    }
    if (opened.dossier.subject !== 'NOTHING' && goesOnline(review) && !mayGoOnline(opened.dossier)) {
      const errors = { '': ctx.t('review.cannotPublish') };
      return page(<TeamVacancyPage {...again} errors={errors} />, { status: 422 });
    }
    return this.carryOut(ctx, body, again, { version: form.values.version, review });
  }

  private async carryOut(
    ctx: Ctx,
    body: unknown,
    again: TeamVacancyProps,
    { version, review }: { version: number; review: ReviewForm },
  ): Promise<Reply> {
    const vacancyId = again.dossier.vacancy.id;
    try {
      return await this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await this.review.execute(ctx.actor, { vacancyId, version, form: review }, tx);
          return paths.teamVacancies(ctx.lang);
        },
        { kind: 'success', key: decidedKey(review) },
      );
    } catch (error) {
      const kind = conflictOf(error);
      if (kind === null) throw error;
      const now = await this.desk.open(ctx, vacancyId);
      const meanwhile = await this.desk.meanwhile(ctx, vacancyId, kind);
      return page(
        <TeamVacancyPage {...now} form="review" values={again.values ?? {}} meanwhile={meanwhile} />,
        { status: 409 },
      );
    }
  }
}

const goesOnline = ({ decision }: ReviewForm): boolean =>
  decision === 'PUBLISH' || decision === 'ACCEPT_CHANGES';

function conflictOf(error: unknown): 'decided' | 'changed' | null {
  if (!(error instanceof Refusal)) return null;
  if (error.code === 'vacancy.decided.conflict') return 'decided';
  return error.code === 'vacancy.changed.conflict' ? 'changed' : null;
}

function inRange(now: Date, day: string): boolean {
  const today = dayInBrussels(now);
  return day > today && day <= shiftDay(today, longest);
}
