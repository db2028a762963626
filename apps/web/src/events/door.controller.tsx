import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Requires } from '#access';
import { marketPolicy } from '#events';
import { int4, oneOf, optionalText, spokenLanguages } from '#kernel';
import { paths, patterns, withQuery, type FieldErrors, type FieldValues } from '#ui';
import { z } from 'zod';
import {
  Ctx,
  Once,
  fieldErrors,
  inputOf,
  knownId,
  page,
  readForm,
  redirect,
  type Reply,
} from '../http/index.js';
import { Door } from './door.js';
import { DoorPage } from './door.page.js';
import { orGoBack, orSayWhy } from './refused.js';

const searchForm = z.object({
  q: z.preprocess(
    (value) => (typeof value === 'string' ? value : ''),
    z.string().transform((text) => text.trim().slice(0, 60)),
  ),
  pagina: int4(1, 10_000).catch(1),
});
const presentForm = z.object({
  present: z.preprocess((value) => value || null, int4(1, 300).nullable()),
});
const walkInForm = z.object({ firstName: optionalText(60), language: oneOf(spokenLanguages) });

/** The door on the day: desk workers and coordinators let people in (UC-16). */
@Controller()
export class DoorController {
  constructor(
    private readonly once: Once,
    private readonly door: Door,
  ) {}

  @Get(patterns.teamMarketDoor)
  @Requires(marketPolicy.receive)
  show(@Ctx() ctx: Ctx, @Param('id') id: string, @Query() query: unknown): Promise<Reply> {
    return this.page(ctx, knownId(id), searchForm.parse(query ?? {}), {}, {});
  }

  @Post(patterns.teamMarketCheckIn)
  @Requires(marketPolicy.receive)
  async checkIn(
    @Ctx() ctx: Ctx,
    @Param('id') id: string,
    @Param('registration') registration: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const back = paths.teamMarketDoor(ctx.lang, knownId(id));
    const registrationId = knownId(registration);
    const form = readForm(presentForm, body);
    if (!form.ok) return redirect(back, { kind: 'error', key: 'errors.number' });
    const badge = await this.door.badgeOf(ctx, registrationId);
    return orGoBack(back, () =>
      this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await this.door.checkingIn.execute(ctx.actor, { registrationId, ...form.values }, tx);
          return back;
        },
        { kind: 'success', key: 'events.checkedIn', args: { badge } },
      ),
    );
  }

  @Post(patterns.teamMarketUndo)
  @Requires(marketPolicy.receive)
  async undo(
    @Ctx() ctx: Ctx,
    @Param('id') id: string,
    @Param('registration') registration: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const back = paths.teamMarketDoor(ctx.lang, knownId(id));
    const registrationId = knownId(registration);
    const badge = await this.door.badgeOf(ctx, registrationId);
    return orGoBack(back, () =>
      this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await this.door.undoing.execute(ctx.actor, registrationId, tx);
          return back;
        },
        { kind: 'info', key: 'events.undone', args: { badge } },
      ),
    );
  }

  @Post(patterns.teamMarketWalkIn)
  @Requires(marketPolicy.receive)
  async walkIn(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const editionId = knownId(id);
    const again = (errors: FieldErrors): Promise<Reply> =>
      this.page(ctx, editionId, { q: '', pagina: 1 }, inputOf(body), errors);
    const form = readForm(walkInForm, body);
    if (!form.ok) return again(fieldErrors(ctx.t, form.errors));
    return orSayWhy(
      ctx,
      async () => {
        const made: { badge?: string } = {};
        const reply = await this.once.redirect(ctx, body, async (tx) => {
          const asked = { ...form.values, editionId, lang: ctx.lang };
          Object.assign(made, await this.door.adding.execute(ctx.actor, asked, tx));
          // The new line alone, also for whoever taps twice: the code is what one needs now.
          return withQuery(paths.teamMarketDoor(ctx.lang, editionId), { q: made.badge });
        });
        const { location } = reply.headers;
        if (made.badge === undefined || location === undefined) return reply;
        return redirect(location, { kind: 'success', key: 'events.walkInDone', args: { badge: made.badge } });
      },
      again,
    );
  }

  private async page(
    ctx: Ctx,
    editionId: string,
    search: { q: string; pagina: number },
    values: FieldValues,
    errors: FieldErrors,
  ): Promise<Reply> {
    const props = await this.door.list(ctx, editionId, search);
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return page(<DoorPage frame={ctx.frame} {...props} {...{ values, errors }} />, { status });
  }
}
