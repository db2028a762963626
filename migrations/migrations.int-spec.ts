import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateDown, migrateUp } from '#database';
import { createTestDatabase, type TestDatabase } from '#testing';
import { migrations } from './index.js';

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('are numbered without gaps and HEAD names the last one', () => {
    const files = readdirSync('migrations').filter((file) => /^\d{4}-.*\.ts$/.test(file)).sort(); // prettier-ignore
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, at) => at + 1));
    expect(readFileSync('migrations/HEAD', 'utf8').trim()).toBe(files.at(-1)?.replace('.ts', ''));
    expect(migrations).toHaveLength(files.length);
  });

  it('go all the way down and up again', async () => {
    const { config, owner } = database;
    const options = { ownerUrl: config.databaseUrl, appUrl: config.databaseAppUrl, migrations };
    await migrateDown(options, migrations.length);
    const left = await owner.query(
      `select table_name from information_schema.tables where table_schema = 'public'`,
    );
    expect(left.rows).toEqual([{ table_name: 'migration' }]);
    expect(await migrateUp(options)).toHaveLength(migrations.length);
  });

  it('work for an owner of the schema that is no superuser', async () => {
    const { config, owner } = database;
    await owner.query(`drop role if exists plain_owner`);
    await owner.query(`create role plain_owner login createrole password 'plain'`);
    const roles = await owner.query<{ name: string }>(
      `select rolname as name from pg_roles where rolname ~ '^(bp_|brugpunt_)'`,
    );
    for (const { name } of roles.rows) await owner.query(`grant ${name} to plain_owner with admin option`);
    await owner.query(`create database plain_schema owner plain_owner`);
    const url = new URL(config.databaseUrl);
    url.pathname = '/plain_schema';
    url.username = 'plain_owner';
    url.password = 'plain';
    const options = { ownerUrl: url.toString(), appUrl: config.databaseAppUrl, migrations };
    try {
      expect(await migrateUp(options)).toHaveLength(migrations.length);
      await migrateDown(options, 1);
      expect(await migrateUp(options)).toHaveLength(1);
    } finally {
      await owner.query(`drop database plain_schema with (force)`);
      await owner.query(`drop owned by plain_owner; drop role plain_owner`);
    }
  });
});
