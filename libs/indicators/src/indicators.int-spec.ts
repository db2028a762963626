import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork, type Tx } from '#database';
import { engagementStarted } from '#introductions';
import { InlineJobs, JobsModule, Outbox } from '#jobs';
import { FixedClock, newCode, newId, visitor, type Actor, type Route } from '#kernel';
import { syncMunicipalities } from '#places';
import { candidateAnonymised } from '#privacy';
import { deskContactLogged, intakeCompleted } from '#reception';
import { createTestDatabase, type TestDatabase } from '#testing';
import { vacancyClosed, vacancyPublished } from '#vacancies';
import { counted } from './indicators-jobs.module.js';
import {
  IndicatorsJobsModule,
  IndicatorsModule,
  IndicatorsQueries,
  ReplayMessages,
  type Figure,
} from './index.js';
import { projections } from './projections.js';

const coordinator: Actor = { ...visitor, kind: 'coordinator', id: newId() };
const muntpunt = '01900000-0000-7000-8000-000000000001';

describe('indicators', () => {
  const clock = new FixedClock(new Date('2026-08-10T09:00:00Z'));
  let database: TestDatabase;
  let app: Awaited<ReturnType<ReturnType<typeof Test.createTestingModule>['compile']>>;
  let work: UnitOfWork;
  const organisationId = newId();
  const vacancies: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await Test.createTestingModule({
      imports: [
        ConfigModule.with(database.config, clock),
        DatabaseModule.for([]),
        JobsModule.worker('inline'),
        IndicatorsModule,
        IndicatorsJobsModule,
      ],
    }).compile();
    work = app.get(UnitOfWork);
    await syncMunicipalities(work);
    await database.owner.query(
      `insert into organisation (id, name, legal_form, kind, sector, purpose_nl, municipality, state, created_at)
       values ($1, 'Buurtkeuken', 'NON_PROFIT', 'ASSOCIATION', 'welfare', 'Samen koken', '21012', 'ACTIVE', now())`,
      [organisationId],
    );
    for (let n = 0; n < 3; n++) vacancies.push(await vacancy());
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function vacancy(): Promise<string> {
    const id = newId();
    await database.owner.query(
      `insert into vacancy (id, organisation_id, state, themes, municipality, place_kind, dutch_level, commitment,
         places, expenses, secrecy, created_at, updated_at)
       values ($1, $2, 'DRAFT', '{food}', '21012', 'ADDRESS', 'A2', 'REGULAR', 20, 'NONE', 'NONE', now(), now())`,
      [id, organisationId],
    );
    return id;
  }

  async function candidate(route: Route, municipality = '21012', lang = 'nl'): Promise<string> {
    const id = newId();
    await database.owner.query(
      `insert into candidate (id, reference, state, route, lang, contact_route, birth_year, municipality, created_at,
         last_activity_at) values ($1, $2, 'ACTIVE', $3, $5, 'COMES_BACK', 1990, $4, now(), now())`,
      [id, newCode(6), route, municipality, lang],
    );
    return id;
  }

  const say = (write: (outbox: Outbox, tx: Tx) => Promise<unknown>) =>
    work.asSystem((tx) => write(app.get(Outbox), tx));
  const drain = () => app.get(InlineJobs).drain();

  const start = (candidateId: string, route: Route, on = clock.now(), at = 0) =>
    say((outbox, tx) =>
      outbox.announce(
        tx,
        engagementStarted,
        {
          introductionId: newId(), engagementId: newId(), candidateId, vacancyId: vacancies[at] ?? '', organisationId, route,
        }, // prettier-ignore
        on,
      ),
    );

  const read = async (code: Figure['code'], quarter: string): Promise<Figure> => {
    const { figures } = await app.get(IndicatorsQueries).report(coordinator, quarter, 'internal');
    const found = figures.find((figure) => figure.code === code);
    if (!found) throw new Error(code);
    return found;
  };
  const everything = async (): Promise<string> =>
    JSON.stringify(
      (
        await database.owner.query(
          `select code, period, revision, figure, note from indicator_snapshot order by 1, 2, 3`,
        )
      ).rows,
    ) + JSON.stringify((await app.get(IndicatorsQueries).report(coordinator, '2026-Q3', 'internal')).figures);

  it('counts every message that it knows how to count', () => {
    expect(counted.map(({ name }) => name).sort()).toEqual(Object.keys(projections).sort());
  });

  const people: string[] = [];

  it('shows people who started in the running quarter, with small groups hidden', async () => {
    for (let n = 0; n < 14; n++)
      people.push(await candidate('DESK', n < 11 ? '21012' : '21004', n < 7 ? 'nl' : 'fr'));
    for (const person of people) await start(person, 'DESK');
    await start(people[0] ?? '', 'DESK', clock.now(), 1);
    for (let n = 0; n < 3; n++) await start(await candidate('SELF'), 'SELF');
    await drain();
    const figure = await read('I05', '2026-Q3');
    expect(figure).toMatchObject({ status: 'running', k: 5 });
    const [counts] = figure.counts;
    expect(counts?.total).toEqual({ mark: 'shown', value: 17 });
    const routes = counts?.breakdowns.find(({ by }) => by === 'route')?.cells;
    expect(routes?.map(({ key, count }) => [key, count.mark])).toEqual([
      ['SELF', 'small'], ['DESK', 'hidden'], ['REFERRER', 'shown'], ['MARKET', 'shown'],
    ]); // prettier-ignore
    expect(JSON.stringify(counts?.breakdowns)).not.toMatch(/"value":(3|14)\b/);
  });

  it('counts contacts at the desk, intakes, publications and closings', async () => {
    for (let n = 0; n < 12; n++) {
      await say((outbox, tx) =>
        outbox.announce(tx, deskContactLogged, {
          contactId: newId(),
          infoPointId: muntpunt,
          kind: 'SHORT',
          lang: 'fr',
        }),
      );
    }
    for (const [at, candidateId] of people.entries()) {
      const about = {
        intakeId: newId(),
        candidateId,
        infoPointId: muntpunt,
        lang: 'nl',
        route: 'DESK' as const,
      };
      await say((outbox, tx) =>
        outbox.announce(
          tx,
          intakeCompleted,
          about,
          new Date(`2026-07-${String(at + 1).padStart(2, '0')}T09:00:00Z`),
        ),
      );
    }
    for (const vacancyId of vacancies) {
      await say((outbox, tx) =>
        outbox.announce(tx, vacancyPublished, { vacancyId }, new Date('2026-07-01T09:00:00Z')),
      );
    }
    await say((outbox, tx) =>
      outbox.announce(tx, vacancyClosed, { vacancyId: vacancies[0] ?? '', reason: 'FILLED_VIA_STEUNPUNT' }),
    );
    await drain();
    expect((await read('I13', '2026-Q3')).counts[0]?.total).toEqual({ mark: 'shown', value: 12 });
    expect((await read('I18', '2026-Q3')).ratios[0]?.total).toBeNull(); // 17 of 20: three places left is a small number
    expect(await read('I07', '2026-Q3')).toMatchObject({
      status: 'waiting',
      ripeFrom: '2026-12-30',
      ratios: [],
    });
  });

  it('changes nothing when every message is told again', async () => {
    const before = await everything();
    expect(await app.get(ReplayMessages).execute()).toMatchObject({ added: 0 });
    await drain();
    expect(await everything()).toBe(before);
  });

  it('fixes a quarter when it is over, and restates it with a note when something comes late', async () => {
    clock.set(new Date('2026-10-02T09:00:00Z'));
    await drain();
    expect(await read('I05', '2026-Q3')).toMatchObject({ status: 'fixed', note: null });
    const late = await candidate('REFERRER');
    await start(late, 'REFERRER', new Date('2026-09-30T11:00:00Z'));
    await drain();
    const figure = await read('I05', '2026-Q3');
    expect(figure).toMatchObject({ status: 'restated', note: 'LATE_FACTS' });
    expect(figure.counts[0]?.total).toEqual({ mark: 'shown', value: 18 });
    const kept = await database.owner.query(
      `select revision from indicator_snapshot where code = 'I05' and period = '2026-Q3' order by 1`,
    );
    expect(kept.rows).toEqual([{ revision: 1 }, { revision: 2 }]);
  });

  it('keeps every figure when somebody is erased, and the person cannot be found in the facts (brief 5.5.10)', async () => {
    const before = await everything();
    const [gone] = people;
    await database.owner.query(
      `update candidate set state = 'ANONYMISED', birth_year = null, municipality = null where id = $1`,
      [gone],
    );
    await say((outbox, tx) =>
      outbox.announce(tx, candidateAnonymised, { candidateId: gone ?? '', cause: 'REQUEST' }),
    );
    await drain();
    expect((await database.owner.query(`select 1 from fact where subject_key = $1`, [gone])).rowCount).toBe(
      0,
    );
    expect(await everything()).toBe(before);
    // Also when everything is counted anew: the two starts of that person are still one person.
    await database.owner.query(`delete from indicator_snapshot`);
    expect((await read('I05', '2026-Q3')).counts[0]?.total).toEqual({ mark: 'shown', value: 18 });
    await app.get(ReplayMessages).execute();
    expect((await database.owner.query(`select 1 from fact where subject_key = $1`, [gone])).rowCount).toBe(
      0,
    );
  });

  it('makes the cohort of I07 when its 90 days are over', async () => {
    clock.set(new Date('2027-01-04T09:00:00Z'));
    await drain();
    const figure = await read('I07', '2026-Q3');
    expect(figure.status).toBe('fixed');
    // All fourteen started: with a zero rest hidden for sensitive groups, even that is not told.
    expect(figure.ratios[0]?.total).toBeNull();
  });

  it('is for coordinators; nobody else may read figures, and no role but the system reads facts', async () => {
    for (const kind of ['visitor', 'organisation', 'referrer', 'desk', 'admin'] as const) {
      const somebody: Actor = { ...coordinator, kind };
      await expect(app.get(IndicatorsQueries).report(somebody, '2026-Q3', 'internal')).rejects.toMatchObject({
        code: 'unknown',
      });
    }
    const granted = await database.owner.query(
      `select distinct grantee from information_schema.role_table_grants
       where table_name in ('fact', 'indicator_snapshot') and grantee <> (select tableowner from pg_tables where tablename = 'fact')`,
    );
    expect(granted.rows).toEqual([{ grantee: 'bp_system' }]);
  });
});
