import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { projectRoot } from '#config';
import { UnitOfWork, type Tx } from '#database';
import { system } from '#kernel';
import { LegalAmounts, legalAmountCodes } from './legal-amounts.repository.js';

const file = z.object({
  amounts: z.array(
    z.object({
      code: z.enum(legalAmountCodes),
      unit: z.string(),
      validFrom: z.iso.date(),
      valueCents: z.int().positive(),
      source: z.url(),
    }),
  ),
});

/** Puts the legal amounts of `libs/organisations/data/legal-amounts.json` into the database; safe to repeat. */
@Injectable()
export class LoadLegalAmounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly amounts: LegalAmounts,
  ) {}

  /** Returns how many rows the file holds. */
  execute(outer?: Tx): Promise<number> {
    const text = readFileSync(join(projectRoot(), 'libs/organisations/data/legal-amounts.json'), 'utf8');
    const { amounts } = file.parse(JSON.parse(text));
    return this.work.run(
      system,
      async (tx) => {
        await this.amounts.add(tx, amounts);
        return amounts.length;
      },
      outer,
    );
  }
}
