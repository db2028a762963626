import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#database';
import { InlineJobs } from '#jobs';
import type { Actor } from '#kernel';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';
import {
  BringInList, CarryOutList, CheckList, DropList, ImportRunsRepository, TakeOverList, isImportField,
} from './index.js'; // prettier-ignore

type Bench = Awaited<ReturnType<typeof vacancyBench>>;
let bench: Bench;
let organisation: { id: string };
let member: Actor;

const list = (...rows: string[]): Uint8Array =>
  Buffer.from(
    ['Interne code;Titel;Omschrijving;Gemeente;Thema;Niveau Nederlands;E-mail', ...rows].join('\r\n'),
  );
const good = (code: string, title = 'Soep koken'): string =>
  `${code};${title};Je kookt mee.;Molenbeek;koken en eten;A2;`;

const bring = (bytes: Uint8Array, actor = member) =>
  bench.get(BringInList).execute(actor, { organisationId: organisation.id, bytes });
const run = (runId: string, actor = member) =>
  bench.get(UnitOfWork).run(actor, (tx) => bench.get(ImportRunsRepository).get(tx, runId));
const check = async (runId: string, actor = member) => {
  const { mapping } = await run(runId, actor);
  return bench.get(CheckList).execute(actor, { runId, mapping });
};
const takeOver = (runId: string, handIn = false, actor = member) =>
  bench.get(TakeOverList).execute(actor, { runId, handIn });
const drain = () => bench.get(InlineJobs).drain();
const states = () =>
  bench.rows<{ code: string; state: string }>(
    `select external_id as code, state from vacancy where external_id is not null order by 1`,
  );

beforeAll(async () => {
  bench = await vacancyBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.reset();
  await bench.database.owner.query(`delete from import_run`);
  organisation = await bench.a.organisation();
  member = await bench.a.member(organisation);
});

describe('a list that a member brings in', () => {
  it('is checked row by row, and nothing is a vacancy yet', async () => {
    const { runId } = await bring(list(good('A'), good('A'), ';;;Brusel;;;geen adres', good('B')));
    expect(await run(runId)).toMatchObject({ state: 'READING', total: 4 });
    expect(await check(runId)).toMatchObject({ state: 'CHECKED', newRows: 2, knownRows: 0, wrongRows: 2 });
    expect(await states()).toEqual([]);
    const { rows } = await bench.get(UnitOfWork).run(member, (tx) =>
      bench.get(ImportRunsRepository).rows(tx, runId, { outcome: 'WRONG', page: 1, perPage: 10 }),
    ); // prettier-ignore
    expect(rows.map(({ line, faults }) => [line, faults.map(({ field, problem }) => `${field} ${problem}`)])).toEqual([
      [3, ['code codeTwice']],
      [4, ['title required', 'municipality municipality', 'contactEmail email']],
    ]); // prettier-ignore
  });

  it('becomes drafts, or is handed in where it is complete', async () => {
    const { runId } = await bring(list(good('A'), 'B;Zonder tekst;;;;;'));
    await check(runId);
    await takeOver(runId, true);
    await drain();
    expect(await states()).toEqual([
      { code: 'A', state: 'IN_REVIEW' },
      { code: 'B', state: 'DRAFT' },
    ]);
    expect(await run(runId)).toMatchObject({ state: 'DONE', doneRows: 2 });
  });

  it('may come again: nothing twice, what changed is written over, the rest stays', async () => {
    const first = await bring(list(good('A'), good('B')));
    await check(first.runId);
    await takeOver(first.runId);
    await drain();
    const again = await bring(list(good('A'), good('B', 'Brood bakken'), good('C')));
    expect(await check(again.runId)).toMatchObject({
      newRows: 1,
      changedRows: 1,
      knownRows: 1,
      wrongRows: 0,
    });
    await takeOver(again.runId);
    await drain();
    const titles = await bench.rows<{ title: string }>(
      `select t.title from vacancy v join vacancy_text t on t.vacancy_id = v.id order by external_id`,
    );
    expect(titles.map(({ title }) => title)).toEqual(['Soep koken', 'Brood bakken', 'Soep koken']);
    const third = await bring(list(good('A'), good('B', 'Brood bakken'), good('C')));
    expect(await check(third.runId)).toMatchObject({ newRows: 0, changedRows: 0, knownRows: 3 });
    await expect(takeOver(third.runId)).rejects.toMatchObject({ code: 'import.nothing-to-do' });
  });

  it('leaves what is closed alone, and lets changes of what is online wait', async () => {
    await bench.a.vacancy({ organisationId: organisation.id, state: 'PUBLISHED', externalId: 'A' });
    await bench.a.vacancy({ organisationId: organisation.id, state: 'WITHDRAWN', externalId: 'B' });
    const { runId } = await bring(list(good('A', 'Andere titel'), good('B', 'Andere titel')));
    expect(await check(runId)).toMatchObject({ changedRows: 1, knownRows: 1 });
    await takeOver(runId, true);
    await drain();
    expect(await states()).toEqual([
      { code: 'A', state: 'PUBLISHED' },
      { code: 'B', state: 'WITHDRAWN' },
    ]);
    const waiting = await bench.rows<{ state: string; title: string }>(
      `select state, content #>> '{texts,nl,title}' as title from vacancy_proposal`,
    );
    expect(waiting).toEqual([{ state: 'IN_REVIEW', title: 'Andere titel' }]);
    const again = await bring(list(good('A', 'Andere titel')));
    expect(await check(again.runId)).toMatchObject({ knownRows: 1, changedRows: 0 });
  });

  it('remembers what the organisation said of its headings', async () => {
    const bytes = Buffer.from('Nr;Wat;Hoe\nA;Soep;Koken');
    const { runId } = await bring(bytes);
    expect((await run(runId)).mapping).toEqual([null, null, null]);
    await expect(check(runId)).rejects.toMatchObject({ code: 'import.no-title-column' });
    const twice = ['title', 'title', null].map((field) => (isImportField(field) ? field : null));
    await expect(bench.get(CheckList).execute(member, { runId, mapping: twice })).rejects.toMatchObject({ code: 'import.column-twice' }); // prettier-ignore
    await bench.get(CheckList).execute(member, { runId, mapping: ['code', 'title', 'body'] });
    const next = await bring(bytes);
    expect((await run(next.runId)).mapping).toEqual(['code', 'title', 'body']);
  });

  it('keeps no contact data of what was taken over or dropped', async () => {
    const left = async () =>
      (await bench.rows<{ n: number }>(`select count(*)::int as n from import_run_row where cells::text like '%@%'`))[0]?.n; // prettier-ignore
    const { runId } = await bring(list(`${good('A')}jo@vereniging.example`, ';;;;;;jo@vereniging.example'));
    await check(runId);
    expect(await left()).toBe(2);
    await takeOver(runId);
    await drain();
    // The wrong row stays for a month, so that it can be put right.
    expect(await left()).toBe(1);
    const other = await bring(list(`${good('B')}jo@vereniging.example`));
    await bench.get(DropList).execute(member, other.runId);
    expect(await left()).toBe(1);
    await expect(takeOver(other.runId)).rejects.toMatchObject({ code: 'lifecycle.not-allowed' });
  });

  it.each([
    [
      'rows',
      () => list(...Array.from({ length: 2_001 }, (_, at) => good(`A${at}`))),
      'import.over-2000-rows',
    ],
    ['bytes', () => Buffer.alloc(5_000_001, 'a;b\n'), 'import.too-large'],
    ['nothing', () => list(), 'import.empty'],
    ['no table', () => Buffer.from('hallo'), 'import.unreadable'],
  ])('is refused with too much or too little: %s', async (_what, bytes, code) => {
    await expect(bring(bytes())).rejects.toMatchObject({ code });
  });

  it('survives signs that cannot be kept', async () => {
    const { runId } = await bring(list(`A;So\u0000ep;x;Jette;koken en eten;A2;`));
    expect(await check(runId)).toMatchObject({ wrongRows: 1 });
  });
});

describe('who works with a list', () => {
  it('a stranger does not know that it exists', async () => {
    const { runId } = await bring(list(good('A')));
    const stranger = await bench.a.member(await bench.a.organisation());
    await expect(run(runId, stranger)).rejects.toMatchObject({ code: 'unknown' });
    await expect(check(runId, stranger)).rejects.toMatchObject({ code: 'unknown' });
    await expect(takeOver(runId, false, stranger)).rejects.toMatchObject({ code: 'unknown' });
    await expect(bring(list(good('A')), stranger)).rejects.toMatchObject({ code: 'unknown' });
    const coordinator = await bench.a.coordinator();
    expect(await check(runId, coordinator)).toMatchObject({ state: 'CHECKED' });
  });

  it('not for a company', async () => {
    organisation = await bench.a.organisation({ legalForm: 'COMPANY', kind: 'COMPANY' });
    member = await bench.a.member(organisation);
    await expect(bring(list(good('A')))).rejects.toMatchObject({ code: 'vacancy.company' });
  });

  it('not somebody who left before the work began', async () => {
    const { runId } = await bring(list(good('A')));
    await check(runId);
    await takeOver(runId);
    await bench.database.owner.query(`delete from membership where account_id = $1`, [member.id]);
    await drain();
    const rows = await bench.rows(`select state, why from import_run`);
    expect([rows, await states()]).toEqual([[{ state: 'FAILED', why: 'import.member-gone' }], []]);
  });
});

describe('the work in the background', () => {
  it('goes on where a worker stopped, and makes nothing twice', async () => {
    const { runId } = await bring(list(...Array.from({ length: 12 }, (_, at) => good(`A${at}`))));
    await check(runId);
    await takeOver(runId);
    const stop = new AbortController();
    stop.abort();
    const carryOut = bench.get(CarryOutList);
    for (let turn = 0; turn < 3; turn++) {
      await expect(carryOut.execute(runId, stop.signal)).rejects.toMatchObject({ code: 'import.stopped' });
    }
    expect([(await states()).length, (await run(runId)).doneRows]).toEqual([3, 3]);
    // Two workers at once, as when one was thought dead.
    await Promise.allSettled([carryOut.execute(runId), carryOut.execute(runId)]);
    await drain();
    expect([(await states()).length, await run(runId)]).toMatchObject([12, { state: 'DONE', doneRows: 12 }]);
  });

  it('refuses a row that no longer holds, and takes the others', async () => {
    const { runId } = await bring(list(good('A'), good('B')));
    await check(runId);
    await takeOver(runId);
    await bench.a.vacancy({ organisationId: organisation.id, state: 'WITHDRAWN', externalId: 'A' });
    await drain();
    const rows = await bench.rows(`select code, result, why from import_run_row order by position`);
    expect(rows).toEqual([
      { code: 'A', result: 'REFUSED', why: 'vacancy.closed' },
      { code: 'B', result: 'CREATED', why: null },
    ]);
  });
});
