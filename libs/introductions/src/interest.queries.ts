import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import type { Alternative, InterestVacancy } from './introduction-views.js';
import { titleJoin } from './introductions.queries.js';

type Lang = 'nl' | 'fr' | 'en';

/** What the pages for interested visitors show of a vacancy. */
@Injectable()
export class InterestQueries {
  /** By public number; Unknown when there is none or it was never public. */
  async vacancy(tx: Tx, number: number, lang: Lang): Promise<InterestVacancy> {
    const rows: InterestVacancy[] = await tx.manager.query(
      `select v.id, v.number, x.title, x.lang as "titleLang", o.name as "organisationName", v.min_age as "minAge",
              v.dutch_level as "dutchLevel", v.state = 'PUBLISHED' and o.state = 'ACTIVE' as "isOpen",
              v.full_since is not null as "isFull"
         from vacancy v join organisation o on o.id = v.organisation_id ${titleJoin} where v.number = $2`,
      [lang, number],
    );
    if (!rows[0]) throw new Unknown();
    return rows[0];
  }

  /** Up to three open vacancies that share most themes with it, in the same municipality first. */
  alternatives(tx: Tx, vacancyId: string, lang: Lang): Promise<Alternative[]> {
    return tx.manager.query(
      `select v.number, x.title, x.lang as "titleLang", o.name as "organisationName", v.municipality
         from vacancy mine
         join vacancy v on v.state = 'PUBLISHED' and v.id <> mine.id and v.themes && mine.themes
         join organisation o on o.id = v.organisation_id and o.state = 'ACTIVE' ${titleJoin}
        where mine.id = $2
        order by cardinality(array(select unnest(v.themes) intersect select unnest(mine.themes))) desc,
                 v.municipality = mine.municipality desc nulls last, v.published_at desc, v.number
        limit 3`,
      [lang, vacancyId],
    );
  }
}
