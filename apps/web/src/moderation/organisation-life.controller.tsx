import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import type { Tx } from '#database';
import {
  ReinstateOrganisation,
  SuspendOrganisation,
  WakeOrganisation,
  organisationPolicy,
} from '#organisations';
import { paths, patterns } from '#ui';
import { Ctx, Once, fieldErrors, page, readForm, type FlashKey, type Reply } from '../http/index.js';
import { suspendForm } from './moderation-forms.js';
import { OrganisationDesk } from './organisation-desk.js';
import { OrganisationHistoryPage } from './organisation-history.page.js';
import { TeamOrganisationPage } from './organisation.page.js';

/** What a coordinator does with an organisation that is with us. */
@Controller()
export class OrganisationLifeController {
  constructor(
    private readonly desk: OrganisationDesk,
    private readonly suspend: SuspendOrganisation,
    private readonly reinstate: ReinstateOrganisation,
    private readonly wake: WakeOrganisation,
    private readonly once: Once,
  ) {}

  @Post(patterns.teamOrganisationSuspend)
  @Requires(organisationPolicy.decide)
  async stop(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const loaded = await this.desk.open(ctx, id);
    const form = readForm(suspendForm, body);
    if (!form.ok) {
      const props = { ...loaded, values: form.input, errors: fieldErrors(ctx.t, form.errors) };
      return page(<TeamOrganisationPage {...props} />, { status: 422 });
    }
    const { id: organisationId, name } = loaded.organisation;
    return this.step(ctx, body, organisationId, { kind: 'success', key: 'orgLife.suspended', args: { name } }, (tx) =>
      this.suspend.execute(ctx.actor, { organisationId, ...form.values }, tx),
    ); // prettier-ignore
  }

  @Post(patterns.teamOrganisationReinstate)
  @Requires(organisationPolicy.decide)
  async again(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const { organisation } = await this.desk.open(ctx, id);
    const done = { kind: 'success', key: 'moderation.activated', args: { name: organisation.name } } as const;
    return this.step(ctx, body, organisation.id, done, (tx) =>
      this.reinstate.execute(ctx.actor, organisation.id, tx),
    );
  }

  @Post(patterns.teamOrganisationWake)
  @Requires(organisationPolicy.decide)
  async awake(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const { organisation } = await this.desk.open(ctx, id);
    const done = { kind: 'success', key: 'moderation.activated', args: { name: organisation.name } } as const;
    return this.step(ctx, body, organisation.id, done, (tx) =>
      this.wake.execute(ctx.actor, organisation.id, tx),
    );
  }

  @Get(patterns.teamOrganisationHistory)
  @Requires(organisationPolicy.moderate)
  async history(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    return page(<OrganisationHistoryPage frame={ctx.frame} {...await this.desk.history(ctx, id)} />);
  }

  private step(
    ctx: Ctx,
    body: unknown,
    id: string,
    done: FlashKey,
    act: (tx: Tx) => Promise<void>,
  ): Promise<Reply> {
    return this.once.redirect(ctx, body, async (tx) => {
      await act(tx);
      return paths.teamOrganisation(ctx.lang, id);
    }, done); // prettier-ignore
  }
}
