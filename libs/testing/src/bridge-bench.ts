import type pg from 'pg';
import { Test, type TestingModule } from '@nestjs/testing';
import { AccessModule } from '#access';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import {
  IntroductionsJobsModule,
  IntroductionsQueries,
  type IntroductionRequest,
  type IntroductionState,
  type OrganisationView,
} from '#introductions';
import { InlineJobs, JobsModule } from '#jobs';
import { FixedClock, newId, type Actor } from '#kernel';
import { VacanciesJobsModule } from '#vacancies';
import { bridgeScene, type BridgeScene } from './bridge-scene.js';
import { candidateBuilders } from './builders/candidates.js';
import { introductionBuilders } from './builders/introductions.js';
import { createTestDatabase } from './test-database.js';

/** Columns of an introduction that tests look at. */
export interface StoredIntroduction {
  readonly state: IntroductionState;
  readonly reason: string | null;
  readonly sent_at: Date | null;
  readonly told_at: Date | null;
}

/** Somebody of the team, or a stranger of another kind. */
export const staff = (kind: Actor['kind']): Actor => ({
  kind,
  id: newId(),
  organisationIds: [],
  referrerId: null,
});

/** The commands and jobs of the bridge on a fresh database, without site: for tests of libs/introductions. */
export async function bridgeBench() {
  const database = await createTestDatabase();
  const start = new Date('2027-03-01T09:00:00Z');
  const clock = new FixedClock(start);
  const app: TestingModule = await Test.createTestingModule({
    imports: [
      ConfigModule.with(database.config, clock),
      DatabaseModule.for([]),
      AccessModule,
      JobsModule.worker('inline'),
      IntroductionsJobsModule,
      VacanciesJobsModule,
    ],
  }).compile();
  const work = app.get(UnitOfWork);
  const jobs = app.get(InlineJobs);
  const scene = await bridgeScene(database.owner);
  const other = await bridgeScene(database.owner);
  await jobs.drain();
  const get = <C>(type: new (...parts: never[]) => C): C => app.get(type, { strict: false });
  const now = () => clock.now();
  return {
    database,
    clock,
    work,
    jobs,
    scene,
    other,
    get,
    a: { ...candidateBuilders(database.owner, now), ...introductionBuilders(database.owner, now) },
    /** Another open vacancy of another organisation. */
    anotherScene: (wish: { minAge?: number } = {}): Promise<BridgeScene> => bridgeScene(database.owner, wish),
    reset: () => clock.set(start),
    ...looks(database.owner),
    seenBy: (actor: Actor, id: string): Promise<OrganisationView> =>
      work.run(actor, (tx) => get(IntroductionsQueries).forOrganisation(tx, id, 'nl')),
    request: (over: Partial<IntroductionRequest['candidate']> = {}) => requestFor(scene.vacancyId, over),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

export type BridgeBench = Awaited<ReturnType<typeof bridgeBench>>;

/** What the database holds, past row-level security. */
const looks = (owner: pg.Pool) => ({
  async one<R>(sql: string, values: unknown[]): Promise<R> {
    return (await owner.query(sql, values)).rows[0] as R;
  },
  async stored(id: string): Promise<StoredIntroduction> {
    return (await owner.query<StoredIntroduction>(`select * from introduction where id = $1`, [id]))
      .rows[0] as StoredIntroduction;
  },
  /** Names of the messages about an introduction, in order; those about consent left out. */
  async messagesOf(id: string): Promise<string[]> {
    const found = await owner.query<{ name: string }>(
      `select name from outbox where kind = 'message' and payload ->> 'introductionId' = $1 and name not like 'consent%' order by seq`,
      [id],
    );
    return found.rows.map((row) => row.name);
  },
});

const requestFor = (
  vacancyId: string,
  over: Partial<IntroductionRequest['candidate']>,
): IntroductionRequest => ({
  vacancyId,
  message: 'Ik kook graag voor veel mensen.',
  candidate: {
    route: 'SELF',
    lang: 'nl',
    firstName: 'Noor',
    email: `${newId()}@voorbeeld.example`,
    contactRoute: 'EMAIL',
    birthYear: 1995,
    dutchLevel: 'A2',
    consents: [{ purpose: 'KEEP_DATA', channel: 'WEB' }],
    ...over,
  },
});
