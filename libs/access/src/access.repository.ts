import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import type { AccountKind } from '#people';

/** The person behind a session and what they act as. */
export interface SignedInPerson {
  readonly accountId: string;
  readonly kind: AccountKind;
  readonly firstName: string;
  readonly lastName: string;
  readonly lang: 'nl' | 'fr' | 'en';
  readonly actor: Actor;
}

export interface SessionRow {
  account_id: string;
  kind: AccountKind;
  first_name: string;
  last_name: string;
  lang: 'nl' | 'fr' | 'en';
  last_seen_at: Date;
  organisations: string[];
  referrer_id: string | null;
}

export interface NewSession {
  readonly tokenHash: string;
  readonly accountId: string;
  readonly at: Date;
  readonly idleMinutes: number;
  readonly expiresAt: Date;
}

/** SQL of sessions, log-in links, private links and limits; runs as the gate. */
@Injectable()
export class AccessRepository {
  async session(
    tx: Tx,
    tokenHash: string,
    now: Date,
  ): Promise<(SignedInPerson & { lastSeenAt: Date }) | null> {
    const rows: SessionRow[] = await tx.manager.query(
      `select a.id as account_id, a.kind, a.first_name, a.last_name, a.lang, s.last_seen_at, r.referrer_id,
              array(select organisation_id from membership m where m.account_id = a.id) as organisations
         from session s join account a on a.id = s.account_id
         left join referrer_worker r on r.account_id = a.id
        where s.token_hash = $1 and s.expires_at > $2 and a.state = 'ACTIVE'
          and s.last_seen_at > $2::timestamptz - make_interval(mins => s.idle_minutes)`,
      [tokenHash, now],
    );
    const row = rows[0];
    return row ? { ...personOf(row), lastSeenAt: row.last_seen_at } : null;
  }

  async seen(tx: Tx, tokenHash: string, now: Date): Promise<void> {
    await tx.manager.query(`update session set last_seen_at = $2 where token_hash = $1`, [tokenHash, now]);
  }

  async addSession(tx: Tx, session: NewSession): Promise<void> {
    await tx.manager.query(
      `insert into session (token_hash, account_id, created_at, last_seen_at, idle_minutes, expires_at)
       values ($1, $2, $3, $3, $4, $5)`,
      [session.tokenHash, session.accountId, session.at, session.idleMinutes, session.expiresAt],
    );
  }

  async endSession(tx: Tx, tokenHash: string): Promise<void> {
    await tx.manager.query(`delete from session where token_hash = $1`, [tokenHash]);
  }

  async addLoginToken(
    tx: Tx,
    token: { tokenHash: string; accountId: string; returnTo: string | null; at: Date; expiresAt: Date },
  ): Promise<void> {
    await tx.manager.query(
      `insert into login_token (token_hash, account_id, return_to, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
      [token.tokenHash, token.accountId, token.returnTo, token.at, token.expiresAt],
    );
  }

  /** Uses a log-in link up; null when it is unknown, used or too old. Of many at once, one wins. */
  async useLoginToken(
    tx: Tx,
    tokenHash: string,
    now: Date,
  ): Promise<{ accountId: string; returnTo: string | null } | null> {
    const [rows]: [{ account_id: string; return_to: string | null }[], number] = await tx.manager.query(
      `update login_token set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2
       returning account_id, return_to`,
      [tokenHash, now],
    );
    const row = rows[0];
    return row ? { accountId: row.account_id, returnTo: row.return_to } : null;
  }

  async addPrivateLink(
    tx: Tx,
    link: { tokenHash: string; purpose: string; subjectId: string; at: Date; expiresAt: Date },
  ): Promise<void> {
    await tx.manager.query(
      `insert into private_link (token_hash, purpose, subject_id, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
      [link.tokenHash, link.purpose, link.subjectId, link.at, link.expiresAt],
    );
  }

  async privateLink(tx: Tx, tokenHash: string, purpose: string, now: Date): Promise<string | null> {
    const rows: { subject_id: string }[] = await tx.manager.query(
      `select subject_id from private_link
        where token_hash = $1 and purpose = $2 and expires_at > $3 and revoked_at is null`,
      [tokenHash, purpose, now],
    );
    return rows[0]?.subject_id ?? null;
  }

  async count(tx: Tx, key: string, windowStart: Date): Promise<number> {
    const rows: { count: number }[] = await tx.manager.query(
      `insert into rate_limit (key, window_start, count) values ($1, $2, 1)
       on conflict (key, window_start) do update set count = rate_limit.count + 1 returning count`,
      [key, windowStart],
    );
    return rows[0]?.count ?? 0;
  }
}

/** The person that a row describes. */
export const personOf = (row: Omit<SessionRow, 'last_seen_at'>): SignedInPerson => ({
  accountId: row.account_id,
  kind: row.kind,
  firstName: row.first_name,
  lastName: row.last_name,
  lang: row.lang,
  actor: {
    kind: row.kind,
    id: row.account_id,
    organisationIds: row.organisations,
    referrerId: row.referrer_id,
  },
});
