import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { CandidatesQueries } from '#candidates';
import { UnitOfWork } from '#database';
import { EditionsQueries, RecordConversation, StandsQueries, dayHasCome, marketPolicy } from '#events';
import { dayInBrussels } from '#kernel';
import type { Crumb, FieldErrors, FieldValues } from '#ui';
import {
  Once,
  fieldErrors,
  inputOf,
  page,
  readForm,
  type Ctx,
  type FlashKey,
  type Reply,
} from '../http/index.js';
import { orSayWhy } from './refused.js';
import { talkForm, talkOf } from './talk-form.js';
import { TalkPage } from './talk.page.js';

/** Where a talk is recorded: for which stand, from which page. */
export interface TalkPlace {
  readonly standId: string;
  readonly action: string;
  readonly breadcrumbs: readonly Crumb[];
}

/** Recording talks, the same for a stand's members and for reception. */
@Injectable()
export class Talks {
  constructor(
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly stands: StandsQueries,
    private readonly editions: EditionsQueries,
    private readonly candidates: CandidatesQueries,
    private readonly record: RecordConversation,
  ) {}

  async show(ctx: Ctx, place: TalkPlace, values: FieldValues, errors: FieldErrors = {}): Promise<Reply> {
    const facts = await this.work.run(ctx.actor, async (tx) => {
      const stand = await this.stands.forTalk(tx, place.standId);
      authorize(marketPolicy.recordConversation(ctx.actor, stand));
      const edition = await this.editions.byId(tx, stand.editionId);
      const { allowedFrom } = await this.candidates.ageRule(tx, dayInBrussels(ctx.now));
      const isOpen = stand.state === 'CONFIRMED' && dayHasCome(edition, ctx.now);
      return { stand, edition, isOpen, age: allowedFrom };
    });
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    const { action, breadcrumbs } = place;
    return page(TalkPage({ frame: ctx.frame, ...facts, action, breadcrumbs, values, errors }), { status });
  }

  /** Records it and shows an empty form for the next one. */
  async take(ctx: Ctx, place: TalkPlace, body: unknown): Promise<Reply> {
    const form = readForm(talkForm, body);
    const again = (errors: FieldErrors): Promise<Reply> => this.show(ctx, place, inputOf(body), errors);
    if (!form.ok) return again(fieldErrors(ctx.t, form.errors));
    const talk = talkOf(place.standId, form.values);
    const key = !talk.agreement
      ? 'events.talkSaved'
      : talk.outcome === 'START'
        ? 'events.talkStarted'
        : 'events.talkIntroduced';
    const flash: FlashKey = { kind: 'success', key };
    return orSayWhy(
      ctx,
      () =>
        this.once.redirect(
          ctx,
          body,
          async (tx) => {
            await this.record.execute(ctx.actor, talk, tx);
            return place.action;
          },
          flash,
        ),
      again,
    );
  }
}
