import { readFileSync } from 'node:fs';
import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessModule } from '#access';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { JobsModule } from '#jobs';
import { FixedClock, system } from '#kernel';
import { LoadLegalAmounts } from '#organisations';
import { syncMunicipalities } from '#places';
import { createTestDatabase, type TestDatabase } from '#testing';
import { organisationBuilders } from '../../testing/src/builders/organisations.js';
import { ImportVacancies, VacanciesModule, rejectsFile } from './index.js';

const clock = new FixedClock(new Date('2026-11-22T08:00:00Z'));
const bytes = readFileSync('apps/console/data/demo/import-example.csv');
let database: TestDatabase;
let app: TestingModule;
let importVacancies: ImportVacancies;
let organisationId: string;
const a = () => organisationBuilders(database.owner, clock);
const count = async (): Promise<number> =>
  ((await database.owner.query(`select count(*)::int as n from vacancy`)).rows[0] as { n: number }).n;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await Test.createTestingModule({
    imports: [ConfigModule.with(database.config, clock), DatabaseModule.for([]), AccessModule, JobsModule.outbox(), VacanciesModule],
  }).compile(); // prettier-ignore
  importVacancies = app.get(ImportVacancies, { strict: false });
  await syncMunicipalities(app.get(UnitOfWork, { strict: false }));
  await app.get(LoadLegalAmounts, { strict: false }).execute();
  organisationId = (
    await a().organisation({ name: 'De Drie Mussen', website: 'https://www.drie-mussen.example' })
  ).id;
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe("an organisation's own list", () => {
  it('says in a dry run what would happen, and does nothing', async () => {
    const report = await importVacancies.execute(system, { bytes, organisationId, dryRun: true });
    expect(report).toMatchObject({
      encoding: 'Windows-1252',
      separator: ';',
      counts: { new: 9, known: 0, rejected: 3 },
    });
    expect(await count()).toBe(0);
  });

  it('sends the good rows to review and gives the bad ones back with a reason per cell', async () => {
    // Recognised by the addresses in the list: the organisation's website has their domain.
    const report = await importVacancies.execute(system, { bytes, dryRun: false });
    expect(report).toMatchObject({ organisation: { id: organisationId }, counts: { new: 9, rejected: 3 } });
    const { rows } = await database.owner.query(
      `select v.state, v.source, v.external_id, t.body from vacancy v join vacancy_text t on t.vacancy_id = v.id
        where external_id in ('VW-2027-01', 'VW-2027-12') order by 3`,
    );
    expect(rows).toEqual([
      { state: 'IN_REVIEW', source: 'IMPORT', external_id: 'VW-2027-01', body: 'Je bedient bewoners en bezoekers in onze cafetaria.\nJe werkt samen met een vaste vrijwilliger.' },
      { state: 'IN_REVIEW', source: 'IMPORT', external_id: 'VW-2027-12', body: 'Interviews afnemen en nalezen – kan van thuis uit.' },
    ]); // prettier-ignore
    const rejects = rejectsFile('nl', report);
    expect(rejects).toContain('Gemeente ‘Brusel’: is geen van de 19 Brusselse gemeenten');
    expect(rejects).toContain('Startdatum ‘31/02/2027’: is geen datum die bestaat');
    expect(rejects).toContain('Titel: is niet ingevuld');
  });

  it('adds nothing the second time', async () => {
    const before = await count();
    const report = await importVacancies.execute(system, { bytes, organisationId, dryRun: false });
    expect(report.counts).toEqual({ new: 0, known: 9, rejected: 3 });
    expect(await count()).toBe(before);
  });

  it.each([
    ['a list without titles', 'Naamloos;Gemeente\nA;Jette', 'import.no-title-column'],
    ['something that is no list', 'hallo', 'import.unreadable'],
  ])('refuses %s', async (_what, text, code) => {
    const request = { bytes: Buffer.from(text), organisationId, dryRun: true };
    await expect(async () => importVacancies.execute(system, request)).rejects.toMatchObject({ code });
  });

  it('refuses a list when nobody can tell whose it is, or when it is a company’s', async () => {
    const list = Buffer.from('Titel,E-mail\nA,a@nergens.example');
    await expect(importVacancies.execute(system, { bytes: list, dryRun: true })).rejects.toMatchObject({ code: 'import.organisation-unknown' }); // prettier-ignore
    const company = await a().organisation({ legalForm: 'COMPANY', kind: 'COMPANY' });
    const forCompany = { bytes, organisationId: company.id, dryRun: false };
    await expect(importVacancies.execute(system, forCompany)).rejects.toMatchObject({
      code: 'vacancy.company',
    });
  });

  it('is for staff and the console only', async () => {
    const member = await a().member({ id: organisationId });
    await expect(importVacancies.execute(member, { bytes, organisationId, dryRun: true })).rejects.toMatchObject({ code: 'unknown' }); // prettier-ignore
  });
});
