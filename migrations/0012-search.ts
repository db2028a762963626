import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The public index of published vacancies: narrow rows to filter and count on, a lexicon for spelling,
 * ready cards to show. It holds nothing personal and nothing that is not public, so the login role may read
 * it outside a unit of work: a search is one round trip.
 */
export class Search implements MigrationInterface {
  readonly name = 'Search0000000000012';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create extension if not exists fuzzystrmatch;

      -- Codes are the positions in the lists of #kernel; see libs/search/src/search-codes.ts.
      create table vacancy_search (
        number int primary key,
        vacancy_id uuid not null unique references vacancy on delete cascade,
        organisation int not null,
        themes int not null,
        municipality smallint not null check (municipality between 0 and 19),
        dutch smallint not null check (dutch between 0 and 6),
        commitment smallint not null check (commitment between 0 and 2),
        langs smallint not null check (langs between 0 and 7),
        slots int not null,
        support int not null,
        practise boolean not null,
        online boolean not null,
        expires_on date not null,
        published_at timestamptz not null,
        title tsvector not null,
        words tsvector not null
      ) with (toast_tuple_target = 128);
      -- Out of the row, so that counting reads narrow rows only.
      alter table vacancy_search alter column words set storage external;
      create index vacancy_search_words on vacancy_search using gin (words);
      create index vacancy_search_organisation on vacancy_search (organisation);

      create table vacancy_card (
        number int not null references vacancy_search on delete cascade,
        lang text not null check (lang in ('nl', 'fr', 'en')),
        card jsonb not null,
        primary key (number, lang)
      );

      -- Every term of vacancy_search.words with the number of rows that hold it.
      create table search_word (
        word text collate "C" primary key,
        rows int not null check (rows >= 0)
      ) with (fillfactor = 80);
      create index search_word_trigrams on search_word using gin (word gin_trgm_ops);

      grant select on vacancy_search, vacancy_card, search_word to brugpunt_app,
        bp_visitor, bp_candidate, bp_organisation, bp_referrer, bp_desk, bp_coordinator, bp_admin, bp_system;
      grant insert, update, delete on vacancy_search, vacancy_card, search_word to bp_system;
      grant insert, update on municipality to bp_system;
    `);
    await this.functions(run);
  }

  private async functions(run: QueryRunner): Promise<void> {
    await run.query(`
      -- The forms under which a token may stand in a text: itself and its Dutch, French and English stem.
      create function search_forms(token text) returns text[] language sql immutable parallel safe as $$
        select array(
          select distinct form collate "C" from unnest(
            array[token] || ts_lexize('dutch_stem', token) || ts_lexize('french_stem', token)
              || ts_lexize('english_stem', token)) as form order by 1)
      $$;

      create function search_is_stop(token text) returns boolean language sql immutable parallel safe as $$
        select ts_lexize('dutch_stem', token) = '{}' or ts_lexize('french_stem', token) = '{}'
          or ts_lexize('english_stem', token) = '{}'
      $$;

      -- Known words nearest to a misspelt one: at most two edits, the fewest only, at most three words.
      create function search_near(token text) returns text[] language sql stable parallel safe as $$
        select array(
          select word from (
            select word, edits, alike, min(edits) over () as fewest from (
              select word, levenshtein_less_equal(token, word, 2) as edits, similarity(word, token) as alike
              from search_word where word % token
            ) candidate where edits <= 2
          ) near where edits = fewest order by alike desc, word limit 3)
      $$;

      -- What a list of tokens asks for; the meaning is specified in libs/search/src/vacancy-search.ts.
      create function search_query(tokens text[], out whole tsquery, out parts tsquery[], out readings jsonb)
      language plpgsql stable parallel safe as $$
      declare
        token text;
        forms text[];
        prefix boolean;
        all_stops boolean := true;
        part tsquery;
        near text[];
        at int;
      begin
        parts := '{}';
        readings := '[]';
        foreach token in array tokens loop
          all_stops := all_stops and search_is_stop(token);
        end loop;
        for at in 1..cardinality(tokens) loop
          token := tokens[at];
          continue when not all_stops and search_is_stop(token);
          forms := search_forms(token);
          prefix := at = cardinality(tokens) and length(token) >= 3
            and exists (select 1 from search_word where word >= token and word < token || chr(1114111));
          if not prefix and length(token) >= 4 and not exists (select 1 from search_word where word = any (forms)) then
            near := search_near(token);
            forms := forms || near;
            readings := readings || jsonb_build_object('word', token, 'read', near);
          end if;
          select string_agg('''' || form || '''', '|')::tsquery into part from unnest(forms) as form;
          if prefix then part := part || ('''' || token || ''':*')::tsquery; end if;
          parts := parts || part;
          whole := case when whole is null then part else whole && part end;
        end loop;
      end $$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      revoke insert, update on municipality from bp_system;
      drop function search_query, search_near, search_is_stop, search_forms;
      drop table search_word, vacancy_card, vacancy_search;
      drop extension fuzzystrmatch;
    `);
  }
}
