import { Injectable, type Type } from '@nestjs/common';
import { Bug } from '#kernel';
import type { Lang } from '#i18n';
import { definedMails, mailNameOf, type MailComposer, type MailContent } from './mail-definition.js';

/** Finds the words of a mail. */
@Injectable()
export class MailComposers {
  private readonly byName = new Map<string, MailComposer>();

  /** Called while the modules are built; throws Bug when two composers serve one mail. */
  add(classes: readonly Type<MailComposer>[], instances: readonly MailComposer[]): void {
    classes.forEach((composer, at) => {
      const name = mailNameOf(composer);
      const instance = instances[at];
      if (this.byName.has(name) || !instance) throw new Bug(`mail "${name}" has two composers`);
      this.byName.set(name, instance);
    });
  }

  /** Names of the mails that this worker can make. */
  templates(): string[] {
    return [...definedMails().keys()];
  }

  /** The words as of now; null when the mail is no longer wanted. */
  async content(template: string, stored: unknown, lang: Lang): Promise<MailContent | null> {
    const mail = definedMails().get(template);
    if (!mail) throw new Bug(`mail "${template}" is not defined`);
    const data = mail.data.parse(stored);
    const composer = this.byName.get(template);
    // The schema has the last word: what passes it is what `compose` declares.
    const model = composer ? await composer.compose(data as never, lang) : data;
    return model === null ? null : mail.render(model, lang);
  }
}
