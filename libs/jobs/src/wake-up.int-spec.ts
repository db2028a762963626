import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { logger } from '#config';
import { createTestDatabase, type TestDatabase } from '#testing';
import { outboxChannel } from './outbox.js';
import { WakeUp } from './wake-up.js';

describe('the wake-up of the relay', () => {
  let database: TestDatabase;
  let wakeUp: WakeUp;
  let woken: Promise<void>;
  let heard = 0;

  beforeEach(async () => {
    database = await createTestDatabase();
    heard = 0;
    woken = new Promise((resolve) => {
      wakeUp = new WakeUp(database.config.databaseAppUrl, logger('silent'), () => {
        heard += 1;
        resolve();
      });
    });
    await wakeUp.start();
  });
  afterEach(async () => {
    await wakeUp.stop();
    await database.drop();
  });

  it('comes with the commit, not before and not after a rollback', async () => {
    const client = await database.owner.connect();
    await client.query(`begin`);
    await client.query(`select pg_notify($1, '')`, [outboxChannel]);
    await client.query(`rollback`);
    await client.query(`begin`);
    await client.query(`select pg_notify($1, '')`, [outboxChannel]);
    expect(heard).toBe(0);
    await client.query(`commit`);
    client.release();
    await woken;
    expect(heard).toBe(1);
  });

  it('comes back after its connection was cut', async () => {
    const cut = await database.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'brugpunt-wake' and datname = current_database()`,
    );
    expect(cut.rowCount).toBe(1);
    const again = setInterval(
      () => void database.owner.query(`select pg_notify($1, '')`, [outboxChannel]),
      200,
    );
    await woken;
    clearInterval(again);
    expect(heard).toBeGreaterThan(0);
  });
});
