import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { OrganisationsQueries } from '#organisations';
import {
  ReviewDossiers, ReviewHistory, ReviewQueue, VacanciesQueries, lastDay, type HistoryItem, type PublicVacancy,
  type ReviewDossier, type ReviewForm, type WaitingFilter, type WaitingPage,
} from '#vacancies'; // prettier-ignore
import { knownId, type Ctx } from '../http/index.js';
import type { Meanwhile } from './review-decision.js';
import { stepText, whoText } from './review-timeline.js';
import type { TeamVacancyProps } from './vacancy.page.js';

/** Everything a coordinator needs beside each other to judge a vacancy. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesQueries,
    private readonly organisations: OrganisationsQueries,
    private readonly waiting: ReviewQueue,
    private readonly dossiers: ReviewDossiers,
    private readonly histories: ReviewHistory,
  ) {}

  /** One page of the queue, with the name of the organisation that it was narrowed to. */
  queue(
    ctx: Ctx,
    asked: { filter: WaitingFilter; page: number; perPage: number },
  ): Promise<WaitingPage & { organisationName: string | null }> {
    const { organisationId } = asked.filter;
    return this.work.run(ctx.actor, async (tx) => ({
      ...(await this.waiting.page(tx, asked)),
      organisationName:
        organisationId === null ? null : (await this.organisations.byId(tx, organisationId)).name,
    }));
  }

  /** The vacancy to take now, or after `after`. */
  next(ctx: Ctx, after: string | null): Promise<string | null> {
    return this.work.run(ctx.actor, (tx) => this.waiting.next(tx, after));
  }

  async open(ctx: Ctx, text: string): Promise<TeamVacancyProps> {
    const id = knownId(text);
    const found = await this.work.run(ctx.actor, async (tx) => {
      const shown = await this.vacancies.preview(tx, id);
      const dossier = await this.dossiers.open(tx, id);
      return {
        dossier,
        vacancy: shownAs(shown, dossier),
        organisation: await this.organisations.own(tx, shown.organisation.id),
        history: await this.histories.of(tx, id),
      };
    });
    return { frame: ctx.frame, ...found, lastDay: lastDay(ctx.now) };
  }

  /** What somebody else did meanwhile, for the coordinator whose decision came second. */
  meanwhile(ctx: Ctx, id: string, kind: Meanwhile['kind']): Promise<Meanwhile> {
    return this.work.run(ctx.actor, async (tx) => {
      const last = kind === 'decided' ? await this.lastStep(tx, id) : undefined;
      return {
        kind,
        last: last ? { at: last.at, name: whoText(ctx.t, last, true), what: stepText(ctx.t, last) } : null,
      };
    });
  }

  private async lastStep(tx: Tx, id: string): Promise<HistoryItem | undefined> {
    const items = await this.histories.of(tx, id, 20);
    // What follows from a decision (the text online is replaced) is not the decision.
    return items.find(({ about, action }) => about !== 'VACANCY' || action !== 'change');
  }
}

/** As visitors would see it with the changes that wait. */
function shownAs(shown: PublicVacancy, { subject, content }: ReviewDossier): PublicVacancy {
  if (subject !== 'CHANGES') return shown;
  const { contact: _contact, texts, sector, ...columns } = content;
  const written = Object.entries(texts).filter(([, text]) => text !== null);
  return { ...shown, ...columns, sector: sector ?? shown.sector, texts: Object.fromEntries(written) };
}

/** True when the checks leave nothing that stops it. */
export const mayGoOnline = ({ checks }: ReviewDossier): boolean =>
  checks.every(({ level }) => level !== 'stop');

/** Flash of a decision that was carried out. */
export const decidedKey = (form: ReviewForm) => `review.decided.${form.decision}` as const;
