import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessModule } from '#access';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { JobsModule } from '#jobs';
import { FixedClock, newId, system, type Actor } from '#kernel';
import { createTestDatabase, type TestDatabase } from '#testing';
import { organisationBuilders } from '../../testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../testing/src/builders/vacancies.js';
import {
  InformationNotesQueries, KeepLegalAmounts, LegalAmounts, LegalTexts, LoadLegalAmounts, LoadLegalTexts, OrganisationsModule,
  OrganisationsRepository, WriteInformationNote, legalTextCodes, type NoteDetails,
} from './index.js'; // prettier-ignore

const clock = new FixedClock(new Date('2026-12-05T09:00:00Z'));
let database: TestDatabase;
let app: TestingModule;
let work: UnitOfWork;
let coordinator: Actor;
const a = () => ({
  ...organisationBuilders(database.owner, clock),
  ...vacancyBuilders(database.owner, clock),
});
const get = <C>(type: new (...parts: never[]) => C): C => app.get(type, { strict: false });
const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await database.owner.query(sql, values)).rows as R[];

beforeAll(async () => {
  database = await createTestDatabase();
  app = await Test.createTestingModule({
    imports: [ConfigModule.with(database.config, clock), DatabaseModule.for([]), AccessModule, JobsModule.outbox(), OrganisationsModule],
  }).compile(); // prettier-ignore
  work = get(UnitOfWork);
  await get(LoadLegalAmounts).execute();
  await get(LoadLegalTexts).execute();
  coordinator = await a().coordinator();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('the data files', () => {
  it('can be loaded again and again, and rows of staff win', async () => {
    const all = () =>
      rows(`select code, value, valid_from from legal_amount union all
            select code || lang, length(body), valid_from from legal_text order by 1, 3`);
    const [row] = await rows<{ id: string }>(`select id from legal_amount where code = 'travel.bicycle.km'`);
    const change = { value: 3_800, validTo: null, sourceUrl: 'https://x.example', reason: 'Staatsblad' };
    await get(KeepLegalAmounts).correct(coordinator, { id: row?.id ?? '', seen: '3700/', change });
    const before = await all();
    await get(LoadLegalAmounts).execute();
    await get(LoadLegalTexts).execute();
    expect(await all()).toEqual(before);
    expect(await rows(`select value from legal_amount where code = 'travel.bicycle.km'`)).toEqual([{ value: '3800' }]); // prettier-ignore
  });

  it.each(['nl', 'fr', 'en'] as const)('have every text in %s, with a source and a day to read it again', async (lang) => {
    for (const code of legalTextCodes) {
      const text = await work.run(system, (tx) => get(LegalTexts).inForce(tx, code, lang, '2026-12-05'));
      expect(text).toMatchObject({ code, lang, verifiedAt: null, sourceUrl: expect.stringMatching(/^https:/) });
      expect(text?.reviewOn).not.toBeNull();
    }
  }); // prettier-ignore

  it.each([
    ['2026-03-31', 4_326],
    ['2026-04-01', undefined],
  ])('know on %s of the car: %p ten-thousandths of a euro', async (day, value) => {
    const known = await work.run(system, (tx) => get(LegalAmounts).allInForce(tx, day));
    expect(known.find(({ code }) => code === 'travel.car.km')?.value).toBe(value);
  });
});

it('keeps a maximum binding after its last day, until the next one is known', async () => {
  const on = (day: string) =>
    work.run(system, (tx) => get(LegalAmounts).inForce(tx, 'expenses.year.raised', day));
  // The row of 2024 has a last day and 2025 has none.
  expect([await on('2024-12-31'), await on('2025-01-01'), await on('2026-01-01')]).toEqual([
    { cents: 304_743, since: '2024-01-01' },
    { cents: 304_743, since: '2024-01-01' },
    { cents: 323_391, since: '2026-01-01' },
  ]);
  expect(await on('2018-12-31')).toBeNull();
});

describe('who writes the law', () => {
  const amount = {
    code: 'expenses.day', value: 450_000, validFrom: '2027-01-01', validTo: null, sourceUrl: 'https://x.example', reason: null,
  } as const; // prettier-ignore

  it.each(['visitor', 'candidate', 'organisation', 'referrer', 'desk', 'admin', 'system', 'gate'] as const)(
    'is not a %s',
    async (kind) => {
      const actor: Actor = { kind, id: newId(), organisationIds: [], referrerId: null };
      await expect(get(KeepLegalAmounts).add(actor, amount)).rejects.toMatchObject({ code: 'unknown' });
    },
  );

  it('is refused by the database too', async () => {
    const { id } = await a().member(await a().organisation());
    const member: Actor = { kind: 'organisation', id, organisationIds: [], referrerId: null };
    await expect(
      work.run(member, (tx) => tx.manager.query(`update legal_amount set value = 1`)),
    ).rejects.toThrow('permission denied');
    await expect(work.run(member, (tx) => tx.manager.query(`delete from legal_text`))).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('notes for one vacancy', () => {
  const note: NoteDetails = {
    responsiblePersons: ['Lut'], insuranceCivil: true, insurer: 'Alleen hier', policyNumber: null, insuranceAccident: false,
    insuranceLegalAid: false, conditions: null, insuranceNoticeAccepted: false, expenses: 'NONE', expensesDayCents: null,
    secrecy: 'NONE',
  }; // prettier-ignore

  it('hold for it alone; the others keep the note of the organisation', async () => {
    const organisation = await a().organisation();
    const member = await a().member(organisation);
    const [one, other] = [
      await a().vacancy({ organisationId: organisation.id }),
      await a().vacancy({ organisationId: organisation.id }),
    ];
    const written = { organisationId: organisation.id, vacancyId: one.id, basedOn: 1, note };
    expect(await get(WriteInformationNote).execute(member, written)).toEqual({ version: 2 });
    const insurerOf = (vacancyId: string) =>
      work.run(member, async (tx) => {
        const found = await get(OrganisationsRepository).noteFor(tx, {
          organisationId: organisation.id,
          vacancyId,
        });
        return [found?.version, found?.insurer];
      });
    expect(await insurerOf(one.id)).toEqual([2, 'Alleen hier']);
    expect(await insurerOf(other.id)).toEqual([1, 'Verzekeraar']);
    // The next one of the organisation goes on counting, and does not touch the vacancy's own.
    await get(WriteInformationNote).execute(member, { organisationId: organisation.id, basedOn: 1, note });
    const versions = await work.run(member, (tx) =>
      get(InformationNotesQueries).versions(tx, { organisationId: organisation.id, vacancyId: null }),
    );
    expect(versions.map(({ version }) => version)).toEqual([3, 1]);
    expect(await insurerOf(one.id)).toEqual([2, 'Alleen hier']);
  });

  it('cannot be written for a vacancy of somebody else, in the database too', async () => {
    const [mine, theirs] = [await a().organisation(), await a().organisation()];
    const member = await a().member(mine);
    const { id: vacancyId } = await a().vacancy({ organisationId: theirs.id, state: 'PUBLISHED' });
    await expect(
      get(WriteInformationNote).execute(member, { organisationId: mine.id, vacancyId, basedOn: 1, note }),
    ).rejects.toThrow('row-level security');
  });

  it('are frozen: nobody can change one', async () => {
    for (const kind of ['organisation', 'coordinator', 'system'] as const) {
      const actor: Actor = { kind, id: newId(), organisationIds: [], referrerId: null };
      await expect(
        work.run(actor, (tx) => tx.manager.query(`update information_note set insurer = 'x'`)),
      ).rejects.toThrow('permission denied');
    }
  });
});
