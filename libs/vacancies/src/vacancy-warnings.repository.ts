import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { WarningDays } from './near-expiry.js';

/** Which vacancies come near their last day, and who was warned of which last day. */
@Injectable()
export class VacancyWarningsRepository {
  /** Ids of what is online or paused with its last day from `from` until `until` (`YYYY-MM-DD`), soonest first. */
  async nearExpiry(tx: Tx, from: string, until: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `select id from vacancy where state in ('PUBLISHED', 'PAUSED') and expires_on between $1 and $2
        order by expires_on, id`,
      [from, until],
    );
    return rows.map(({ id }) => id);
  }

  /** Notes the warning down; false when it was given before for this last day. */
  async give(
    tx: Tx,
    warning: { vacancyId: string; expiresOn: string; days: WarningDays; at: Date },
  ): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `insert into vacancy_warning (vacancy_id, expires_on, days, at) values ($1, $2, $3, $4)
       on conflict do nothing returning days`,
      [warning.vacancyId, warning.expiresOn, warning.days, warning.at],
    );
    return rows.length > 0;
  }
}
