import { DataSource, type MixedList } from 'typeorm';
import { appLogin } from '#config';
import pg from 'pg';

/** A migration class of `migrations/`. */
export type MigrationClass = new () => {
  name?: string;
  up(run: never): Promise<unknown>;
  down(run: never): Promise<unknown>;
};

export interface MigrateOptions {
  /** Owner of the schema. */
  readonly ownerUrl: string;
  /** Connection of the login role; its password is set on the role. */
  readonly appUrl: string;
  readonly migrations: MigrationClass[];
}

const open = async ({ ownerUrl, migrations }: MigrateOptions): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: migrations as MixedList<never>,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    poolSize: 2,
    extra: { options: '-c lock_timeout=5000 -c timezone=UTC' },
  }).initialize();

/** Brings the schema up to HEAD and gives the login role its password. Returns the names of what ran. */
export async function migrateUp(options: MigrateOptions): Promise<string[]> {
  const source = await open(options);
  try {
    const ran = await source.runMigrations();
    const { username, password } = new URL(options.appUrl);
    if (username === appLogin) {
      await source.query(`alter role ${appLogin} password ${pg.escapeLiteral(decodeURIComponent(password))}`);
    }
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** Takes the last `steps` migrations back. */
export async function migrateDown(options: MigrateOptions, steps: number): Promise<void> {
  const source = await open(options);
  try {
    for (let step = 0; step < steps; step++) await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

/** Names of the migrations that the database has, in order, and of those that still wait. */
export async function migrationNames(
  options: MigrateOptions,
): Promise<{ applied: string[]; pending: string[] }> {
  const source = await open(options);
  try {
    const table = await source.query(`select to_regclass('migration') as found`);
    const rows: { name: string }[] = table[0].found
      ? await source.query('select name from migration order by id')
      : [];
    const applied = rows.map((row) => row.name);
    const known = source.migrations.map((migration) => migration.name ?? migration.constructor.name);
    return { applied, pending: known.filter((name) => !applied.includes(name)) };
  } finally {
    await source.destroy();
  }
}
