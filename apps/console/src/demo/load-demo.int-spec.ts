import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing';
import { demoLogins, loadDemo } from './load-demo.js';

describe('the demonstration', () => {
  let database: TestDatabase;
  let said: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    said = await loadDemo(database.config, new Date());
  }, 120_000);
  afterAll(() => database.drop());

  const count = async (sql: string): Promise<number> => {
    const { rows } = await database.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
    return rows[0]?.n ?? 0;
  };

  it('says what it loaded', () => {
    expect(said).toMatch(/^165 vacancies of 45 organisations, 2\d\d candidates$/);
  });

  it('has something for every page to show', async () => {
    expect(await count(`vacancy where state = 'PUBLISHED'`)).toBeGreaterThan(100);
    expect(await count(`vacancy_search`)).toBe(await count(`vacancy where state = 'PUBLISHED'`));
    expect(await count(`candidate`)).toBe(300);
    expect(await count(`engagement`)).toBeGreaterThan(60);
    expect(await count(`introduction where state = 'SENT' and escalated_at is not null`)).toBeGreaterThan(0);
    expect(await count(`referral where state = 'PROPOSED'`)).toBeGreaterThan(0);
    expect(await count(`match_suggestion`)).toBeGreaterThan(100);
    expect(await count(`market_edition where state = 'RECRUITING'`)).toBe(1);
    expect(await count(`stand where state = 'CONFIRMED' and prepared_at is null`)).toBeGreaterThan(0);
    expect(await count(`registration where kind = 'GROUP'`)).toBeGreaterThan(5);
    expect(await count(`vacancy_proposal where state = 'IN_REVIEW'`)).toBe(2);
    expect(await count(`vacancy where tasks <> '{}' and accessibility <> '{}'`)).toBeGreaterThan(100);
  });

  it('fills the figures of the past year', async () => {
    expect(await count(`fact where code = 'start'`)).toBeGreaterThan(60);
    const contacts = await count(`outbox where name = 'desk-contact.logged'`);
    expect(contacts).toBeGreaterThan(600);
    expect(await count(`fact where code = 'contact'`)).toBe(contacts);
    expect(await count(`fact where code = 'standConfirmed'`)).toBeGreaterThan(15);
  });

  it('covers all municipalities and languages', async () => {
    expect(
      await count(`(select distinct municipality from vacancy where municipality is not null) as m`),
    ).toBe(19);
    expect(
      await count(`(select vacancy_id from vacancy_text where lang <> 'nl' group by 1) as t`),
    ).toBeGreaterThanOrEqual(55);
  });

  it('sends nobody a mail about the past', async () => {
    // What waits for a coordinator was handed in just now, and no mail comes of it.
    const { rows } = await database.owner.query<{ name: string }>(
      `select distinct name from outbox where relayed_at is null order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['vacancy.changes-submitted', 'vacancy.updated']);
    expect(await count(`mail`)).toBe(0);
  });

  it('leaves the guards up', async () => {
    expect(await count(`pg_class where relname = 'candidate' and relforcerowsecurity`)).toBe(1);
  });

  it('has the log-ins that the start names', async () => {
    for (const { email } of demoLogins) expect(await count(`account where email = '${email}'`)).toBe(1);
  });
});
