import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { ApiTokens } from '#access';
import type { Actor } from '#kernel';
import { startApp, type TestApp } from '#testing';
import { blankContent } from '#vacancies';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';
import { problemAnswer } from './api-schemas.js';
import { vacancyFields, writeAnswer, type WriteAnswer } from './vacancy-input.js';

let app: TestApp;
let organisation: { id: string };
let member: Actor;
let token: string;
let path: string;
const a = () => ({
  ...organisationBuilders(app.database.owner, app.clock),
  ...vacancyBuilders(app.database.owner, app.clock),
});
const tokenOf = async (actor: Actor, organisationId: string): Promise<string> =>
  (await app.web.get(ApiTokens, { strict: false }).create(actor, { organisationId, name: 'x', days: 30 }))
    .token;
const send = (body: unknown, headers: Record<string, string> = {}) =>
  app
    .visitor()
    .post(path)
    .set({
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
      'content-type': 'application/json',
      ...headers,
    })
    .send(typeof body === 'string' ? body : JSON.stringify(body));
const answerOf = (answer: request.Response): WriteAnswer => {
  expect(answer.status).toBe(200);
  return writeAnswer.parse(answer.body);
};
const soup = (externalId?: string, more: object = {}) => ({
  ...(externalId === undefined ? {} : { externalId }),
  texts: { nl: { title: 'Soep koken', body: 'Je kookt mee voor de buurt.' } },
  themes: ['food'],
  municipality: '1080',
  dutchLevel: 'A2',
  contact: { firstName: 'Lut', email: 'lut@vereniging.example' },
  ...more,
});
const stored = async () =>
  (
    await app.database.owner.query<{ code: string; state: string; places: number }>(
      `select external_id as code, state, places from vacancy where organisation_id = $1 order by number`,
      [organisation.id],
    )
  ).rows;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  organisation = await a().organisation();
  member = await a().member(organisation);
  token = await tokenOf(member, organisation.id);
  path = `/api/v1/organisations/${organisation.id}/vacancies`;
});

describe('vacancies that a program sends', () => {
  it('know every field of a vacancy but the photo', () => {
    const keys = Object.keys(blankContent).filter((key) => !key.startsWith('photo'));
    expect(Object.keys(vacancyFields).sort()).toEqual(keys.sort());
  });

  it('are made, found again by their code, and handed in when they are complete', async () => {
    const first = answerOf(
      await send([soup('A', { submit: true }), soup('B', { themes: [], submit: true }), soup('C')]),
    );
    expect(first.counts).toEqual({ created: 3, updated: 0, unchanged: 0, rejected: 0 });
    expect(first.results.map(({ submitted, missing }) => [submitted, missing])).toEqual([
      [true, []],
      [false, [{ pointer: '/themes', message: 'Kies minstens één thema.' }]],
      [false, []],
    ]);
    expect(await stored()).toEqual([
      { code: 'A', state: 'IN_REVIEW', places: 1 },
      { code: 'B', state: 'DRAFT', places: 1 },
      { code: 'C', state: 'DRAFT', places: 1 },
    ]);
    const again = answerOf(
      await send([soup('A'), { externalId: 'B', themes: ['food'], submit: true }, { externalId: 'C', places: 4 }]),
    );
    expect(again.results.map(({ status, submitted }) => [status, submitted])).toEqual([
      ['unchanged', false],
      ['updated', true],
      ['updated', false],
    ]);
    expect(await stored()).toEqual([
      { code: 'A', state: 'IN_REVIEW', places: 1 },
      { code: 'B', state: 'IN_REVIEW', places: 1 },
      { code: 'C', state: 'DRAFT', places: 4 },
    ]);
    expect(again.results.map(({ id }) => id)).toEqual(first.results.map(({ id }) => id));
  }); // prettier-ignore

  it('may be one alone, under the public number of the organisation too', async () => {
    const sql = `select number from organisation where id = $1`;
    const { rows } = await app.database.owner.query<{ number: number }>(sql, [organisation.id]);
    path = `/api/v1/organisations/${rows[0]?.number}/vacancies`;
    expect(answerOf(await send(soup('A'))).counts.created).toBe(1);
  });

  it('are rejected one by one, with a pointer to what is wrong in the language asked for', async () => {
    const slots = [{ day: 'wed', part: 'noon' }];
    const answer = answerOf(
      await send(
        [
          soup('A', { places: 0, 'a/b': 1, municipality: 'Gent', slots }),
          soup('B'),
          soup('B'),
          { externalId: 'D', places: 2 },
          soup('E', { expenses: 'FLAT', expensesDayCents: 99_900 }),
          soup('F', { startsOn: '2027-03-02', endsOn: '2027-03-01' }),
          'geen vacature',
          null,
          soup('G', { texts: { nl: { title: 'A\u0000B' } } }),
        ],
        { 'accept-language': 'fr-BE, nl;q=0.5' },
      ),
    );
    expect(answer.results.map(({ status }) => status)).toEqual([
      'rejected', 'created', 'rejected', 'rejected', 'rejected', 'rejected', 'rejected', 'rejected', 'rejected',
    ]); // prettier-ignore
    expect(answer.results[0]?.problems).toEqual([
      { pointer: '/municipality', message: 'Choisissez dans la liste.' },
      { pointer: '/slots/0/part', message: 'Choisissez dans la liste.' },
      { pointer: '/places', message: 'Écrivez un nombre de 1 ou plus.' },
      { pointer: '/a~1b', message: 'Nous ne connaissons pas ce champ.' },
    ]);
    const pointers = answer.results.slice(2).map(({ problems }) => problems.map(({ pointer }) => pointer));
    expect(pointers).toEqual([['/externalId'], ['/texts/nl/title'], ['/expensesDayCents'], ['/endsOn'], [''], [''], ['/texts/nl/title']]); // prettier-ignore
    expect((await stored()).map(({ code }) => code)).toEqual(['B']);
  });

  it('leave what is closed alone, and let changes of what is online wait', async () => {
    await a().vacancy({ organisationId: organisation.id, state: 'WITHDRAWN', externalId: 'A' });
    await a().vacancy({ organisationId: organisation.id, state: 'PUBLISHED', externalId: 'B' });
    const { results } = answerOf(await send([soup('A'), soup('B', { submit: true })]));
    expect(results.map(({ status, submitted }) => [status, submitted])).toEqual([
      ['rejected', false],
      ['updated', true],
    ]);
    const sql = `select state from vacancy_proposal where organisation_id = $1`;
    const { rows } = await app.database.owner.query(sql, [organisation.id]);
    expect(rows).toEqual([{ state: 'IN_REVIEW' }]);
    const again = answerOf(await send([soup('B')]));
    expect(again.results[0]?.status).toBe('unchanged');
  });

  it('keep HTML as words', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const { results } = answerOf(await send(soup('A', { texts: { nl: { title: html, body: html } } })));
    const browser = await app.as({ id: member.id ?? '', kind: 'organisation' });
    const page = await browser.get(new URL(results[0]?.url ?? '').pathname);
    expect([page.status, page.text.includes('<img src=x')]).toEqual([200, false]);
  });
});

describe('a request that is repeated', () => {
  it('gets the same answer, and does nothing a second time', async () => {
    const key = { 'idempotency-key': 'vandaag-1' };
    const first = await send([soup()], key);
    const second = await send([soup()], key);
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(await stored()).toHaveLength(1);
    const other = await send([soup(undefined, { places: 9 })], key);
    expect([other.status, problemAnswer.parse(other.body).status]).toEqual([422, 422]);
  });

  it('waits for the first, goes on when that was given up, and is forgotten after a day', async () => {
    const key = { 'idempotency-key': 'vandaag-2' };
    await send([soup()], key);
    const owner = app.database.owner;
    const set = (sql: string) => owner.query(`update api_answer set ${sql} where key = 'vandaag-2'`);
    await set(`status = null, answer = null`);
    const busy = await send([soup()], key);
    expect([busy.status, busy.headers['retry-after']]).toEqual([409, '5']);
    await set(`at = at - interval '6 minutes'`);
    expect(answerOf(await send([soup()], key)).counts).toMatchObject({ unchanged: 1 });
    await set(`at = at - interval '25 hours'`);
    expect(answerOf(await send([soup(undefined, { places: 9 })], key)).counts).toMatchObject({ updated: 1 });
    expect(await stored()).toHaveLength(1);
  });

  it('makes nothing twice when both come at once', async () => {
    const key = { 'idempotency-key': 'samen' };
    const both = await Promise.all([send([soup()], key), send([soup()], key), send([soup('Z')]), send([soup('Z')])]); // prettier-ignore
    expect(both.map(({ status }) => status).every((status) => [200, 409].includes(status))).toBe(true);
    expect(await stored()).toHaveLength(2);
  });

  it('needs a key', async () => {
    for (const key of ['', 'a b', 'x'.repeat(256)]) {
      expect((await send([soup()], { 'idempotency-key': key })).status).toBe(422);
    }
  });
});

describe('who may write', () => {
  it('only a token that works', async () => {
    for (const authorization of ['', 'Bearer', `Bearer bp_${'a'.repeat(43)}`, `Basic ${token}`, `Bearer ${token}x`]) {
      const answer = await send([soup()], { authorization });
      expect([authorization, answer.status, answer.headers['www-authenticate']]).toEqual([authorization, 401, 'Bearer']); // prettier-ignore
      problemAnswer.parse(answer.body);
    }
    expect(await stored()).toEqual([]);
  }); // prettier-ignore

  it('never a session, with or without a page of our own', async () => {
    const browser = await app.as({ id: member.id ?? '', kind: 'organisation' });
    const answer = await browser
      .post(path)
      .set({ origin: app.config.baseUrl, 'idempotency-key': 'x', 'content-type': 'application/json' })
      .send(JSON.stringify([soup()]));
    expect([answer.status, answer.headers['set-cookie']]).toEqual([401, undefined]);
  });

  it('not held up by the check against other sites, which protects cookies', async () => {
    const answer = await send([soup()], {
      origin: 'https://elders.example',
      'sec-fetch-site': 'cross-site',
    });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, undefined]);
  });

  it('for the organisation of the token, as long as its owner is a member', async () => {
    const other = await a().organisation();
    const both = await a().member(organisation, other);
    token = await tokenOf(both, other.id);
    expect((await send([soup()])).status).toBe(404);
    path = `/api/v1/organisations/${other.id}/vacancies`;
    expect((await send([soup()])).status).toBe(200);
    await app.database.owner.query(`delete from membership where account_id = $1`, [both.id]);
    expect((await send([soup()])).status).toBe(401);
    path = '/api/v1/organisations/x%00/vacancies';
    expect((await send([soup()])).status).toBe(401);
  });

  it('not for a company, and it hears why', async () => {
    organisation = await a().organisation({ legalForm: 'COMPANY', kind: 'COMPANY' });
    token = await tokenOf(await a().member(organisation), organisation.id);
    path = `/api/v1/organisations/${organisation.id}/vacancies`;
    const answer = await send([soup()]);
    expect([answer.status, answer.body.code]).toEqual([403, 'vacancy.company']);
  });
});

describe('limits', () => {
  it('of size, number and kind', async () => {
    const many = Array.from({ length: 501 }, () => ({}));
    expect((await send(many)).status).toBe(422);
    expect((await send([])).status).toBe(422);
    const large = await send(`[${' '.repeat(2 * 1024 * 1024)}]`);
    expect([large.status, large.headers['content-type']]).toEqual([413, 'application/problem+json; charset=utf-8']); // prettier-ignore
    expect((await send('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    for (const body of ['{', '{"__proto__": {"x": 1}}', '\u0000', 'null', '"a"', '3']) {
      expect((await send(body)).status).toBe(400);
    }
  });

  it('takes five hundred at once', async () => {
    const answer = answerOf(await send(Array.from({ length: 500 }, (_, at) => soup(`V${at}`))));
    expect(answer.counts.created).toBe(500);
  }, 60_000);

  it('of requests in a minute, told in headers', async () => {
    const hurried = await startApp({ BRUGPUNT_NO_RATE_LIMITS: '0' });
    try {
      const builders = organisationBuilders(hurried.database.owner, hurried.clock);
      const own = await builders.organisation();
      const wish = { organisationId: own.id, name: 'x', days: 30 };
      const made = await hurried.web
        .get(ApiTokens, { strict: false })
        .create(await builders.member(own), wish);
      const ask = () =>
        hurried
          .visitor()
          .post(`/api/v1/organisations/${own.id}/vacancies`)
          .set({ authorization: `Bearer ${made.token}`, 'idempotency-key': randomUUID() })
          .send([soup()]);
      let answer = await ask();
      while (answer.status === 503) answer = await ask();
      expect([answer.status, answer.headers['ratelimit-policy'], answer.headers['ratelimit']]).toEqual([200, '"default";q=60;w=60', '"default";r=59;t=60']); // prettier-ignore
      await hurried.database.owner.query(`update rate_limit set count = 60 where key like 'api-write:%'`);
      const refused = await ask();
      expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60']);
    } finally {
      await hurried.close();
    }
  }, 60_000);
});
