import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

/** The information note that holds for a vacancy: what a candidate gets to read before saying yes (brief 4.2). */
export interface GivenNote {
  readonly vacancyId: string;
  readonly vacancyNumber: number;
  readonly organisationName: string;
  readonly noteId: string;
  readonly version: number;
  /** False: the notice about liability stands before the yes (brief 4.3). */
  readonly insuranceCivil: boolean;
}

/** Which information note holds for which vacancy now. */
@Injectable()
export class GivenNotes {
  /** By vacancy; one without note, or that the actor may not see, is not among them. */
  async of(tx: Tx, vacancyIds: readonly string[]): Promise<ReadonlyMap<string, GivenNote>> {
    if (vacancyIds.length === 0) return new Map();
    const rows: GivenNote[] = await tx.manager.query(
      `select v.id as "vacancyId", v.number as "vacancyNumber", o.name as "organisationName", n.id as "noteId",
              n.version, n.insurance_civil as "insuranceCivil"
         from vacancy v join organisation o on o.id = v.organisation_id
         cross join lateral (
           select id, version, insurance_civil from information_note
            where vacancy_id = v.id or (organisation_id = v.organisation_id and vacancy_id is null)
            order by vacancy_id nulls last, valid_from desc, version desc limit 1) n
        where v.id = any ($1::uuid[])`,
      [[...vacancyIds]],
    );
    return new Map(rows.map((row) => [row.vacancyId, row]));
  }
}
