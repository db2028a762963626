import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Lang } from '#i18n';
import type { Reason } from './rules.v1.js';

/** One suggested vacancy with the reasons for it. */
export interface Suggestion {
  readonly vacancyId: string;
  readonly number: number;
  readonly title: string;
  /** Language of the title: the one asked for when it exists. */
  readonly titleLang: Lang;
  readonly organisation: string;
  /** NIS code; null when it is online. */
  readonly municipality: string | null;
  readonly score: number;
  readonly rulesVersion: string;
  readonly reasons: readonly Reason[];
}

/** Read models of suggestions; row-level security lets the candidate and the reception see them. */
@Injectable()
export class MatchingQueries {
  /**
   * The best suggestions that still hold, best first: closed vacancies and those to which the candidate was
   * introduced meanwhile are left out.
   */
  suggestionsFor(tx: Tx, candidateId: string, limit: number, lang: Lang = 'nl'): Promise<Suggestion[]> {
    return tx.manager.query(
      `select s.vacancy_id as "vacancyId", v.number, x.title, x.lang as "titleLang", o.name as organisation,
         v.municipality, s.score, s.rules_version as "rulesVersion", s.reasons
       from match_suggestion s
       join vacancy v on v.id = s.vacancy_id and v.state = 'PUBLISHED'
       join organisation o on o.id = v.organisation_id
       cross join lateral (
         select title, lang from vacancy_text where vacancy_id = v.id
         order by lang = $3 desc, lang = 'nl' desc, lang limit 1
       ) x
       where s.candidate_id = $1
         and not exists (select 1 from introduction i where i.candidate_id = $1 and i.vacancy_id = s.vacancy_id)
       order by s.score desc, s.vacancy_id
       limit $2`,
      [candidateId, limit, lang],
    );
  }
}
