// npm run bench:search: the search in PostgreSQL over 20 000 vacancies, beside the same SQL through pg alone.
import 'reflect-metadata';
import pg from 'pg';
import { SqlVacancySearch } from '../../dist/libs/search/src/sql-vacancy-search.queries.js';
import { searchStatement } from '../../dist/libs/search/src/search-statement.queries.js';
import { benchDatabase } from './bench-database.mjs';
import { compare, printTable, writeReport } from './measure.mjs';
import { queryClasses } from './query-classes.mjs';

const count = Number(process.argv[2] ?? 20_000);
const turns = Number(process.argv[3] ?? 5);

const database = await benchDatabase(count, (text) => console.log(text));
const pool = new pg.Pool({
  connectionString: database.config.databaseAppUrl,
  max: 16,
  options: '-c timezone=UTC',
});
try {
  const search = new SqlVacancySearch(database.source);
  const classes = queryClasses(database.vocabulary);
  const report = { count, indexSeconds: database.indexSeconds, sizes: database.sizes, clients: {} };
  console.log(`index of ${count} built in ${database.indexSeconds.toFixed(1)} s`);
  for (const clients of [1, 16]) {
    const rows = [];
    for (const [name, queries] of Object.entries(classes)) {
      const figures = await compare(
        {
          search: queries.map((query) => () => search.search(query)),
          'pg alone': queries.map((query) => {
            const { text, values } = searchStatement(query);
            return () => pool.query(text, values);
          }),
        },
        { clients, turns },
      );
      rows.push({ name, figures });
    }
    printTable(`Search, ${count} vacancies, ${clients} client${clients === 1 ? '' : 's'}`, rows);
    report.clients[clients] = rows;
  }
  writeReport('bench-search', report);
} finally {
  await pool.end();
  await database.close();
}
