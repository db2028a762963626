import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { warnBefore, type Quiet } from './quiet.js';

const since = `greatest(o.created_at, o.activated_at, o.awake_at,
  (select max(a.last_login_at) from membership m join account a on a.id = m.account_id where m.organisation_id = o.id),
  (select max(m.since) from membership m where m.organisation_id = o.id),
  (select max(v.closed_at) from vacancy v where v.organisation_id = o.id))`;
const hasOpen = `exists (select 1 from vacancy v
  where v.organisation_id = o.id and v.state in ('IN_REVIEW', 'PUBLISHED', 'PAUSED'))`;

/** When an organisation was last heard of; asked by the system. */
@Injectable()
export class QuietRepository {
  /** Active organisations that were not heard of for eleven months or more and have nothing open. */
  async toLookAt(tx: Tx, now: Date): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `select o.id from organisation o
        where o.state = 'ACTIVE' and o.created_at < $1 and not ${hasOpen} and ${since} < $1 order by o.id`,
      [warnBefore(now)],
    );
    return rows.map(({ id }) => id);
  }

  /** Throws Unknown when there is no such organisation. */
  async of(tx: Tx, organisationId: string): Promise<Quiet> {
    const rows: Quiet[] = await tx.manager.query(
      `select ${since} as since, ${hasOpen} as "hasOpenVacancy", o.quiet_mailed_at as "mailedAt"
         from organisation o where o.id = $1`,
      [organisationId],
    );
    const row = rows[0];
    if (!row) throw new Unknown();
    return row;
  }
}
