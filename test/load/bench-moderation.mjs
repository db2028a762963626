// npm run bench:moderation: the queue with 10 000 waiting, the review page and an organisation's own vacancy pages of
// the built site over HTTP, beside the same SQL through pg alone and beside a route that does nothing.
import 'reflect-metadata';
import pg from 'pg';
import { hashSecret, newId, newSecret } from '#kernel';
import { paths, withQuery } from '#ui';
import { createWeb } from '../../dist/apps/web/src/start-web.js';
import { benchDatabase } from './bench-database.mjs';
import { agent, get, startSite } from './bench-site.mjs';
import { compare, printTable, writeReport } from './measure.mjs';
import { recordSql, replay } from './recorded-sql.mjs';

const waiting = Number(process.argv[2] ?? 10_000);
const turns = Number(process.argv[3] ?? 4);
const published = 3_000;

const columns = `organisation_id, state, themes, municipality, place_kind, dutch_level, commitment, slots, places,
  expenses, secrecy, created_at, submitted_at, updated_at`;

/** Nine of ten are vacancies that wait, one is changes of something online; over the last 30 days. */
async function storeWaiting(owner) {
  const vacancies = Math.round(waiting * 0.9);
  await owner.query(`alter table vacancy alter column number restart with 1000000`);
  await owner.query(
    `with organisations as (select id, row_number() over (order by number) as n from organisation),
     added as (
       insert into vacancy (id, ${columns})
       select gen_random_uuid(), o.id, 'IN_REVIEW', '{food}', '21012', 'ADDRESS', 'A2', 'REGULAR', 0, 2, 'NONE', 'NONE',
         now(), now() - (g.at * 30.0 / $1::int) * interval '1 day', now()
       from generate_series(1, $1::int) as g(at) join organisations o on o.n = 1 + g.at % (select count(*) from organisations)
       returning id)
     insert into vacancy_text (vacancy_id, lang, title, summary, body)
     select added.id, 'nl', t.title, t.summary, t.body
       from (select id, row_number() over () as n from added) as added
       join (select *, row_number() over (order by vacancy_id) as n from vacancy_text where lang = 'nl') t
         on t.n = 1 + added.n % $2`,
    [vacancies, published],
  );
  await owner.query(
    `insert into vacancy_proposal (id, vacancy_id, organisation_id, state, content, created_at, submitted_at, updated_at)
     select gen_random_uuid(), id, organisation_id, 'IN_REVIEW', '{}', now(),
       now() - random() * interval '30 days', now()
     from (select id, organisation_id from vacancy where state = 'PUBLISHED' limit $1) v`,
    [waiting - vacancies],
  );
  await owner.query(`insert into vacancy_contact (vacancy_id, organisation_id, first_name, email)
     select id, organisation_id, 'Lut', 'lut@vereniging.example' from vacancy on conflict do nothing`);
  await owner.query('vacuum analyze');
}

/** An account with a session, as a browser would have it after logging in. */
async function signedIn(owner, kind) {
  const id = newId();
  const secret = newSecret();
  await owner.query(
    `insert into account (id, kind, email, first_name, last_name, created_at) values ($1, $2, $3, 'Lut', 'Proef', now())`,
    [id, kind, `${id}@proef.example`],
  );
  await owner.query(
    `insert into session (token_hash, account_id, created_at, last_seen_at, idle_minutes, expires_at)
     values ($1, $2, now(), now() + interval '1 hour', 600, now() + interval '10 hours')`,
    [hashSecret(secret), id],
  );
  return { id, headers: { cookie: `sid=${secret}` } };
}

const first = async (owner, sql) => (await owner.query(sql)).rows[0];

/** The pages to measure: name, address, who reads. */
async function pagesOf(owner) {
  const coordinator = await signedIn(owner, 'coordinator');
  const member = await signedIn(owner, 'organisation');
  const own = await first(
    owner,
    `select id, organisation_id as org from vacancy where state = 'IN_REVIEW' limit 1`,
  );
  const online = await first(
    owner,
    `select id from vacancy where state = 'PUBLISHED' and organisation_id = '${own.org}' limit 1`,
  );
  await owner.query(`insert into membership values ($1, $2, 'ADMIN', now())`, [own.org, member.id]);
  const queue = (query) => withQuery(paths.teamVacancies('nl'), query);
  return [
    ['queue, first page', queue({}), coordinator],
    ['queue, page 100', queue({ pagina: 100 }), coordinator],
    ['queue, changes only', queue({ soort: 'CHANGES' }), coordinator],
    ['queue, overdue', queue({ telaat: '1' }), coordinator],
    ['queue, first-timers', queue({ nieuw: '1' }), coordinator],
    ['queue, words', queue({ q: 'schoo' }), coordinator],
    ['queue, one organisation', queue({ organisatie: own.org }), coordinator],
    ['review page', paths.teamVacancy('nl', own.id), coordinator],
    ['own vacancy, waiting', paths.myVacancy('nl', own.org, own.id), member],
    ['own vacancy, online', paths.myVacancy('nl', own.org, online.id), member],
    ['own vacancy, history', paths.myVacancyHistory('nl', own.org, own.id), member],
    ['own organisation', paths.myOrganisation('nl', own.org), member],
  ].map(([name, path, { headers }]) => ({ name, path, headers }));
}

const database = await benchDatabase(published, (text) => console.log(text));
const owner = new pg.Client(database.config.databaseUrl);
await owner.connect();
console.log(`${waiting} wait …`);
await storeWaiting(owner);
const pages = await pagesOf(owner);
const here = await createWeb({ ...database.config, rateLimits: false });
for (const page of pages) {
  const answer = () => here.inject({ method: 'GET', url: page.path, headers: page.headers });
  await answer();
  page.sql = await recordSql(async () => {
    const { statusCode } = await answer();
    if (statusCode !== 200) throw new Error(`${page.path} answered ${statusCode}`);
  });
}
await here.close();
const pool = new pg.Pool({
  connectionString: database.config.databaseAppUrl,
  max: 16,
  options: '-c timezone=UTC',
});
const site = await startSite(database.config);
try {
  const times = 20;
  const often = (task) => Array.from({ length: times }, () => task);
  const report = { waiting, published, clients: {} };
  for (const clients of [1, 8]) {
    const rows = [];
    for (const { name, path, headers, sql } of pages) {
      const figures = await compare(
        {
          page: often(() => get(site.url + path, { headers })),
          sql: often(replay(pool, sql)),
          'empty route': often(() => get(`${site.url}/livez`)),
        },
        { clients, turns },
      );
      rows.push({ name, statements: sql.length, figures });
    }
    printTable(`Moderation, ${waiting} waiting, ${clients} client${clients === 1 ? '' : 's'}`, rows);
    report.clients[clients] = rows;
  }
  writeReport('bench-moderation', report);
} finally {
  agent.destroy();
  await site.stop();
  await pool.end();
  await owner.end();
  await database.close();
}
