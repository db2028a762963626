import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { projectRoot } from '#config';
import { UnitOfWork, type Tx } from '#database';
import { newId, system } from '#kernel';
import { LegalAmounts, type LegalAmount } from './legal-amounts.repository.js';
import { legalAmountCodes, legalAmountRules } from './legal-codes.js';
import { readLegalValue } from './legal-value.js';

const row = z
  .object({
    code: z.enum(legalAmountCodes),
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable().default(null),
    value: z.string(),
    source: z.url(),
  })
  .transform(({ code, validFrom, validTo, value, source }, context): LegalAmount => {
    const read = readLegalValue(value, legalAmountRules[code].decimals);
    if (read === null) {
      context.addIssue({ code: 'custom', message: `no amount of ${code}: ${value}` });
      return z.NEVER;
    }
    const { unit } = legalAmountRules[code];
    return {
      id: newId(), code, unit, value: read, validFrom, validTo, sourceUrl: source, verifiedBy: null, verifiedAt: null,
    }; // prettier-ignore
  });

const file = z.object({ amounts: z.array(row) });

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
