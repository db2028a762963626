import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing';
import type { Lifecycle } from '#kernel';

type AnyLifecycle = Lifecycle<string, string>;

const files = readdirSync('libs').flatMap((lib) =>
  readdirSync(`libs/${lib}/src`)
    .filter((file) => file.endsWith('.lifecycle.ts'))
    .map((file) => ({
      table: file.replace('.lifecycle.ts', '').replaceAll('-', '_'),
      path: `../../libs/${lib}/src/${file}`,
    })),
);

const isLifecycle = (value: unknown): value is AnyLifecycle =>
  typeof value === 'object' && value !== null && 'states' in value && 'actions' in value;

async function load(path: string): Promise<AnyLifecycle> {
  const module = (await import(path)) as Record<string, unknown>;
  const found = Object.values(module).filter(isLifecycle);
  if (found.length !== 1) throw new Error(`${path} exports ${found.length} lifecycles`);
  return found[0] as AnyLifecycle;
}

describe('lifecycles', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  /** States that the CHECK of column `state` allows. */
  const checked = async (table: string): Promise<string[]> => {
    const { rows } = await database.owner.query<{ rule: string }>(
      `select pg_get_constraintdef(oid) as rule from pg_constraint
        where conrelid = to_regclass($1) and contype = 'c' and conname = $2`,
      [table, `${table}_state_check`],
    );
    return [...(rows[0]?.rule ?? '').matchAll(/'([A-Za-z_]+)'/g)].map((match) => match[1] ?? '').sort();
  };

  it('exist for everything that has states', () => {
    expect(files.map((file) => file.table).sort()).toEqual(
      expect.arrayContaining(['candidate', 'introduction', 'organisation', 'referral', 'vacancy']),
    );
  });

  it.each(files)('$table says the same as the database', async ({ table, path }) => {
    const { states } = await load(path);
    expect([...states].sort()).toEqual(await checked(table));
  });

  it.each(files)('$table reaches every state', async ({ path }) => {
    const { states, initial, actions } = await load(path);
    const reached = new Set([initial]);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const { from, to } of Object.values(actions))
        if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([...states].filter((state) => !reached.has(state))).toEqual([]);
  });
});
