import type { Pool } from 'pg';
import { newId, type Actor, type Clock, type ReferrerKind } from '#kernel';

/** Referrers and their workers for tests; rows are written as owner, past row-level security. */
export const referralBuilders = (owner: Pool, clock: Clock) => {
  async function referrer(about: { name?: string; kind?: ReferrerKind } = {}): Promise<string> {
    const id = newId();
    await owner.query(
      `insert into referrer_organisation (id, name, kind, created_at) values ($1, $2, $3, $4)`,
      [id, about.name ?? 'Taalhuis De Zwaan', about.kind ?? 'LANGUAGE_SCHOOL', clock.now()],
    );
    return id;
  }

  return {
    /** A referrer organisation; returns its id. */
    referrer,

    /** A worker of a referrer (a new one unless given), with an account. */
    async referrerWorker(about: { referrerId?: string } = {}): Promise<Actor> {
      const [id, referrerId] = [newId(), about.referrerId ?? (await referrer())];
      await owner.query(
        `insert into account (id, kind, email, first_name, last_name, created_at)
         values ($1, 'referrer', $2, 'Wim', 'Begeleider', $3)`,
        [id, `${id}@doorverwijzer.example`, clock.now()],
      );
      await owner.query(`insert into referrer_worker (account_id, referrer_id) values ($1, $2)`, [
        id,
        referrerId,
      ]);
      return { kind: 'referrer', id, organisationIds: [], referrerId };
    },
  };
};
