import { Body, Controller, Injectable, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork, type Tx } from '#database';
import {
  ConfirmStand,
  RefuseStand,
  ReopenStand,
  StandsQueries,
  TickPreparation,
  marketPolicy,
} from '#events';
import { optionalText, plainText, ticked } from '#kernel';
import { paths, patterns } from '#ui';
import { z } from 'zod';
import { Ctx, Once, knownId, readForm, redirect, type FlashKey, type Reply } from '../http/index.js';
import { orGoBack } from './refused.js';

const preparedForm = z.object({ prepared: ticked() });
const confirmForm = z.object({ exceptionReason: optionalText(300) });
const refuseForm = z.object({ reason: plainText(300) });

/** What a coordinator decides about a stand. */
@Injectable()
export class StandDecisions {
  constructor(
    readonly ticking: TickPreparation,
    readonly confirming: ConfirmStand,
    readonly refusing: RefuseStand,
    readonly reopening: ReopenStand,
  ) {}
}

/** Deciding about stands: training, confirming, refusing; each one button, back to the edition. */
@Controller()
export class TeamStandsController {
  constructor(
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly stands: StandsQueries,
    private readonly decisions: StandDecisions,
  ) {}

  @Post(patterns.teamStandPrepared)
  @Requires(marketPolicy.manage)
  async prepared(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const { prepared } = preparedForm.parse(body ?? {});
    const key = prepared ? 'events.ticked' : 'events.unticked';
    return this.decide(ctx, id, body, { kind: 'success', key }, (standId, tx) =>
      this.decisions.ticking.execute(ctx.actor, { standId, prepared }, tx),
    );
  }

  @Post(patterns.teamStandConfirm)
  @Requires(marketPolicy.manage)
  async confirm(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const form = readForm(confirmForm, body);
    if (!form.ok) return this.incomplete(ctx, id);
    return this.decide(ctx, id, body, { kind: 'success', key: 'events.confirmed' }, (standId, tx) =>
      this.decisions.confirming.execute(ctx.actor, { standId, ...form.values }, tx),
    );
  }

  @Post(patterns.teamStandRefuse)
  @Requires(marketPolicy.manage)
  async refuse(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const form = readForm(refuseForm, body);
    if (!form.ok) return this.incomplete(ctx, id);
    return this.decide(ctx, id, body, { kind: 'info', key: 'events.refused' }, (standId, tx) =>
      this.decisions.refusing.execute(ctx.actor, { standId, ...form.values }, tx),
    );
  }

  @Post(patterns.teamStandReopen)
  @Requires(marketPolicy.manage)
  async reopen(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    return this.decide(ctx, id, body, { kind: 'success', key: 'events.reopened' }, (standId, tx) =>
      this.decisions.reopening.execute(ctx.actor, standId, tx),
    );
  }

  private async decide(
    ctx: Ctx,
    id: string,
    body: unknown,
    flash: FlashKey,
    act: (standId: string, tx: Tx) => Promise<void>,
  ): Promise<Reply> {
    const standId = knownId(id);
    const back = await this.editionOf(ctx, standId);
    return orGoBack(back, () =>
      this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await act(standId, tx);
          return back;
        },
        flash,
      ),
    );
  }

  private async incomplete(ctx: Ctx, id: string): Promise<Reply> {
    return redirect(await this.editionOf(ctx, knownId(id)), {
      kind: 'error',
      key: 'errors.requiredNamed',
      args: { label: ctx.t('events.refuseReason') },
    });
  }

  private async editionOf(ctx: Ctx, standId: string): Promise<string> {
    const { editionId } = await this.work.run(ctx.actor, (tx) => this.stands.forTalk(tx, standId));
    return paths.teamMarket(ctx.lang, editionId);
  }
}
