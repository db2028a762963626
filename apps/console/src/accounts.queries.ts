import type { Config } from '#config';
import pg from 'pg';

/** Which of these addresses have an account; with `null` whether there is any account at all. */
export async function accountsAmong(config: Config, emails: readonly string[] | null): Promise<number> {
  const client = new pg.Client(config.databaseAppUrl);
  // A server that breaks down says so in an event too; the statement that was under way fails anyway.
  client.on('error', () => undefined);
  await client.connect();
  try {
    // The login role may read nothing, and the owner may be blind to rows: we ask as the system.
    await client.query('begin; set local role bp_system');
    const found = await client.query<{ count: number }>(
      'select count(*)::int as count from account where $1::text[] is null or email = any($1)',
      [emails],
    );
    await client.query('commit');
    return found.rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}
