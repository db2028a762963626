import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { Outbox } from '#jobs';
import { newCode, newId, system, visitor, type Actor } from '#kernel';
import { createTestDatabase, type TestDatabase } from '#testing';
import { CandidateNotes } from './candidate-notes.js';
import { PrivacyModule } from './privacy.module.js';

const desk: Actor = { kind: 'desk', id: newId(), organisationIds: [], referrerId: null };
const organisation: Actor = { ...desk, kind: 'organisation', organisationIds: [newId()] };

@Global()
@Module({ providers: [Outbox], exports: [Outbox] })
class OnlyOutbox {}

describe('notes of a candidate', () => {
  let database: TestDatabase;
  let work: UnitOfWork;
  let notes: CandidateNotes;
  let close: () => Promise<void>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const app = await Test.createTestingModule({
      imports: [ConfigModule.with(database.config), DatabaseModule.for([]), OnlyOutbox, PrivacyModule],
    }).compile();
    work = app.get(UnitOfWork);
    notes = app.get(CandidateNotes);
    close = () => app.close();
  });
  afterAll(async () => {
    await close();
    await database.drop();
  });

  async function candidate(state = 'ACTIVE'): Promise<string> {
    const id = newId();
    await database.owner.query(
      `insert into candidate (id, reference, state, route, contact_route, created_at, last_activity_at)
       values ($1, $2, $3, 'DESK', 'COMES_BACK', now(), now())`,
      [id, newCode(6), state],
    );
    return id;
  }

  it('come back as they were written, whatever the text', async () => {
    const id = await candidate();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        await work.run(desk, (tx) => notes.write(tx, id, 'WISHES', text));
        expect(await work.run(desk, (tx) => notes.read(tx, id, 'WISHES'))).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('stand nowhere in the database as they were written', async () => {
    const id = await candidate();
    const canary = 'KANARIE-wil-graag-in-de-tuin';
    await work.run(desk, (tx) => notes.write(tx, id, 'INTAKE', canary));
    const tables = await database.owner.query<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { table_name: table } of tables.rows) {
      const hits = await database.owner.query(`select 1 from "${table}" x where x::text like '%KANARIE%'`);
      expect([table, hits.rowCount]).toEqual([table, 0]);
    }
  });

  it('are refused when a row is swapped with that of another candidate', async () => {
    const [one, two] = [await candidate(), await candidate()];
    for (const id of [one, two]) await work.run(desk, (tx) => notes.write(tx, id, 'WISHES', `van ${id}`));
    await database.owner.query(
      `update candidate_note set ciphertext = (select ciphertext from candidate_note where candidate_id = $2)
       where candidate_id = $1`,
      [one, two],
    );
    // Not even together with the other's key: the seal names the row.
    await expect(work.run(desk, (tx) => notes.read(tx, one, 'WISHES'))).rejects.toMatchObject({
      code: 'bug',
    });
    await database.owner.query(
      `update candidate_key set wrapped = (select wrapped from candidate_key where candidate_id = $2) where candidate_id = $1`,
      [one, two],
    );
    await expect(work.run(desk, (tx) => notes.read(tx, one, 'WISHES'))).rejects.toMatchObject({
      code: 'bug',
    });
  });

  it('can be handed in by a visitor, and read back by nobody who may not', async () => {
    const id = await candidate();
    await work.run(visitor, (tx) => notes.write(tx, id, 'WISHES', 'graag koken'));
    expect(await work.run(desk, (tx) => notes.read(tx, id, 'WISHES'))).toBe('graag koken');
    await expect(work.run(visitor, (tx) => notes.read(tx, id, 'WISHES'))).rejects.toThrow(
      'permission denied',
    );
    await expect(work.run(organisation, (tx) => notes.read(tx, id, 'WISHES'))).rejects.toThrow(
      'permission denied',
    );
  });

  it('of a client without consent stay hidden from the desk', async () => {
    const id = await candidate('PROSPECT');
    await work.run(system, (tx) => notes.write(tx, id, 'WISHES', 'graag koken'));
    expect(await work.run(desk, (tx) => notes.read(tx, id, 'WISHES'))).toBeNull();
  });

  it('are gone for good when the key is destroyed', async () => {
    const id = await candidate();
    await work.run(desk, (tx) => notes.write(tx, id, 'WISHES', 'graag koken'));
    await database.owner.query(`delete from candidate_key where candidate_id = $1`, [id]);
    expect(await work.run(desk, (tx) => notes.read(tx, id, 'WISHES'))).toBeNull();
  });
});
