import pg from 'pg';

/**
 * What a page asks of the database, by listening while the site in this process answers it once: every statement
 * with its values, transactions included.
 */
export async function recordSql(act) {
  const original = pg.Client.prototype.query;
  const statements = [];
  pg.Client.prototype.query = function query(text, values, ...rest) {
    if (typeof text === 'string') statements.push({ text, values: Array.isArray(values) ? values : [] });
    return original.call(this, text, values, ...rest);
  };
  try {
    await act();
  } finally {
    pg.Client.prototype.query = original;
  }
  return statements;
}

/** Sends recorded statements again through pg alone, one after the other on one connection. */
export const replay = (pool, statements) => async () => {
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) await client.query(text, values);
  } finally {
    client.release();
  }
};
