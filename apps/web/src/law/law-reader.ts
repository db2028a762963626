import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { dayInBrussels } from '#kernel';
import { LegalAmounts, LegalTexts, type LegalText, type LegalTextCode } from '#organisations';
import type { Ctx } from '../http/index.js';
import { filled, type ShownLegalText } from './legal-words.js';

/** The texts of the law as pages show them: of today, in the language of the page. */
@Injectable()
export class LawReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly texts: LegalTexts,
    private readonly amounts: LegalAmounts,
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

  /** The same in a unit of work of its own. */
  read(ctx: Ctx, code: LegalTextCode): Promise<ShownLegalText | null> {
    return this.work.run(ctx.actor, (tx) => this.text(tx, ctx, code));
  }

  /** Any version with the amounts of today. */
  async shown(tx: Tx, ctx: Ctx, text: LegalText): Promise<ShownLegalText> {
    const amounts = await this.amounts.allInForce(tx, dayInBrussels(ctx.now));
    return { ...text, body: filled(ctx.t, text.body, amounts) };
  }
}
