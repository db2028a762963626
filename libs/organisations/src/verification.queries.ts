import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { nameKey, nameLikeness, alikeFrom } from './name-likeness.js';
import type { Lookalike, OrganisationLine } from './organisation-views.js';

interface Candidate extends Omit<Lookalike, 'likeness'> {
  readonly rank: number;
}

/** Names compared exactly at most, best trigram first; the comparison takes about 0.2 ms each. */
const compared = 150;
const shown = 8;

const addressKey = (alias: string): string =>
  `nullif(regexp_replace(lower(unaccent(${alias}.street)), '[^a-z0-9]+', '', 'g'), '')`;
const sameAddress = `coalesce(other.municipality = mine.municipality and ${addressKey('other')} = ${addressKey('mine')}, false)`;
const sameNumber = `coalesce(other.enterprise_number = mine.enterprise_number or other.v_code = mine.v_code, false)`;

/** What a coordinator needs to verify registrations: who waits, until when, who may be there already. */
@Injectable()
export class VerificationQueries {
  /** Registrations that wait, longest first; one page of `perPage` with the number of all. */
  async waiting(
    tx: Tx,
    { page, perPage }: { page: number; perPage: number },
  ): Promise<{ items: OrganisationLine[]; total: number }> {
    const items: (OrganisationLine & { total: number })[] = await tx.manager.query(
      `select id, number, name, legal_form as "legalForm", kind, sector, municipality, state,
              submitted_at as "submittedAt", count(*) over ()::int as total
         from organisation where state in ('SUBMITTED', 'VERIFIED')
        order by submitted_at, id limit $1 offset $2`,
      [perPage, (page - 1) * perPage],
    );
    return { items, total: items[0]?.total ?? 0 };
  }

  /** Working days within which a registration is looked at: dated data of the team, the same for every queue. */
  async targetDays(tx: Tx, today: string): Promise<number> {
    const rows: { days: number }[] = await tx.manager.query(
      `select working_days as days from review_target where valid_from <= $1 order by valid_from desc limit 1`,
      [today],
    );
    return rows[0]?.days ?? 2;
  }

  /** Organisations that may be the same: by number, by address, by name; the surest first. */
  async lookalikes(tx: Tx, organisationId: string): Promise<Lookalike[]> {
    const mine: { name: string }[] = await tx.manager.query(`select name from organisation where id = $1`, [
      organisationId,
    ]);
    const name = mine[0]?.name;
    if (name === undefined) return [];
    const candidates: Candidate[] = await tx.manager.query(
      `select other.id, other.number, other.name, other.state, ${sameNumber} as "sameNumber",
              ${sameAddress} as "sameAddress",
              greatest(similarity(other.name_key, $2), similarity(lower(other.name), lower(mine.name))) as rank
         from organisation mine join organisation other on other.id <> mine.id
        where mine.id = $1 and (other.name_key % $2 or lower(other.name) % lower(mine.name)
           or ${sameNumber} or ${sameAddress})
        order by "sameNumber" desc, "sameAddress" desc, rank desc, other.id limit $3`,
      [organisationId, nameKey(name), compared],
    );
    return candidates
      .map(({ rank: _rank, ...other }) => ({ ...other, likeness: nameLikeness(name, other.name) }))
      .filter((other) => other.sameNumber || other.sameAddress || other.likeness >= alikeFrom)
      .sort(bySureness)
      .slice(0, shown);
  }
}

const bySureness = (a: Lookalike, b: Lookalike): number =>
  Number(b.sameNumber) - Number(a.sameNumber) ||
  b.likeness - a.likeness ||
  Number(b.sameAddress) - Number(a.sameAddress) ||
  (a.id < b.id ? -1 : 1);
