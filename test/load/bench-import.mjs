// npm run bench:import: a list of 2,000 vacancies brought in and checked (new ones, and the same list again when all of
// them are there already), beside parsing the same CSV alone.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import pg from 'pg';
import { AccessModule } from '#access';
import { ConfigModule, readConfig } from '#config';
import { DatabaseModule, UnitOfWork, migrateUp, workerPatience } from '#database';
import { translator } from '#i18n';
import { InlineJobs, JobsModule } from '#jobs';
import { newId } from '#kernel';
import { LoadLegalAmounts } from '#organisations';
import { syncMunicipalities } from '#places';
import {
  BringInList,
  CheckList,
  ImportRunsRepository,
  TakeOverList,
  VacanciesJobsModule,
  VacanciesModule,
  columnHelp,
} from '#vacancies';
import { migrations } from '../../dist/migrations/index.js';
import { startPostgres } from './bench-database.mjs';
import { compare, printTable, writeReport } from './measure.mjs';

const rows = Number(process.argv[2] ?? 2_000);
const turns = Number(process.argv[3] ?? 5);
const most = 3_000;

/** The example of the template, with words of its own in every row. */
function list() {
  const t = translator('nl');
  const help = columnHelp('nl');
  const records = Array.from({ length: rows }, (_, at) =>
    help.map(({ field, example }) =>
      field === 'code'
        ? `V-${at}`
        : field === 'body'
          ? `${example} ${t('bulk.example.summary')} `.repeat(4) + at
          : example,
    ),
  );
  return Buffer.from(stringify([help.map(({ label }) => label), ...records], { delimiter: ';', bom: true }));
}

async function platform(config) {
  class Bench {}
  Module({
    imports: [
      ConfigModule.with(config),
      DatabaseModule.for([], workerPatience),
      AccessModule,
      JobsModule.worker('inline'),
      VacanciesModule,
      VacanciesJobsModule,
    ],
  })(Bench);
  return NestFactory.createApplicationContext(Bench, { logger: ['error'] });
}

async function member(config) {
  const owner = new pg.Client(config.databaseUrl);
  await owner.connect();
  const [organisation, account] = [newId(), newId()];
  await owner.query(
    `insert into organisation (id, name, legal_form, kind, sector, purpose_nl, municipality, state, created_at)
     values ($1, 'Grote vereniging', 'NON_PROFIT', 'ASSOCIATION', 'welfare', 'Samen', '21004', 'ACTIVE', now())`,
    [organisation],
  );
  await owner.query(
    `insert into account (id, kind, email, first_name, last_name, created_at)
     values ($1, 'organisation', 'lut@vereniging.example', 'Lut', 'Peeters', now())`,
    [account],
  );
  await owner.query(`insert into membership values ($1, $2, 'ADMIN', now())`, [organisation, account]);
  await owner.end();
  return { kind: 'organisation', id: account, organisationIds: [organisation], referrerId: null };
}

const postgres = await startPostgres();
const config = readConfig({
  BRUGPUNT_MODE: 'embedded',
  DATABASE_URL: postgres.url,
  SECRET_KEY: Buffer.alloc(32, 9).toString('base64'),
  LOG_LEVEL: 'silent',
});
await migrateUp({ ownerUrl: config.databaseUrl, appUrl: config.databaseAppUrl, migrations });
const app = await platform(config);
const get = (type) => app.get(type, { strict: false });
try {
  await syncMunicipalities(get(UnitOfWork));
  await get(LoadLegalAmounts).execute();
  const actor = await member(config);
  const [organisationId] = actor.organisationIds;
  const bytes = list();
  /** Everything between the upload and the page that shows what would happen. */
  const preview = async () => {
    const { runId } = await get(BringInList).execute(actor, { organisationId, bytes });
    const runs = get(ImportRunsRepository);
    const { mapping } = await get(UnitOfWork).run(actor, (tx) => runs.get(tx, runId));
    const run = await get(CheckList).execute(actor, { runId, mapping });
    await get(UnitOfWork).run(actor, (tx) => runs.rows(tx, runId, { outcome: null, page: 1, perPage: 50 }));
    return run;
  };
  const floor = async () =>
    parse(bytes, { delimiter: ';', bom: true, info: true, relax_column_count: true, trim: true });
  const insist = (what, found, wanted) => {
    if (found !== wanted) throw new Error(`${what}: ${found} instead of ${wanted}`);
  };
  const measured = [];
  insist('new rows', (await preview()).newRows, rows);
  measured.push({
    name: `${rows} new rows`,
    figures: await compare({ preview: [preview], parsing: [floor] }, { clients: 1, turns }),
  });
  const { id } = await preview();
  const began = performance.now();
  await get(TakeOverList).execute(actor, { runId: id, handIn: false });
  await get(InlineJobs).drain();
  const takeOverSeconds = (performance.now() - began) / 1000;
  insist('known rows', (await preview()).knownRows, rows);
  measured.push({
    name: `${rows} rows that are there already`,
    figures: await compare({ preview: [preview], parsing: [floor] }, { clients: 1, turns }),
  });
  printTable(`A list of ${(bytes.length / 1e6).toFixed(1)} MB, ${columnHelp('nl').length} columns`, measured);
  console.log(`\nTaking over ${rows} rows: ${takeOverSeconds.toFixed(1)} s in the background`);
  writeReport('bench-import', { rows, bytes: bytes.length, measured, takeOverSeconds, most });
  const worst = Math.max(...measured.map(({ figures }) => figures.preview.p95));
  console.log(`Worst preview ${worst.toFixed(0)} ms, at most ${most} ms wanted`);
  if (worst > most) process.exitCode = 1;
} finally {
  await app.close();
  await postgres.stop();
}
