import { NestFactory } from '@nestjs/core';
import type { Config } from '#config';
import { UnitOfWork } from '#database';
import { CandidateNotes } from '#privacy';
import { syncReferenceData } from '../../../worker/src/reference-data.js';
import { WorkerModule } from '../../../worker/src/worker.module.js';
import { addReferrers, addStaff, DemoAccounts, demoPassword } from './demo-accounts.js';
import { addWaitingChanges } from './demo-changes.js';
import { addCandidates, type PlacedCandidate } from './demo-candidates.js';
import { addDeskContacts, otherInfoPoints } from './demo-desk.js';
import { readDemoFiles } from './demo-files.js';
import { addIntroductions } from './demo-introductions.js';
import { addMarkets } from './demo-markets.js';
import { addOrganisations } from './demo-organisations.js';
import { addVacancies, type PlacedVacancy } from './demo-vacancies.js';
import { DemoRepository, type Row } from './demo.repository.js';
import { DemoWorld } from './demo-world.js';
import { settleDemo } from './settle-demo.js';

export { demoPassword };

/** An invented person who can log in to the demonstration. */
export interface DemoLogin {
  readonly role: string;
  readonly email: string;
}

/** The log-ins that `npm start` names in its last line. */
export const demoLogins: readonly DemoLogin[] = [
  { role: 'coordinator', email: 'leen.vandeputte@brugpunt.example' },
  { role: 'desk', email: 'walter.gillis@brugpunt.example' },
  { role: 'organisation', email: 'godelieve@drie-mussen.example' },
  { role: 'referrer', email: 'hannelore@klinkerklas.example' },
];

async function addAll(
  store: DemoRepository,
  tables: Readonly<Record<string, readonly Row[]>>,
): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) await store.add(table, rows);
}

async function fill(
  store: DemoRepository,
  world: DemoWorld,
): Promise<{ candidates: PlacedCandidate[]; vacancies: PlacedVacancy[] }> {
  const accounts = await DemoAccounts.create();
  const staff = addStaff(world, accounts);
  const referrers = addReferrers(world, accounts);
  const organisations = addOrganisations(world, accounts);
  const vacancies = addVacancies(world, organisations.placed);
  await store.add('info_point', otherInfoPoints);
  const infoPoints = await store.infoPoints();
  const people = addCandidates(world, referrers.workers, { infoPoints, workers: staff.desk });
  const introductions = addIntroductions(world, people.candidates, vacancies.vacancies);
  const cast = {
    organisations: organisations.placed,
    vacancies: vacancies.vacancies,
    workers: referrers.workers,
  };
  const markets = addMarkets(world, cast);
  await accounts.write(store);
  await addAll(store, referrers.rows);
  await addAll(store, { ...organisations.rows });
  await addAll(store, { ...vacancies.rows });
  await addAll(store, { ...people.rows });
  await addAll(store, { ...introductions });
  await addAll(store, { ...markets });
  await store.add('desk_contact', addDeskContacts(world, infoPoints));
  await store.add('outbox', world.messages());
  await store.add('transition', world.transitions);
  return { candidates: people.candidates, vacancies: vacancies.vacancies };
}

/**
 * Fills an empty, migrated database with the demonstration; resolves with a short text for the progress line.
 * It closes every connection it opened: the database is renamed next.
 */
export async function loadDemo(config: Config, now = new Date()): Promise<string> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, 'inline'), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    await syncReferenceData(app);
    const world = new DemoWorld(readDemoFiles(), now);
    let candidates: PlacedCandidate[] = [];
    let placed: PlacedVacancy[] = [];
    await DemoRepository.fill(config.databaseUrl, async (store) => {
      ({ candidates, vacancies: placed } = await fill(store, world));
    });
    const notes = app.get(CandidateNotes, { strict: false });
    await app.get(UnitOfWork, { strict: false }).asSystem(async (tx) => {
      for (const { row, wish } of candidates) await notes.write(tx, row.id, 'WISHES', wish);
    });
    await addWaitingChanges(app, placed);
    await settleDemo(app);
    const { organisations, vacancies } = world.files;
    return `${vacancies.length} vacancies of ${organisations.length} organisations, ${candidates.length} candidates`;
  } finally {
    await app.close();
  }
}
