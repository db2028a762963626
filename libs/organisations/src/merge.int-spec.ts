import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessModule } from '#access';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { JobsModule } from '#jobs';
import { FixedClock, newId, type Actor } from '#kernel';
import { candidateBuilders, createTestDatabase, introductionBuilders, type TestDatabase } from '#testing';
import { organisationBuilders } from '../../testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../testing/src/builders/vacancies.js';
import { mergeRules } from './merge.repository.js';
import {
  MergeOrganisations,
  OrganisationsModule,
  OrganisationsRepository,
  RegisterOrganisation,
  organisationLifecycle,
} from './index.js';

const clock = new FixedClock(new Date('2026-09-15T08:00:00Z'));
let database: TestDatabase;
let app: TestingModule;
let coordinator: Actor;
const now = () => clock.now();
const a = () => ({
  ...organisationBuilders(database.owner, clock),
  ...vacancyBuilders(database.owner, clock),
  ...candidateBuilders(database.owner, now),
  ...introductionBuilders(database.owner, now),
});
const get = <C>(type: new (...parts: never[]) => C): C => app.get(type, { strict: false });
const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await database.owner.query(sql, values)).rows as R[];
const merge = (organisationId: string, intoId: string, actor: Actor = coordinator) =>
  get(MergeOrganisations).execute(actor, { organisationId, intoId });

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

it('knows every column that refers to an organisation', async () => {
  const found = await rows<{ name: string }>(
    `select c.conrelid::regclass::text || '.' || a.attname as name from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.contype = 'f' and c.confrelid = 'organisation'::regclass order by 1`,
  );
  expect(found.map(({ name }) => name)).toEqual(Object.keys(mergeRules).sort());
});

describe('putting two organisations together', () => {
  it('moves people, vacancies, introductions and stands, keeps the notes, and leaves a trace on both sides', async () => {
    const [gone, stays] = [await a().organisation({ name: 'Kring A vzw' }), await a().organisation({ name: 'Kring A' })];
    const both = await a().member(gone, stays);
    await database.owner.query(`update membership set role = 'MEMBER' where account_id = $1 and organisation_id = $2`, [both.id, stays.id]);
    const only = await a().plainMember(gone);
    const vacancy = await a().vacancy({ organisationId: gone.id, state: 'PUBLISHED' });
    const candidate = await a().candidate();
    const introduction = await a().introduction({ candidateId: candidate.id, vacancyId: vacancy.id });
    const edition = newId();
    await database.owner.query(
      `insert into market_edition (id, state, title_nl, intro_nl, place, municipality, starts_at, ends_at, capacity, stands_max, created_at)
       values ($1, 'PLANNED', 'Markt', 'Kom', 'Muntpunt', '21012', now(), now() + interval '1 hour', 10, 10, now())`,
      [edition],
    );
    const stand = newId();
    await database.owner.query(`insert into stand (id, edition_id, organisation_id, state, applied_at) values ($1, $2, $3, 'APPLIED', now())`, [stand, edition, gone.id]);

    await merge(gone.id, stays.id);

    expect(await rows(`select organisation_id from vacancy where id = $1`, [vacancy.id])).toEqual([{ organisation_id: stays.id }]);
    expect(await rows(`select organisation_id from introduction where id = $1`, [introduction.id])).toEqual([{ organisation_id: stays.id }]);
    expect(await rows(`select organisation_id from introduction_disclosure where introduction_id = $1`, [introduction.id])).toEqual([{ organisation_id: stays.id }]);
    expect(await rows(`select organisation_id from stand where id = $1`, [stand])).toEqual([{ organisation_id: stays.id }]);
    expect(await rows(`select account_id, role from membership where organisation_id = $1 order by role`, [stays.id])).toEqual([
      { account_id: both.id, role: 'ADMIN' },
      { account_id: only.id, role: 'MEMBER' },
    ]);
    expect(await rows(`select 1 from membership where organisation_id = $1`, [gone.id])).toEqual([]);
    expect(await rows(`select 1 from information_note where organisation_id = $1`, [gone.id])).toHaveLength(1);
    expect(await rows(`select state, merged_into from organisation where id = $1`, [gone.id])).toEqual([{ state: 'ARCHIVED', merged_into: stays.id }]);
    expect(await rows(`select name, payload from outbox where name = 'organisation.merged'`)).toEqual([
      { name: 'organisation.merged', payload: { organisationId: gone.id, intoId: stays.id } },
    ]);
    expect(await rows(`select subject_id, from_state, to_state from transition where action = 'merge' order by id`)).toEqual([
      { subject_id: gone.id, from_state: 'ACTIVE', to_state: 'ARCHIVED' },
      { subject_id: stays.id, from_state: 'ACTIVE', to_state: 'ACTIVE' },
    ]);
  }); // prettier-ignore

  it('keeps what was agreed for one vacancy', async () => {
    const [gone, stays] = [await a().organisation(), await a().organisation()];
    const vacancy = await a().vacancy({ organisationId: gone.id, state: 'PUBLISHED' });
    await database.owner.query(
      `insert into information_note (id, organisation_id, vacancy_id, version, name, legal_form, purpose_nl, insurance_civil,
         insurance_accident, insurance_legal_aid, expenses, secrecy, valid_from)
       values ($1, $2, $3, 9, 'Kring', 'NON_PROFIT', 'Samen.', true, true, false, 'NONE', 'PROFESSIONAL', now())`,
      [newId(), gone.id, vacancy.id],
    );
    await merge(gone.id, stays.id);
    const held = { organisationId: stays.id, vacancyId: vacancy.id };
    const note = await get(UnitOfWork).run(coordinator, (tx) => get(OrganisationsRepository).noteFor(tx, held));
    expect(note).toMatchObject({ vacancyId: vacancy.id, secrecy: 'PROFESSIONAL' });
  }); // prettier-ignore

  it('follows a chain: what was merged into the first belongs to the last', async () => {
    const [one, two, three] = [await a().organisation(), await a().organisation(), await a().organisation()];
    await merge(one.id, two.id);
    await merge(two.id, three.id);
    expect(
      await rows(`select merged_into from organisation where id = any ($1)`, [[one.id, two.id]]),
    ).toEqual([{ merged_into: three.id }, { merged_into: three.id }]);
  });

  it('keeps two vacancies that had the same number in their lists', async () => {
    const [gone, stays] = [await a().organisation(), await a().organisation()];
    for (const { id } of [gone, stays]) {
      const { id: vacancy } = await a().vacancy({ organisationId: id });
      await database.owner.query(`update vacancy set external_id = 'L-1' where id = $1`, [vacancy]);
    }
    await merge(gone.id, stays.id);
    expect(
      await rows(`select external_id from vacancy where organisation_id = $1 order by 1`, [stays.id]),
    ).toEqual([{ external_id: 'L-1' }, { external_id: null }]);
  });

  it('frees the number of what is gone, so that it is known once', async () => {
    const gone = await a().organisation({ enterpriseNumber: '0896225857', state: 'SUBMITTED' });
    const stays = await a().organisation();
    await merge(gone.id, stays.id);
    expect(get(RegisterOrganisation)).toBeDefined();
    await database.owner.query(`update organisation set enterprise_number = '0896225857' where id = $1`, [
      stays.id,
    ]);
  });

  it.each(organisationLifecycle.states)('of one that is %s follows the lifecycle', async (state) => {
    const [gone, stays] = [await a().organisation({ state }), await a().organisation()];
    const done = merge(gone.id, stays.id);
    if (organisationLifecycle.available(state).includes('merge')) await done;
    else await expect(done).rejects.toMatchObject({ code: 'lifecycle.not-allowed' });
  });

  it.each(organisationLifecycle.states)('into one that is %s works only when it is active', async (state) => {
    const [gone, stays] = [await a().organisation(), await a().organisation({ state })];
    const done = merge(gone.id, stays.id);
    if (state === 'ACTIVE') await done;
    else await expect(done).rejects.toMatchObject({ code: 'organisation.merge-not-active' });
    expect(await rows(`select state from organisation where id = $1`, [gone.id])).toEqual([
      { state: state === 'ACTIVE' ? 'ARCHIVED' : 'ACTIVE' },
    ]);
  });

  it('is not possible into a company: vacancies would be there that may not be', async () => {
    const [gone, stays] = [await a().organisation(), await a().organisation({ legalForm: 'COMPANY', kind: 'COMPANY' })];
    const vacancy = await a().vacancy({ organisationId: gone.id, state: 'PUBLISHED' });
    await expect(merge(gone.id, stays.id)).rejects.toMatchObject({ code: 'organisation.merge-into-company' });
    expect(await rows(`select organisation_id from vacancy where id = $1`, [vacancy.id])).toEqual([{ organisation_id: gone.id }]);
    const other = await a().organisation({ legalForm: 'COMPANY', kind: 'COMPANY' });
    await merge(other.id, stays.id);
  }); // prettier-ignore

  it('gives nobody of a registration that was never verified a say over the others', async () => {
    const gone = await a().organisation({ state: 'SUBMITTED', activatedAt: null });
    const stays = await a().organisation();
    const [claims, there] = [await a().member(gone), await a().plainMember(stays)];
    await database.owner.query(`insert into membership values ($1, $2, 'ADMIN', now())`, [gone.id, there.id]);
    await database.owner.query(
      `insert into organisation_invitation (id, organisation_id, email, role, lang, created_at, sent_at, expires_at)
       values ($1, $2, 'nog@iemand.example', 'ADMIN', 'nl', now(), now(), now() + interval '1 day')`,
      [newId(), gone.id],
    );
    await merge(gone.id, stays.id);
    expect(await rows(`select account_id, role from membership where organisation_id = $1 order by since`, [stays.id])).toEqual(
      expect.arrayContaining([
        { account_id: there.id, role: 'MEMBER' },
        { account_id: claims.id, role: 'MEMBER' },
      ]),
    );
    expect(await rows(`select role from organisation_invitation where organisation_id = $1`, [stays.id])).toEqual([{ role: 'MEMBER' }]);
  }); // prettier-ignore

  it('of each into the other at once happens once, and never both ways', async () => {
    const [one, two] = [await a().organisation(), await a().organisation()];
    const done = await Promise.allSettled([merge(one.id, two.id), merge(two.id, one.id)]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not possible with itself, and for nobody but coordinators', async () => {
    const [one, two] = [await a().organisation(), await a().organisation()];
    await expect(merge(one.id, one.id)).rejects.toMatchObject({ code: 'organisation.merge-into-itself' });
    await expect(merge(one.id, two.id, await a().member(one, two))).rejects.toMatchObject({
      code: 'unknown',
    });
    await expect(merge(one.id, newId())).rejects.toMatchObject({ code: 'unknown' });
  });
});
