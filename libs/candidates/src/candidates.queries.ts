import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Bug, Unknown } from '#kernel';
import type { AgeRule } from './age-rule.js';
import { Candidate } from './candidate.entity.js';
import { Consent } from './consent.entity.js';
import type { CandidateState } from './candidate.lifecycle.js';

/** One line of a list of candidates. */
export interface CandidateLine {
  readonly id: string;
  readonly reference: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly state: CandidateState;
  readonly route: string;
  readonly municipality: string | null;
  readonly lastActivityAt: Date;
}

/** What a list of candidates is narrowed by. */
export interface CandidateFilter {
  /** Part of a name, or (the start of) a reference code. */
  readonly words?: string;
  readonly state?: CandidateState;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** Read models of candidates; the actor's row-level security decides what appears. */
@Injectable()
export class CandidatesQueries {
  /** The candidate; Unknown when absent or invisible. */
  async profile(tx: Tx, id: string): Promise<Candidate> {
    const found = await tx.manager.getRepository(Candidate).findOneBy({ id });
    if (!found) throw new Unknown();
    return found;
  }

  /** All agreements, newest first, withdrawn ones included. */
  consents(tx: Tx, candidateId: string): Promise<Consent[]> {
    return tx.manager.getRepository(Consent).find({ where: { candidateId }, order: { givenAt: 'DESC' } });
  }

  /** The age rule that holds on a day `YYYY-MM-DD`. */
  async ageRule(tx: Tx, day: string): Promise<AgeRule> {
    const rows: { allowed_from: number; check_from: number }[] = await tx.manager.query(
      `select allowed_from, check_from from age_rule where valid_from <= $1 order by valid_from desc limit 1`,
      [day],
    );
    const row = rows[0];
    if (!row) throw new Bug('no age rule holds', { day });
    return { allowedFrom: row.allowed_from, checkFrom: row.check_from };
  }

  /** Candidates by last activity, newest first, with the total. */
  async list(tx: Tx, filter: CandidateFilter): Promise<{ items: CandidateLine[]; total: number }> {
    const words = filter.words?.trim() ?? '';
    const values = [words, `%${words.replace(/[\\%_]/g, '\\$&')}%`, filter.state ?? null];
    const where = `($3::text is null or state = $3) and state <> 'ANONYMISED' and ($1 = ''
      or reference like upper($2) or first_name ilike $2 or last_name ilike $2)`;
    const counted: { total: number }[] = await tx.manager.query(
      `select count(*)::int as total from candidate where ${where}`,
      values,
    );
    const items: CandidateLine[] = await tx.manager.query(
      `select id, reference, first_name as "firstName", last_name as "lastName", state, route, municipality,
              last_activity_at as "lastActivityAt"
         from candidate where ${where} order by last_activity_at desc, id limit $4 offset $5`,
      [...values, filter.perPage, (filter.page - 1) * filter.perPage],
    );
    return { items, total: counted[0]?.total ?? 0 };
  }
}
