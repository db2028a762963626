import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Unknown, system } from '#kernel';
import type { EditionPlan, EditionView, Room } from './market-views.js';
import { registrationOpen } from './market-times.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** Columns of `EditionView` from `market_edition e`, as one JSON-free select list. */
export const editionColumns = `e.id, e.number, e.state, jsonb_build_object('nl', e.title_nl, 'fr', e.title_fr, 'en', e.title_en) as title,
  jsonb_build_object('nl', e.intro_nl, 'fr', e.intro_fr, 'en', e.intro_en) as intro, e.place, e.municipality,
  e.starts_at as "startsAt", e.ends_at as "endsAt", e.published_at as "publishedAt", e.capacity,
  e.stands_max as "standsMax",
  (select count(*)::int from stand s where s.edition_id = e.id and s.state = 'CONFIRMED') as "confirmedStands"`;

/** From how many free seats "a few" is said. */
const few = 10;

/** Read models of editions; row-level security hides what is not published. */
@Injectable()
export class EditionsQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly registrations: RegistrationsRepository,
    private readonly clock: Clock,
  ) {}

  /** Published editions: those to come first, the nearest on top; then past ones, the latest on top. */
  async published(tx: Tx): Promise<{ upcoming: EditionView[]; past: EditionView[] }> {
    const rows: EditionView[] = await tx.manager.query(
      `select ${editionColumns} from market_edition e where e.published_at is not null order by e.starts_at desc limit 100`,
    );
    const now = this.clock.now();
    return {
      upcoming: rows.filter((edition) => edition.endsAt > now).reverse(),
      past: rows.filter((edition) => edition.endsAt <= now),
    };
  }

  /** A published edition by public number; Unknown otherwise. */
  async byNumber(tx: Tx, number: number): Promise<EditionView> {
    return one(
      await tx.manager.query(
        `select ${editionColumns} from market_edition e where e.number = $1 and e.published_at is not null`,
        [number],
      ),
    );
  }

  /** An edition as far as the actor may see it; Unknown otherwise. */
  async byId(tx: Tx, id: string): Promise<EditionView> {
    return one(
      await tx.manager.query(`select ${editionColumns} from market_edition e where e.id = $1`, [id]),
    );
  }

  /** Whether there is room, without telling how many come. */
  async room(tx: Tx, edition: EditionView): Promise<Room> {
    if (!registrationOpen(edition, this.clock.now())) return 'CLOSED';
    // Visitors may not read registrations; only this word leaves.
    const taken = await this.work.inName(tx, system, (all) => this.registrations.seatsTaken(all, edition.id));
    const free = edition.capacity - taken;
    if (free <= 0) return 'FULL';
    return free <= few ? 'FEW' : 'FREE';
  }

  /** Every edition with what waits, for the team; the newest first. */
  plans(tx: Tx): Promise<EditionPlan[]> {
    return tx.manager.query(
      `select ${editionColumns},
         (select count(*)::int from stand s where s.edition_id = e.id and s.state = 'APPLIED') as "waitingStands",
         (select coalesce(sum(coalesce(r.present_count, r.head_count)), 0)::int from registration r
           where r.edition_id = e.id and r.state <> 'CANCELLED') as "seatsTaken"
       from market_edition e order by e.starts_at desc limit 200`,
    );
  }
}

function one<R>(rows: R[]): R {
  const row = rows[0];
  if (!row) throw new Unknown();
  return row;
}
