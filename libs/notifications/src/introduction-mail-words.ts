import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Lang } from '#i18n';
import { system } from '#kernel';
import { IntroductionMailQueries, type IntroductionWords } from './introduction-mail.queries.js';

/** Reads the words of a mail at sending time, in the name of the system. */
@Injectable()
export class IntroductionMailWords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: IntroductionMailQueries,
  ) {}

  of(introductionId: string, lang: Lang): Promise<IntroductionWords | null> {
    return this.work.run(system, (tx) => this.queries.words(tx, introductionId, lang));
  }
}
