import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import {
  AdvanceEdition, EditEdition, EditionsQueries, MarketCountsQueries, PlanEdition, PublishEdition, StandsQueries,
  marketEditionLifecycle, type EditionPlan,
} from '#events'; // prettier-ignore
import type { Ctx } from '../http/index.js';
import type { EditionPageProps } from './edition.page.js';

/** What a coordinator can do with an edition. */
@Injectable()
export class EditionCommands {
  constructor(
    readonly planning: PlanEdition,
    readonly editing: EditEdition,
    readonly publishing: PublishEdition,
    readonly advancing: AdvanceEdition,
  ) {}
}

/** What the team's pages of editions show and do. */
@Injectable()
export class TeamMarkets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsQueries,
    private readonly stands: StandsQueries,
    private readonly counting: MarketCountsQueries,
    readonly commands: EditionCommands,
  ) {}

  plans(ctx: Ctx): Promise<EditionPlan[]> {
    return this.work.run(ctx.actor, (tx) => this.editions.plans(tx));
  }

  show(ctx: Ctx, id: string): Promise<Omit<EditionPageProps, 'frame'>> {
    return this.work.run(ctx.actor, async (tx) => {
      const edition = await this.editions.byId(tx, id);
      const [action] = marketEditionLifecycle.available(edition.state);
      return {
        edition,
        stands: await this.stands.applications(tx, id),
        counts: await this.counting.counts(tx, id),
        step: action === undefined || action === 'plan' ? null : action,
      };
    });
  }
}
