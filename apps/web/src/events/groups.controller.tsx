import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { marketPolicy } from '#events';
import { paths, patterns, type FieldErrors, type FieldValues } from '#ui';
import { Ctx, Once, fieldErrors, inputOf, knownId, page, readForm, type Reply } from '../http/index.js';
import { groupForm, newGroupForm } from './group-form.js';
import { Groups } from './groups.js';
import { GroupPage, GroupsPage } from './groups.page.js';
import { orGoBack, orSayWhy } from './refused.js';
import { BadgeSheet } from './registration.page.js';

/** A referrer's groups for the market (UC-08). */
@Controller()
export class GroupsController {
  constructor(
    private readonly once: Once,
    private readonly groups: Groups,
  ) {}

  @Get(patterns.referrerGroups)
  @Requires(marketPolicy.groups)
  list(@Ctx() ctx: Ctx): Promise<Reply> {
    return this.listPage(ctx, {}, {});
  }

  @Post(patterns.referrerGroups)
  @Requires(marketPolicy.groups)
  async reserve(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    const form = readForm(newGroupForm, body);
    const again = (errors: FieldErrors): Promise<Reply> => this.listPage(ctx, inputOf(body), errors);
    if (!form.ok) return again(fieldErrors(ctx.t, form.errors));
    const { market: editionId, ...seats } = form.values;
    return orSayWhy(
      ctx,
      () =>
        this.once.redirect(
          ctx,
          body,
          async (tx) => {
            await this.groups.commands.reserving.execute(
              ctx.actor,
              { ...seats, editionId, lang: ctx.lang },
              tx,
            );
            return paths.referrerGroups(ctx.lang);
          },
          { kind: 'success', key: 'events.groupReserved' },
        ),
      again,
    );
  }

  @Get(patterns.referrerGroup)
  @Requires(marketPolicy.groups)
  async form(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    const group = await this.groups.one(ctx, knownId(id));
    const { headCount, languages, interpreter } = group;
    const values = { headCount: String(headCount), languages, interpreter: interpreter ? '1' : '' };
    return page(<GroupPage frame={ctx.frame} {...{ group, values }} />);
  }

  @Post(patterns.referrerGroup)
  @Requires(marketPolicy.groups)
  async change(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const group = await this.groups.one(ctx, knownId(id));
    const again = (errors: FieldErrors): Reply =>
      page(<GroupPage frame={ctx.frame} {...{ group, errors }} values={inputOf(body)} />, { status: 422 });
    const form = readForm(groupForm, body);
    if (!form.ok) return again(fieldErrors(ctx.t, form.errors));
    return orSayWhy(
      ctx,
      () =>
        this.once.redirect(
          ctx,
          body,
          async (tx) => {
            await this.groups.commands.changing.execute(
              ctx.actor,
              { ...form.values, registrationId: group.id },
              tx,
            );
            return paths.referrerGroups(ctx.lang);
          },
          { kind: 'success', key: 'events.groupChanged' },
        ),
      again,
    );
  }

  @Post(patterns.referrerGroupCancel)
  @Requires(marketPolicy.groups)
  async cancel(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const [back, registrationId] = [paths.referrerGroups(ctx.lang), knownId(id)];
    return orGoBack(back, () =>
      this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await this.groups.commands.cancelling.execute(ctx.actor, registrationId, tx);
          return back;
        },
        { kind: 'info', key: 'events.groupCancelled' },
      ),
    );
  }

  @Post(patterns.referrerGroupRestore)
  @Requires(marketPolicy.groups)
  async restore(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const [back, registrationId] = [paths.referrerGroups(ctx.lang), knownId(id)];
    return orGoBack(back, () =>
      this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await this.groups.commands.restoring.execute(ctx.actor, registrationId, tx);
          return back;
        },
        { kind: 'success', key: 'events.groupRestored' },
      ),
    );
  }

  @Get(patterns.referrerGroupBadges)
  @Requires(marketPolicy.groups)
  async badges(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    const group = await this.groups.one(ctx, knownId(id));
    const props = {
      registration: { ...group, firstName: null },
      badgeUrl: ctx.url(paths.badgeShort(group.edition.number, group.badge)),
      count: group.headCount,
      back: paths.referrerGroups(ctx.lang),
    };
    return page(<BadgeSheet frame={ctx.frame} {...props} />);
  }

  private async listPage(ctx: Ctx, values: FieldValues, errors: FieldErrors): Promise<Reply> {
    const props = await this.groups.list(ctx);
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return page(<GroupsPage frame={ctx.frame} {...props} {...{ values, errors }} />, { status });
  }
}
