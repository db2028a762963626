import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bridgeScene, hiddenFields, startApp, type BridgeScene, type TestApp } from '#testing';

let app: TestApp;
let scene: BridgeScene;
let base: string;

beforeAll(async () => {
  app = await startApp();
  scene = await bridgeScene(app.database.owner);
  const found = await app.database.owner.query<{ number: number }>(
    `select number from vacancy where id = $1`,
    [scene.vacancyId],
  );
  base = `/nl/vacatures/${found.rows[0]?.number}/interesse`;
});
afterAll(() => app.close());

const about = { firstName: 'Noor', message: 'Ik kook graag.', dutchLevel: 'A2', birthYear: '1990' };
const post = (path: string, fields: object) => app.visitor().post(path).type('form').send(fields);
const count = async (table: 'candidate' | 'introduction'): Promise<number> =>
  (await app.database.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? 0;

/** Walks the three pages as a browser without JavaScript does; answers the last form's fields. */
async function walk(reach: object): Promise<Record<string, string>> {
  const first = await app.visitor().get(base);
  expect(first.text).toContain('Stap 1 van 3');
  const second = await post(`${base}/bereik`, { ...hiddenFields(first.text), ...about });
  expect(second.text).toContain('Stap 2 van 3');
  const third = await post(`${base}/nakijken`, {
    ...hiddenFields(second.text),
    ...reach,
    keep: '1',
    share: '1',
  });
  expect(third.text).toContain('Stap 3 van 3');
  expect(third.text).toContain('Ik kook graag.');
  return hiddenFields(third.text);
}

describe('being interested', () => {
  it('takes three pages, ends on a private page and introduces once, however often the button is pressed', async () => {
    const before = await count('introduction');
    const fields = await walk({ reach: 'EMAIL', email: 'noor@voorbeeld.example' });
    const [one, two] = await Promise.all([post(`${base}/klaar`, fields), post(`${base}/klaar`, fields)]);
    expect([one.status, two.status]).toEqual([303, 303]);
    expect(one.headers.location).toMatch(/^\/nl\/volgen\/[\w-]{43}$/);
    expect(two.headers.location).toBe(one.headers.location);
    expect(await count('introduction')).toBe(before + 1);

    const status = await app.visitor().get(String(one.headers.location));
    expect(status.text).toContain('Dag Noor');
    expect(status.text).toContain('We sturen je vraag nu naar de organisatie.');
    await app.drain();
    expect((await app.visitor().get(String(one.headers.location))).text).toContain(
      'De organisatie kijkt nu.',
    );
    const mails = await app.database.owner.query<{ to_address: string; text: string }>(
      `select to_address, text from mailbox order by at`,
    );
    expect(mails.rows.map((mail) => mail.to_address).sort()).toEqual([
      'lut@lepel.example',
      'noor@voorbeeld.example',
    ]);
    expect(mails.rows.find((mail) => mail.to_address.startsWith('lut'))?.text).toContain('/nl/antwoord/');
  });

  it('needs neither e-mail nor phone', async () => {
    const fields = await walk({ reach: 'COMES_BACK', email: 'typed@butnotchosen.example' });
    const answer = await post(`${base}/klaar`, fields);
    expect(answer.status).toBe(303);
    const kept = await app.database.owner.query(
      `select 1 from candidate where email = 'typed@butnotchosen.example'`,
    );
    expect(kept.rowCount).toBe(0);
  });

  it('asked twice by the same person says so kindly and changes nothing', async () => {
    const reach = { reach: 'PHONE', phone: '0470 12 34 56' };
    expect((await post(`${base}/klaar`, await walk(reach))).headers.location).toContain('/volgen/');
    const before = await count('candidate');
    const again = await post(`${base}/klaar`, await walk(reach));
    expect(again.headers.location).toBe(`${base}/klaar`);
    expect((await app.visitor().get(`${base}/klaar`)).text).toContain('Vroeg je dit al eerder?');
    expect(await count('candidate')).toBe(before);
  });

  it('keeps what was typed when something is missing, and checks again at every step', async () => {
    const second = await post(`${base}/bereik`, { ...about, firstName: '' });
    expect(second.status).toBe(422);
    expect(second.text).toContain('Ik kook graag.');
    const third = await post(`${base}/nakijken`, { ...about, reach: 'EMAIL', keep: '1' });
    expect(third.status).toBe(422);
    expect(third.text).toContain('Schrijf je e-mailadres, of kies een andere manier.');
    expect(third.text).toContain('Duid aan dat je akkoord gaat');
    expect((await post(`${base}/klaar`, { ...about, dutchLevel: 'D9' })).status).toBe(422);
    expect((await post(`${base}/klaar`, { ...about, birthYear: '99999999999' })).status).toBe(422);
    expect((await post(`${base}/klaar`, { ...about, firstName: 'a\u0000b' })).status).toBe(422);
  });

  it('goes back to the first page with everything still there', async () => {
    const back = await post(base, { ...about, reach: 'PHONE', phone: '0470 12 34 56' });
    expect(back.text).toContain('value="Noor"');
    expect(hiddenFields(back.text)).toMatchObject({ reach: 'PHONE', phone: '0470 12 34 56' });
    expect((await app.visitor().get(`${base}/bereik`)).headers.location).toBe(base);
    expect((await app.visitor().get(`${base}/nakijken`)).headers.location).toBe(base);
  });

  it('explains kindly to somebody who is too young, and keeps nothing', async () => {
    const before = await count('candidate');
    const answer = await post(`${base}/bereik`, { ...about, birthYear: '2015' });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Nog even wachten');
    expect(await count('candidate')).toBe(before);
  });

  it('offers something else when the vacancy closed, and 404 when there never was one', async () => {
    const other = await bridgeScene(app.database.owner);
    await app.database.owner.query(
      `update vacancy set state = 'WITHDRAWN', closed_at = now(), close_reason = 'NEED_GONE' where id = $1`,
      [other.vacancyId],
    );
    const found = await app.database.owner.query<{ number: number }>(
      `select number from vacancy where id = $1`,
      [other.vacancyId],
    );
    const closed = await app.visitor().get(`/nl/vacatures/${found.rows[0]?.number}/interesse`);
    expect(closed.status).toBe(410);
    expect(closed.text).toContain('Deze plaats is niet meer vrij');
    expect(closed.text).toContain('Koken in de buurt');
    for (const number of ['999999', '0', '99999999999', 'x']) {
      expect((await app.visitor().get(`/nl/vacatures/${number}/interesse`)).status).toBe(404);
    }
  });
});
