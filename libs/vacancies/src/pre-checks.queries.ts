import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, dayInBrussels } from '#kernel';
import { LegalAmounts, OrganisationsRepository } from '#organisations';
import {
  preChecks, publicTexts, type Alike, type PreCheck, type PreCheckFacts, type Quote,
} from './pre-checks.js'; // prettier-ignore
import { VacancyCheck } from './vacancy-check.js';
import type { VacancyContent } from './vacancy-content.js';
import type { Vacancy } from './vacancy.entity.js';
import { checkWording } from './wording/check-wording.js';
import type { WordingKind } from './wording/remarks.js';

/** Likeness of two titles from which they are compared, and of two vacancies from which both are shown. */
const titleAlike = 0.4;
const alikeFrom = 55;
const mostAlike = 5;
const mostCompared = 30;

/** Facts that a judgement of a vacancy needs, for a coordinator; see `preChecks`. */
@Injectable()
export class PreChecks {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly amounts: LegalAmounts,
    private readonly check: VacancyCheck,
    private readonly clock: Clock,
  ) {}

  /** Every line, for this text of this vacancy. */
  async of(tx: Tx, vacancy: Vacancy, content: VacancyContent): Promise<readonly PreCheck[]> {
    const wording = seriousWords(content);
    return preChecks(content, { ...(await this.facts(tx, vacancy, content)), wording });
  }

  private async facts(
    tx: Tx,
    vacancy: Vacancy,
    content: VacancyContent,
  ): Promise<Omit<PreCheckFacts, 'wording'>> {
    const { id: vacancyId, organisationId } = vacancy;
    const amounts = await this.amounts.allInForce(tx, dayInBrussels(this.clock.now()));
    const maximum = amounts.find(({ code }) => code === 'expenses.day');
    return {
      organisation: await this.organisations.get(tx, organisationId),
      note: await this.organisations.noteFor(tx, { organisationId, vacancyId }),
      problems: await this.check.problems(tx, content),
      maximum: maximum
        ? { cents: Math.floor(maximum.value / 100), since: maximum.validFrom, sourceUrl: maximum.sourceUrl }
        : null,
      alike: await this.alike(tx, vacancy, content),
      ...(await this.past(tx, vacancy)),
    };
  }

  /**
   * Open vacancies with a similar title or text in the same municipality, or anywhere of the same organisation. Of
   * those with a similar title only the nearest are read, so that a wave of doubles costs no more than one.
   */
  private async alike(tx: Tx, vacancy: Vacancy, content: VacancyContent): Promise<Alike[]> {
    const { title, summary, body } = content.texts.nl;
    // What the index hands out to compare.
    await tx.manager.query(`select set_config('pg_trgm.similarity_threshold', $1, true)`, [
      String(titleAlike),
    ]);
    return tx.manager.query(
      `with mine as (
         select vacancy_words_key($3) as title, vacancy_words_key($4) as words
       ), near as (
         (select t.vacancy_id as id from mine, vacancy_text t join vacancy v on v.id = t.vacancy_id
           where t.lang = 'nl' and t.title_key % mine.title and v.state in ('PUBLISHED', 'PAUSED', 'IN_REVIEW')
             and v.municipality is not distinct from $5 and v.id <> $1
           order by similarity(t.title_key, mine.title) desc, v.id limit $8)
         union
         (select id from vacancy where organisation_id = $2 and state in ('PUBLISHED', 'PAUSED', 'IN_REVIEW')
             and id <> $1
           order by updated_at desc, id limit $8)
       )
       select * from (
         select v.id as "vacancyId", t.title, o.name as "organisationName", v.organisation_id = $2 as own,
           round(100 * greatest(similarity(t.title_key, mine.title),
             similarity(vacancy_words_key(t.summary || ' ' || left(t.body, 1000)), mine.words)))::int as likeness
           from mine, near join vacancy v on v.id = near.id
           join vacancy_text t on t.vacancy_id = v.id and t.lang = 'nl'
           join organisation o on o.id = v.organisation_id
       ) as compared where likeness >= $6 order by own desc, likeness desc, "vacancyId" limit $7`,
      [
        vacancy.id, vacancy.organisationId, title, `${summary} ${body.slice(0, 1000)}`, content.municipality,
        alikeFrom, 2 * mostAlike, mostCompared,
      ], // prettier-ignore
    );
  }

  private async past(tx: Tx, vacancy: Vacancy): Promise<Pick<PreCheckFacts, 'publishedBefore' | 'returns'>> {
    const since = new Date(this.clock.now());
    since.setUTCFullYear(since.getUTCFullYear() - 1);
    const rows: { published: number; own: number; organisation: number }[] = await tx.manager.query(
      `select (select count(*)::int from vacancy v
                where v.organisation_id = $2 and v.published_at is not null and v.id <> $1) as published,
              count(*) filter (where r.vacancy_id = $1)::int as own,
              count(*) filter (where r.vacancy_id <> $1)::int as organisation
         from vacancy_return r join vacancy v on v.id = r.vacancy_id
        where v.organisation_id = $2 and (r.at >= $3 or r.vacancy_id = $1)`,
      [vacancy.id, vacancy.organisationId, since],
    );
    const { published = 0, own = 0, organisation = 0 } = rows[0] ?? {};
    return { publishedBefore: published, returns: { own, organisation } };
  }
}

/** Remarks about people and the law; tips for easier reading stop nobody. */
const serious: ReadonlySet<WordingKind> = new Set<WordingKind>([
  'DISCRIMINATES', 'PAID_JOB', 'PRIVATE_PERSON', 'REPLACES_STAFF', 'THRESHOLD',
]); // prettier-ignore

const seriousWords = (content: VacancyContent): Quote[] =>
  publicTexts(content).flatMap(({ field, words }) =>
    checkWording(words, field.endsWith('Fr') ? 'fr' : field.endsWith('En') ? 'en' : 'nl')
      .remarks.filter(({ kind }) => serious.has(kind))
      .map(({ quote }) => ({ field, words: quote })),
  );
