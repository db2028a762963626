import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { ConversationOutcome } from './conversation.entity.js';
import type { EditionCounts } from './market-views.js';
import { suppressSmall } from './suppress-small.js';

interface Totals {
  readonly seatsTaken: number;
  readonly present: number;
  readonly groups: number;
  readonly interpreterWishes: number;
  readonly confirmedStands: number;
  readonly preparedStands: number;
  readonly introductions: number;
  readonly talks: Readonly<Record<ConversationOutcome, number>>;
}

/** Figures of an edition for its team and the CSV file; no names, small groups of people hidden here. */
@Injectable()
export class MarketCountsQueries {
  async counts(tx: Tx, editionId: string): Promise<EditionCounts> {
    const totals: Totals[] = await tx.manager.query(totalsSql, [editionId]);
    const spoken: { language: string; people: number }[] = await tx.manager.query(
      `select language, sum(coalesce(r.present_count, r.head_count))::int as people
         from registration r, unnest(r.languages) language where r.edition_id = $1 and r.state <> 'CANCELLED'
        group by language order by people desc, language`,
      [editionId],
    );
    const people = suppressSmall(spoken.map((row) => row.people));
    const languages = spoken.map(({ language }, at) => ({ language, people: people[at] ?? null }));
    return { ...(totals[0] as Totals), languages };
  }
}

const talksOf = (condition: string): string => `(select count(*)::int from conversation c
  join stand s on s.id = c.stand_id where s.edition_id = $1 and ${condition})`;

const totalsSql = `
  select coalesce(sum(coalesce(present_count, head_count)) filter (where state <> 'CANCELLED'), 0)::int as "seatsTaken",
    coalesce(sum(present_count) filter (where state = 'CHECKED_IN'), 0)::int as present,
    count(*) filter (where kind = 'GROUP' and state <> 'CANCELLED')::int as groups,
    count(*) filter (where interpreter and state <> 'CANCELLED')::int as "interpreterWishes",
    (select count(*)::int from stand where edition_id = $1 and state = 'CONFIRMED') as "confirmedStands",
    (select count(*)::int from stand where edition_id = $1 and state = 'CONFIRMED' and prepared_at is not null)
      as "preparedStands",
    ${talksOf('c.introduction_id is not null')} as introductions,
    jsonb_build_object('INTERESTED', ${talksOf(`c.outcome = 'INTERESTED'`)},
      'APPOINTMENT', ${talksOf(`c.outcome = 'APPOINTMENT'`)}, 'START', ${talksOf(`c.outcome = 'START'`)}) as talks
  from registration where edition_id = $1`;
