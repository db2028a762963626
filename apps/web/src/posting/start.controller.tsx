import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { Unknown } from '#kernel';
import { paths, patterns } from '#ui';
import { templateOf, vacancyPolicy } from '#vacancies';
import { Ctx, Once, page, type Reply } from '../http/index.js';
import { StartPage } from './start.page.js';
import { Starting, startIn } from './starting.js';
import { TemplatePage } from './template.page.js';

/** Beginning a vacancy. */
@Controller()
export class StartController {
  constructor(
    private readonly starting: Starting,
    private readonly once: Once,
  ) {}

  @Get(patterns.myVacancyNew)
  @Requires(vacancyPolicy.ownPages)
  async choose(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    return page(<StartPage frame={ctx.frame} {...await this.starting.open(ctx, orgId)} />);
  }

  @Get(patterns.myVacancyTemplate)
  @Requires(vacancyPolicy.ownPages)
  async look(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('template') code: string,
  ): Promise<Reply> {
    const { organisation } = await this.starting.open(ctx, orgId);
    const template = templateOf(code);
    if (!template) throw new Unknown();
    return page(<TemplatePage frame={ctx.frame} organisation={organisation} template={template} />);
  }

  @Post(patterns.myVacancies)
  @Requires(vacancyPolicy.ownPages)
  async begin(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Body() body: unknown): Promise<Reply> {
    const opened = await this.starting.open(ctx, orgId);
    const start = startIn(body);
    if (start === null) {
      const errors = { vacancy: ctx.t('posting.startWhich') };
      return page(<StartPage frame={ctx.frame} errors={errors} {...opened} />, { status: 422 });
    }
    const { organisation } = opened;
    return this.once.redirect(
      ctx,
      body,
      async (tx) =>
        paths.myVacancyWrite(
          ctx.lang,
          organisation.id,
          await this.starting.begin(ctx, tx, organisation, start),
        ),
      { kind: 'success', key: 'posting.started' },
    );
  }
}
