import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FixedClock, newId, system, visitor, type Actor } from '#kernel';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork, workerPatience } from '#database';
import { InlineJobs, JobsModule } from '#jobs';
import { createTestDatabase, type TestDatabase } from '#testing';
import {
  Composes,
  DeliveryError,
  defineMail,
  MailboxQueries,
  MailJobsModule,
  MailLedger,
  MailModule,
  MailQueries,
  MailText,
  MailTransport,
  ResolveUnknownMail,
  type DeliveryProblem,
  type MailState,
  type OutgoingMail,
} from './index.js';

const data = z.object({ thingId: z.uuid() });
const often = defineMail({
  name: 'test-often',
  class: 'at_least_once',
  data,
  render: ({ thingId }, lang) => ({
    subject: `Dag (${lang})`,
    body: MailText({ children: `Over ${thingId}` }),
  }),
});
const once = defineMail({
  name: 'test-once',
  class: 'at_most_once',
  data,
  render: (model: { word: string }) => ({ subject: model.word, body: MailText({ children: model.word }) }),
});

const gone = new Set<string>();

@Composes(once)
class ComposeOnce {
  async compose({ thingId }: z.output<typeof data>): Promise<{ word: string } | null> {
    return gone.has(thingId) ? null : { word: 'Kennismaking' };
  }
}

@Module({ imports: [MailModule.feature({ composers: [ComposeOnce] })] })
class TestMailsModule {}

/** The way out, as the test wants it. */
class FakeTransport extends MailTransport {
  readonly sent: OutgoingMail[] = [];
  problem: { problem: DeliveryProblem; trouble: boolean } | null = null;

  async deliver(mail: OutgoingMail): Promise<void> {
    if (this.problem) throw new DeliveryError(this.problem.problem, 'smtp-test', this.problem.trouble);
    this.sent.push(mail);
  }
}

const coordinator: Actor = { kind: 'coordinator', id: newId(), organisationIds: [], referrerId: null };

describe('the mail ledger', () => {
  let database: TestDatabase;
  let clock: FixedClock;
  let app: INestApplicationContext;
  let transport: FakeTransport;

  const start = async (): Promise<void> => {
    @Module({
      imports: [
        ConfigModule.with(database.config, clock),
        DatabaseModule.for([], workerPatience),
        JobsModule.worker('inline'),
        MailJobsModule,
        TestMailsModule,
      ],
    })
    class TestWorker {}
    app = await NestFactory.createApplicationContext(TestWorker, { logger: false, abortOnError: false });
    transport = new FakeTransport();
  };
  /** Replaces only the transport; everything else is the real thing. */
  const faked = (): void => {
    const real = app.get(MailTransport, { strict: false });
    real.deliver = (mail) => transport.deliver(mail);
  };
  const queue = (
    mail: typeof often | typeof once,
    key: string,
    to = 'an@voorbeeld.example',
    thingId = newId(),
  ) =>
    app
      .get(UnitOfWork)
      .run(system, (tx) =>
        app
          .get(MailLedger)
          .queue(tx, mail, { to, lang: 'nl', data: { thingId }, dedupeKey: key, subjectId: thingId }),
      );
  const drain = () => app.get(InlineJobs).drain();
  const states = async (): Promise<{ state: MailState; error_code: string | null; attempts: number }[]> =>
    (await database.owner.query(`select state, error_code, attempts from mail order by queued_at, id`)).rows;
  /** As after a kill between claiming and recording. */
  const leaveSending = () =>
    database.owner.query(
      `update mail set state = 'sending', attempts = 1, lease_until = $1 where state = 'queued'`,
      [new Date(clock.now().getTime() + 60_000)],
    );

  beforeEach(async () => {
    database = await createTestDatabase();
    clock = new FixedClock(new Date('2026-11-22T09:00:00Z'));
    await start();
    faked();
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  it('sends a queued mail once, with both texts, and forgets its data', async () => {
    await queue(often, 'k1');
    await drain();
    await drain();
    expect(transport.sent).toHaveLength(1);
    const [mail] = transport.sent;
    expect(mail?.subject).toBe('Dag (nl)');
    expect(mail?.html).toContain('<html lang="nl">');
    expect(mail?.text).toMatch(/^Over .*\n\n-- \nBrugpunt · http:\/\/brugpunt.test\/nl/);
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@brugpunt\.example>$/);
    expect(await states()).toEqual([{ state: 'sent', error_code: null, attempts: 1 }]);
    expect((await database.owner.query(`select data from mail`)).rows).toEqual([{ data: {} }]);
  });

  it('queues one mail for two requests with the same key', async () => {
    await queue(often, 'k1');
    await queue(often, 'k1');
    await drain();
    expect(transport.sent).toHaveLength(1);
  });

  it.each([
    'an@voorbeeld.example\r\nBcc: x@y.example',
    'an@a.example,bo@b.example',
    '"x" <an@a.example>',
    '',
  ])('takes no address %p', async (to) => {
    await expect(queue(often, 'k1', to)).rejects.toThrow();
    expect(await states()).toEqual([]);
  });

  it('lets a visitor queue nothing', async () => {
    const asVisitor = app.get(UnitOfWork).run(visitor, (tx) =>
      app.get(MailLedger).queue(tx, often, {
        to: 'an@voorbeeld.example',
        lang: 'nl',
        data: { thingId: newId() },
        dedupeKey: 'k1',
      }),
    );
    await expect(asVisitor).rejects.toThrow('permission denied');
  });

  it('does not send what is no longer wanted', async () => {
    const thingId = newId();
    await queue(once, 'k1', 'an@voorbeeld.example', thingId);
    gone.add(thingId);
    await drain();
    expect(transport.sent).toEqual([]);
    expect(await states()).toEqual([{ state: 'failed', error_code: 'withdrawn', attempts: 1 }]);
  });

  it('tries again after about 5 minutes when the server is busy', async () => {
    transport.problem = { problem: 'later', trouble: false };
    await queue(often, 'k1');
    await drain();
    transport.problem = null;
    clock.advance({ minutes: 3 });
    await drain();
    expect(await states()).toEqual([{ state: 'retry', error_code: 'smtp-test', attempts: 1 }]);
    clock.advance({ minutes: 4 });
    await drain();
    expect(await states()).toEqual([{ state: 'sent', error_code: null, attempts: 2 }]);
  });

  it('gives up after 48 attempts', async () => {
    transport.problem = { problem: 'later', trouble: false };
    await queue(often, 'k1');
    for (let round = 0; round < 50; round++) {
      await drain();
      clock.advance({ minutes: 7 });
    }
    expect(await states()).toEqual([{ state: 'failed', error_code: 'smtp-test', attempts: 48 }]);
  });

  it('fails at once when the other side refuses', async () => {
    transport.problem = { problem: 'refused', trouble: false };
    await queue(often, 'k1');
    await drain();
    expect(await states()).toEqual([{ state: 'failed', error_code: 'smtp-test', attempts: 1 }]);
  });

  it('treats an uncertain outcome by class: again, or never by itself', async () => {
    transport.problem = { problem: 'uncertain', trouble: true };
    await queue(often, 'k1');
    await queue(once, 'k2');
    await drain();
    expect((await states()).map(({ state }) => state).sort()).toEqual(['retry', 'unknown']);
    transport.problem = null;
    clock.advance({ days: 1 });
    await drain();
    expect(transport.sent.map(({ subject }) => subject)).toEqual(['Dag (nl)']);
  });

  it('after a kill resends the one with the same Message-ID and holds the other', async () => {
    await queue(often, 'k1');
    await queue(once, 'k2');
    await leaveSending();
    await drain();
    expect(transport.sent).toEqual([]);
    clock.advance({ minutes: 2 });
    await drain();
    const ids = await database.owner.query(`select message_id from mail where class = 'at_least_once'`);
    expect(transport.sent.map(({ messageId }) => messageId)).toEqual([ids.rows[0].message_id]);
    expect((await states()).map(({ state }) => state).sort()).toEqual(['sent', 'unknown']);
  });

  it('leaves a server in trouble alone after 10 errors in a row', async () => {
    transport.problem = { problem: 'later', trouble: true };
    for (let at = 0; at < 30; at++) await queue(often, `k${at}`);
    await drain();
    const tried = (await states()).filter(({ attempts }) => attempts > 0).length;
    expect(tried).toBeGreaterThanOrEqual(10);
    expect(tried).toBeLessThan(15);
    transport.problem = null;
    await drain();
    expect(transport.sent).toEqual([]);
    clock.advance({ minutes: 8 });
    await drain();
    expect((await states()).filter(({ state }) => state === 'sent')).toHaveLength(30);
  });

  it('lets a coordinator decide about an unknown mail, and nobody else', async () => {
    transport.problem = { problem: 'uncertain', trouble: true };
    await queue(once, 'k1');
    await queue(once, 'k2');
    await drain();
    transport.problem = null;
    const waiting = await app.get(MailQueries).needingAttention(coordinator);
    expect(waiting.map(({ state }) => state)).toEqual(['unknown', 'unknown']);
    const [first, second] = waiting.map(({ id }) => id);
    const resolve = app.get(ResolveUnknownMail);
    await resolve.execute(coordinator, { mailId: first ?? '', verdict: 'markSent' });
    await resolve.execute(coordinator, { mailId: second ?? '', verdict: 'queueAgain' });
    await drain();
    expect(transport.sent).toHaveLength(1);
    expect(await app.get(MailQueries).counts(coordinator)).toMatchObject({ sent: 2, unknown: 0 });
    await expect(resolve.execute(coordinator, { mailId: first ?? '', verdict: 'markSent' })).rejects.toThrow(
      'lifecycle.not-allowed',
    );
    const desk: Actor = { ...coordinator, kind: 'desk' };
    await expect(resolve.execute(desk, { mailId: first ?? '', verdict: 'queueAgain' })).rejects.toThrow(
      'unknown',
    );
    await expect(resolve.execute(coordinator, { mailId: newId(), verdict: 'markSent' })).rejects.toThrow(
      'unknown',
    );
  });

  it('delivers to the mailbox page when there is no SMTP server', async () => {
    await app.close();
    await start();
    await queue(often, 'k1');
    await drain();
    const [mail] = await app.get(MailboxQueries).latest();
    expect(mail).toMatchObject({ to: 'an@voorbeeld.example', subject: 'Dag (nl)' });
    expect(await app.get(MailboxQueries).find(mail?.id ?? '')).toEqual(mail);
  });
});
