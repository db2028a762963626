import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { PublishedVacancy, SearchRow } from './search-row.js';

/** The tables of the index. Every change happens under one lock, so the lexicon's counts stay exact. */
@Injectable()
export class SearchIndexRepository {
  /** Waits for its turn; until the end of the transaction nobody else changes the index. */
  async takeForChange(tx: Tx): Promise<void> {
    await tx.manager.query(`select pg_advisory_xact_lock(2021, 12)`);
  }

  /** Published vacancies in the order of their numbers, from after `after`; all, or only those of `ids`. */
  async published(
    tx: Tx,
    ids: readonly string[] | null,
    after: number,
    limit: number,
  ): Promise<PublishedVacancy[]> {
    return tx.manager.query<PublishedVacancy[]>(
      `select v.number, v.id, o.name as "organisationName", o.number as "organisationNumber", v.themes,
         v.municipality, v.place_kind as "placeKind", v.dutch_level as "dutchLevel",
         v.practise_dutch as "practiseDutch", v.commitment, v.slots, v.hours_per_week as "hoursPerWeek",
         v.starts_on::text as "startsOn", v.ends_on::text as "endsOn", v.places, v.full_since is not null as "isFull",
         v.support, v.expenses,
         to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt",
         v.expires_on::text as "expiresOn", t.texts
       from vacancy v
       join organisation o on o.id = v.organisation_id
       cross join lateral (
         select coalesce(jsonb_object_agg(lang, jsonb_build_object('title', title, 'summary', summary, 'body', body)), '{}')
           as texts
         from vacancy_text where vacancy_id = v.id
       ) t
       where v.state = 'PUBLISHED' and o.state = 'ACTIVE' and v.number > $2 and ($1::uuid[] is null or v.id = any ($1))
       order by v.number limit $3`,
      [ids, after, limit],
    );
  }

  /** Ids of the published vacancies of an organisation. */
  async publishedOf(tx: Tx, organisationId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `select id from vacancy where organisation_id = $1 and state = 'PUBLISHED' order by number`,
      [organisationId],
    );
    return rows.map(({ id }) => id);
  }

  /** Puts rows into the index or replaces them. */
  async put(tx: Tx, rows: readonly SearchRow[]): Promise<void> {
    await tx.manager.query(
      `with given as (
         select * from jsonb_to_recordset($1::jsonb) as r(
           number int, vacancy_id uuid, organisation int, themes int, municipality smallint, dutch smallint,
           commitment smallint, langs smallint, slots int, support int, practise boolean, online boolean,
           expires_on date, published_at timestamptz, names text, title_nl text, title_fr text, title_en text,
           words_nl text, words_fr text, words_en text)
       )
       insert into vacancy_search (number, vacancy_id, organisation, themes, municipality, dutch, commitment, langs,
         slots, support, practise, online, expires_on, published_at, title, words)
       select number, vacancy_id, organisation, themes, municipality, dutch, commitment, langs, slots, support,
         practise, online, expires_on, published_at,
         strip(to_tsvector('simple', concat_ws(' ', title_nl, title_fr, title_en)) || to_tsvector('dutch', title_nl)
           || to_tsvector('french', title_fr) || to_tsvector('english', title_en)),
         strip(to_tsvector('simple', concat_ws(' ', names, words_nl, words_fr, words_en))
           || to_tsvector('dutch', words_nl) || to_tsvector('french', words_fr) || to_tsvector('english', words_en))
       from given
       on conflict (number) do update set
         organisation = excluded.organisation, themes = excluded.themes, municipality = excluded.municipality,
         dutch = excluded.dutch, commitment = excluded.commitment, langs = excluded.langs, slots = excluded.slots,
         support = excluded.support, practise = excluded.practise, online = excluded.online,
         expires_on = excluded.expires_on, published_at = excluded.published_at, title = excluded.title,
         words = excluded.words, shown = true`,
      [JSON.stringify(rows.map(({ cards: _cards, ...row }) => row))],
    );
    await tx.manager.query(
      `insert into vacancy_card (number, lang, card)
       select number, cards.key, cards.value
       from jsonb_to_recordset($1::jsonb) as r(number int, cards jsonb), jsonb_each(cards) as cards
       on conflict (number, lang) do update set card = excluded.card`,
      [JSON.stringify(rows.map(({ number, cards }) => ({ number, cards })))],
    );
  }

  /** Takes out what is not published (any more); all, or only those of `ids`. Returns how many went. */
  async removeUnpublished(tx: Tx, ids: readonly string[] | null): Promise<number> {
    const [gone] = await tx.manager.query<[{ count: number }]>(
      `with gone as (
         delete from vacancy_search s
         where ($1::uuid[] is null or s.vacancy_id = any ($1))
           and not exists (select 1 from vacancy v join organisation o on o.id = v.organisation_id
             where v.id = s.vacancy_id and v.state = 'PUBLISHED' and o.state = 'ACTIVE')
         returning 1
       )
       select count(*)::int from gone`,
      [ids],
    );
    return gone.count;
  }

  /** Takes the terms of these vacancies out of the lexicon's counts, before their rows change. */
  async forgetWords(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.manager.query(
      `update search_word w set rows = w.rows - used.rows
       from (select term, count(*)::int as rows from vacancy_search, unnest(tsvector_to_array(words)) as term
             where vacancy_id = any ($1) group by term) used
       where w.word = used.term`,
      [ids],
    );
  }

  /** Adds the terms of these vacancies, and drops the words that nobody uses any more. */
  async learnWords(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.manager.query(
      `insert into search_word (word, rows)
       select term, count(*)::int from vacancy_search, unnest(tsvector_to_array(words)) as term
       where vacancy_id = any ($1) group by term
       on conflict (word) do update set rows = search_word.rows + excluded.rows`,
      [ids],
    );
    await tx.manager.query(`delete from search_word where rows = 0`);
  }

  /** Makes the lexicon anew from the index. */
  async rebuildWords(tx: Tx): Promise<void> {
    await tx.manager.query(`delete from search_word`);
    await tx.manager.query(
      `insert into search_word (word, rows)
       select word, ndoc from ts_stat('select words from vacancy_search')`,
    );
  }
}
