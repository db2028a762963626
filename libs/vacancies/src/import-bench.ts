import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { LegalAmounts, OrganisationsQueries } from '#organisations';
import type { RowRequest } from './import-row.js';

/** What the rows of a list are read against: the day, the law of that day, the organisation's own contact. */
@Injectable()
export class ImportBench {
  constructor(
    private readonly organisations: OrganisationsQueries,
    private readonly amounts: LegalAmounts,
  ) {}

  async facts(tx: Tx, organisationId: string, today: string): Promise<RowRequest> {
    const [first] = await this.organisations.contacts(tx, organisationId);
    const max = await this.amounts.inForce(tx, 'expenses.day', today);
    const fallback = first ? { firstName: first.firstName, email: first.email, phone: first.phone } : null;
    return { fallback, today, maxDayCents: max?.cents ?? null, strict: false };
  }
}
