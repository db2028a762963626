import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { EditionsQueries } from './editions.queries.js';
import type { DoorLine, GroupLine, OwnRegistration } from './market-views.js';

const doorColumns = `r.id, r.kind, r.state, r.badge, r.first_name as "firstName", r.head_count as "headCount",
  r.present_count as "presentCount", r.languages, r.interpreter, o.name as "referrerName",
  r.checked_in_at as "checkedInAt"`;

/** Read models of registrations; row-level security decides which rows the actor sees. */
@Injectable()
export class RegistrationsQueries {
  constructor(private readonly editions: EditionsQueries) {}

  /** Of whoever opened the private link; Unknown otherwise. */
  async own(tx: Tx, id: string): Promise<OwnRegistration> {
    const rows: (Omit<OwnRegistration, 'edition'> & { editionId: string })[] = await tx.manager.query(
      `select id, state, badge, first_name as "firstName", edition_id as "editionId" from registration where id = $1`,
      [id],
    );
    const row = rows[0];
    if (!row) throw new Unknown();
    const { editionId, ...registration } = row;
    return { ...registration, edition: await this.editions.byId(tx, editionId) };
  }

  /**
   * The list at the door: by badge, first name or referrer; who is still expected first. `words` empty: everybody.
   * One page with the number of all.
   */
  async atTheDoor(
    tx: Tx,
    editionId: string,
    { words, page, perPage }: { words: string; page: number; perPage: number },
  ): Promise<{ items: DoorLine[]; total: number }> {
    const part = words.trim().replace(/[\\%_]/g, '\\$&');
    const where = `r.edition_id = $1 and ($2 = '' or r.badge like upper($2) || '%' or r.first_name ilike $2 || '%'
      or o.name ilike '%' || $2 || '%')`;
    const rows: (DoorLine & { total: number })[] = await tx.manager.query(
      `select ${doorColumns}, count(*) over ()::int as total
         from registration r left join referrer_organisation o on o.id = r.referrer_id where ${where}
        order by array_position(array['REGISTERED', 'CHECKED_IN', 'CANCELLED'], r.state), r.checked_in_at desc nulls last,
          lower(coalesce(o.name, r.first_name, '~')), r.badge limit $3 offset $4`,
      [editionId, part, perPage, (page - 1) * perPage],
    );
    return { items: rows.map(({ total: _, ...line }) => line), total: rows[0]?.total ?? 0 };
  }

  /** How many are expected or came, and how many are inside; for the door. */
  async heads(tx: Tx, editionId: string): Promise<{ seatsTaken: number; present: number }> {
    const rows: { seatsTaken: number; present: number }[] = await tx.manager.query(
      `select coalesce(sum(coalesce(present_count, head_count)) filter (where state <> 'CANCELLED'), 0)::int as "seatsTaken",
              coalesce(sum(present_count) filter (where state = 'CHECKED_IN'), 0)::int as present
         from registration where edition_id = $1`,
      [editionId],
    );
    return rows[0] ?? { seatsTaken: 0, present: 0 };
  }

  /** The groups of the acting referrer, the nearest edition last written first. */
  async groups(tx: Tx): Promise<GroupLine[]> {
    const rows: (Omit<GroupLine, 'edition'> & { editionId: string })[] = await tx.manager.query(
      `select r.id, r.state, r.badge, r.head_count as "headCount", r.present_count as "presentCount", r.languages,
              r.interpreter, r.edition_id as "editionId"
         from registration r join market_edition e on e.id = r.edition_id
        where r.kind = 'GROUP' order by e.starts_at desc, r.registered_at, r.id limit 200`,
    );
    const editions = new Map<string, GroupLine['edition']>();
    for (const { editionId } of rows) {
      if (!editions.has(editionId)) editions.set(editionId, await this.editions.byId(tx, editionId));
    }
    return rows.flatMap(({ editionId, ...group }) => {
      const edition = editions.get(editionId);
      return edition ? [{ ...group, edition }] : [];
    });
  }
}
