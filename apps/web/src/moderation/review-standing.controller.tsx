import { Body, Controller, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork } from '#database';
import { OrganisationsQueries } from '#organisations';
import { paths, patterns } from '#ui';
import { RestoreStanding, RevokeStanding, vacancyPolicy } from '#vacancies';
import { Ctx, Once, fieldErrors, knownId, page, readForm, type Reply } from '../http/index.js';
import { revokeForm } from './review-rules-forms.js';
import { StandingPage } from './review-standing.page.js';
import { StandingDesk } from './review-standing.js';

@Controller()
export class ReviewStandingController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    private readonly desk: StandingDesk,
    private readonly revoke: RevokeStanding,
    private readonly restore: RestoreStanding,
    private readonly once: Once,
  ) {}

  @Post(patterns.teamStandingRevoke)
  @Requires(vacancyPolicy.review)
  async takeAway(@Ctx() ctx: Ctx, @Param('id') text: string, @Body() body: unknown): Promise<Reply> {
    const { organisation, box } = await this.open(ctx, text);
    const form = readForm(revokeForm, body);
    if (!form.ok) {
      const more = { values: form.input, errors: fieldErrors(ctx.t, form.errors) };
      return page(<StandingPage frame={ctx.frame} organisation={organisation} {...box} {...more} />, {
        status: 422,
      });
    }
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.revoke.execute(ctx.actor, { organisationId: organisation.id, ...form.values }, tx);
        return paths.teamOrganisation(ctx.lang, organisation.id);
      },
      { kind: 'success', key: 'review.standing.revoked' },
    );
  }

  @Post(patterns.teamStandingRestore)
  @Requires(vacancyPolicy.review)
  async giveBack(@Ctx() ctx: Ctx, @Param('id') text: string, @Body() body: unknown): Promise<Reply> {
    const { organisation } = await this.open(ctx, text);
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.restore.execute(ctx.actor, organisation.id, tx);
        return paths.teamOrganisation(ctx.lang, organisation.id);
      },
      { kind: 'success', key: 'review.standing.restored' },
    );
  }

  private open(ctx: Ctx, text: string) {
    const id = knownId(text);
    return this.work.run(ctx.actor, async (tx) => ({
      organisation: await this.organisations.own(tx, id),
      box: await this.desk.of(tx, id),
    }));
  }
}
