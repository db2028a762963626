import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { IntakeDrafts, type DraftInput } from './intake-drafts.js';

/** A place where candidates are received, with what is printed about it. */
export interface InfoPoint {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly hours: { readonly nl: string | null; readonly fr: string | null; readonly en: string | null };
}

/** An unfinished intake of today. */
export interface OpenDraft {
  readonly id: string;
  readonly startedAt: Date;
  readonly own: boolean;
  readonly firstName: string | null;
}

/** Contacts of one day at all info points, counted. */
export interface DayCount {
  readonly short: number;
  readonly intakes: number;
  readonly byLanguage: readonly { readonly lang: string; readonly count: number }[];
}

interface DraftRow {
  id: string;
  startedAt: Date;
  workerId: string | null;
  draft: string;
}

/** Read models of the desk. */
@Injectable()
export class ReceptionQueries {
  constructor(private readonly drafts: IntakeDrafts) {}

  async infoPoints(tx: Tx): Promise<InfoPoint[]> {
    const rows: (Omit<InfoPoint, 'hours'> & InfoPoint['hours'])[] = await tx.manager.query(
      `select id, name, address, hours_nl as nl, hours_fr as fr, hours_en as en from info_point order by key`,
    );
    return rows.map(({ id, name, address, nl, fr, en }) => ({ id, name, address, hours: { nl, fr, en } }));
  }

  /** Unfinished intakes that still have their hours, newest first; a colleague can go on with them. */
  async openDrafts(tx: Tx, now: Date): Promise<OpenDraft[]> {
    const rows: DraftRow[] = await tx.manager.query(
      `select id, started_at as "startedAt", worker_id as "workerId", draft from intake
       where state = 'DRAFT' and draft is not null and erase_after > $1 order by started_at desc limit 30`,
      [now],
    );
    return rows.map(({ id, startedAt, workerId, draft }) => {
      const name = this.drafts.open(id, draft)['firstName'];
      return {
        id,
        startedAt,
        own: workerId === tx.actor.id,
        firstName: typeof name === 'string' && name !== '' ? name : null,
      };
    });
  }

  /** The form of an unfinished intake as it was typed; Unknown when finished or gone. */
  async draft(tx: Tx, id: string, now: Date): Promise<DraftInput> {
    const rows: DraftRow[] = await tx.manager.query(
      `select draft from intake where id = $1 and state = 'DRAFT' and draft is not null and erase_after > $2`,
      [id, now],
    );
    if (!rows[0]) throw new Unknown();
    return this.drafts.open(id, rows[0].draft);
  }

  /** Contacts of the calendar day in Brussels that `now` falls on. */
  async today(tx: Tx, now: Date): Promise<DayCount> {
    const rows: { kind: string; lang: string; count: number }[] = await tx.manager.query(
      `select kind, lang, count(*)::int as count from desk_contact
       where at >= (date_trunc('day', $1::timestamptz at time zone 'Europe/Brussels')) at time zone 'Europe/Brussels'
         and at <= $1
       group by kind, lang`,
      [now],
    );
    const sum = (list: typeof rows): number => list.reduce((total, { count }) => total + count, 0);
    const languages = [...new Set(rows.map(({ lang }) => lang))];
    return {
      short: sum(rows.filter(({ kind }) => kind === 'SHORT')),
      intakes: sum(rows.filter(({ kind }) => kind === 'INTAKE')),
      byLanguage: languages
        .map((lang) => ({ lang, count: sum(rows.filter((row) => row.lang === lang)) }))
        .sort((a, b) => b.count - a.count || a.lang.localeCompare(b.lang)),
    };
  }

  /** When reception last finished an intake with this candidate; null when never. */
  async lastIntake(tx: Tx, candidateId: string): Promise<Date | null> {
    const rows: { at: Date | null }[] = await tx.manager.query(
      `select max(completed_at) as at from intake where candidate_id = $1 and state = 'COMPLETED'`,
      [candidateId],
    );
    return rows[0]?.at ?? null;
  }
}
