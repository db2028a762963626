import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { dayInBrussels } from '#kernel';
import { GivenNotes } from '#introductions';
import { LegalAmounts, LegalTexts, type LegalText, type LegalTextCode } from '#organisations';
import type { Ctx } from '../http/index.js';
import type { BeforeYesModel } from './before-yes.js';
import { filled, type ShownLegalText } from './legal-words.js';

/** The texts of the law as pages show them: of today, in the language of the page. */
@Injectable()
export class LawReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly texts: LegalTexts,
    private readonly amounts: LegalAmounts,
    private readonly notes: GivenNotes,
  ) {}

  /** The text in force in the language of the page, else in Dutch; null when there is none. */
  async text(tx: Tx, ctx: Ctx, code: LegalTextCode): Promise<ShownLegalText | null> {
    const today = dayInBrussels(ctx.now);
    const text = await this.texts.inForce(tx, code, ctx.lang, today);
    return text && this.shown(tx, ctx, text);
  }

  /** The notice for an uninsured organisation (brief 4.3); null for one that is insured. */
  notice(
    tx: Tx,
    ctx: Ctx,
    note: { readonly insuranceCivil: boolean } | null,
  ): Promise<ShownLegalText | null> {
    return note === null || note.insuranceCivil
      ? Promise.resolve(null)
      : this.text(tx, ctx, 'liability.uninsured');
  }

  /** The id of the Dutch notice of today: what an uninsured organisation's acceptance is stored with. */
  async acceptedNotice(tx: Tx, ctx: Ctx): Promise<string | null> {
    const text = await this.texts.inForce(tx, 'liability.uninsured', 'nl', dayInBrussels(ctx.now));
    return text?.id ?? null;
  }

  /** The same in a unit of work of its own. */
  read(ctx: Ctx, code: LegalTextCode): Promise<ShownLegalText | null> {
    return this.work.run(ctx.actor, (tx) => this.text(tx, ctx, code));
  }

  /** Any version with the amounts of today. */
  async shown(tx: Tx, ctx: Ctx, text: LegalText): Promise<ShownLegalText> {
    const amounts = await this.amounts.allInForce(tx, dayInBrussels(ctx.now));
    return { ...text, body: filled(ctx.t, text.body, amounts) };
  }

  /** What stands before the yes to these vacancies: note and, without insurance, the notice. */
  async beforeYes(
    tx: Tx,
    ctx: Ctx,
    vacancyIds: readonly string[],
  ): Promise<ReadonlyMap<string, BeforeYesModel>> {
    const found = new Map<string, BeforeYesModel>();
    for (const [vacancyId, given] of await this.notes.of(tx, vacancyIds)) {
      found.set(vacancyId, { given, notice: await this.notice(tx, ctx, given) });
    }
    return found;
  }
}
