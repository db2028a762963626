import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

/** Hours during which a repeated request gets the answer of the first. */
export const answerHours = 24;
/** Minutes after which a request that never ended counts as given up: no request takes this long. */
const inFlightMinutes = 5;

/** One request of a program, as its sender names it. */
export interface ApiRequestKey {
  readonly organisationId: string;
  /** What the sender put in Idempotency-Key. */
  readonly key: string;
  readonly bodyHash: string;
}

interface Row {
  readonly body_hash: string;
  readonly status: number | null;
  readonly answer: unknown;
  readonly at: Date;
}

/** SQL of kept answers; everybody sees their own. */
@Injectable()
export class ApiAnswersRepository {
  /** True when the key is new, or what it stood for is over. Waits for another transaction with the same key. */
  async claim(tx: Tx, request: ApiRequestKey, now: Date): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `insert into api_answer as a (account_id, organisation_id, key, body_hash, at) values ($1, $2, $3, $4, $5)
       on conflict (account_id, organisation_id, key) do update
          set body_hash = excluded.body_hash, at = excluded.at, status = null, answer = null
        where a.at < $6 or (a.status is null and a.at < $7 and a.body_hash = excluded.body_hash)
       returning key`,
      [
        tx.actor.id, request.organisationId, request.key, request.bodyHash, now,
        new Date(now.getTime() - answerHours * 3_600_000), new Date(now.getTime() - inFlightMinutes * 60_000),
      ],
    );
    return rows.length === 1;
  } // prettier-ignore

  async find(tx: Tx, { organisationId, key }: ApiRequestKey): Promise<Row | null> {
    const rows: Row[] = await tx.manager.query(
      `select body_hash, status, answer, at from api_answer
        where account_id = $1 and organisation_id = $2 and key = $3`,
      [tx.actor.id, organisationId, key],
    );
    return rows[0] ?? null;
  }

  async keep(tx: Tx, { organisationId, key }: ApiRequestKey, status: number, answer: unknown): Promise<void> {
    await tx.manager.query(
      `update api_answer set status = $4, answer = $5 where account_id = $1 and organisation_id = $2 and key = $3`,
      [tx.actor.id, organisationId, key, status, JSON.stringify(answer)],
    );
  }

  async forget(tx: Tx, { organisationId, key }: ApiRequestKey): Promise<void> {
    await tx.manager.query(
      `delete from api_answer where account_id = $1 and organisation_id = $2 and key = $3 and status is null`,
      [tx.actor.id, organisationId, key],
    );
  }
}
