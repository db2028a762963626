import type pg from 'pg';
import { Test, type TestingModule } from '@nestjs/testing';
import { AccessModule } from '#access';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { EventsModule } from '#events';
import { IntroductionsJobsModule } from '#introductions';
import { InlineJobs, JobsModule } from '#jobs';
import { FixedClock, newId, type Actor } from '#kernel';
import { VacanciesJobsModule } from '#vacancies';
import { eventBuilders } from './builders/events.js';
import { organisationBuilders } from './builders/organisations.js';
import { receptionBuilders } from './builders/reception.js';
import { referralBuilders } from './builders/referrals.js';
import { vacancyBuilders } from './builders/vacancies.js';
import { createTestDatabase } from './test-database.js';

const start = new Date('2026-09-15T08:00:00Z');

/** The commands and jobs around a market on a fresh database, without site: for tests of libs/events. */
export async function marketBench() {
  const database = await createTestDatabase();
  const clock = new FixedClock(start);
  const app: TestingModule = await Test.createTestingModule({
    imports: [
      ConfigModule.with(database.config, clock),
      DatabaseModule.for([]),
      AccessModule,
      JobsModule.worker('inline'),
      EventsModule,
      IntroductionsJobsModule,
      VacanciesJobsModule,
    ],
  }).compile();
  const { owner } = database;
  const a = {
    ...eventBuilders(owner, () => clock.now()),
    ...organisationBuilders(owner, clock),
    ...receptionBuilders(owner, clock),
    ...referralBuilders(owner, clock),
    ...vacancyBuilders(owner, clock),
  };
  const jobs = app.get(InlineJobs);
  return {
    database,
    clock,
    start,
    a,
    jobs,
    work: app.get(UnitOfWork),
    get: <C>(type: new (...parts: never[]) => C): C => app.get(type, { strict: false }),
    /** An active organisation with a member and one published vacancy. */
    async employer(): Promise<{ id: string; member: Actor; vacancyId: string }> {
      const { id } = await a.organisation({ name: `Vereniging ${newId().slice(-6)}` });
      const { id: vacancyId } = await a.vacancy({ organisationId: id, state: 'PUBLISHED' });
      return { id, member: await a.member({ id }), vacancyId };
    },
    ...looks(owner),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

export type MarketBench = Awaited<ReturnType<typeof marketBench>>;

/** What the database holds, past row-level security. */
const looks = (owner: pg.Pool) => ({
  /** One row, past row-level security. */
  async row(sql: string, ...values: unknown[]): Promise<Record<string, unknown>> {
    return (await owner.query<Record<string, unknown>>(sql, values)).rows[0] ?? {};
  },
  /** Payloads of the messages with this name about one thing, in order. */
  async messages(name: string, key: string, id: string): Promise<Record<string, unknown>[]> {
    const { rows } = await owner.query<{ payload: Record<string, unknown> }>(
      `select payload from outbox where kind = 'message' and name = $1 and payload->>$2 = $3 order by seq`,
      [name, key, id],
    );
    return rows.map(({ payload }) => payload);
  },
});
