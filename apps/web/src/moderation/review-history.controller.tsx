import { Controller, Get, Param } from '@nestjs/common';
import { Requires } from '#access';
import { Unknown } from '#kernel';
import { patterns } from '#ui';
import { ReviewHistory, VacanciesQueries, vacancyPolicy } from '#vacancies';
import { Ctx, knownId, page, type Reply } from '../http/index.js';
import { OwnOrganisation } from '../organisation/own-organisation.js';
import { HistoryPage } from './review-history.page.js';

@Controller()
export class ReviewHistoryController {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly vacancies: VacanciesQueries,
    private readonly histories: ReviewHistory,
  ) {}

  @Get(patterns.myVacancyHistory)
  @Requires(vacancyPolicy.ownPages)
  async show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Param('id') text: string): Promise<Reply> {
    const vacancyId = knownId(text);
    const { organisation, more } = await this.own.open(ctx, orgId, async (tx, organisation) => {
      const vacancy = await this.vacancies.preview(tx, vacancyId);
      if (vacancy.organisation.id !== organisation.id) throw new Unknown();
      return { title: vacancy.texts.nl?.title ?? '', items: await this.histories.of(tx, vacancyId) };
    });
    const forStaff = ctx.actor.kind === 'coordinator';
    return page(
      <HistoryPage
        frame={ctx.frame}
        organisation={organisation}
        vacancyId={vacancyId}
        {...more}
        forStaff={forStaff}
      />,
    );
  }
}
