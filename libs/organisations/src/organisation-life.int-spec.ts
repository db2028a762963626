import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AccessModule } from '#access';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { JobsModule } from '#jobs';
import { FixedClock, newCode, newId, system, type Actor } from '#kernel';
import { createTestDatabase, type TestDatabase } from '#testing';
import { organisationBuilders } from '../../testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../testing/src/builders/vacancies.js';
import { QuietRepository } from './quiet.repository.js';
import {
  ArchiveOrganisation, OrganisationsModule, ReinstateOrganisation, RestOrganisation, SuspendOrganisation, WakeOrganisation,
} from './index.js'; // prettier-ignore

const clock = new FixedClock(new Date('2026-09-15T08:00:00Z'));
let database: TestDatabase;
let app: TestingModule;
let coordinator: Actor;
const a = () => organisationBuilders(database.owner, clock);
const get = <C>(type: new (...parts: never[]) => C): C => app.get(type, { strict: false });
const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await database.owner.query(sql, values)).rows as R[];
const stateOf = async (id: string) =>
  (await rows<{ state: string; reason: string | null }>(`select state, state_reason as reason from organisation where id = $1`, [id]))[0]; // prettier-ignore
const messages = async (): Promise<string[]> =>
  (await rows<{ name: string }>(`select name from outbox order by seq`)).map((row) => row.name);
const log = (id: string) =>
  rows(`select action, from_state as "from", to_state as "to", actor_kind as by, note from transition where subject_id = $1 order by id`, [id]); // prettier-ignore

beforeAll(async () => {
  database = await createTestDatabase();
  app = await Test.createTestingModule({
    imports: [ConfigModule.with(database.config, clock), DatabaseModule.for([]), AccessModule, JobsModule.outbox(), OrganisationsModule],
  }).compile(); // prettier-ignore
  coordinator = await a().coordinator();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(() => database.owner.query(`delete from outbox`));

describe('suspending an organisation', () => {
  it.each(['ACTIVE', 'DORMANT'] as const)('stops an %s one with a reason, and lets it take part again', async (state) => {
    const { id } = await a().organisation({ state });
    const given = { organisationId: id, reason: 'NOT_ANSWERING', comment: 'Vier mensen wachten.' } as const;
    await get(SuspendOrganisation).execute(coordinator, given);
    expect(await stateOf(id)).toEqual({ state: 'SUSPENDED', reason: 'NOT_ANSWERING' });
    await get(ReinstateOrganisation).execute(coordinator, id);
    expect(await stateOf(id)).toEqual({ state: 'ACTIVE', reason: null });
    expect(await messages()).toEqual(['organisation.suspended', 'organisation.reinstated']);
    expect(await log(id)).toEqual([
      { action: 'suspend', from: state, to: 'SUSPENDED', by: 'coordinator', note: 'NOT_ANSWERING' },
      { action: 'reinstate', from: 'SUSPENDED', to: 'ACTIVE', by: 'coordinator', note: null },
    ]);
  }); // prettier-ignore
});

describe('stopping with us', () => {
  const introduce = async (organisationId: string, state: string): Promise<string> => {
    const { id: vacancyId } = await vacancyBuilders(database.owner, clock).vacancy({ organisationId, state: 'PUBLISHED' });
    const candidateId = newId();
    await database.owner.query(
      `insert into candidate (id, reference, state, route, lang, first_name, contact_route, phone, dutch_level, created_at, last_activity_at)
       values ($1, $2, 'ACTIVE', 'DESK', 'nl', 'Noor', 'PHONE', '+32470000000', 'B1', now(), now())`,
      [candidateId, newCode(6)],
    );
    const id = newId();
    await database.owner.query(
      `insert into introduction (id, candidate_id, vacancy_id, organisation_id, origin, state, suggested_at, agreed_at, sent_at)
       values ($1, $2, $3, $4, 'DESK', $5, now(), now(), now())`,
      [id, candidateId, vacancyId, organisationId, state],
    );
    return id;
  }; // prettier-ignore

  it('is for an administrator or a coordinator, from every state in which it is with us', async () => {
    for (const state of ['ACTIVE', 'DORMANT', 'SUSPENDED'] as const) {
      const organisation = await a().organisation({ state });
      await get(ArchiveOrganisation).execute(await a().member(organisation), organisation.id);
      expect((await stateOf(organisation.id))?.state).toBe('ARCHIVED');
      const other = await a().organisation({ state });
      await get(ArchiveOrganisation).execute(coordinator, other.id);
      expect((await stateOf(other.id))?.state).toBe('ARCHIVED');
    }
    expect(new Set(await messages())).toEqual(new Set(['organisation.archived']));
  });

  it('is not for a member who is no administrator, and unknown to anybody else', async () => {
    const organisation = await a().organisation();
    const member = await a().plainMember(organisation);
    const stranger = await a().member(await a().organisation());
    const stop = (actor: Actor) => get(ArchiveOrganisation).execute(actor, organisation.id);
    await expect(stop(member)).rejects.toMatchObject({ code: 'organisation.admins-decide' });
    await expect(stop(stranger)).rejects.toMatchObject({ code: 'unknown' });
    expect((await stateOf(organisation.id))?.state).toBe('ACTIVE');
  });

  it.each(['AGREED_BY_CANDIDATE', 'SENT', 'ANSWERED', 'MET'])(
    'waits while an introduction is %s, and says how many',
    async (state) => {
      const organisation = await a().organisation();
      const member = await a().member(organisation);
      const id = await introduce(organisation.id, state);
      const stop = () => get(ArchiveOrganisation).execute(member, organisation.id);
      await expect(stop()).rejects.toMatchObject({ code: 'organisation.open-introductions', facts: { count: 1 } });
      await database.owner.query(`update introduction set state = 'NOT_STARTED', ended_at = now() where id = $1`, [id]);
      await stop();
      expect((await stateOf(organisation.id))?.state).toBe('ARCHIVED');
    },
  ); // prettier-ignore
});

describe('an organisation of which nothing is heard', () => {
  const quiet = async () => {
    const long = new Date('2025-01-01T00:00:00Z');
    const organisation = await a().organisation({ createdAt: long, activatedAt: long });
    const member = await a().member(organisation);
    await database.owner.query(`update membership set since = $2 where organisation_id = $1`, [organisation.id, long]);
    return { id: organisation.id, member };
  }; // prettier-ignore
  const rest = (id: string) => get(RestOrganisation).execute(system, id);

  it('is warned, sleeps a month later, and wakes when a member says so', async () => {
    const { id, member } = await quiet();
    const found = () => get(UnitOfWork).asSystem((tx) => get(QuietRepository).toLookAt(tx, clock.now()));
    expect(await found()).toContain(id);
    expect([await rest(id), await rest(id)]).toEqual(['warn', 'nothing']);
    await database.owner.query(`update organisation set quiet_mailed_at = quiet_mailed_at - interval '30 days' where id = $1`, [id]); // prettier-ignore
    expect(await rest(id)).toBe('rest');
    expect((await stateOf(id))?.state).toBe('DORMANT');
    expect([await rest(id), await found()]).toEqual(['nothing', expect.not.arrayContaining([id])]);
    await get(WakeOrganisation).execute(member, id);
    expect((await stateOf(id))?.state).toBe('ACTIVE');
    expect(await rest(id)).toBe('nothing');
    expect(await messages()).toEqual(['organisation.quiet', 'organisation.rested', 'organisation.woken']);
  });

  it('is left alone for a year when somebody answers the warning', async () => {
    const { id } = await quiet();
    expect(await rest(id)).toBe('warn');
    await get(WakeOrganisation).execute(system, id);
    await database.owner.query(`update organisation set quiet_mailed_at = now() - interval '90 days' where id = $1`, [id]);
    expect(await rest(id)).toBe('nothing');
    expect(await log(id)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['a member logged in', `update account set last_login_at = $2 where id in (select account_id from membership where organisation_id = $1)`],
    ['a vacancy was open until lately', `insert into vacancy (id, organisation_id, state, close_reason, themes, municipality, place_kind, dutch_level,
       commitment, places, expenses, secrecy, created_at, updated_at, closed_at)
       values (gen_random_uuid(), $1, 'WITHDRAWN', 'NEED_GONE', '{food}', '21012', 'ADDRESS', 'A1', 'REGULAR', 1, 'NONE', 'NONE', $2, $2, $2)`],
  ])('is not quiet when %s', async (_what, sql) => {
    const { id } = await quiet();
    await database.owner.query(sql, [id, new Date('2026-06-01T00:00:00Z')]);
    expect(await rest(id)).toBe('nothing');
  }); // prettier-ignore

  it('is nobody else’s to put to sleep', async () => {
    const { id, member } = await quiet();
    for (const actor of [member, coordinator]) {
      await expect(get(RestOrganisation).execute(actor, id)).rejects.toMatchObject({ code: 'unknown' });
    }
  });
});
