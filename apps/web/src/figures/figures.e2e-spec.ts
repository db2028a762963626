import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork, type Tx } from '#database';
import { engagementStarted } from '#introductions';
import { Outbox } from '#jobs';
import { newCode, newId } from '#kernel';
import { deskContactLogged } from '#reception';
import { startApp, type TestApp } from '#testing';

const muntpunt = '01900000-0000-7000-8000-000000000001';

describe('the page with figures', () => {
  let app: TestApp;
  const coordinator = { id: newId(), kind: 'coordinator' as const };
  const desk = { id: newId(), kind: 'desk' as const };
  const ids = { organisationId: newId(), vacancyId: newId() };

  beforeAll(async () => {
    app = await startApp();
    const { owner } = app.database;
    for (const { id, kind } of [coordinator, desk]) {
      await owner.query(
        `insert into account (id, kind, email, first_name, last_name, lang, state, created_at)
         values ($1, $2, $3, 'Noor', 'Peeters', 'nl', 'ACTIVE', now())`,
        [id, kind, `${id}@steunpunt.example`],
      );
    }
    await owner.query(
      `insert into organisation (id, name, legal_form, kind, sector, purpose_nl, municipality, state, created_at)
       values ($1, '=Buurt', 'NON_PROFIT', 'ASSOCIATION', 'welfare', 'Samen koken', '21012', 'ACTIVE', now())`,
      [ids.organisationId],
    );
    await owner.query(
      `insert into vacancy (id, organisation_id, state, themes, municipality, place_kind, dutch_level, commitment,
         places, expenses, secrecy, created_at, updated_at)
       values ($1, $2, 'DRAFT', '{food}', '21012', 'ADDRESS', 'A2', 'REGULAR', 20, 'NONE', 'NONE', now(), now())`,
      [ids.vacancyId, ids.organisationId],
    );
    for (let n = 0; n < 14; n++) await starter('DESK', '21012');
    for (let n = 0; n < 3; n++) await starter('REFERRER', '21004');
    for (let n = 0; n < 9; n++) {
      const payload = { contactId: newId(), infoPointId: muntpunt, kind: 'SHORT' as const, lang: 'ti' };
      await say((outbox, tx) => outbox.announce(tx, deskContactLogged, payload));
    }
    await app.drain();
  });
  afterAll(() => app.close());

  const say = (write: (outbox: Outbox, tx: Tx) => Promise<unknown>) =>
    app.worker
      .get(UnitOfWork, { strict: false })
      .asSystem((tx) => write(app.worker.get(Outbox, { strict: false }), tx));

  async function starter(route: 'DESK' | 'REFERRER', municipality: string): Promise<void> {
    const candidateId = newId();
    await app.database.owner.query(
      `insert into candidate (id, reference, state, route, contact_route, birth_year, municipality, created_at,
         last_activity_at) values ($1, $2, 'PLACED', $3, 'COMES_BACK', 1990, $4, now(), now())`,
      [candidateId, newCode(6), route, municipality],
    );
    const payload = { ...ids, candidateId, route, introductionId: newId(), engagementId: newId() };
    await say((outbox, tx) => outbox.announce(tx, engagementStarted, payload, app.clock.now()));
  }

  it.each([
    ['nl', '17 mensen startten als vrijwilliger.'],
    ['fr', '17 personnes ont commencé un volontariat.'],
    ['en', '17 people started as volunteers.'],
  ])('says each number in a sentence (%s)', async (lang, sentence) => {
    const page = await (await app.as(coordinator)).get(`/${lang}/team/cijfers?kwartaal=2026-Q3`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(sentence);
    expect(page.text).not.toMatch(/figures\./);
  });

  it('shows no group of three, nor what would give it away', async () => {
    const page = await (await app.as(coordinator)).get('/nl/team/cijfers');
    expect(page.text).toContain('minder dan 5');
    expect(page.text).toContain('verborgen');
    const route = /Mensen die startten: weg[\s\S]*?<\/figure>/.exec(page.text)?.[0] ?? '';
    expect(route).toContain('Via een doorverwijzer');
    expect(route).not.toMatch(/>(3|14)</);
    expect(page.text).toContain('We volgen elke persoon 90 dagen.');
    expect(page.text).not.toMatch(/veroorzaak|dankzij/i);
    expect(page.text).toContain('Wat we niet kunnen meten');
    expect(page.text).toContain('M18-E4.2a');
  });

  it('gives a file that a spreadsheet opens, with the same things hidden', async () => {
    const file = await (await app.as(coordinator)).get('/nl/team/cijfers/bestand?kwartaal=2026-Q3');
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.headers['content-disposition']).toContain('brugpunt-2026-Q3.csv');
    expect(file.text.startsWith('\ufeffquarter;indicator;')).toBe(true);
    const lines = file.text.split('\r\n').filter((line) => line.startsWith('2026-Q3;I05;'));
    expect(lines.some((line) => line.includes(';Totaal;17;'))).toBe(true);
    expect(lines.some((line) => line.includes(';REFERRER;Via een doorverwijzer;minder dan 5;'))).toBe(true);
    expect(lines.some((line) => line.includes(';DESK;Aan de balie;verborgen;'))).toBe(true);
  });

  it('changes with the next start', async () => {
    await starter('DESK', '21012');
    await app.drain();
    const page = await (await app.as(coordinator)).get('/nl/team/cijfers');
    expect(page.text).toContain('18 mensen startten als vrijwilliger.');
  });

  it.each(['2026-Q5', '1999-Q1', '2030-Q1', 'x', "2026-Q3'"])('knows no quarter "%s"', async (quarter) => {
    const browser = await app.as(coordinator);
    expect((await browser.get('/nl/team/cijfers').query({ kwartaal: quarter })).status).toBe(404);
    expect((await browser.get('/nl/team/cijfers?kwartaal=2026-Q3&kwartaal=2026-Q2')).status).toBe(404);
  });

  it('does not exist for others', async () => {
    for (const path of ['/nl/team/cijfers', '/nl/team/cijfers/bestand']) {
      expect((await (await app.as(desk)).get(path)).status).toBe(404);
      expect([302, 303, 401, 404]).toContain((await app.visitor().get(path)).status);
    }
  });
});
