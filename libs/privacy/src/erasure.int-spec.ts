import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { Outbox } from '#jobs';
import { FixedClock, candidateActor, newCode, newId, system, type Actor } from '#kernel';
import { createTestDatabase, type TestDatabase } from '#testing';
import { CandidateNotes } from './candidate-notes.js';
import { EraseCandidate } from './erase-candidate.js';
import { PrivacyModule } from './privacy.module.js';
import { isRetained } from './retention-plans.queries.js';
import { RunRetention } from './run-retention.js';

@Global()
@Module({ providers: [Outbox], exports: [Outbox] })
class OnlyOutbox {}

const desk: Actor = { kind: 'desk', id: newId(), organisationIds: [], referrerId: null };
const start = new Date('2027-03-01T09:00:00Z');

describe('erasing and retention', () => {
  const clock = new FixedClock(start);
  let database: TestDatabase;
  let work: UnitOfWork;
  let notes: CandidateNotes;
  let erase: EraseCandidate;
  let retention: RunRetention;
  let close: () => Promise<void>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const app = await Test.createTestingModule({
      imports: [ConfigModule.with(database.config, clock), DatabaseModule.for([]), OnlyOutbox, PrivacyModule],
    }).compile();
    [work, notes, erase, retention] = [
      app.get(UnitOfWork),
      app.get(CandidateNotes),
      app.get(EraseCandidate),
      app.get(RunRetention),
    ];
    close = () => app.close();
  });
  afterAll(async () => {
    await close();
    await database.drop();
  });

  async function candidate(state = 'ACTIVE', email: string | null = null): Promise<string> {
    const id = newId();
    await database.owner.query(
      `insert into candidate (id, reference, state, route, first_name, email, contact_route, created_at, last_activity_at)
       values ($1, $2, $3, 'DESK', 'Amal', $4, 'COMES_BACK', $5, $5)`,
      [id, newCode(6), state, email, clock.now()],
    );
    await work.run(system, (tx) => notes.write(tx, id, 'WISHES', 'graag in de tuin'));
    return id;
  }

  async function introduced(candidateId: string, state = 'SENT'): Promise<string> {
    const [organisation, vacancy, introduction] = [newId(), newId(), newId()];
    await database.owner.query(
      `insert into municipality values ('21010', 'Jette', 'Jette', '{1090}', 50.88, 4.32) on conflict do nothing`,
    );
    await database.owner.query(
      `insert into organisation (id, name, legal_form, kind, sector, purpose_nl, municipality, state, created_at)
       values ($1, 'Tuin', 'NON_PROFIT', 'ASSOCIATION', 'environment', 'Tuin', '21010', 'ACTIVE', $2)`,
      [organisation, clock.now()],
    );
    await database.owner.query(
      `insert into vacancy (id, organisation_id, state, themes, place_kind, municipality, dutch_level, commitment, places,
         expenses, secrecy, created_at, updated_at)
       values ($1, $2, 'DRAFT', '{nature}', 'ADDRESS', '21010', 'A1', 'REGULAR', 1, 'NONE', 'NONE', $3, $3)`,
      [vacancy, organisation, clock.now()],
    );
    await database.owner.query(
      `insert into introduction (id, candidate_id, vacancy_id, organisation_id, origin, state, suggested_at, agreed_at, sent_at)
       values ($1, $2, $3, $4, 'DESK', $5, $6, $6, $6)`,
      [introduction, candidateId, vacancy, organisation, state, clock.now()],
    );
    await database.owner.query(
      `insert into introduction_disclosure (introduction_id, organisation_id, first_name, contact_route, dutch_level, slots)
       values ($1, $2, 'Amal', 'COMES_BACK', 'A1', 0)`,
      [introduction, organisation],
    );
    return introduction;
  }

  const rows = async (text: string, id: string): Promise<number> =>
    (await database.owner.query(text, [id])).rowCount ?? 0;

  it('takes the person away and leaves the count', async () => {
    const id = await candidate('ACTIVE', 'amal@voorbeeld.be');
    const introduction = await introduced(id);
    await database.owner.query(
      `insert into mail (id, template, data, to_address, lang, class, state, dedupe_key, message_id, queued_at, not_before)
       values ($1, 'x', '{}', 'amal@voorbeeld.be', 'nl', 'at_least_once', 'sent', $2, $2, $3, $3)`,
      [newId(), newId(), clock.now()],
    );
    await erase.execute(candidateActor(id), id);

    for (const table of ['candidate_key', 'candidate_note']) {
      expect(await rows(`select 1 from ${table} where candidate_id = $1`, id)).toBe(0);
    }
    expect(await rows(`select 1 from introduction_disclosure where introduction_id = $1`, introduction)).toBe(
      0,
    );
    expect(await rows(`select 1 from mail where to_address = $1`, 'amal@voorbeeld.be')).toBe(0);
    const kept = await database.owner.query(
      `select c.state, c.first_name, c.email, i.state as introduction from candidate c
       join introduction i on i.candidate_id = c.id where c.id = $1`,
      [id],
    );
    expect(kept.rows).toEqual([
      { state: 'ANONYMISED', first_name: null, email: null, introduction: 'DECLINED_BY_CANDIDATE' },
    ]);
    const all = await database.owner.query<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { table_name: table } of all.rows) {
      expect([
        table,
        await rows(`select 1 from "${table}" x where x::text like '%' || $1 || '%'`, 'amal@voorbeeld'),
      ]).toEqual([table, 0]);
    }
    await erase.execute(desk, id);
    expect(
      await rows(
        `select 1 from outbox where name = 'candidate.anonymised' and payload->>'candidateId' = $1`,
        id,
      ),
    ).toBe(1);
  });

  it('is not for somebody else', async () => {
    const id = await candidate();
    await expect(erase.execute(candidateActor(newId()), id)).rejects.toMatchObject({ code: 'unknown' });
    await expect(erase.execute({ ...desk, kind: 'organisation' }, id)).rejects.toMatchObject({
      code: 'unknown',
    });
    await expect(erase.execute(desk, newId())).rejects.toMatchObject({ code: 'unknown' });
  });

  it('has a plan for every rule', async () => {
    const rules = await database.owner.query<{ table_name: string }>(`select table_name from retention_rule`);
    expect(rules.rows.filter(({ table_name: name }) => !isRetained(name))).toEqual([]);
  });

  it('erases a client without consent after 14 days, entirely, and not a day earlier', async () => {
    const [id, worker, referrer] = [await candidate('PROSPECT'), newId(), newId()];
    await database.owner.query(
      `insert into account (id, kind, email, first_name, last_name, created_at) values ($1, 'referrer', $2, 'W', 'W', $3)`,
      [worker, `${worker}@voorbeeld.be`, clock.now()],
    );
    await database.owner.query(
      `insert into referrer_organisation (id, name, kind, created_at) values ($1, 'School', 'LANGUAGE_SCHOOL', $2)`,
      [referrer, clock.now()],
    );
    await database.owner.query(
      `insert into referral (id, referrer_id, worker_id, candidate_id, state, proposed_at, erase_after)
       values ($1, $2, $3, $4, 'PROPOSED', $5::timestamptz, $5::timestamptz + interval '14 days')`,
      [newId(), referrer, worker, id, clock.now()],
    );
    clock.advance({ days: 13, hours: 23 });
    await retention.execute();
    expect(await rows(`select 1 from candidate where id = $1`, id)).toBe(1);

    clock.advance({ hours: 2 });
    const dry = await retention.execute({ dryRun: true, only: 'referral' });
    expect(dry).toEqual([{ table: 'referral', affected: 1 }]);
    expect(await rows(`select 1 from candidate where id = $1`, id)).toBe(1);

    await retention.execute();
    for (const [table, column] of [
      ['candidate', 'id'],
      ['referral', 'candidate_id'],
      ['candidate_note', 'candidate_id'],
      ['candidate_key', 'candidate_id'],
      ['consent', 'candidate_id'],
    ]) {
      expect([table, await rows(`select 1 from ${table} where ${column} = $1`, id)]).toEqual([table, 0]);
    }
    const runs = await database.owner.query(
      `select affected, dry_run from retention_run where table_name = 'referral' order by id desc limit 2`,
    );
    expect(runs.rows).toEqual([
      { affected: 1, dry_run: false },
      { affected: 1, dry_run: true },
    ]);
  });

  it('anonymises after 24 months of silence, and cuts the link of an ended introduction', async () => {
    const id = await candidate();
    const introduction = await introduced(id, 'NOT_STARTED');
    await database.owner.query(`update introduction set ended_at = $2 where id = $1`, [
      introduction,
      clock.now(),
    ]);
    clock.advance({ days: 181 });
    await retention.execute();
    expect(await rows(`select 1 from introduction_disclosure where introduction_id = $1`, introduction)).toBe(
      0,
    );
    expect(await rows(`select 1 from candidate where id = $1 and state = 'ACTIVE'`, id)).toBe(1);
    clock.advance({ days: 550 });
    await retention.execute();
    expect(await rows(`select 1 from candidate where id = $1 and state = 'ANONYMISED'`, id)).toBe(1);
    expect(
      await rows(`select 1 from introduction where id = $1 and candidate_id is null`, introduction),
    ).toBe(1);
    const again = await retention.execute();
    expect(again.filter(({ affected }) => affected > 0)).toEqual([]);
  });

  it('takes away what was left unfinished at the desk', async () => {
    const id = newId();
    await database.owner.query(
      `insert into intake (id, info_point_id, state, started_at, draft, erase_after)
       select $1, id, 'DRAFT', $2, 'sealed', $2::timestamptz + interval '1 day' from info_point limit 1`,
      [id, clock.now()],
    );
    clock.advance({ days: 1, minutes: 1 });
    await retention.execute({ only: 'intake' });
    expect(await rows(`select 1 from intake where id = $1`, id)).toBe(0);
  });
});
