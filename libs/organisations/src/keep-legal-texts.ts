import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, dayInBrussels, newId, type Actor } from '#kernel';
import type { LegalLang, LegalTextCode } from './legal-codes.js';
import { newTextProblems, type NewLegalText } from './legal-input.js';
import { LegalTexts, type LegalText } from './legal-texts.repository.js';
import { legalPolicy } from './legal.policy.js';

/**
 * Staff keep the texts about the law: a new version from a day on, "still right", and taking out one that never was
 * in force. Throws Refusal `law.incomplete` or `law.in-force`.
 */
@Injectable()
export class KeepLegalTexts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly texts: LegalTexts,
    private readonly transitions: Transitions,
    private readonly clock: Clock,
  ) {}

  /** Adds a version that somebody checked against its source; returns its id. */
  add(
    actor: Actor,
    input: { readonly code: LegalTextCode; readonly lang: LegalLang; readonly text: NewLegalText },
    outer?: Tx,
  ): Promise<string> {
    const { code, lang, text } = input;
    return this.work.run(
      actor,
      async (tx) => {
        authorize(legalPolicy.keep(actor));
        const today = this.today();
        const versions = await this.texts.takeVersions(tx, code, lang);
        const problems = Object.keys(newTextProblems(text, versions, today));
        if (problems.length > 0) throw new Refusal('law.incomplete', { fields: problems.join(' ') });
        const added: LegalText = {
          ...text, id: newId(), code, lang, validTo: null, verifiedBy: actor.id, verifiedAt: today,
        }; // prettier-ignore
        await this.texts.insert(tx, added);
        await this.record(tx, 'add', added, added.validFrom);
        return added.id;
      },
      outer,
    );
  }

  /** Somebody read it against its source and it is still right; `reviewOn` is a day to come. */
  confirm(
    actor: Actor,
    input: { readonly id: string; readonly reviewOn: string },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(legalPolicy.keep(actor));
        const today = this.today();
        if (input.reviewOn <= today) throw new Refusal('law.incomplete', { fields: 'reviewOn' });
        const text = await this.texts.get(tx, input.id);
        await this.texts.check(tx, { ...input, verifiedBy: actor.id, verifiedAt: today });
        await this.record(tx, 'confirm', text, input.reviewOn);
      },
      outer,
    );
  }

  takeOut(actor: Actor, id: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(legalPolicy.keep(actor));
        const text = await this.texts.get(tx, id);
        if (text.validFrom <= this.today()) throw new Refusal('law.in-force');
        await this.texts.remove(tx, id);
        await this.record(tx, 'take-out', text, 'gone');
      },
      outer,
    );
  }

  private async record(
    tx: Tx,
    action: 'add' | 'confirm' | 'take-out',
    { id, code, lang, validFrom }: LegalText,
    to: string,
  ): Promise<void> {
    await this.transitions.record(tx, {
      subject: 'legal-text', subjectId: id, action, from: `${code} ${lang} ${validFrom}`, to,
    }); // prettier-ignore
  }

  private today(): string {
    return dayInBrussels(this.clock.now());
  }
}
