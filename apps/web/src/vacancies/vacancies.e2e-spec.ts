import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { IndexVacancies } from '#search';
import { startApp, type TestApp } from '#testing';
import { patterns } from '#ui';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';

const text = (title: string, summary = 'Kort.', body = 'Lang.') => ({ title, summary, body });

describe('public pages', () => {
  let app: TestApp;
  const numbers: Record<string, number> = {};

  const get = (path: string) => app.visitor().get(path);
  const html = async (path: string, status = 200): Promise<string> => {
    const answer = await get(path);
    expect({ path, status: answer.status }).toEqual({ path, status });
    return answer.text;
  };

  async function arrange(): Promise<void> {
    const { owner } = app.database;
    const { organisation } = organisationBuilders(owner, app.clock);
    const { vacancy } = vacancyBuilders(owner, app.clock);
    const kitchen = await organisation({ name: 'Keuken <van> de Zenne' });
    const friends = await organisation({
      name: 'Vrienden van het Park',
      legalForm: 'DE_FACTO_ASSOCIATION',
      note: { insuranceCivil: false, insurer: null, responsiblePersons: ['Sam Janssens'] },
    });
    const make = async (
      name: string,
      over: Omit<Parameters<typeof vacancy>[0], 'organisationId'>,
      who = kitchen,
    ) => {
      const { id } = await vacancy({ organisationId: who.id, state: 'PUBLISHED', ...over });
      const found = await owner.query<{ number: number }>(`select number from vacancy where id = $1`, [id]);
      numbers[name] = found.rows[0]?.number ?? 0;
    };
    await make('soup', {
      texts: { nl: text('Soep koken <b>samen</b>', 'Soep voor de buurt.'), fr: text('Cuisiner la soupe') },
    });
    await make(
      'garden',
      {
        themes: ['nature'],
        dutchLevel: 'NONE',
        municipality: '21010',
        slots: 0,
        texts: { nl: text('Tuinieren in Jette') },
      },
      friends,
    );
    await make('english', {
      themes: ['language'],
      dutchLevel: 'B2',
      texts: { nl: null, en: text('Read English stories') },
    } as never);
    await make('draft', { state: 'DRAFT', texts: { nl: text('Nog niet klaar') } });
    await make('filled', { state: 'FILLED', texts: { nl: text('Al ingevuld') } });
    await make('paused', { state: 'PAUSED', texts: { nl: text('Even niet') } });
    await app.worker.get(IndexVacancies, { strict: false }).everything();
  }

  beforeAll(async () => {
    app = await startApp();
    await arrange();
  });
  afterAll(() => app.close());

  it.each(['nl', 'fr', 'en'])('shows the first page in %s with counts and the map', async (lang) => {
    const body = await html(`/${lang}`);
    expect(body).toContain(`<html lang="${lang}"`);
    expect(body).toContain('tile--21010');
    expect(body).toContain(`href="/${lang}/vacatures?theme=food"`);
    expect(body).toContain('Keuken &lt;van>');
  });

  it('finds by words and filters, keeps them in the form and lets each be taken away', async () => {
    const body = await html('/nl/vacatures?q=soep&dutchLevel=A2&day=wed&theme=food');
    expect(body).toMatch(/role="status"[^>]*>1 vacature gevonden/);
    expect(body).toContain(`/nl/vacatures/${numbers['soup']}`);
    expect(body).toContain('Soep koken &lt;b>samen&lt;/b>');
    expect(body).toMatch(/name="q"[^>]*value="soep"|value="soep"[^>]*name="q"/);
    expect(body).toContain('href="/nl/vacatures?theme=food&amp;dutchLevel=A2&amp;day=wed"');
    expect(body).toContain('noindex');
  });

  it('marks the language of a text and shows French to who reads French', async () => {
    const nl = await html('/nl/vacatures?q=stories');
    expect(nl).toContain('lang="en"');
    expect(nl).toContain('Alleen in het Engels');
    expect(await html('/fr/vacatures?q=soupe')).toContain('Cuisiner la soupe');
  });

  it('says what was not found and which filter to drop', async () => {
    const body = await html('/nl/vacatures?q=soep&municipality=21010');
    expect(body).toContain('Niets gevonden');
    expect(body).toContain('Zonder “Jette”');
    expect(body).toContain('Muntpunt');
  });

  it('shows one vacancy with its information note', async () => {
    const body = await html(`/nl/vacatures/${numbers['soup']}`);
    expect(body).toContain('Ik heb interesse');
    expect(body).toContain(`/nl/vacatures/${numbers['soup']}/interesse`);
    expect(body).toContain('Goed om te weten voor je start');
    expect(body).toContain(`/v/${numbers['soup']}`);
    expect(body).toContain('<svg class="qr"');
    expect(body).not.toContain('geen verzekering');
    expect(body).not.toContain('lut@vereniging.example');
  });

  it('warns before anything is agreed when a group has no insurance', async () => {
    const body = await html(`/nl/vacatures/${numbers['garden']}`);
    expect(body).toContain('Deze groep heeft geen verzekering voor vrijwilligers');
    expect(body).toContain('Sam Janssens');
  });

  it('answers 410 for a closed one and offers others, 404 for a draft, an unknown and a strange number', async () => {
    const gone = await html(`/nl/vacatures/${numbers['filled']}`, 410);
    expect(gone).toContain('Deze vacature is afgesloten');
    expect(gone).toContain(`/nl/vacatures/${numbers['soup']}`);
    expect(gone).not.toContain('Ik heb interesse');
    for (const number of [numbers['draft'], 999_999, 'abc', '1e9', '99999999999', '0', '%00', '-1']) {
      await html(`/nl/vacatures/${number}`, 404);
    }
    expect(await html(`/nl/vacatures/${numbers['paused']}`)).toContain('Even gepauzeerd');
  });

  it('leads the short link to the language of the phone', async () => {
    const answer = await get(`/v/${numbers['soup']}`).set('accept-language', 'fr-BE,fr;q=0.9,nl;q=0.5');
    expect(answer.status).toBe(302);
    expect(answer.headers['location']).toBe(`/fr/vacatures/${numbers['soup']}`);
    expect((await get('/v/x')).status).toBe(404);
  });

  it('shows an organisation with what it looks for', async () => {
    const [row] = (
      await app.database.owner.query(`select number from organisation where name like 'Keuken%'`)
    ).rows;
    const body = await html(`/nl/organisaties/${row.number}`);
    expect(body).toContain('2 open vacatures');
    expect(body).toContain('Soep koken');
    await html('/nl/organisaties/77777', 404);
  });

  it('tells search engines where to look', async () => {
    const robots = (await get('/robots.txt')).text;
    expect(robots).toContain('sitemap.xml');
    // No address that holds a private link.
    const tokens = Object.values(patterns).filter((path) => path.includes(':token'));
    expect(tokens.length).toBeGreaterThan(5);
    for (const path of tokens)
      expect(robots).toContain(`Disallow: /*/${path.slice(6, path.indexOf(':token'))}`);
    expect((await get('/sitemap.xml')).text).toContain(`/fr/vacatures/${numbers['soup']}</loc>`);
    expect((await get('/sitemap.xml')).text).not.toContain(`/${numbers['draft']}<`);
  });

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        'long-title': 'off',
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
      },
    });
    const [organisation] = (await app.database.owner.query(`select number from organisation limit 1`)).rows;
    const pages = [
      '/nl',
      '/nl/vacatures',
      '/nl/vacatures?q=niets&municipality=1080',
      `/nl/vacatures/${numbers['garden']}`,
      `/nl/organisaties/${organisation.number}`,
      '/api/docs',
    ];
    for (const path of pages) {
      const report = await validator.validateString(await html(path));
      expect({
        path,
        problems: report.results.flatMap(({ messages }) =>
          messages.map((m) => `${m.ruleId}: ${m.message} (${m.line}:${m.column})`),
        ),
      }).toEqual({ path, problems: [] });
    }
  }, 180_000);

  it('gives a page whatever the address says', async () => {
    const values = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '99999999999999999999',
        '-1',
        'NaN',
        '\0',
        "'",
        '%',
        'a'.repeat(2_000),
        '21012',
        '1080',
        'food',
        'A2',
        'mon',
        '🌉',
        '1',
      ),
    );
    const names = fc.constantFrom(
      'q',
      'municipality',
      'km',
      'theme',
      'dutchLevel',
      'practise',
      'day',
      'part',
      'commitment',
      'support',
      'textLang',
      'online',
      'sort',
      'page',
      '__proto__',
      'constructor',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, values), { maxLength: 5 }), async (parameters) => {
        const query = parameters
          .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
          .join('&');
        expect((await get(`/nl/vacatures?${query}`)).status).toBe(200);
      }),
      { numRuns: 100 },
    );
    for (const query of [
      'q=%00',
      'q=%ff%fe',
      'q[]=a&q[]=b',
      'q=%',
      `q=${'woord+'.repeat(1_600)}`,
      'page=0',
      'page=1e9',
    ]) {
      expect({ query, status: (await get(`/nl/vacatures?${query}`)).status }).toEqual({ query, status: 200 });
    }
  }, 180_000);
});
