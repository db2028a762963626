import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Quarter } from './quarter.js';
import type { RawFigure } from './raw-figure.js';

/** Why a figure was made again. */
export type RestatedNote = 'LATE_FACTS' | 'NEW_DEFINITION';

export interface Snapshot {
  readonly code: string;
  readonly period: Quarter;
  readonly revision: number;
  readonly definitionVersion: number;
  readonly figure: RawFigure;
  readonly note: RestatedNote | null;
  readonly computedAt: Date;
}

const columns = `code, period, revision, definition_version as "definitionVersion", figure, note,
  computed_at as "computedAt"`;

/** Figures that were fixed. A revision is never changed: a restated figure is a new one, and the last one counts. */
@Injectable()
export class SnapshotsRepository {
  latest(tx: Tx, from: Quarter, to: Quarter): Promise<Snapshot[]> {
    return tx.manager.query(
      `select distinct on (code, period) ${columns} from indicator_snapshot
       where period between $1 and $2 order by code, period, revision desc`,
      [from, to],
    );
  }

  async madeSince(tx: Tx, moment: Date): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `select 1 from indicator_snapshot where computed_at >= $1 limit 1`,
      [moment],
    );
    return rows.length > 0;
  }

  /** False when somebody else wrote this revision at the same moment; theirs stands. */
  async add(tx: Tx, snapshot: Snapshot): Promise<boolean> {
    const { code, period, revision, definitionVersion, figure, note, computedAt } = snapshot;
    const rows: unknown[] = await tx.manager.query(
      `insert into indicator_snapshot (code, period, revision, definition_version, figure, note, computed_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning 1`,
      [code, period, revision, definitionVersion, JSON.stringify(figure), note, computedAt],
    );
    return rows.length > 0;
  }
}
