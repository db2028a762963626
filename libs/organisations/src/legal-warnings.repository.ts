import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

/** Which gaps in the law staff were told of, per week. */
@Injectable()
export class LegalWarnings {
  /** Marks the gaps as told in the week that starts on `week`; returns the ones that were not told yet. */
  async tell(tx: Tx, gaps: readonly string[], week: string, now: Date): Promise<string[]> {
    const rows: { gap: string }[] = await tx.manager.query(
      `insert into legal_warning (gap, week, warned_at) select gap, $2, $3 from unnest($1::text[]) gap
       on conflict do nothing returning gap`,
      [gaps, week, now],
    );
    return rows.map(({ gap }) => gap).sort();
  }

  /** Forgets what was told before `week`: only the running week counts. */
  async forgetBefore(tx: Tx, week: string): Promise<void> {
    await tx.manager.query(`delete from legal_warning where week < $1`, [week]);
  }
}
