import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateQueue } from '#jobs';
import { MailQueries } from '#mail';
import { createTestDatabase, staff, type BridgeScene, type TestDatabase } from '#testing';
import { agree, announcer, employers } from './agreed-introductions.js';
import { failedJobs, finishedJobs, isOpen, ledger, letTimePass, missing, openWork } from './ledger.js';
import { MailSink } from './mail-sink.js';
import { build, WorkerProcess } from './worker-process.js';

const kills = 14;
const perRound = 80;
const introductions = kills * perRound;
/** Two jobs at the same time, five mails each: so many can be between "sent" and "written down". */
const mailsAtOnce = 10;
/** Short, so that the test need not wait a minute for what a killed worker held. */
const takeoverSeconds = 10;

/** Waits until `check` answers true. */
async function until(what: string, seconds: number, check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`did not happen within ${seconds} s: ${what}`);
    await sleep(100);
  }
}

describe(`a worker that is killed ${kills} times over ${introductions} introductions`, () => {
  const sink = new MailSink();
  let database: TestDatabase;
  let app: INestApplicationContext;
  let scenes: BridgeScene[];
  let worker: WorkerProcess | undefined;
  let killsAtWork = 0;

  beforeAll(async () => {
    await build();
    database = await createTestDatabase();
    await migrateQueue(database.config.databaseUrl);
    await sink.open();
    app = await announcer(database.config);
    scenes = await employers(database, 10);
  });
  afterAll(async () => {
    worker?.discard();
    await app.close();
    await sink.close();
    await database.drop();
  });

  const start = (): WorkerProcess => {
    worker = WorkerProcess.start(database.config, sink.url, takeoverSeconds);
    return worker;
  };

  /** One life of a worker: work arrives before and during it, the end comes at any moment. */
  const live = async (round: number): Promise<void> => {
    const { owner } = database;
    await agree(app, database, scenes, perRound / 2);
    const before = { jobs: await finishedJobs(owner), mails: sink.accepted.length };
    const running = start();
    // Of four lives one ends while the worker starts, one after its first jobs, two while mails go out.
    if (round % 4 === 3) await sleep(Math.random() * 4_000);
    else {
      await until('the worker is at work', 60, async () => {
        running.mustLive();
        if (round % 4 === 1) return (await finishedJobs(owner)) > before.jobs;
        return sink.accepted.length > before.mails;
      });
    }
    await Promise.all([agree(app, database, scenes, perRound / 2), sleep(Math.random() * 1_500)]);
    await running.kill();
    if (isOpen(await openWork(owner))) killsAtWork += 1;
  };

  it('loses nothing, sends no first contact twice, and adds up', async () => {
    const { owner } = database;
    for (let round = 0; round < kills; round++) await live(round);
    const last = start();
    await until('everything is done', 150, async () => {
      last.mustLive();
      await letTimePass(owner);
      return !isOpen(await openWork(owner));
    });
    expect(await last.stop()).toBe(0);

    const mails = await ledger(owner);
    const accepted = sink.counts();
    const times = (mail: { messageId: string }): number => accepted.get(mail.messageId) ?? 0;
    const extra = (kind: string): number =>
      mails
        .filter((mail) => mail.class === kind)
        .reduce((sum, mail) => sum + Math.max(0, times(mail) - 1), 0);
    const unknown = mails.filter(({ state }) => state === 'unknown');
    const unsent = mails.filter((mail) => mail.state === 'sent' && times(mail) === 0);
    const gaps = { ...(await missing(owner)), unsent: unsent.length };
    const lost = Object.values(gaps).reduce((sum, gap) => sum + gap, 0);
    const coordinator = staff('coordinator');
    const queries = app.get(MailQueries, { strict: false });
    const counts = await queries.counts(coordinator);
    const sum = Object.values(counts).reduce((total, count) => total + count, 0);
    process.stdout.write(
      `worker kills: ${kills} kills (${killsAtWork} with work open), ${introductions} introductions, ` +
        `${mails.length} mails, lost ${lost}, doubles at most once ${extra('at_most_once')}, ` +
        `doubles at least once ${extra('at_least_once')} (bound ${mailsAtOnce * kills}), ` +
        `unknown ${unknown.length}, sum ${sum} = ${Object.entries(counts).map(([state, n]) => `${state} ${n}`).join(' + ')}\n`,
    ); // prettier-ignore

    expect(killsAtWork).toBeGreaterThanOrEqual(10);
    expect(gaps).toEqual({ sends: 0, receipts: 0, introductions: 0, mails: 0, unsent: 0 });
    expect(await failedJobs(owner)).toEqual([]);
    // Two mails for each introduction, one row each.
    expect(mails.length).toBe(2 * introductions);
    expect(sum).toBe(mails.length);
    expect(counts).toMatchObject({ queued: 0, sending: 0, retry: 0, failed: 0 });
    // What the other side took is what the ledger knows, under the same Message-ID.
    const known = new Set(mails.map(({ messageId }) => messageId));
    expect([...accepted.keys()].filter((messageId) => !known.has(messageId))).toEqual([]);
    expect(extra('at_most_once')).toBe(0);
    expect(extra('at_least_once')).toBeLessThanOrEqual(mailsAtOnce * kills);
    // Each candidate got one mail, however often: never two with different Message-IDs.
    const perCandidate = new Map<string, Set<string>>();
    for (const { to, messageId } of sink.accepted.filter((mail) => mail.to.endsWith('@voorbeeld.example')))
      perCandidate.set(to, (perCandidate.get(to) ?? new Set()).add(messageId));
    expect(perCandidate.size).toBe(introductions);
    expect([...perCandidate.values()].filter((ids) => ids.size !== 1)).toEqual([]);
    // Only class at most once can be unknown, and each of them stands on the list of the staff.
    expect(unknown.filter((mail) => mail.class !== 'at_most_once')).toEqual([]);
    const listed = new Set((await queries.needingAttention(coordinator, mails.length)).map(({ id }) => id));
    expect(unknown.filter(({ id }) => !listed.has(id))).toEqual([]);
  });
});
