import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing';

describe('personal data', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const names = async (sql: string): Promise<string[]> =>
    (await database.owner.query<{ name: string }>(sql)).rows.map((row) => row.name);

  const personalTables = (): Promise<string[]> =>
    names(`select distinct c.relname as name from pg_description d
             join pg_class c on c.oid = d.objoid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and d.objsubid > 0 and d.description like 'personal%' order by 1`);

  it('is marked wherever a column looks like it', async () => {
    const unmarked = await names(`
      select c.relname || '.' || a.attname as name from pg_attribute a
        join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        left join pg_description d on d.objoid = c.oid and d.objsubid = a.attnum
       where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
         and a.attname ~ '(^|_)(first_name|last_name|email|phone|to_address|birth|ciphertext|candidate_id)'
         and coalesce(d.description, '') not like 'personal%'
         -- Keys of a row that is marked itself, and the wrapped data key, which says nothing about anybody.
         and c.relname not in ('candidate_key', 'match_threshold', 'candidate_note')
       order by 1`);
    expect(unmarked).toEqual([]);
  });

  it('stands behind row-level security that even the owner cannot pass', async () => {
    const open =
      await names(`select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`);
    const tables = await personalTables();
    expect(tables.length).toBeGreaterThan(12);
    expect(tables.filter((table) => open.includes(table))).toEqual([]);
  });

  it('has a retention rule with a source', async () => {
    const ruled = await names(`select table_name as name from retention_rule where source <> ''`);
    expect((await personalTables()).filter((table) => !ruled.includes(table))).toEqual([]);
  });

  it('is out of reach for the login role itself', async () => {
    const granted = await names(`select table_name as name from information_schema.role_table_grants
       where grantee in ('brugpunt_app', 'PUBLIC') and table_schema = 'public'`);
    const tables = await personalTables();
    expect(granted.filter((table) => tables.includes(table))).toEqual([]);
  });
});
