import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { VacancyState } from './vacancy.lifecycle.js';

/** Something that went online because its organisation is in good standing. */
export interface UnreviewedLine {
  readonly vacancyId: string;
  readonly number: number;
  readonly title: string;
  readonly state: VacancyState;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly at: Date;
  /** The vacancy itself, or changes of it. */
  readonly what: 'VACANCY' | 'CHANGES';
  /** A coordinator looked at it since. */
  readonly seen: boolean;
}

/** What nobody looked at before it was public. */
@Injectable()
export class UnreviewedQueries {
  /** Newest first, one page with the number of all; `all` also with those that somebody looked at since. */
  async page(
    tx: Tx,
    { all, page, perPage }: { all: boolean; page: number; perPage: number },
  ): Promise<{ items: UnreviewedLine[]; total: number }> {
    const rows: (UnreviewedLine & { total: number })[] = await tx.manager.query(
      `select s.*, count(*) over ()::int as total from (
         select v.id as "vacancyId", v.number, coalesce(x.title, '') as title, v.state,
           v.organisation_id as "organisationId", o.name as "organisationName", t.at, t.id,
           case t.action when 'publish' then 'VACANCY' else 'CHANGES' end as what,
           exists (select 1 from vacancy_review r where r.vacancy_id = v.id and r.decided_at >= t.at) as seen
           from transition t join vacancy v on v.id = t.subject_id join organisation o on o.id = v.organisation_id
           left join vacancy_text x on x.vacancy_id = v.id and x.lang = 'nl'
          where t.note = 'GOOD_STANDING' and t.subject = 'vacancy') as s
        where $1 or not s.seen order by s.at desc, s.id limit $2 offset $3`,
      [all, perPage, (page - 1) * perPage],
    );
    return { items: rows, total: rows[0]?.total ?? 0 };
  }

  /** When this vacancy last went online or changed without a look that still has to come; null when never. */
  async waitsForLook(tx: Tx, vacancyId: string): Promise<Date | null> {
    const rows: { at: Date }[] = await tx.manager.query(
      `select t.at from transition t where t.subject = 'vacancy' and t.subject_id = $1 and t.note = 'GOOD_STANDING'
          and not exists (select 1 from vacancy_review r where r.vacancy_id = $1 and r.decided_at >= t.at)
        order by t.at desc limit 1`,
      [vacancyId],
    );
    return rows[0]?.at ?? null;
  }
}
