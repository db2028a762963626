import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigModule } from '#config';
import type { NewCandidate } from '#candidates';
import { DatabaseModule, UnitOfWork } from '#database';
import { JobsModule } from '#jobs';
import { FixedClock, type Actor } from '#kernel';
import { CandidateNotes } from '#privacy';
import { createTestDatabase, receptionBuilders, referralBuilders, type TestDatabase } from '#testing';
import { CompleteIntake } from './complete-intake.js';
import { LogDeskContact } from './log-desk-contact.js';
import { ReceptionModule } from './reception.module.js';
import { ReceptionQueries } from './reception.queries.js';
import { SaveIntakeDraft } from './save-intake-draft.js';
import { ServeAnonymously } from './serve-anonymously.js';
import { WriteIntakeNote } from './write-intake-note.js';

const person: Omit<NewCandidate, 'route'> = {
  lang: 'nl',
  firstName: 'Amal',
  contactRoute: 'COMES_BACK',
  birthYear: 1988,
  dutchLevel: 'A2',
  themes: ['nature'],
  slots: 1,
  consents: [{ purpose: 'KEEP_DATA', channel: 'DESK_ORAL' }],
  wishes: 'graag in de tuin',
};

describe('the desk', () => {
  const clock = new FixedClock(new Date('2027-03-01T09:00:00Z'));
  let database: TestDatabase;
  let work: UnitOfWork;
  let desk: Actor;
  let infoPointId: string;
  let queries: ReceptionQueries;
  let complete: CompleteIntake;
  let save: SaveIntakeDraft;
  let app: Awaited<ReturnType<typeof start>>;

  const start = () =>
    Test.createTestingModule({
      imports: [
        ConfigModule.with(database.config, clock),
        DatabaseModule.for([]),
        JobsModule.outbox(),
        ReceptionModule,
      ],
    }).compile();

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await start();
    work = app.get(UnitOfWork);
    queries = app.get(ReceptionQueries);
    complete = app.get(CompleteIntake);
    save = app.get(SaveIntakeDraft);
    const a = receptionBuilders(database.owner, clock);
    desk = await a.receptionWorker();
    infoPointId = await a.infoPoint();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const one = async <R>(text: string, values: unknown[] = []): Promise<R | undefined> =>
    (await database.owner.query(text, values)).rows[0] as R | undefined;
  const contacts = async (): Promise<number> =>
    (await one<{ n: number }>(`select count(*)::int as n from desk_contact`))?.n ?? 0;

  it('counts a contact, anonymously, once', async () => {
    const before = await contacts();
    await app.get(LogDeskContact).execute(desk, { infoPointId, kind: 'SHORT', lang: 'ar' });
    expect(await contacts()).toBe(before + 1);
    const message = await one<{ payload: object }>(
      `select payload from outbox where name = 'desk-contact.logged' order by seq desc`,
    );
    expect(message?.payload).toMatchObject({ infoPointId, kind: 'SHORT', lang: 'ar' });
    expect((await work.run(desk, (tx) => queries.today(tx, clock.now()))).short).toBe(1);
  });

  it('is for reception only', async () => {
    const worker = await referralBuilders(database.owner, clock).referrerWorker();
    for (const actor of [
      worker,
      { ...desk, kind: 'organisation' as const },
      { ...desk, kind: 'admin' as const },
    ]) {
      await expect(
        app.get(LogDeskContact).execute(actor, { infoPointId, kind: 'SHORT', lang: 'nl' }),
      ).rejects.toMatchObject({ code: 'unknown' });
      await expect(
        complete.execute(actor, {
          intakeId: null,
          infoPointId,
          talk: 'nl',
          candidate: person,
          ageChecked: false,
        }),
      ).rejects.toMatchObject({ code: 'unknown' });
    }
  });

  it('takes in a walk-in without e-mail and without phone', async () => {
    const { id, reference } = await complete.execute(desk, {
      intakeId: null, infoPointId, talk: 'ar', candidate: person, ageChecked: false,
    }); // prettier-ignore
    const stored = await one(`select state, route, reference, email, phone from candidate where id = $1`, [
      id,
    ]);
    expect(stored).toEqual({ state: 'ACTIVE', route: 'DESK', reference, email: null, phone: null });
    expect(await one(`select channel, witness_id from consent where candidate_id = $1`, [id])).toEqual({
      channel: 'DESK_ORAL', witness_id: desk.id,
    }); // prettier-ignore
    expect(await one(`select state, draft from intake where candidate_id = $1`, [id])).toEqual({
      state: 'COMPLETED',
      draft: null,
    });
    const message = await one<{ payload: object }>(
      `select payload from outbox where name = 'intake.completed' order by seq desc`,
    );
    expect(message?.payload).toMatchObject({ candidateId: id, lang: 'ar', route: 'DESK' });
    expect(await work.run(desk, (tx) => app.get(CandidateNotes).read(tx, id, 'WISHES'))).toBe(
      'graag in de tuin',
    );
  });

  it('keeps an unfinished intake sealed, counts it once and finishes it as the same conversation', async () => {
    const before = await contacts();
    const input = { firstName: 'Zeldzame Naam', themes: ['food', 'nature'] };
    const intakeId = await save.execute(desk, { intakeId: null, infoPointId, lang: 'fr', input });
    await save.execute(desk, { intakeId, infoPointId, lang: 'fr', input: { ...input, wishes: 'koken' } });
    expect(await work.run(desk, (tx) => queries.draft(tx, intakeId, clock.now()))).toEqual({
      ...input,
      wishes: 'koken',
    });
    expect(await one(`select 1 from intake x where x::text like '%Zeldzame%'`)).toBeUndefined();
    expect(await one(`select 1 from candidate where first_name = 'Zeldzame Naam'`)).toBeUndefined();
    expect(await work.run(desk, (tx) => queries.openDrafts(tx, clock.now()))).toMatchObject([
      { id: intakeId, own: true, firstName: 'Zeldzame Naam' },
    ]);
    const { id } = await complete.execute(desk, {
      intakeId,
      infoPointId,
      talk: 'fr',
      candidate: person,
      ageChecked: false,
    });
    expect(await one(`select state, candidate_id, draft from intake where id = $1`, [intakeId])).toEqual({
      state: 'COMPLETED',
      candidate_id: id,
      draft: null,
    });
    expect(await contacts()).toBe(before + 1);
    await expect(
      complete.execute(desk, { intakeId, infoPointId, talk: 'fr', candidate: person, ageChecked: false }),
    ).rejects.toMatchObject({ code: 'unknown' });
  });

  it('serves somebody who wants nothing kept: counted, and nothing else', async () => {
    const before = await contacts();
    const intakeId = await save.execute(desk, {
      intakeId: null,
      infoPointId,
      lang: 'nl',
      input: { firstName: 'X' },
    });
    await app.get(ServeAnonymously).execute(desk, { intakeId, infoPointId, lang: 'nl' });
    expect(await one(`select 1 from intake where id = $1`, [intakeId])).toBeUndefined();
    expect(await contacts()).toBe(before + 1);
    await app.get(ServeAnonymously).execute(desk, { intakeId: null, infoPointId, lang: 'nl' });
    expect(await contacts()).toBe(before + 2);
  });

  it.each([
    [2013, false, 'intake.too-young'],
    [2012, false, 'intake.age-check'],
  ])('refuses somebody born in %s (checked: %s) with %s', async (birthYear, ageChecked, code) => {
    const candidate = { ...person, birthYear };
    await expect(
      complete.execute(desk, { intakeId: null, infoPointId, talk: 'nl', candidate, ageChecked }),
    ).rejects.toMatchObject({ code });
  });

  it('lets somebody of 15 in after the desk worker checked', async () => {
    const candidate = { ...person, birthYear: 2012 };
    await expect(
      complete.execute(desk, { intakeId: null, infoPointId, talk: 'nl', candidate, ageChecked: true }),
    ).resolves.toBeDefined();
  });

  it('does not keep anything without consent, nor support without its own consent', async () => {
    for (const candidate of [
      { ...person, consents: [] },
      { ...person, support: ['buddy' as const] },
    ]) {
      await expect(
        complete.execute(desk, { intakeId: null, infoPointId, talk: 'nl', candidate, ageChecked: false }),
      ).rejects.toMatchObject({ code: 'candidate.consent-needed' });
    }
  });

  it('keeps a note of reception, sealed, and takes it away again', async () => {
    const { id } = await complete.execute(desk, {
      intakeId: null,
      infoPointId,
      talk: 'nl',
      candidate: person,
      ageChecked: false,
    });
    await app.get(WriteIntakeNote).execute(desk, { candidateId: id, text: 'Belt liever niet.' });
    expect(await work.run(desk, (tx) => app.get(CandidateNotes).read(tx, id, 'INTAKE'))).toBe(
      'Belt liever niet.',
    );
    await app.get(WriteIntakeNote).execute(desk, { candidateId: id, text: null });
    expect(await work.run(desk, (tx) => app.get(CandidateNotes).read(tx, id, 'INTAKE'))).toBeNull();
  });
});
