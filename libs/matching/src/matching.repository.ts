import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Match } from './best-matches.js';
import type { CandidateFacts, VacancyFacts } from './match-facts.js';

/** The columns read of a candidate, one per fact; nothing else of the table reaches the rules. */
export const candidateColumns = {
  id: 'c.id',
  birthYear: 'c.birth_year',
  municipality: 'c.municipality',
  maxKm: 'c.max_km',
  dutchLevel: 'c.dutch_level',
  practiseDutch: 'c.practise_dutch',
  languages: 'c.languages',
  themes: 'c.themes',
  slots: 'c.slots',
  availableFrom: `to_char(c.available_from, 'YYYY-MM-DD')`,
  availableUntil: `to_char(c.available_until, 'YYYY-MM-DD')`,
} as const satisfies Record<keyof CandidateFacts, string>;

const candidateFacts = Object.entries(candidateColumns)
  .map(([fact, column]) => `${column} as "${fact}"`)
  .join(', ');

const vacancyColumns = `v.id, v.themes, v.place_kind as "placeKind", v.municipality, v.dutch_level as "dutchLevel",
  v.practise_dutch as "practiseDutch", v.team_languages as "teamLanguages", v.slots,
  to_char(v.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(v.ends_on, 'YYYY-MM-DD') as "endsOn",
  v.min_age as "minAge", to_char(v.published_at at time zone 'Europe/Brussels', 'YYYY-MM-DD') as "publishedOn",
  (select count(*)::int from introduction i where i.vacancy_id = v.id and i.sent_at is not null) as introductions`;

// Published, not past its last day, and not every place taken. $1 is today in Brussels.
const open = `v.state = 'PUBLISHED' and v.expires_on >= $1::date and (v.ends_on is null or v.ends_on >= $1::date)
  and v.places > (select count(*) from engagement e
    where e.vacancy_id = v.id and e.state in ('STARTED', 'CONFIRMED', 'RETAINED'))`;

/** What is stored of a candidate's matches. */
export interface Kept {
  readonly candidateId: string;
  readonly threshold: number;
  readonly rulesVersion: string;
}

/** Reads the facts of matching and writes its results; only in the system's name. */
@Injectable()
export class MatchingRepository {
  /** Vacancies that take people on this day. */
  openVacancies(tx: Tx, today: string): Promise<VacancyFacts[]> {
    return tx.manager.query(`select ${vacancyColumns} from vacancy v where ${open} order by v.id`, [today]);
  }

  async openVacancy(tx: Tx, vacancyId: string, today: string): Promise<VacancyFacts | null> {
    const rows: VacancyFacts[] = await tx.manager.query(
      `select ${vacancyColumns} from vacancy v where ${open} and v.id = $2`,
      [today, vacancyId],
    );
    return rows[0] ?? null;
  }

  /** The active ones among these candidates. */
  activeCandidates(tx: Tx, ids: readonly string[]): Promise<CandidateFacts[]> {
    return tx.manager.query(
      `select ${candidateFacts} from candidate c where c.state = 'ACTIVE' and c.id = any ($1::uuid[]) order by c.id`,
      [ids],
    );
  }

  /** Active candidates after `afterId` in order of id, with what is kept for each. */
  activeAfter(
    tx: Tx,
    afterId: string | null,
    limit: number,
  ): Promise<
    (CandidateFacts & { readonly threshold: number | null; readonly rulesVersion: string | null })[]
  > {
    return tx.manager.query(
      `select ${candidateFacts}, t.threshold, t.rules_version as "rulesVersion"
       from candidate c left join match_threshold t on t.candidate_id = c.id
       where c.state = 'ACTIVE' and ($1::uuid is null or c.id > $1::uuid) order by c.id limit $2`,
      [afterId, limit],
    );
  }

  async holdersOf(tx: Tx, vacancyId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `select candidate_id as id from match_suggestion where vacancy_id = $1 order by candidate_id`,
      [vacancyId],
    );
    return rows.map(({ id }) => id);
  }

  /** Candidates with suggestions who may not be matched any more. */
  async noLongerActive(tx: Tx): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `select t.candidate_id as id from match_threshold t join candidate c on c.id = t.candidate_id
       where c.state <> 'ACTIVE' order by 1`,
    );
    return rows.map(({ id }) => id);
  }

  /** Vacancies to which these candidates were introduced before, whatever came of it. */
  async introduced(tx: Tx, candidateIds: readonly string[]): Promise<Map<string, Set<string>>> {
    const rows: { candidateId: string; vacancyId: string }[] = await tx.manager.query(
      `select candidate_id as "candidateId", vacancy_id as "vacancyId" from introduction
       where candidate_id = any ($1::uuid[])`,
      [candidateIds],
    );
    const found = new Map<string, Set<string>>();
    for (const { candidateId, vacancyId } of rows) {
      found.set(candidateId, (found.get(candidateId) ?? new Set()).add(vacancyId));
    }
    return found;
  }

  /** One writer per candidate at a time; the rows are taken in order of id, so two jobs never wait in a circle. */
  async take(tx: Tx, candidateIds: readonly string[], rulesVersion: string, at: Date): Promise<void> {
    await tx.manager.query(
      `insert into match_threshold (candidate_id, rules_version, threshold, computed_at)
       select c.id, $2, -1, $3 from candidate c where c.id = any ($1::uuid[]) order by c.id
       on conflict (candidate_id) do update set computed_at = excluded.computed_at`,
      [candidateIds, rulesVersion, at],
    );
  }

  async forget(tx: Tx, candidateIds: readonly string[]): Promise<void> {
    await tx.manager.query(`delete from match_suggestion where candidate_id = any ($1::uuid[])`, [
      candidateIds,
    ]);
    await tx.manager.query(`delete from match_threshold where candidate_id = any ($1::uuid[])`, [
      candidateIds,
    ]);
  }

  /** Replaces what is kept for these candidates. */
  async store(
    tx: Tx,
    kept: readonly (Kept & { readonly matches: readonly Match[] })[],
    at: Date,
  ): Promise<void> {
    const ids = kept.map(({ candidateId }) => candidateId);
    await tx.manager.query(`delete from match_suggestion where candidate_id = any ($1::uuid[])`, [ids]);
    const rows = kept.flatMap(({ candidateId, rulesVersion, matches }) =>
      matches.map((match) => ({ candidateId, rulesVersion, ...match })),
    );
    await tx.manager.query(
      `insert into match_suggestion (candidate_id, vacancy_id, rules_version, score, reasons, computed_at)
       select r."candidateId", r."vacancyId", r."rulesVersion", r.score, r.reasons, $2
       from jsonb_to_recordset($1::jsonb)
         as r("candidateId" uuid, "vacancyId" uuid, "rulesVersion" text, score int, reasons jsonb)`,
      [JSON.stringify(rows), at],
    );
    await tx.manager.query(
      `update match_threshold t set threshold = r.threshold, rules_version = r."rulesVersion", computed_at = $2
       from jsonb_to_recordset($1::jsonb) as r("candidateId" uuid, "rulesVersion" text, threshold int)
       where t.candidate_id = r."candidateId"`,
      [JSON.stringify(kept.map(({ matches: _matches, ...row }) => row)), at],
    );
  }
}
