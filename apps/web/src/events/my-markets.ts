import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import {
  ApplyForStand, EditionsQueries, StandsQueries, WithdrawStand, dayHasCome, isOver, standsOpen, type EditionView,
  type OwnStand,
} from '#events'; // prettier-ignore
import { OrganisationsQueries } from '#organisations';
import { VacanciesQueries } from '#vacancies';
import type { Ctx } from '../http/index.js';
import type { OwnMarket } from './my-market.page.js';

/** Read models of other areas that these pages need. */
@Injectable()
export class MarketSources {
  constructor(
    readonly organisations: OrganisationsQueries,
    readonly vacancies: VacanciesQueries,
  ) {}
}

/** What the pages of an organisation's markets show and do. */
@Injectable()
export class MyMarkets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsQueries,
    private readonly stands: StandsQueries,
    private readonly sources: MarketSources,
    readonly apply: ApplyForStand,
    readonly withdraw: WithdrawStand,
  ) {}

  list(ctx: Ctx, organisationId: string) {
    return this.work.run(ctx.actor, async (tx) => {
      const organisation = await this.sources.organisations.byId(tx, organisationId);
      const stands = await this.stands.ofOrganisation(tx, organisationId);
      const { upcoming } = await this.editions.published(tx);
      const view = (edition: EditionView): OwnMarket =>
        ownMarket(edition, stands.find((stand) => stand.edition.id === edition.id) ?? null, ctx.now);
      const past = stands
        .filter(({ edition }) => isOver(edition, ctx.now))
        .map(({ edition }) => view(edition));
      return { organisation, upcoming: upcoming.map(view), past };
    });
  }

  /** The form with what the stand offers now, or with every open vacancy ticked. */
  form(ctx: Ctx, organisationId: string, editionId: string) {
    return this.work.run(ctx.actor, async (tx) => {
      const organisation = await this.sources.organisations.byId(tx, organisationId);
      const edition = await this.editions.byId(tx, editionId);
      const vacancies = await this.sources.vacancies.openOf(tx, organisationId);
      const stands = await this.stands.ofOrganisation(tx, organisationId);
      const stand = stands.find((each) => each.edition.id === editionId && each.state !== 'WITHDRAWN');
      const chosen = (stand?.vacancies ?? vacancies).map(({ id }) => id);
      return { organisation, edition, vacancies, isNew: stand === undefined, values: { vacancies: chosen } };
    });
  }
}

const ownMarket = (edition: EditionView, stand: OwnStand | null, now: Date): OwnMarket => ({
  edition,
  stand,
  canApply: standsOpen(edition, now),
  canTalk: stand?.state === 'CONFIRMED' && dayHasCome(edition, now),
  isOver: isOver(edition, now),
});
