import { Test } from '@nestjs/testing';
import { AccessModule } from '#access';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { InlineJobs, JobsModule } from '#jobs';
import { FixedClock, type Actor } from '#kernel';
import { LoadLegalAmounts, OrganisationsModule } from '#organisations';
import { syncMunicipalities } from '#places';
import { VacanciesJobsModule, VacanciesModule, type Vacancy, type VacancyState } from '#vacancies';
import { candidateBuilders } from './builders/candidates.js';
import { organisationBuilders } from './builders/organisations.js';
import { vacancyBuilders } from './builders/vacancies.js';
import { createTestDatabase } from './test-database.js';

/** A Tuesday morning in Brussels, in summer time. */
export const benchStart = new Date('2026-09-15T08:00:00Z');

async function startParts() {
  const clock = new FixedClock(benchStart);
  const database = await createTestDatabase();
  const app = await Test.createTestingModule({
    imports: [
      ConfigModule.with(database.config, clock),
      DatabaseModule.for([]),
      AccessModule,
      JobsModule.worker('inline'),
      OrganisationsModule,
      VacanciesModule,
      VacanciesJobsModule,
    ],
  }).compile();
  const get = <C>(type: new (...parts: never[]) => C): C => app.get(type, { strict: false });
  await syncMunicipalities(get(UnitOfWork));
  await get(LoadLegalAmounts).execute();
  await get(InlineJobs).drain();
  const a = {
    ...organisationBuilders(database.owner, clock),
    ...vacancyBuilders(database.owner, clock),
    ...candidateBuilders(database.owner, () => clock.now()),
  };
  const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
    (await database.owner.query(sql, values)).rows as R[];
  return { a, app, clock, coordinator: await a.coordinator(), database, get, rows, work: get(UnitOfWork) };
}

interface StoredVacancy {
  readonly state: VacancyState;
  readonly close_reason: string | null;
  readonly expires_on: string | null;
}

/** Organisations and vacancies with their jobs on a fresh database: for the specs of these two. */
export async function vacancyBench() {
  const parts = await startParts();
  const { a, app, clock, database, rows } = parts;
  return {
    ...parts,
    /** The row as it stands in the database. */
    async stored(id: string): Promise<StoredVacancy | undefined> {
      const sql = `select state, close_reason, expires_on::text from vacancy where id = $1`;
      return (await rows<StoredVacancy>(sql, [id]))[0];
    },
    /** Names of the messages sent since the last reset, in order. */
    async messages(): Promise<string[]> {
      const sql = `select name from outbox where kind = 'message' order by seq`;
      return (await rows<{ name: string }>(sql)).map((row) => row.name);
    },
    /** An organisation with a member and one vacancy. */
    async scene(
      state: VacancyState = 'DRAFT',
      over: Partial<Vacancy> = {},
    ): Promise<{ organisation: { id: string; name: string }; member: Actor; vacancy: { id: string } }> {
      const organisation = await a.organisation();
      const member = await a.member(organisation);
      const vacancy = await a.vacancy({ organisationId: organisation.id, state, ...over });
      return { organisation, member, vacancy };
    },
    async reset(): Promise<void> {
      clock.set(benchStart);
      await database.owner.query(
        `delete from outbox; delete from candidate; delete from vacancy; delete from organisation`,
      );
    },
    async close(): Promise<void> {
      await app.close();
      await database.drop();
    },
  };
}
