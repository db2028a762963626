import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AccessModule } from '#access';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { JobsModule } from '#jobs';
import { FixedClock, system, visitor, type Actor, type ActorKind } from '#kernel';
import { syncMunicipalities } from '#places';
import { createTestDatabase, type TestDatabase } from '#testing';
import { organisationBuilders } from '../../testing/src/builders/organisations.js';
import {
  ActivateOrganisation, EditOrganisation, LegalAmounts, LoadLegalAmounts, OrganisationsModule, OrganisationsQueries,
  RegisterOrganisation, RejectOrganisation, VerificationQueries, WriteInformationNote, organisationLifecycle, type NoteDetails, type Registration,
} from './index.js'; // prettier-ignore

const clock = new FixedClock(new Date('2026-09-15T08:00:00Z'));
let database: TestDatabase;
let app: TestingModule;
let work: UnitOfWork;
let queries: OrganisationsQueries;
let coordinator: Actor;
const a = () => organisationBuilders(database.owner, clock);
const get = <C>(type: new (...parts: never[]) => C): C => app.get(type, { strict: false });

beforeAll(async () => {
  database = await createTestDatabase();
  app = await Test.createTestingModule({
    imports: [ConfigModule.with(database.config, clock), DatabaseModule.for([]), AccessModule, JobsModule.outbox(), OrganisationsModule],
  }).compile(); // prettier-ignore
  work = get(UnitOfWork);
  queries = get(OrganisationsQueries);
  await syncMunicipalities(work);
  await get(LoadLegalAmounts).execute();
  coordinator = await a().coordinator();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  await database.owner.query(
    `delete from outbox; delete from organisation; delete from account where kind = 'organisation'`,
  );
});

const registration = (over: Partial<Registration['details']> = {}, more: Partial<Registration> = {}): Registration & { note: NoteDetails } => ({
  details: {
    name: 'Koor Zonder Grens', legalForm: 'DE_FACTO_ASSOCIATION', kind: 'CITIZEN_INITIATIVE', sector: 'culture',
    enterpriseNumber: null, vCode: null, purposeNl: 'Samen zingen.', purposeFr: null, purposeEn: null, municipality: '21012',
    street: null, postcode: null, website: null, teamLanguages: ['nl'], stepFree: false, accessibility: [],
    employsStaff: false, ...over,
  },
  note: {
    responsiblePersons: ['Mia Claes', 'Ali Demir'], insuranceCivil: false, insurer: null, policyNumber: null,
    conditions: null, insuranceNoticeAccepted: true, insuranceAccident: false,
    insuranceLegalAid: false, expenses: 'NONE', expensesDayCents: null, secrecy: 'NONE',
  },
  contact: { firstName: 'Mia', lastName: 'Claes', email: 'mia@koor.example', phone: null },
  lang: 'nl',
  ...(more as { note?: NoteDetails }),
}); // prettier-ignore

const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await database.owner.query(sql, values)).rows as R[];
const messages = async (): Promise<string[]> =>
  (await rows<{ name: string }>(`select name from outbox order by seq`)).map((row) => row.name);
const transitions = async (id: string): Promise<string[]> =>
  (await rows<{ action: string }>(`select action from transition where subject_id = $1 order by at, id`, [id])).map((row) => row.action); // prettier-ignore

describe('registering an organisation', () => {
  it('gives a visitor of a de facto association without number an account and a place in the queue', async () => {
    const { organisationId } = await get(RegisterOrganisation).execute(visitor, registration());

    expect(
      await rows(`select state, enterprise_number from organisation where id = $1`, [organisationId]),
    ).toEqual([{ state: 'SUBMITTED', enterprise_number: null }]);
    expect(await rows(`select kind, email from account where kind = 'organisation'`)).toEqual([{ kind: 'organisation', email: 'mia@koor.example' }]); // prettier-ignore
    expect(await rows(`select role from membership where organisation_id = $1`, [organisationId])).toEqual([{ role: 'ADMIN' }]); // prettier-ignore
    expect(await rows(`select version, responsible_persons from information_note`)).toEqual([{ version: 1, responsible_persons: ['Mia Claes', 'Ali Demir'] }]); // prettier-ignore
    expect(await transitions(organisationId ?? '')).toEqual(['submit']);
    expect(await messages()).toEqual(['organisation.submitted']);
  });

  it.each(['NON_PROFIT', 'FOUNDATION', 'PUBLIC_BODY', 'COMPANY'] as const)(
    'takes a %s',
    async (legalForm) => {
      const { note } = registration();
      const asked = registration({ legalForm }, { note: { ...note, insuranceCivil: true } });
      expect((await get(RegisterOrganisation).execute(visitor, asked)).organisationId).not.toBeNull();
    },
  );

  it('makes somebody signed in the administrator of a second organisation', async () => {
    const member = await a().member(await a().organisation());
    const { organisationId } = await get(RegisterOrganisation).execute(member, registration());
    expect(await rows(`select account_id from membership where organisation_id = $1`, [organisationId])).toEqual([{ account_id: member.id }]); // prettier-ignore
  });

  it('registers nothing for a known address, says nothing, and has its owner told', async () => {
    await get(RegisterOrganisation).execute(visitor, registration());
    const again = await get(RegisterOrganisation).execute(visitor, registration({ name: 'Een ander koor' }));
    expect(again).toEqual({ organisationId: null });
    expect(await rows(`select count(*)::int as n from organisation`)).toEqual([{ n: 1 }]);
    expect(await messages()).toEqual(['organisation.submitted', 'account.registered-again']);
  });

  it('refuses a number that another organisation has, until that one is refused', async () => {
    const first = await a().organisation({ enterpriseNumber: '0896225857', state: 'SUBMITTED' });
    const asked = registration({ enterpriseNumber: '0896225857' });
    await expect(get(RegisterOrganisation).execute(visitor, asked)).rejects.toMatchObject({ code: 'organisation.number-taken' }); // prettier-ignore
    await get(RejectOrganisation).execute(coordinator, { organisationId: first.id, reason: 'NOT_REACHABLE', comment: null }); // prettier-ignore
    const { organisationId } = await get(RegisterOrganisation).execute(visitor, asked);
    const alike = await work.run(coordinator, (tx) =>
      get(VerificationQueries).lookalikes(tx, organisationId ?? ''),
    );
    expect(alike).toEqual([expect.objectContaining({ id: first.id, sameNumber: true })]);
  });

  it.each([
    ['one responsible person', { responsiblePersons: ['Mia'] }],
    ['a flat amount above the legal maximum', { expenses: 'FLAT', expensesDayCents: 4403 }],
  ] as const)('refuses %s', async (_what, over) => {
    const { note } = registration();
    const asked = registration({}, { note: { ...note, ...over } });
    await expect(get(RegisterOrganisation).execute(visitor, asked)).rejects.toMatchObject({ code: 'organisation.incomplete' }); // prettier-ignore
  });

  it.each(['candidate', 'referrer', 'desk', 'coordinator', 'admin'] satisfies ActorKind[])(
    'is unknown to a %s',
    async (kind) => {
      const actor: Actor = { kind, id: coordinator.id, organisationIds: [], referrerId: null };
      await expect(get(RegisterOrganisation).execute(actor, registration())).rejects.toMatchObject({
        code: 'unknown',
      });
    },
  );
});

describe('deciding on a registration', () => {
  it('activates through verified, with both steps in the log and a message each', async () => {
    const { id } = await a().organisation({ state: 'SUBMITTED', activatedAt: null });
    await get(ActivateOrganisation).execute(coordinator, id);
    expect(await rows(`select state, activated_at from organisation where id = $1`, [id])).toEqual([{ state: 'ACTIVE', activated_at: clock.now() }]); // prettier-ignore
    expect(await transitions(id)).toEqual(['verify', 'activate']);
    expect(await messages()).toEqual(['organisation.verified', 'organisation.activated']);
  });

  it('refuses with a coded reason and words', async () => {
    const { id } = await a().organisation({ state: 'SUBMITTED' });
    await get(RejectOrganisation).execute(coordinator, { organisationId: id, reason: 'DUPLICATE', comment: 'Zie De Schakel.' }); // prettier-ignore
    expect(
      await rows(`select state, state_reason, state_comment from organisation where id = $1`, [id]),
    ).toEqual([{ state: 'REJECTED', state_reason: 'DUPLICATE', state_comment: 'Zie De Schakel.' }]);
    expect(await messages()).toEqual(['organisation.rejected']);
  });

  it.each(organisationLifecycle.states.filter((state) => state !== 'SUBMITTED' && state !== 'VERIFIED'))(
    'cannot activate or refuse one that is %s',
    async (state) => {
      const { id } = await a().organisation({ state });
      const refusal = { code: 'lifecycle.not-allowed' };
      await expect(get(ActivateOrganisation).execute(coordinator, id)).rejects.toMatchObject(refusal);
      const reject = { organisationId: id, reason: 'OTHER', comment: null } as const;
      await expect(get(RejectOrganisation).execute(coordinator, reject)).rejects.toMatchObject(refusal);
    },
  );

  it('is not for members, not even of the organisation itself', async () => {
    const organisation = await a().organisation({ state: 'SUBMITTED' });
    const member = await a().member(organisation);
    await expect(get(ActivateOrganisation).execute(member, organisation.id)).rejects.toMatchObject({
      code: 'unknown',
    });
  });

  it('lists who waits longest first', async () => {
    const late = await a().organisation({
      state: 'SUBMITTED',
      submittedAt: new Date('2026-09-14T08:00:00Z'),
    });
    const early = await a().organisation({
      state: 'SUBMITTED',
      submittedAt: new Date('2026-09-01T08:00:00Z'),
    });
    await a().organisation();
    const waiting = await work.run(coordinator, (tx) =>
      get(VerificationQueries).waiting(tx, { page: 1, perPage: 50 }),
    );
    expect(waiting.items.map((line) => line.id)).toEqual([early.id, late.id]);
    expect(waiting.total).toBe(2);
  });

  it('shows organisations with a name that looks the same', async () => {
    const here = await a().organisation({ name: 'Buurtwerk De Schakel vzw', state: 'SUBMITTED' });
    const there = await a().organisation({ name: 'buurtwerk de schakel' });
    await a().organisation({ name: 'Dierenasiel Pluim' });
    const alike = await work.run(coordinator, (tx) => get(VerificationQueries).lookalikes(tx, here.id));
    expect(alike.map((other) => other.id)).toEqual([there.id]);
  });
});

describe('what members change', () => {
  const edit = (organisationId: string, version: number, over: Partial<Registration['details']> = {}) => ({
    organisationId, version, details: registration(over).details, contact: registration().contact,
  }); // prettier-ignore

  it('keeps the details, but the form that was checked stays', async () => {
    const organisation = await a().organisation();
    const member = await a().member(organisation);
    await get(EditOrganisation).execute(member, edit(organisation.id, 1, { name: 'Nieuwe naam' }));
    expect(
      await rows(`select name, legal_form, version from organisation where id = $1`, [organisation.id]),
    ).toEqual([{ name: 'Nieuwe naam', legal_form: 'NON_PROFIT', version: 2 }]);
    expect(await rows(`select first_name from organisation_contact where organisation_id = $1`, [organisation.id])).toEqual([{ first_name: 'Mia' }]); // prettier-ignore
  });

  it('overwrites nothing when somebody else saved in between', async () => {
    const organisation = await a().organisation();
    const member = await a().member(organisation);
    await get(EditOrganisation).execute(member, edit(organisation.id, 1));
    await expect(get(EditOrganisation).execute(member, edit(organisation.id, 1))).rejects.toMatchObject({ code: 'organisation.changed.conflict' }); // prettier-ignore
  });

  it('takes staff into service only when its volunteers are insured', async () => {
    const organisation = await a().organisation({ legalForm: 'DE_FACTO_ASSOCIATION', employsStaff: false, note: { insuranceCivil: false } });
    const member = await a().member(organisation);
    const hired = edit(organisation.id, 1, { employsStaff: true });
    await expect(get(EditOrganisation).execute(member, hired)).rejects.toMatchObject({ code: 'organisation.insure-first' });
    await get(EditOrganisation).execute(member, edit(organisation.id, 1, { employsStaff: false }));
  }); // prettier-ignore

  it('writes a new version of the information note and keeps the old one', async () => {
    const organisation = await a().organisation();
    const member = await a().member(organisation);
    const note = { ...registration().note, insuranceCivil: true };
    const write = { organisationId: organisation.id, basedOn: 1, note };
    expect(await get(WriteInformationNote).execute(member, write)).toEqual({ version: 2 });
    expect(await rows(`select version from information_note where organisation_id = $1 order by 1`, [organisation.id])).toEqual([{ version: 1 }, { version: 2 }]); // prettier-ignore
    await expect(get(WriteInformationNote).execute(member, write)).rejects.toMatchObject({ code: 'organisation.changed.conflict' }); // prettier-ignore
    const uninsured = { ...write, basedOn: 2, note: { ...note, insuranceCivil: false } };
    await expect(get(WriteInformationNote).execute(member, uninsured)).rejects.toMatchObject({ code: 'organisation.incomplete' }); // prettier-ignore
  });

  it('is unknown to members of another organisation', async () => {
    const organisation = await a().organisation();
    const stranger = await a().member(await a().organisation());
    const note = { organisationId: organisation.id, basedOn: 1, note: registration().note };
    await expect(get(EditOrganisation).execute(stranger, edit(organisation.id, 1))).rejects.toMatchObject({ code: 'unknown' }); // prettier-ignore
    await expect(get(WriteInformationNote).execute(stranger, note)).rejects.toMatchObject({
      code: 'unknown',
    });
  });
});

describe('row-level security', () => {
  it('shows contacts to own members and staff only', async () => {
    const organisation = await a().organisation();
    const member = await a().member(organisation);
    const stranger = await a().member(await a().organisation());
    const seen = (actor: Actor) => work.run(actor, (tx) => queries.contacts(tx, organisation.id));
    expect(await seen(member)).toHaveLength(1);
    expect(await seen(coordinator)).toHaveLength(1);
    expect(await seen(stranger)).toEqual([]);
    await expect(seen(visitor)).rejects.toThrow('permission denied');
  });

  it('hides registrations that wait from everybody else', async () => {
    const organisation = await a().organisation({ state: 'SUBMITTED' });
    const seen = (actor: Actor) => work.run(actor, (tx) => queries.byId(tx, organisation.id));
    expect(await seen(await a().member(organisation))).toMatchObject({ id: organisation.id });
    await expect(seen(await a().member(await a().organisation()))).rejects.toMatchObject({ code: 'unknown' });
    await expect(seen(visitor)).rejects.toMatchObject({ code: 'unknown' });
  });
});

describe('legal amounts', () => {
  it.each([
    ['2020-06-01', 3471],
    ['2025-12-31', 4231],
    ['2026-01-01', 4402],
    ['2018-12-31', undefined],
  ])('on %s the most a day is %p cents', async (day, cents) => {
    const found = await work.run(system, (tx) => get(LegalAmounts).inForce(tx, 'expenses.day', day));
    expect(found?.cents).toBe(cents);
  });

  it('can be loaded twice', async () => {
    await get(LoadLegalAmounts).execute();
    expect(await rows(`select count(*)::int as n from legal_amount where code = 'expenses.day'`)).toEqual([
      { n: 7 },
    ]);
  });
});
