import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { Refusal } from '#kernel';
import { paths, patterns } from '#ui';
import { DropChanges, SubmitChanges, SubmitVacancy, onlineStates, vacancyPolicy } from '#vacancies';
import { Ctx, Once, page, type FlashKey, type Reply } from '../http/index.js';
import { Checking, type Checked } from './checking.js';
import { CheckPage } from './check.page.js';

/** Looking everything over, and handing it in or taking changes back. */
@Controller()
export class CheckController {
  constructor(
    private readonly checking: Checking,
    private readonly submit: SubmitVacancy,
    private readonly submitChanges: SubmitChanges,
    private readonly dropChanges: DropChanges,
    private readonly once: Once,
  ) {}

  @Get(patterns.myVacancyCheck)
  @Requires(vacancyPolicy.ownPages)
  async show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Param('id') id: string): Promise<Reply> {
    return page(<CheckPage frame={ctx.frame} {...await this.checking.open(ctx, orgId, id)} />);
  }

  @Post(patterns.myVacancyHandIn)
  @Requires(vacancyPolicy.ownPages)
  async handIn(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const checked = await this.checking.open(ctx, orgId, id);
    const { organisation, vacancy } = checked.writing;
    const command = isOnline(checked) ? this.submitChanges : this.submit;
    try {
      return await this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await command.execute(ctx.actor, vacancy.id, tx);
          return paths.myVacancy(ctx.lang, organisation.id, vacancy.id);
        },
        handedIn(checked),
      );
    } catch (error) {
      // What is missing stands on the page, each with its link.
      if (!(error instanceof Refusal) || error.code !== 'vacancy.incomplete') throw error;
      const now = await this.checking.open(ctx, orgId, id);
      return page(<CheckPage frame={ctx.frame} {...now} />, { status: 422 });
    }
  }

  @Post(patterns.myVacancyDrop)
  @Requires(vacancyPolicy.ownPages)
  async drop(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { writing } = await this.checking.open(ctx, orgId, id);
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.dropChanges.execute(ctx.actor, writing.vacancy.id, tx);
        return paths.myVacancy(ctx.lang, writing.organisation.id, writing.vacancy.id);
      },
      { kind: 'success', key: 'posting.dropped' },
    );
  }
}

const isOnline = ({ writing }: Checked): boolean => onlineStates.includes(writing.vacancy.state);

function handedIn(checked: Checked): FlashKey {
  if (isOnline(checked))
    return { kind: 'success', key: checked.skips ? 'posting.changesOnline' : 'posting.changesHandedIn' };
  return { kind: 'success', key: checked.skips ? 'posting.handedInOnline' : 'posting.handedIn' };
}
