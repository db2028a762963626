import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { ApiTokens, Requires, apiTokenPolicy, tokenDays } from '#access';
import { UnitOfWork } from '#database';
import { oneOf, plainText } from '#kernel';
import { OrganisationsQueries } from '#organisations';
import { paths, patterns, type FieldErrors, type FieldValues } from '#ui';
import { Ctx, Once, fieldErrors, knownId, page, readForm, type Reply } from '../http/index.js';
import { TokensPage, type Choice } from './tokens.page.js';

const dayCodes = tokenDays.map(String) as [string, ...string[]];
const tokenForm = z.object({
  name: plainText(80),
  organisation: z.string({ error: 'errors.choose' }).min(1, { error: 'errors.choose' }),
  days: oneOf(dayCodes),
});

@Controller()
export class TokensController {
  constructor(
    private readonly tokens: ApiTokens,
    private readonly organisations: OrganisationsQueries,
    private readonly work: UnitOfWork,
    private readonly once: Once,
  ) {}

  @Get(patterns.accountTokens)
  @Requires(apiTokenPolicy.have)
  async list(@Ctx() ctx: Ctx): Promise<Reply> {
    return this.page(ctx, {});
  }

  /** The token stands in the answer itself and nowhere else: a redirect would have to keep it. */
  @Post(patterns.accountTokens)
  @Requires(apiTokenPolicy.have)
  async create(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    const form = readForm(tokenForm, body);
    if (!form.ok) return this.page(ctx, { errors: fieldErrors(ctx.t, form.errors), values: form.input });
    const { name, organisation, days } = form.values;
    if (!ctx.actor.organisationIds.includes(organisation)) {
      return this.page(ctx, {
        errors: { organisation: ctx.t('errors.choose') },
        values: { name, organisation, days },
      });
    }
    const wish = { organisationId: organisation, name, days: Number(days) };
    const { token } = await this.tokens.create(ctx.actor, wish);
    return this.page(ctx, { token });
  }

  @Post(patterns.accountTokenRevoke)
  @Requires(apiTokenPolicy.have)
  revoke(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.tokens.revoke(ctx.actor, knownId(id), tx);
        return paths.accountTokens(ctx.lang);
      },
      { kind: 'success', key: 'bulk.tokenRevoked' },
    );
  }

  private async page(
    ctx: Ctx,
    more: { errors?: FieldErrors; values?: FieldValues; token?: string },
  ): Promise<Reply> {
    const tokens = await this.tokens.list(ctx.actor);
    const choices = await this.work.run(ctx.actor, async (tx) => {
      const found: Choice[] = [];
      for (const id of ctx.actor.organisationIds) {
        found.push({ value: id, label: (await this.organisations.own(tx, id)).name });
      }
      return found;
    });
    const status = more.errors === undefined ? 200 : 422;
    return page(<TokensPage frame={ctx.frame} tokens={tokens} organisations={choices} {...more} />, {
      status,
    });
  }
}
