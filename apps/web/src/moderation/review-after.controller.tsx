import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork } from '#database';
import { paths, patterns } from '#ui';
import { NoteVacancySeen, PauseForTalk, UnreviewedQueries, vacancyPolicy } from '#vacancies';
import { Ctx, Once, fieldErrors, page, readForm, type Reply } from '../http/index.js';
import { UnreviewedPage } from './review-after.page.js';
import { ReviewDesk } from './review-desk.js';
import { talkForm } from './review-forms.js';
import { TeamVacancyPage } from './vacancy.page.js';

const perPage = 50;

@Controller()
export class ReviewAfterController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly unreviewed: UnreviewedQueries,
    private readonly desk: ReviewDesk,
    private readonly noteSeen: NoteVacancySeen,
    private readonly pause: PauseForTalk,
    private readonly once: Once,
  ) {}

  @Get(patterns.teamUnreviewed)
  @Requires(vacancyPolicy.moderate)
  async list(
    @Ctx() ctx: Ctx,
    @Query('alles') wanted: unknown,
    @Query('pagina') asked: unknown,
  ): Promise<Reply> {
    const number = /^[1-9]\d{0,4}$/.test(String(asked)) ? Number(asked) : 1;
    const all = wanted === 'ja';
    const found = await this.work.run(ctx.actor, (tx) =>
      this.unreviewed.page(tx, { all, page: number, perPage }),
    );
    return page(<UnreviewedPage frame={ctx.frame} {...found} all={all} page={number} perPage={perPage} />);
  }

  @Post(patterns.teamVacancySeen)
  @Requires(vacancyPolicy.review)
  async seen(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const { dossier } = await this.desk.open(ctx, id);
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.noteSeen.execute(ctx.actor, dossier.vacancy.id, tx);
        return paths.teamUnreviewed(ctx.lang);
      },
      { kind: 'success', key: 'review.seenDone' },
    );
  }

  @Post(patterns.teamVacancyTalk)
  @Requires(vacancyPolicy.review)
  async talk(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const opened = await this.desk.open(ctx, id);
    const form = readForm(talkForm, body);
    if (!form.ok) {
      const more = { form: 'talk', values: form.input, errors: fieldErrors(ctx.t, form.errors) } as const;
      return page(<TeamVacancyPage {...opened} {...more} />, { status: 422 });
    }
    const vacancyId = opened.dossier.vacancy.id;
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.pause.execute(ctx.actor, { vacancyId, comment: form.values.comment }, tx);
        return paths.teamVacancy(ctx.lang, vacancyId);
      },
      { kind: 'success', key: 'review.talkDone' },
    );
  }
}
