import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LogIn } from '#access';
import { startApp, type TestApp } from '#testing';
import { hashPassword } from '#people';
import { newId } from '#kernel';

describe('signing in', () => {
  let app: TestApp;
  let email: string;
  const password = 'een brug over het kanaal';

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    email = `coordinator-${newId()}@steunpunt.example`;
    await app.database.owner.query(
      `insert into account (id, kind, email, first_name, last_name, lang, password_hash, state, created_at)
       values ($1, 'coordinator', $2, 'Noor', 'Peeters', 'nl', $3, 'ACTIVE', now())`,
      [newId(), email, await hashPassword(password)],
    );
  });

  it('works with the password and leads to the work of the team', async () => {
    const browser = app.visitor();
    const answer = await browser
      .post('/nl/aanmelden')
      .type('form')
      .send({ email: email.toUpperCase(), password });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/nl/team');
    const page = await browser.get('/nl/team');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Je bent aangemeld.');
    expect(page.text).toContain('Noor Peeters');
    expect((await browser.get('/nl/team')).text).not.toContain('Je bent aangemeld.');
  });

  it('keeps the address but not the password when they do not fit', async () => {
    const answer = await app.visitor().post('/fr/aanmelden').type('form').send({ email, password: 'mis' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Cette adresse et ce mot de passe ne vont pas ensemble.');
    expect(answer.text).toContain(email);
    expect(answer.text).not.toContain('mis"');
  });

  it('goes back to the page that was asked for, and never to another site', async () => {
    const asked = await app.visitor().get('/nl/team');
    expect(asked.headers.location).toBe('/nl/aanmelden?terug=%2Fnl%2Fteam');
    const evil = { email, password, terug: '//evil.example/nl' };
    const answer = await app.visitor().post('/nl/aanmelden').type('form').send(evil);
    expect(answer.headers.location).toBe('/nl/team');
  });

  it('ends at once when signing out, for every copy of the cookie', async () => {
    const browser = app.visitor();
    const signedIn = await browser.post('/nl/aanmelden').type('form').send({ email, password });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    expect((await browser.post('/nl/afmelden')).status).toBe(303);
    const replay = await app.visitor().get('/nl/team').set('cookie', cookie);
    expect(replay.status).toBe(303);
  });

  it('works by a link from the mail, once, by its button only', async () => {
    const asked = await app.visitor().post('/nl/aanmelden/link').type('form').send({ linkEmail: email });
    expect(asked.text).toContain('Kijk in je mailbox');
    await app.drain();
    const mail = await app.database.owner.query<{ text: string; to_address: string }>(
      `select text, to_address from mailbox where to_address = $1`,
      [email],
    );
    const path =
      /http:\/\/brugpunt\.test(\/nl\/aanmelden\/link\/[\w-]+)/.exec(mail.rows[0]?.text ?? '')?.[1] ?? '';
    const browser = app.visitor();
    expect((await browser.get(path)).text).toContain('Nu aanmelden');
    expect((await browser.get(path)).status).toBe(200);
    expect((await browser.post(path)).headers.location).toBe('/nl/team');
    expect((await app.visitor().post(path)).status).toBe(410);
  });

  it('answers the same for an unknown address and sends nothing', async () => {
    const answer = await app
      .visitor()
      .post('/nl/aanmelden/link')
      .type('form')
      .send({ linkEmail: 'niemand@nergens.example' });
    expect(answer.text).toContain('Kijk in je mailbox');
    await app.drain();
    const { rowCount } = await app.database.owner.query(
      `select 1 from mail where to_address = 'niemand@nergens.example'`,
    );
    expect(rowCount).toBe(0);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another origin', { origin: 'https://evil.example' }],
  ])('refuses a form sent by %s', async (_, headers) => {
    const answer = await app
      .visitor()
      .post('/nl/aanmelden')
      .set(headers)
      .type('form')
      .send({ email, password });
    expect(answer.status).toBe(422);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('refuses many tries before the slow look at the password, and the right one with them', async () => {
    const guarded = await startApp({ BRUGPUNT_NO_RATE_LIMITS: '0' });
    try {
      const verified = jest.spyOn(guarded.web.get(LogIn, { strict: false }), 'byPassword');
      const tries: number[] = [];
      for (let n = 0; n < 7; n += 1) {
        const answer = await guarded
          .visitor()
          .post('/nl/aanmelden')
          .type('form')
          .send({ email: 'wie@steunpunt.example', password });
        tries.push(answer.status);
      }
      expect(tries.filter((status) => status === 429).length).toBeGreaterThan(0);
      expect(verified.mock.calls.length).toBe(tries.filter((status) => status === 422).length);
    } finally {
      await guarded.close();
    }
  }, 60_000);

  it.each([
    ['too large', 'a'.repeat(300_000), 413],
    ['no form', '{"email":', 400],
    ['a word', '"x"', 400],
    ['a list', '[1]', 400],
    ['nothing', 'null', 400],
  ])('answers a body that is %s with a page, not an error of ours', async (_, body, status) => {
    const type = status === 413 ? 'application/x-www-form-urlencoded' : 'application/json';
    const answer = await app.visitor().post('/nl/aanmelden').set('content-type', type).send(body);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain('<html lang="nl"');
  });
});
