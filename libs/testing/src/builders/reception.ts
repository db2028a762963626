import type { Pool } from 'pg';
import { newId, type Actor, type Clock } from '#kernel';

/** Reception staff and info points for tests; rows are written as owner, past row-level security. */
export const receptionBuilders = (owner: Pool, clock: Clock) => ({
  /** Somebody who receives candidates, with an account. */
  async receptionWorker(kind: 'desk' | 'coordinator' = 'desk'): Promise<Actor> {
    const id = newId();
    await owner.query(
      `insert into account (id, kind, email, first_name, last_name, created_at) values ($1, $2, $3, 'Balie', 'Werker', $4)`,
      [id, kind, `${id}@brugpunt.example`, clock.now()],
    );
    return { kind, id, organisationIds: [], referrerId: null };
  },

  /** The info point that every database has: Muntpunt. */
  async infoPoint(): Promise<string> {
    const found = await owner.query<{ id: string }>(`select id from info_point where key = 'muntpunt'`);
    return found.rows[0]?.id ?? '';
  },
});
