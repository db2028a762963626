import { readFileSync } from 'node:fs';
import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AccessModule } from '#access';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { JobsModule } from '#jobs';
import { FixedClock, type Actor } from '#kernel';
import { createTestDatabase, type TestDatabase } from '#testing';
import { organisationBuilders } from '../../testing/src/builders/organisations.js';
import { OrganisationsModule, VerificationQueries, alikeFrom, nameLikeness } from './index.js';

interface Pair {
  readonly a: string;
  readonly b: string;
}

const judged = JSON.parse(
  readFileSync(new URL('./name-likeness.fixture.json', import.meta.url), 'utf8'),
) as Record<'tuned' | 'heldOut', Pair[]>;
const alike = [...judged.tuned, ...judged.heldOut].filter(({ a, b }) => nameLikeness(a, b) >= alikeFrom);

const clock = new FixedClock(new Date('2026-09-15T08:00:00Z'));
let database: TestDatabase;
let app: TestingModule;
let coordinator: Actor;
const a = () => organisationBuilders(database.owner, clock);
const get = <C>(type: new (...parts: never[]) => C): C => app.get(type, { strict: false });

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

it('finds by the index nearly every pair that the comparison of names calls alike, among many others', async () => {
  const ids = new Map<string, string>();
  for (const { a: one, b: other } of alike) {
    ids.set(one, (await a().organisation({ name: one, note: null })).id);
    ids.set(other, (await a().organisation({ name: other, note: null })).id);
  }
  await database.owner.query(
    `insert into organisation (id, name, name_key, legal_form, kind, sector, purpose_nl, municipality, state, created_at)
     select gen_random_uuid(), 'Vereniging ' || n, 'vereniging ' || n, 'NON_PROFIT', 'ASSOCIATION', 'culture', 'x', '21012', 'ACTIVE', now()
       from generate_series(1, 2000) n`,
  );
  const missed: string[] = [];
  for (const { a: one, b: other } of alike) {
    const found = await get(UnitOfWork).run(coordinator, (tx) =>
      get(VerificationQueries).lookalikes(tx, ids.get(one) ?? ''),
    );
    if (!found.some(({ id }) => id === ids.get(other))) missed.push(`${one} | ${other}`);
  }
  const recall = 1 - missed.length / alike.length;
  process.stdout.write(
    `hints by the database: ${alike.length} pairs, recall ${recall.toFixed(3)}; missed: ${missed.join('; ')}\n`,
  );
  expect(alike.length).toBeGreaterThan(40);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});
