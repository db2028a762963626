import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork, type Tx } from '#database';
import { InlineJobs, JobsModule, Outbox } from '#jobs';
import {
  candidateDutchLevels, dutchLevels, FixedClock, newCode, newId, placeKinds, spokenLanguages, themes,
  type Actor,
} from '#kernel'; // prettier-ignore
import { metresBetweenMunicipalities, municipalities, syncMunicipalities } from '#places';
import { createTestDatabase, type TestDatabase } from '#testing';
import { vacancyClosed, vacancyPublished, vacancyUpdated } from '#vacancies';
import { MatchCandidate, MatchingJobsModule, MatchingQueries, SweepMatches } from './index.js';
import { MatchingModule } from './matching.module.js';

const clock = new FixedClock(new Date('2026-11-22T09:00:00Z'));
const desk: Actor = { kind: 'desk', id: newId(), organisationIds: [], referrerId: null };

// Small and repeatable, so that a failure can be looked at again.
let seed = 20261122;
const next = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const one = <V>(list: readonly V[]): V => list[next(list.length)] as V;
const some = <V>(list: readonly V[], most: number): V[] => [
  ...new Set(Array.from({ length: next(most + 1) }, () => one(list))),
];
const maybe = <V>(value: V): V | null => (next(3) === 0 ? null : value);
const slots = (): number => (next(4) === 0 ? 0 : next(2 ** 21));

/** The rules of v1 written a second time, as one statement over the tables. $1 today, $2 metres between places. */
const oracle = `
  with place as materialized (
    select * from jsonb_to_recordset($2::jsonb) as p(a text, b text, metres int)
  ), level as materialized (
    select code, ord - 1 as n from unnest(array['NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'])
      with ordinality as l(code, ord)
  ), c as (
    select candidate.*, coalesce(level.n, 0) as dutch, coalesce(max_km, 15) * 10 as reach
    from candidate left join level on level.code = dutch_level where state = 'ACTIVE'
  ), v as (
    select vacancy.*, level.n as dutch,
      (select count(*) from introduction i where i.vacancy_id = vacancy.id and i.sent_at is not null) as seen
    from vacancy join level on level.code = dutch_level
    where state = 'PUBLISHED' and expires_on >= $1::date and (ends_on is null or ends_on >= $1::date)
      and places > (select count(*) from engagement e where e.vacancy_id = vacancy.id
        and e.state in ('STARTED', 'CONFIRMED', 'RETAINED'))
  ), pair as (
    select c.id as candidate_id, v.id as vacancy_id, c.reach, v.place_kind, v.seen, v.published_at,
      case when v.place_kind <> 'ONLINE' then place.metres / 100 end as apart,
      cardinality(array(select unnest(v.themes) intersect select unnest(c.themes))) as shared,
      case when c.slots = 0 or v.slots = 0 then 24
        else least(5, length(replace((c.slots & v.slots)::bit(21)::text, '0', ''))) * 12 end as together,
      c.practise_dutch and v.practise_dutch as practise,
      exists (select unnest(v.team_languages) intersect select unnest(c.languages) except select 'nl') as talk
    from c cross join v left join place on place.a = c.municipality and place.b = v.municipality
    where (case when c.birth_year is null then v.min_age <= 16
        else extract(year from $1::date) - c.birth_year >= v.min_age end)
      and (v.dutch <= c.dutch or (c.dutch_level = 'UNKNOWN' and v.practise_dutch and v.dutch <= 2))
      and (v.dutch >= 1 or (c.languages = '{}' and c.dutch < 2) or c.languages && v.team_languages
        or (c.dutch >= 2 and 'nl' = any (v.team_languages)))
      and (c.slots = 0 or v.slots = 0 or c.slots & v.slots <> 0)
      and coalesce(v.ends_on >= c.available_from, true) and coalesce(v.starts_on <= c.available_until, true)
      and (v.place_kind = 'ONLINE' or coalesce(place.metres / 100 <= c.reach, true))
      and not exists (select 1 from introduction i where i.candidate_id = c.id and i.vacancy_id = v.id)
  ), scored as (
    select candidate_id, vacancy_id, (shared * 120
      + coalesce(200 * (reach::bigint * reach - apart::bigint * apart) / (reach::bigint * reach), 0)
      + case when place_kind = 'ONLINE' then 100 else 0 end + together
      + case when practise then 60 else 0 end + case when talk then 40 else 0 end
      + greatest(0, 90 - 30 * seen)
      + greatest(0, 80 - ($1::date - (published_at at time zone 'Europe/Brussels')::date)))::int as score
    from pair
  )
  select candidate_id, vacancy_id, score from (
    select *, row_number() over (partition by candidate_id order by score desc, vacancy_id) as rank from scored
  ) ranked where rank <= 20 order by candidate_id, score desc, vacancy_id`;

describe('suggestions', () => {
  let database: TestDatabase;
  let app: Awaited<ReturnType<ReturnType<typeof Test.createTestingModule>['compile']>>;
  let work: UnitOfWork;
  const organisationId = newId();
  const noteId = newId();

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await Test.createTestingModule({
      imports: [
        ConfigModule.with(database.config, clock),
        DatabaseModule.for([]),
        JobsModule.worker('inline'),
        MatchingJobsModule,
        MatchingModule,
      ],
    }).compile();
    work = app.get(UnitOfWork);
    await syncMunicipalities(work);
    await database.owner.query(
      `insert into organisation (id, name, legal_form, kind, sector, purpose_nl, municipality, state, created_at)
       values ($1, 'Buurtkeuken', 'NON_PROFIT', 'ASSOCIATION', 'welfare', 'Samen koken', '21012', 'ACTIVE', now())`,
      [organisationId],
    );
    await database.owner.query(
      `insert into information_note (id, organisation_id, version, name, legal_form, purpose_nl, insurance_civil,
         insurance_accident, insurance_legal_aid, expenses, secrecy, valid_from)
       values ($1, $2, 1, 'Buurtkeuken', 'NON_PROFIT', 'Samen koken', true, false, false, 'NONE', 'NONE', now())`,
      [noteId, organisationId],
    );
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function vacancy(more: Record<string, unknown> = {}): Promise<string> {
    const id = newId();
    const row = {
      id, organisation_id: organisationId, state: 'PUBLISHED', themes: [one(themes), ...some(themes, 2)].slice(0, 3),
      municipality: one(municipalities).nisCode, place_kind: one(placeKinds), dutch_level: one(dutchLevels),
      practise_dutch: next(2) === 0, team_languages: ['nl', ...some(['fr', 'en', 'ar'], 2)], commitment: 'REGULAR',
      slots: slots(), starts_on: maybe('2026-12-01'), ends_on: maybe(one(['2026-12-31', '2027-06-30'])),
      places: 1 + next(3), min_age: 15 + next(8), expenses: 'NONE', secrecy: 'NONE', information_note_id: noteId,
      created_at: clock.now(), published_at: new Date(clock.now().getTime() - next(120) * 86_400_000),
      expires_on: '2027-06-30', updated_at: clock.now(), ...more,
    }; // prettier-ignore
    await insert('vacancy', row);
    await insert('vacancy_text', {
      vacancy_id: id,
      lang: 'nl',
      title: 'Koken',
      summary: 'Koken',
      body: 'Koken',
    });
    return id;
  }

  async function candidate(more: Record<string, unknown> = {}): Promise<string> {
    const id = newId();
    await insert('candidate', {
      id, reference: newCode(6), state: 'ACTIVE', route: 'DESK', contact_route: 'COMES_BACK',
      birth_year: maybe(1950 + next(62)), municipality: maybe(one(municipalities).nisCode), max_km: maybe(2 + next(12)),
      dutch_level: one(candidateDutchLevels), practise_dutch: next(2) === 0, languages: some(spokenLanguages.slice(0, 6), 3),
      themes: some(themes, 6), slots: slots(), available_from: maybe('2026-11-01'),
      available_until: maybe(one(['2026-11-30', '2027-12-31'])), created_at: clock.now(), last_activity_at: clock.now(),
      ...more,
    }); // prettier-ignore
    return id;
  }

  async function insert(table: string, row: Record<string, unknown>): Promise<void> {
    const names = Object.keys(row);
    await database.owner.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(row),
    );
  }

  const stored = async (candidateId?: string) =>
    (
      await database.owner.query(
        `select candidate_id, vacancy_id, score from match_suggestion
         where $1::uuid is null or candidate_id = $1 order by candidate_id, score desc, vacancy_id`,
        [candidateId ?? null],
      )
    ).rows as { candidate_id: string; vacancy_id: string; score: number }[];

  const announce = (write: (outbox: Outbox, tx: Tx) => Promise<unknown>) =>
    work.asSystem((tx) => write(app.get(Outbox), tx));
  const drain = () => app.get(InlineJobs).drain();

  const easy = {
    themes: ['food'], place_kind: 'ONLINE', dutch_level: 'NONE', team_languages: ['nl', 'fr'], slots: 0, starts_on: null,
    ends_on: null, min_age: 16, published_at: clock.now(),
  }; // prettier-ignore
  const open = {
    birth_year: 1990, dutch_level: 'B1', languages: ['fr'], themes: ['food'], slots: 0, available_from: null,
    available_until: null,
  }; // prettier-ignore

  it('are the same twenty as plain SQL finds, to the last point', async () => {
    const vacancies: string[] = [];
    for (let n = 0; n < 160; n++) vacancies.push(await vacancy());
    const candidates: string[] = [];
    for (let n = 0; n < 60; n++) candidates.push(await candidate());
    for (const candidateId of candidates.slice(0, 30)) {
      await insert('introduction', {
        id: newId(), candidate_id: candidateId, vacancy_id: one(vacancies), organisation_id: organisationId,
        origin: 'DESK', state: 'SENT', suggested_at: clock.now(), agreed_at: clock.now(), sent_at: clock.now(),
      }); // prettier-ignore
    }
    await app.get(SweepMatches).execute();
    const places = municipalities.flatMap((from) =>
      municipalities.map((to) => ({
        a: from.nisCode,
        b: to.nisCode,
        metres: metresBetweenMunicipalities(from.nisCode, to.nisCode),
      })),
    );
    const expected = await database.owner.query(oracle, ['2026-11-22', JSON.stringify(places)]);
    expect(expected.rows.length).toBeGreaterThan(300);
    expect(await stored()).toEqual(expected.rows);
    // Every score is its reasons' sum.
    const sums = await database.owner.query(
      `select 1 from match_suggestion s where score <>
         (select coalesce(sum((r ->> 'points')::int), 0) from jsonb_array_elements(s.reasons) r)`,
    );
    expect(sums.rowCount).toBe(0);
  }, 60_000);

  it('come with a published vacancy, go to the next best with a closed one, and a second delivery changes nothing', async () => {
    const candidateId = await candidate(open);
    const vacancyId = await vacancy(easy);
    await announce((outbox, tx) => outbox.announce(tx, vacancyPublished, { vacancyId }));
    await drain();
    await announce((outbox, tx) => outbox.announce(tx, vacancyPublished, { vacancyId }));
    await drain();
    const before = await stored(candidateId);
    expect(before.filter((row) => row.vacancy_id === vacancyId)).toHaveLength(1);
    expect(before).toHaveLength(20);

    await database.owner.query(
      `update vacancy set state = 'WITHDRAWN', close_reason = 'NEED_GONE', closed_at = now() where id = $1`,
      [vacancyId],
    );
    await announce((outbox, tx) => outbox.announce(tx, vacancyClosed, { vacancyId, reason: 'NEED_GONE' }));
    await drain();
    const after = await stored(candidateId);
    expect(after).toHaveLength(20);
    expect(after.map((row) => row.vacancy_id)).not.toContain(vacancyId);
  });

  it('do not touch candidates whose threshold a new vacancy cannot beat', async () => {
    const candidateId = await candidate(open);
    for (let n = 0; n < 20; n++) await vacancy(easy);
    await work.run(desk, (tx) => app.get(MatchCandidate).execute(tx, candidateId));
    const at = async () =>
      (
        await database.owner.query(`select computed_at from match_threshold where candidate_id = $1`, [
          candidateId,
        ])
      ).rows[0];
    const before = await at();
    clock.advance({ minutes: 5 });
    const weak = await vacancy({ ...easy, themes: ['animals'], published_at: new Date('2026-01-01') });
    await announce((outbox, tx) => outbox.announce(tx, vacancyUpdated, { vacancyId: weak }));
    await drain();
    expect(await at()).toEqual(before);
    const strong = await vacancy({
      ...easy,
      slots: 0b1,
      place_kind: 'ADDRESS',
      municipality: '21012',
      practise_dutch: true,
    });
    await database.owner.query(
      `update candidate set practise_dutch = true, municipality = '21012' where id = $1`,
      [candidateId],
    );
    await announce((outbox, tx) => outbox.announce(tx, vacancyPublished, { vacancyId: strong }));
    await drain();
    expect((await stored(candidateId))[0]?.vacancy_id).toBe(strong);
  });

  it('are shown to the desk without vacancies that closed or were proposed meanwhile, and to nobody else', async () => {
    const candidateId = await candidate(open);
    const queries = app.get(MatchingQueries);
    await work.run(desk, (tx) => app.get(MatchCandidate).execute(tx, candidateId));
    const [first, second] = await work.run(desk, (tx) => queries.suggestionsFor(tx, candidateId, 20, 'fr'));
    expect(first).toMatchObject({
      title: 'Koken',
      titleLang: 'nl',
      organisation: 'Buurtkeuken',
      rulesVersion: 'v1',
    });
    await insert('introduction', {
      id: newId(), candidate_id: candidateId, vacancy_id: first?.vacancyId, organisation_id: organisationId,
      origin: 'DESK', state: 'SUGGESTED', suggested_at: clock.now(),
    }); // prettier-ignore
    await database.owner.query(`update vacancy set state = 'PAUSED' where id = $1`, [second?.vacancyId]);
    const left = await work.run(desk, (tx) => queries.suggestionsFor(tx, candidateId, 20));
    expect(left.map((s) => s.vacancyId)).not.toContain(first?.vacancyId);
    expect(left.map((s) => s.vacancyId)).not.toContain(second?.vacancyId);
    const stranger: Actor = { ...desk, kind: 'candidate' };
    expect(await work.run(stranger, (tx) => queries.suggestionsFor(tx, candidateId, 20))).toEqual([]);
  });

  it('disappear when the candidate stops', async () => {
    const candidateId = await candidate(open);
    await work.run(desk, (tx) => app.get(MatchCandidate).execute(tx, candidateId));
    await database.owner.query(`update candidate set state = 'INACTIVE' where id = $1`, [candidateId]);
    await app.get(SweepMatches).execute();
    expect(await stored(candidateId)).toEqual([]);
  });
});
