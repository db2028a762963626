import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { personOf, type SessionRow, type SignedInPerson } from './access.repository.js';

/** A personal API token as its owner sees it: never the token itself. */
export interface ApiToken {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  /** The last four signs, to recognise it by. */
  readonly endsWith: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface NewApiToken {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly tokenHash: string;
  readonly endsWith: string;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** Who holds a token and for which organisation. */
export interface TokenHolder {
  readonly tokenId: string;
  readonly organisationId: string;
  readonly person: SignedInPerson;
}

type PersonRow = Omit<SessionRow, 'last_seen_at'>;

const personColumns = `a.id as account_id, a.kind, a.first_name, a.last_name, a.lang, r.referrer_id,
  array(select organisation_id from membership m where m.account_id = a.id) as organisations`;

/** SQL of personal API tokens: an owner's own rows, and the gate's look-up by hash. */
@Injectable()
export class ApiTokensRepository {
  async add(tx: Tx, token: NewApiToken): Promise<void> {
    await tx.manager.query(
      `insert into api_token (id, account_id, organisation_id, name, token_hash, ends_with, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        token.id, token.accountId, token.organisationId, token.name, token.tokenHash, token.endsWith, token.at,
        token.expiresAt,
      ],
    );
  } // prettier-ignore

  /** The owner's tokens, newest first; those that ended a month ago are gone. */
  own(tx: Tx, accountId: string): Promise<ApiToken[]> {
    return tx.manager.query(
      `select t.id, t.organisation_id as "organisationId", o.name as "organisationName", t.name, t.ends_with as "endsWith",
              t.created_at as "createdAt", t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt",
              t.revoked_at as "revokedAt"
         from api_token t join organisation o on o.id = t.organisation_id
        where t.account_id = $1 order by t.created_at desc, t.id desc`,
      [accountId],
    );
  }

  /** How many of the owner's tokens work now. */
  async working(tx: Tx, accountId: string, now: Date): Promise<number> {
    const rows: { n: number }[] = await tx.manager.query(
      `select count(*)::int as n from api_token where account_id = $1 and revoked_at is null and expires_at > $2`,
      [accountId, now],
    );
    return rows[0]?.n ?? 0;
  }

  /** False when the owner has no such token; a token that ended stays ended at its time. */
  async revoke(tx: Tx, id: string, now: Date): Promise<boolean> {
    const [, count]: [unknown[], number] = await tx.manager.query(
      `update api_token set revoked_at = coalesce(revoked_at, $2) where id = $1`,
      [id, now],
    );
    return count === 1;
  }

  /** Who holds a working token with this hash. A token goes with the membership, so its holder is a member. */
  async holder(tx: Tx, tokenHash: string, now: Date): Promise<(TokenHolder & { lastUsedAt: Date | null }) | null> {
    const rows: (PersonRow & { token_id: string; organisation_id: string; last_used_at: Date | null })[] =
      await tx.manager.query(
        `select ${personColumns}, t.id as token_id, t.organisation_id, t.last_used_at
           from api_token t join account a on a.id = t.account_id
           left join referrer_worker r on r.account_id = a.id
          where t.token_hash = $1 and t.revoked_at is null and t.expires_at > $2 and a.state = 'ACTIVE'
            and a.kind = 'organisation'
            and exists (select 1 from membership m
                         where m.account_id = t.account_id and m.organisation_id = t.organisation_id)`,
        [tokenHash, now],
      );
    const row = rows[0];
    if (!row) return null;
    const { token_id: tokenId, organisation_id: organisationId, last_used_at: lastUsedAt } = row;
    return { tokenId, organisationId, lastUsedAt, person: personOf(row) };
  } // prettier-ignore

  async used(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.manager.query(`update api_token set last_used_at = $2 where id = $1`, [id, now]);
  }

  /** Somebody with an account as they are now; null when it is gone or locked. */
  async person(tx: Tx, accountId: string): Promise<SignedInPerson | null> {
    const rows: PersonRow[] = await tx.manager.query(
      `select ${personColumns} from account a left join referrer_worker r on r.account_id = a.id
        where a.id = $1 and a.state = 'ACTIVE'`,
      [accountId],
    );
    return rows[0] ? personOf(rows[0]) : null;
  }
}
