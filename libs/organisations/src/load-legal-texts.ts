import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { projectRoot } from '#config';
import { UnitOfWork, type Tx } from '#database';
import { newId, system } from '#kernel';
import { legalLangs, legalTextCodes } from './legal-codes.js';
import { LegalTexts, type LegalText } from './legal-texts.repository.js';

const words = z.object({ title: z.string().min(1).max(160), body: z.array(z.string().min(1)).min(1) });

const file = z.object({
  texts: z.array(
    z.object({
      code: z.enum(legalTextCodes),
      validFrom: z.iso.date(),
      reviewOn: z.iso.date(),
      source: z.url(),
      link: z.url().nullable(),
      nl: words,
      fr: words,
      en: words,
    }),
  ),
});

type FileText = z.output<typeof file>['texts'][number];

const versionsOf = (text: FileText): LegalText[] =>
  legalLangs.map((lang) => ({
    id: newId(),
    code: text.code,
    lang,
    validFrom: text.validFrom,
    validTo: null,
    title: text[lang].title,
    body: text[lang].body.join('\n\n'),
    sourceUrl: text.source,
    linkUrl: text.link,
    verifiedBy: null,
    verifiedAt: null,
    reviewOn: text.reviewOn,
  }));

/** Puts the texts of `libs/organisations/data/legal-texts.json` into the database; safe to repeat. */
@Injectable()
export class LoadLegalTexts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly texts: LegalTexts,
  ) {}

  /** Returns how many texts the file holds, languages apart. */
  execute(outer?: Tx): Promise<number> {
    const content = readFileSync(join(projectRoot(), 'libs/organisations/data/legal-texts.json'), 'utf8');
    const versions = file.parse(JSON.parse(content)).texts.flatMap(versionsOf);
    return this.work.run(
      system,
      async (tx) => {
        await this.texts.add(tx, versions);
        return versions.length;
      },
      outer,
    );
  }
}
