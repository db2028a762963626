import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AccessModule } from '#access';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { JobsModule } from '#jobs';
import { FixedClock, visitor, type Actor } from '#kernel';
import { createTestDatabase, type TestDatabase } from '#testing';
import { organisationBuilders } from '../../testing/src/builders/organisations.js';
import { MembersRepository } from './members.repository.js';
import {
  AcceptInvitation, ChangeMemberRole, HandOver, InviteMember, LeaveOrganisation, MembersQueries, OrganisationsModule,
  RemoveMember, ResendInvitation, WithdrawInvitation,
} from './index.js'; // prettier-ignore

const clock = new FixedClock(new Date('2026-09-15T08:00:00Z'));
let database: TestDatabase;
let app: TestingModule;
let coordinator: Actor;
const a = () => organisationBuilders(database.owner, clock);
const get = <C>(type: new (...parts: never[]) => C): C => app.get(type, { strict: false });
const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await database.owner.query(sql, values)).rows as R[];
const rolesIn = async (organisationId: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await rows<{ id: string; role: string }>(`select account_id as id, role from membership where organisation_id = $1`, [organisationId])).map(({ id, role }) => [id, role]),
  ); // prettier-ignore
const open = async (organisationId: string) =>
  (await get(UnitOfWork).run(coordinator, (tx) => get(MembersQueries).overview(tx, organisationId)))
    .invitations;

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
beforeEach(async () => {
  clock.set(new Date('2026-09-15T08:00:00Z'));
  await database.owner.query(`delete from outbox`);
});

const scene = async () => {
  const organisation = await a().organisation();
  const admin = await a().member(organisation);
  const member = await a().plainMember(organisation);
  return { id: organisation.id, admin, member };
};
const invite = (actor: Actor, organisationId: string, email: string, role: 'ADMIN' | 'MEMBER' = 'MEMBER') =>
  get(InviteMember).execute(actor, { organisationId, email, role, lang: 'nl' });
const accept = (invitationId: string, person: { firstName: string; lastName: string } | null = null) =>
  get(AcceptInvitation).execute(visitor, { invitationId, person, lang: 'nl' });

describe('inviting somebody', () => {
  it('makes a new account of kind organisation a member, once', async () => {
    const { id, admin } = await scene();
    await invite(admin, id, 'Nieuw@Kring.example', 'ADMIN');
    expect(await rows(`select name from outbox`)).toEqual([{ name: 'member.invited' }]);
    const [invitation] = await open(id);
    expect(invitation).toMatchObject({ email: 'nieuw@kring.example', role: 'ADMIN' });
    const person = { firstName: 'Nour', lastName: 'Amrani' };
    const joined = await accept(invitation?.id ?? '', person);
    expect(await rolesIn(id)).toMatchObject({ [joined.accountId]: 'ADMIN' });
    expect(await rows(`select kind, email from account where id = $1`, [joined.accountId])).toEqual([{ kind: 'organisation', email: 'nieuw@kring.example' }]); // prettier-ignore
    await expect(accept(invitation?.id ?? '', person)).rejects.toMatchObject({
      code: 'member.invitation-over',
    });
    expect(await open(id)).toEqual([]);
  });

  it('lets an account of another organisation join with what it has', async () => {
    const { id, admin } = await scene();
    const other = await a().member(await a().organisation());
    await invite(admin, id, `${other.id}@vereniging.example`);
    const joined = await accept((await open(id))[0]?.id ?? '');
    expect([joined.accountId, (await rolesIn(id))[other.id ?? '']]).toEqual([other.id, 'MEMBER']);
  });

  it('refuses an account of another kind in plain words: one account has one kind', async () => {
    const { id, admin } = await scene();
    await invite(admin, id, `${coordinator.id}@vereniging.example`);
    const [invitation] = await open(id);
    await expect(accept(invitation?.id ?? '')).rejects.toMatchObject({ code: 'member.other-kind' });
    expect(Object.keys(await rolesIn(id))).toHaveLength(2);
  });

  it('asks a name of somebody new', async () => {
    const { id, admin } = await scene();
    await invite(admin, id, 'naamloos@kring.example');
    await expect(accept((await open(id))[0]?.id ?? '')).rejects.toMatchObject({
      code: 'organisation.incomplete',
    });
  });

  it('asks the same address again with the role of now, and nobody who is a member', async () => {
    const { id, admin, member } = await scene();
    await invite(admin, id, 'twee@kring.example');
    await invite(admin, id, 'twee@kring.example', 'ADMIN');
    expect(await open(id)).toEqual([expect.objectContaining({ role: 'ADMIN' })]);
    const address = `${member.id}@vereniging.example`;
    await expect(invite(admin, id, address)).rejects.toMatchObject({ code: 'member.already' });
  });

  it('is over after 14 days, and sending it again gives another 14', async () => {
    const { id, admin } = await scene();
    await invite(admin, id, 'laat@kring.example');
    const invitationId = (await open(id))[0]?.id ?? '';
    clock.set(new Date('2026-09-29T08:00:01Z'));
    const person = { firstName: 'Laat', lastName: 'Komer' };
    await expect(accept(invitationId, person)).rejects.toMatchObject({ code: 'member.invitation-over' });
    await get(ResendInvitation).execute(admin, { organisationId: id, invitationId });
    await accept(invitationId, person);
  });

  it('can be taken back: then the link does nothing', async () => {
    const { id, admin } = await scene();
    await invite(admin, id, 'weg@kring.example');
    const invitationId = (await open(id))[0]?.id ?? '';
    await get(WithdrawInvitation).execute(admin, { organisationId: id, invitationId });
    await expect(accept(invitationId, { firstName: 'W', lastName: 'G' })).rejects.toMatchObject({ code: 'member.invitation-over' }); // prettier-ignore
    await expect(get(ResendInvitation).execute(admin, { organisationId: id, invitationId })).rejects.toMatchObject({ code: 'member.invitation-over' }); // prettier-ignore
  });

  it('stops at thirty a day', async () => {
    const { id, admin } = await scene();
    for (let n = 0; n < 30; n += 1) await invite(admin, id, `n${n}@kring.example`);
    await expect(invite(admin, id, 'n30@kring.example')).rejects.toMatchObject({ code: 'member.too-many' });
    clock.set(new Date('2026-09-16T08:00:01Z'));
    await invite(admin, id, 'n30@kring.example');
  });

  it('counts every mail, also again to the same address, and logs who invited', async () => {
    const { id, admin } = await scene();
    await invite(admin, id, 'steeds@kring.example');
    const invitationId = (await open(id))[0]?.id ?? '';
    const again = () => get(ResendInvitation).execute(admin, { organisationId: id, invitationId });
    for (let n = 0; n < 29; n += 1) await (n % 2 ? again() : invite(admin, id, 'steeds@kring.example'));
    await expect(again()).rejects.toMatchObject({ code: 'member.too-many' });
    await expect(invite(admin, id, 'steeds@kring.example')).rejects.toMatchObject({ code: 'member.too-many' });
    const log = await rows(`select distinct action, actor_id as "by", note from transition where subject_id = $1`, [id]);
    expect(log).toEqual([{ action: 'member-invited', by: admin.id, note: invitationId }]);
  }); // prettier-ignore

  it('is not done for an organisation that is over, and an old invitation to it does nothing', async () => {
    const { id, admin } = await scene();
    await invite(admin, id, 'laatste@kring.example');
    const invitationId = (await open(id))[0]?.id ?? '';
    await database.owner.query(`update organisation set state = 'ARCHIVED' where id = $1`, [id]);
    await expect(invite(admin, id, 'nog@kring.example')).rejects.toMatchObject({
      code: 'organisation.closed',
    });
    await expect(accept(invitationId, { firstName: 'L', lastName: 'A' })).rejects.toMatchObject({ code: 'member.invitation-over' }); // prettier-ignore
  });
});

describe('who decides who belongs to an organisation', () => {
  it('is an administrator or a coordinator; a plain member is told so, a stranger finds nothing', async () => {
    const { id, admin, member } = await scene();
    const stranger = await a().member(await a().organisation());
    const about = { organisationId: id, accountId: member.id ?? '' };
    await invite(admin, id, 'iemand@kring.example');
    const which = { organisationId: id, invitationId: (await open(id))[0]?.id ?? '' };
    const acts = (actor: Actor) => [
      () => invite(actor, id, 'x@kring.example'),
      () => get(ResendInvitation).execute(actor, which),
      () => get(WithdrawInvitation).execute(actor, which),
      () => get(ChangeMemberRole).execute(actor, { ...about, role: 'ADMIN' }),
      () => get(HandOver).execute(actor, about),
      () => get(RemoveMember).execute(actor, about),
    ];
    for (const act of acts(member)) await expect(act()).rejects.toMatchObject({ code: 'organisation.admins-decide' });
    for (const act of acts(stranger)) await expect(act()).rejects.toMatchObject({ code: 'unknown' });
    await get(RemoveMember).execute(coordinator, about);
    expect(await rolesIn(id)).toEqual({ [admin.id ?? '']: 'ADMIN' });
    expect(await rows(`select 1 from account where id = $1`, [member.id])).toHaveLength(1);
  }); // prettier-ignore

  it('can be handed over in one go, and every change stands in the log with who', async () => {
    const { id, admin, member } = await scene();
    await get(HandOver).execute(admin, { organisationId: id, accountId: member.id ?? '' });
    expect(await rolesIn(id)).toEqual({ [admin.id ?? '']: 'MEMBER', [member.id ?? '']: 'ADMIN' });
    expect(
      await rows(`select action, actor_id as "by", note from transition where subject_id = $1`, [id]),
    ).toEqual([{ action: 'member-hands-over', by: admin.id, note: member.id }]);
    await expect(get(HandOver).execute(admin, { organisationId: id, accountId: member.id ?? '' })).rejects.toMatchObject({ code: 'organisation.admins-decide' }); // prettier-ignore
  });

  it('knows no member of another organisation', async () => {
    const { id, admin } = await scene();
    const other = await scene();
    const about = { organisationId: id, accountId: other.member.id ?? '' };
    await expect(get(RemoveMember).execute(admin, about)).rejects.toMatchObject({ code: 'unknown' });
    await expect(get(ChangeMemberRole).execute(admin, { ...about, role: 'ADMIN' })).rejects.toMatchObject({ code: 'unknown' }); // prettier-ignore
    await expect(get(HandOver).execute(admin, about)).rejects.toMatchObject({ code: 'unknown' });
    expect(await rolesIn(other.id)).toMatchObject({ [other.member.id ?? '']: 'MEMBER' });
  });
});

describe('the last administrator', () => {
  const last = { code: 'organisation.last-admin' };

  it('cannot leave, be removed or become a plain member; a coordinator cannot do it either', async () => {
    const { id, admin } = await scene();
    const about = { organisationId: id, accountId: admin.id ?? '' };
    await expect(get(LeaveOrganisation).execute(admin, id)).rejects.toMatchObject(last);
    for (const actor of [admin, coordinator]) {
      await expect(get(RemoveMember).execute(actor, about)).rejects.toMatchObject(last);
      await expect(get(ChangeMemberRole).execute(actor, { ...about, role: 'MEMBER' })).rejects.toMatchObject(
        last,
      );
    }
  });

  it('does not count a colleague whose account is locked', async () => {
    const { id, admin, member } = await scene();
    await get(ChangeMemberRole).execute(admin, {
      organisationId: id,
      accountId: member.id ?? '',
      role: 'ADMIN',
    });
    await database.owner.query(`update account set state = 'LOCKED' where id = $1`, [member.id]);
    await expect(get(LeaveOrganisation).execute(admin, id)).rejects.toMatchObject(last);
  });

  it('cannot hand over to somebody whose account is locked', async () => {
    const { id, admin, member } = await scene();
    await database.owner.query(`update account set state = 'LOCKED' where id = $1`, [member.id]);
    const about = { organisationId: id, accountId: member.id ?? '' };
    await expect(get(HandOver).execute(admin, about)).rejects.toMatchObject(last);
    expect(await rolesIn(id)).toEqual({ [admin.id ?? '']: 'ADMIN', [member.id ?? '']: 'MEMBER' });
  });

  it.each(['leaving', 'removing each other', 'stepping down'])('stays when two do so at once: %s', async (how) => {
    const organisation = await a().organisation();
    const [one, two] = [await a().member(organisation), await a().member(organisation)];
    const acts: Record<string, (actor: Actor, other: Actor) => Promise<void>> = {
      leaving: (actor) => get(LeaveOrganisation).execute(actor, organisation.id),
      'removing each other': (actor, other) => get(RemoveMember).execute(actor, { organisationId: organisation.id, accountId: other.id ?? '' }),
      'stepping down': (actor) => get(ChangeMemberRole).execute(actor, { organisationId: organisation.id, accountId: actor.id ?? '', role: 'MEMBER' }),
    };
    const act = acts[how];
    const done = await Promise.allSettled([act?.(one, two), act?.(two, one)]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(Object.values(await rolesIn(organisation.id)).filter((role) => role === 'ADMIN')).toEqual(['ADMIN']);
  }); // prettier-ignore

  it('may leave what is over', async () => {
    const { id, admin } = await scene();
    await database.owner.query(`update organisation set state = 'ARCHIVED' where id = $1`, [id]);
    await get(LeaveOrganisation).execute(admin, id);
    expect(Object.keys(await rolesIn(id))).toHaveLength(1);
  });
});

describe('memberships in the database', () => {
  const readBy = (actor: Actor, id: string) =>
    get(UnitOfWork).run(actor, (tx) => get(MembersRepository).list(tx, id));

  it('are seen by colleagues and coordinators only', async () => {
    const { id, admin, member } = await scene();
    const stranger = await a().member(await a().organisation());
    expect(await readBy(member, id)).toHaveLength(2);
    expect(await readBy(admin, id)).toHaveLength(2);
    expect(await readBy(coordinator, id)).toHaveLength(2);
    expect(await readBy(stranger, id)).toEqual([]);
    await expect(readBy(visitor, id)).rejects.toThrow('permission denied');
  });

  it('tell who somebody is and never how they log in', async () => {
    const { admin, member } = await scene();
    const ask = (columns: string) =>
      get(UnitOfWork).run(admin, (tx) =>
        tx.manager.query(`select ${columns} from account where id = $1`, [member.id]),
      );
    expect(await ask('first_name')).toEqual([{ first_name: 'Lut' }]);
    await expect(ask('password_hash')).rejects.toThrow('permission denied');
  });

  it('cannot be given to oneself, past the commands either', async () => {
    const { id, member } = await scene();
    const stranger = await a().member(await a().organisation());
    const write = (actor: Actor, sql: string, values: unknown[]) =>
      get(UnitOfWork).run(actor, (tx) => tx.manager.query(sql, values));
    const add = `insert into membership (organisation_id, account_id, role, since) values ($1, $2, 'ADMIN', now())`;
    await expect(write(stranger, add, [id, stranger.id])).rejects.toThrow('row-level security');
    await write(member, `update membership set role = 'ADMIN' where organisation_id = $1 and account_id = $2`, [id, member.id]);
    await write(member, `delete from membership where organisation_id = $1 and account_id <> $2`, [id, member.id]);
    expect(Object.values(await rolesIn(id)).sort()).toEqual(['ADMIN', 'MEMBER']);
    const empty = await a().organisation();
    await expect(write(stranger, add, [empty.id, stranger.id])).rejects.toThrow('row-level security');
    await expect(write(visitor, add, [empty.id, stranger.id])).rejects.toThrow('row-level security');
    const waiting = await a().organisation({ state: 'SUBMITTED' });
    await expect(write(stranger, add, [waiting.id, member.id])).rejects.toThrow('row-level security');
  }); // prettier-ignore
});
