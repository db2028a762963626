import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

export interface VacancyDims {
  readonly sector: string;
  readonly legalForm: string;
  readonly municipality: string | null;
  readonly dutchLevel: string;
  readonly places: number;
}

export interface PersonDims {
  readonly municipality: string | null;
  readonly birthYear: number | null;
  readonly lang: string;
}

/** Reads, in the system's name, what a fact is broken down by. */
@Injectable()
export class DimensionQueries {
  async vacancy(tx: Tx, vacancyId: string): Promise<VacancyDims | null> {
    const rows: VacancyDims[] = await tx.manager.query(
      `select o.sector, o.legal_form as "legalForm", v.municipality, v.dutch_level as "dutchLevel", v.places
       from vacancy v join organisation o on o.id = v.organisation_id where v.id = $1`,
      [vacancyId],
    );
    return rows[0] ?? null;
  }

  /** Null when there is nobody any more: erased between the event and its projection. */
  async person(tx: Tx, candidateId: string): Promise<PersonDims | null> {
    const rows: PersonDims[] = await tx.manager.query(
      `select municipality, birth_year as "birthYear", lang from candidate where id = $1 and state <> 'ANONYMISED'`,
      [candidateId],
    );
    return rows[0] ?? null;
  }

  async infoPoint(tx: Tx, id: string): Promise<string | null> {
    const rows: { key: string }[] = await tx.manager.query(`select key from info_point where id = $1`, [id]);
    return rows[0]?.key ?? null;
  }

  async stand(
    tx: Tx,
    standId: string,
  ): Promise<{ edition: string; editionDay: string; legalForm: string } | null> {
    const rows: { edition: string; editionDay: string; legalForm: string }[] = await tx.manager.query(
      `select m.number::text as edition, to_char(m.starts_at at time zone 'Europe/Brussels', 'YYYY-MM-DD') as "editionDay",
         o.legal_form as "legalForm"
       from stand s join market_edition m on m.id = s.edition_id join organisation o on o.id = s.organisation_id
       where s.id = $1`,
      [standId],
    );
    return rows[0] ?? null;
  }

  /** Names of places and editions, for the labels of breakdowns. */
  async names(tx: Tx): Promise<{ infoPoints: Record<string, string>; editions: Record<string, string> }> {
    const [row]: { infoPoints: Record<string, string> | null; editions: Record<string, string> | null }[] =
      await tx.manager.query(
        `select (select jsonb_object_agg(key, name) from info_point) as "infoPoints",
           (select jsonb_object_agg(number, title_nl) from market_edition) as editions`,
      );
    return { infoPoints: row?.infoPoints ?? {}, editions: row?.editions ?? {} };
  }

  /** Confirmed stands without training in editions of a period, for the coordinator's list (I04). */
  exceptions(
    tx: Tx,
    first: string,
    last: string,
  ): Promise<{ edition: string; organisation: string; reason: string | null }[]> {
    return tx.manager.query(
      `select m.title_nl as edition, o.name as organisation, s.exception_reason as reason
       from stand s join market_edition m on m.id = s.edition_id join organisation o on o.id = s.organisation_id
       where s.state = 'CONFIRMED' and s.prepared_at is null
         and (m.starts_at at time zone 'Europe/Brussels')::date between $1::date and $2::date
       order by m.starts_at, o.name, o.id`,
      [first, last],
    );
  }
}
