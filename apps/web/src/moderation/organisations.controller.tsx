import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Requires } from '#access';
import { ActivateOrganisation, RejectOrganisation, organisationPolicy } from '#organisations';
import { paths, patterns } from '#ui';
import { Ctx, Once, fieldErrors, page, readForm, type Reply } from '../http/index.js';
import { rejectForm } from './moderation-forms.js';
import { OrganisationDesk } from './organisation-desk.js';
import { OrganisationListsPage } from './organisation-lists.page.js';
import { TeamOrganisationPage } from './organisation.page.js';

const perPage = 50;

@Controller()
export class TeamOrganisationsController {
  constructor(
    private readonly activate: ActivateOrganisation,
    private readonly reject: RejectOrganisation,
    private readonly desk: OrganisationDesk,
    private readonly once: Once,
  ) {}

  @Get(patterns.teamOrganisations)
  @Requires(organisationPolicy.moderate)
  async lists(@Ctx() ctx: Ctx, @Query('q') q: unknown, @Query('pagina') asked: unknown): Promise<Reply> {
    const words = typeof q === 'string' ? q.replaceAll(String.fromCharCode(0), '').trim().slice(0, 100) : '';
    const number = /^[1-9]\d{0,4}$/.test(String(asked)) ? Number(asked) : 1;
    const found = await this.desk.lists(ctx, { words, page: number, perPage });
    return page(
      <OrganisationListsPage frame={ctx.frame} words={words} page={number} perPage={perPage} {...found} />,
    );
  }

  @Get(patterns.teamOrganisation)
  @Requires(organisationPolicy.moderate)
  async show(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    return page(<TeamOrganisationPage {...await this.desk.open(ctx, id)} />);
  }

  @Post(patterns.teamOrganisationActivate)
  @Requires(organisationPolicy.decide)
  async accept(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const { organisation } = await this.desk.open(ctx, id);
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.activate.execute(ctx.actor, organisation.id, tx);
        return paths.teamOrganisation(ctx.lang, organisation.id);
      },
      { kind: 'success', key: 'moderation.activated', args: { name: organisation.name } },
    );
  }

  @Post(patterns.teamOrganisationReject)
  @Requires(organisationPolicy.decide)
  async refuse(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const loaded = await this.desk.open(ctx, id);
    const form = readForm(rejectForm, body);
    if (!form.ok) {
      const props = { ...loaded, values: form.input, errors: fieldErrors(ctx.t, form.errors) };
      return page(<TeamOrganisationPage {...props} />, { status: 422 });
    }
    const organisationId = loaded.organisation.id;
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.reject.execute(ctx.actor, { organisationId, ...form.values }, tx);
        return paths.teamOrganisations(ctx.lang);
      },
      { kind: 'success', key: 'moderation.rejected' },
    );
  }
}
