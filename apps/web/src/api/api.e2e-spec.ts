import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IndexVacancies } from '#search';
import { startApp, type TestApp } from '#testing';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';
import { parameterNames } from './api-parameters.js';
import { problemAnswer, searchAnswer, vacancyAnswer } from './api-schemas.js';

const list = '/api/v1/vacancies';

describe('open data API', () => {
  let app: TestApp;
  let open = 0;
  let filled = 0;
  let draft = 0;
  const get = (path: string) => app.visitor().get(path);

  beforeAll(async () => {
    app = await startApp();
    const { owner } = app.database;
    const organisation = await organisationBuilders(owner, app.clock).organisation({ name: 'Open Keuken' });
    const { vacancy } = vacancyBuilders(owner, app.clock);
    const make = async (state: 'PUBLISHED' | 'FILLED' | 'DRAFT', title: string): Promise<number> => {
      const words = { title, summary: 'Kort.', body: 'Lang.' };
      const { id } = await vacancy({ organisationId: organisation.id, state, texts: { nl: words } });
      const { rows } = await owner.query<{ number: number }>(`select number from vacancy where id = $1`, [
        id,
      ]);
      return rows[0]?.number ?? 0;
    };
    open = await make('PUBLISHED', 'Soep koken');
    await make('PUBLISHED', 'Brood bakken');
    filled = await make('FILLED', 'Al ingevuld');
    draft = await make('DRAFT', 'Nog niet klaar');
    await app.worker.get(IndexVacancies, { strict: false }).everything();
  });
  afterAll(() => app.close());

  it('answers a search as its schema says', async () => {
    const answer = await get(
      `${list}?q=soep&municipality=1080&theme=food,nature&dutchLevel=A2&day=wed&part=morning&perPage=5&lang=fr`,
    );
    expect(answer.status).toBe(200);
    const body = searchAnswer.strict().parse(answer.body);
    expect(body).toMatchObject({ total: 1, page: 1, perPage: 5, facets: { theme: { food: 1, nature: 0 } } });
    expect(body.items[0]).toMatchObject({
      id: open,
      title: 'Soep koken',
      textLang: 'nl',
      municipality: { nisCode: '21012', name: 'Molenbeek-Saint-Jean' },
      distanceKm: 0,
      slots: [{ day: 'wed', part: 'morning' }],
      url: `http://brugpunt.test/fr/vacatures/${open}`,
    });
  });

  it.each(['21012', '1080', 'Molenbeek-Saint-Jean', 'sint-jans-molenbeek'])(
    'understands municipality %s',
    async (municipality) => {
      expect((await get(`${list}?municipality=${municipality}`)).body.total).toBe(2);
    },
  );

  it('may be asked from any site and kept for a minute', async () => {
    const first = await get(list);
    expect(first.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=60',
      'ratelimit-policy': '"default";q=120;w=60',
    });
    expect(first.headers['set-cookie']).toBeUndefined();
    const etag = String(first.headers['etag']);
    const again = await get(list).set('if-none-match', etag);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  it('names every wrong parameter', async () => {
    const answer = await get(`${list}?municipality=Gent&dutchLevel=Z9&day=zondag&page=0&perPage=51&lang=de`);
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const problem = problemAnswer.parse(answer.body);
    expect(problem.errors?.map(({ field }) => field).sort()).toEqual([
      'day',
      'dutchLevel',
      'lang',
      'municipality',
      'page',
      'perPage',
    ]);
  });

  it('gives one vacancy without anybody’s name or address', async () => {
    const answer = await get(`${list}/${open}`);
    expect(answer.status).toBe(200);
    expect(vacancyAnswer.strict().parse(answer.body)).toMatchObject({
      id: open,
      open: true,
      organisation: { name: 'Open Keuken' },
    });
    expect(answer.text).not.toMatch(/@|Lut|responsible/);
  });

  it('answers 410 for a closed one and 404 for a draft or an unknown one', async () => {
    for (const [number, status] of [
      [filled, 410],
      [draft, 404],
      [999_999, 404],
      ['x', 404],
      ['99999999999999', 404],
    ]) {
      const answer = await get(`${list}/${number}`);
      expect({ number, status: answer.status }).toEqual({ number, status });
      problemAnswer.parse(answer.body);
    }
  });

  it('is described by an OpenAPI 3.1 document whose references exist', async () => {
    const { body, text } = await get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual([list, `${list}/{id}`, '/api/v1/organisations/{id}/vacancies']);
    expect(body.paths[list].get.parameters.map(({ name }: { name: string }) => name)).toEqual(parameterNames);
    for (const [, name] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
      expect(String(name)).toMatch(/^#\/components\/schemas\//);
      expect(body.components.schemas).toHaveProperty(String(name).split('/').at(-1) ?? '');
    }
    expect(body.components.schemas.VacancyList.properties.items.items).toEqual({
      $ref: '#/components/schemas/VacancyItem',
    });
    expect((await get('/api/docs')).text).toContain('dutchLevel');
  });

  it('never fails, whatever it is asked', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.toWellFormed()),
      fc.constantFrom('', '0', '-1', '1e9', '99999999999', '\0', 'null', 'A2', 'mon', '1080', 'a,b', '[]'),
    );
    const name = fc.constantFrom(...parameterNames, 'other', '__proto__');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 4 }), async (parameters) => {
        const query = parameters.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&');
        const { status, body } = await get(`${list}?${query}`);
        expect([200, 400]).toContain(status);
        (status === 200 ? searchAnswer : problemAnswer).parse(body);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('asks whoever hurries too much to wait', async () => {
    const hurried = await startApp({ BRUGPUNT_NO_RATE_LIMITS: '0' });
    try {
      // A busy machine may answer 503 (under pressure) before it looks at limits.
      const ask = async () => {
        for (;;) {
          const answer = await hurried.visitor().get(`${list}?perPage=1`);
          if (answer.status !== 503) return answer;
          await new Promise((wait) => setTimeout(wait, 200));
        }
      };
      expect((await ask()).status).toBe(200);
      await hurried.database.owner.query(`update rate_limit set count = 119 where key like 'api:%'`);
      expect((await ask()).status).toBe(200);
      const refused = await ask();
      expect(refused.status).toBe(429);
      expect(refused.headers['retry-after']).toBe('60');
      expect(problemAnswer.parse(refused.body).status).toBe(429);
    } finally {
      await hurried.close();
    }
  }, 120_000);
});
