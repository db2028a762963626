import pg from 'pg';
import { Bug } from '#kernel';

/** A row as the database names its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Writes rows in bulk as the owner of the schema. Row-level security binds the owner too, so it is lifted for the load. */
export class DemoRepository {
  private constructor(private readonly client: pg.Client) {}

  /** Runs `fill` in one transaction: afterwards everything is there, or nothing. */
  static async fill(ownerUrl: string, fill: (store: DemoRepository) => Promise<void>): Promise<void> {
    const client = new pg.Client({ connectionString: ownerUrl });
    // A server that breaks down says so in an event too; the statement that was under way fails anyway.
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query('begin');
      const guarded = await tables(client);
      for (const table of guarded) await client.query(`alter table ${table} no force row level security`);
      await fill(new DemoRepository(client));
      for (const table of guarded) await client.query(`alter table ${table} force row level security`);
      await client.query('commit');
    } finally {
      await client.end();
    }
  }

  /** Inserts rows that all have the same columns. */
  async add(table: string, rows: readonly Row[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const columns = Object.keys(first);
    if (!/^[a-z_]+$/.test(table) || columns.some((column) => !/^[a-z_]+$/.test(column)))
      throw new Bug('a strange column');
    const list = columns.join(', ');
    for (let at = 0; at < rows.length; at += 500) {
      await this.client.query(
        `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows.slice(at, at + 500))],
      );
    }
  }

  async numbers(table: 'organisation' | 'vacancy'): Promise<Map<string, number>> {
    const { rows } = await this.client.query<{ id: string; number: number }>(
      `select id, number from ${table}`,
    );
    return new Map(rows.map((row) => [row.id, row.number]));
  }

  async infoPoints(): Promise<string[]> {
    const { rows } = await this.client.query<{ id: string }>(
      `select id from info_point order by kind desc, key`,
    );
    return rows.map((row) => row.id);
  }
}

async function tables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity order by 1`,
  );
  return rows.map((row) => row.name);
}
