import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import {
  AddWalkIn, CheckIn, EditionsQueries, RegistrationsQueries, UndoCheckIn, dayHasCome,
} from '#events'; // prettier-ignore
import type { Ctx } from '../http/index.js';

const perPage = 50;

/** What the page at the door shows and does. */
@Injectable()
export class Door {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsQueries,
    private readonly registrations: RegistrationsQueries,
    readonly checkingIn: CheckIn,
    readonly undoing: UndoCheckIn,
    readonly adding: AddWalkIn,
  ) {}

  list(ctx: Ctx, editionId: string, { q: words, pagina: page }: { q: string; pagina: number }) {
    return this.work.run(ctx.actor, async (tx) => {
      const edition = await this.editions.byId(tx, editionId);
      const { items: lines, total } = await this.registrations.atTheDoor(tx, editionId, {
        words,
        page,
        perPage,
      });
      const counts = await this.registrations.heads(tx, editionId);
      const pages = Math.max(1, Math.ceil(total / perPage));
      return { edition, lines, total, page, pages, words, counts, isOpen: dayHasCome(edition, ctx.now) };
    });
  }

  badgeOf(ctx: Ctx, registrationId: string): Promise<string> {
    return this.work.run(ctx.actor, async (tx) => (await this.registrations.own(tx, registrationId)).badge);
  }
}
