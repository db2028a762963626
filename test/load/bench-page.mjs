// npm run bench:page: search page and vacancy page of the built site over HTTP, beside the same SQL through pg
// alone and beside a route that does nothing.
import 'reflect-metadata';
import pg from 'pg';
import { OrganisationsQueries } from '#organisations';
import { withQuery, paths } from '#ui';
import { VacanciesQueries } from '#vacancies';
import { searchStatement, similarStatement } from '../../dist/libs/search/src/search-statement.queries.js';
import { searchParams } from '../../dist/apps/web/src/vacancies/search-params.js';
import { benchDatabase } from './bench-database.mjs';
import { agent, get, startSite } from './bench-site.mjs';
import { compare, printTable, writeReport } from './measure.mjs';
import { queryClasses } from './query-classes.mjs';
import { randomFrom } from './random.mjs';

const count = Number(process.argv[2] ?? 20_000);
const turns = Number(process.argv[3] ?? 4);

/** The statements of the vacancy page, as the page sends them: a unit of work with two reads, then the search. */
function vacancySql(pool, vacancies, organisations) {
  return async (number) => {
    const client = await pool.connect();
    try {
      await client.query('START TRANSACTION');
      await client.query(
        `select set_config('role', $1, true), set_config('app.actor', $2, true), set_config('app.referrer', $3, true)`,
        ['bp_visitor', '', ''],
      );
      const tx = { manager: { query: async (text, values) => (await client.query(text, values)).rows } };
      const vacancy = await vacancies.published(tx, number);
      await organisations.byId(tx, vacancy.organisation.id);
      await client.query('COMMIT');
      const { text, values } = similarStatement(vacancy, 'nl', 3);
      await client.query(text, values);
    } finally {
      client.release();
    }
  };
}

const database = await benchDatabase(count, (text) => console.log(text));
const pool = new pg.Pool({
  connectionString: database.config.databaseAppUrl,
  max: 16,
  options: '-c timezone=UTC',
});
const site = await startSite(database.config);
try {
  const queries = Object.values(queryClasses(database.vocabulary)).flatMap((list) => list.slice(0, 10));
  const random = randomFrom(3);
  const numbers = Array.from({ length: 80 }, () => 10_000 + Math.floor(random() * count));
  const ask = vacancySql(pool, new VacanciesQueries(), new OrganisationsQueries());
  const nothing = queries.map(() => () => get(`${site.url}/livez`));
  const kinds = {
    'search page': {
      page: queries.map((query) => () => get(site.url + withQuery(paths.search('nl'), searchParams(query)))),
      sql: queries.map((query) => {
        const { text, values } = searchStatement(query);
        return () => pool.query(text, values);
      }),
      'empty route': nothing,
    },
    'vacancy page': {
      page: numbers.map((number) => () => get(site.url + paths.vacancy('nl', number))),
      sql: numbers.map((number) => () => ask(number)),
      'empty route': nothing,
    },
  };
  const report = { count, clients: {} };
  for (const clients of [1, 16]) {
    const rows = [];
    for (const [name, alternatives] of Object.entries(kinds)) {
      rows.push({ name, figures: await compare(alternatives, { clients, turns }) });
    }
    printTable(`Pages, ${count} vacancies, ${clients} client${clients === 1 ? '' : 's'}`, rows);
    report.clients[clients] = rows;
  }
  writeReport('bench-page', report);
} finally {
  agent.destroy();
  await site.stop();
  await pool.end();
  await database.close();
}
