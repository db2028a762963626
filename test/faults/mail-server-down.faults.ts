import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { startLive, type LiveApp } from '#testing';
import { agree, announcer, employers } from './agreed-introductions.js';
import { isOpen, ledger, missing, openWork } from './ledger.js';
import { MailSink } from './mail-sink.js';

const introductions = 60;

describe('a mail server that is down for a while', () => {
  const sink = new MailSink();
  let app: LiveApp;
  let outbox: INestApplicationContext;

  beforeAll(async () => {
    await sink.open();
    app = await startLive({ SMTP_URL: sink.url });
    await sink.close();
    outbox = await announcer(app.database.config, app.clock);
  });
  afterAll(async () => {
    await outbox.close();
    await app.close();
    await sink.close();
  });

  const attempts = async (): Promise<number> =>
    (await app.database.owner.query<{ n: number }>(`select sum(attempts)::int as n from mail`)).rows[0]?.n ??
    0;

  it('makes mails wait, shows them to the staff, and loses none', async () => {
    const { database, clock } = app;
    const { owner } = database;
    await agree(outbox, database, await employers(database, 3), introductions);
    await app.eventually('every mail is in the ledger and the server was tried', async () => {
      const mails = await ledger(owner);
      return mails.length === 2 * introductions && mails.some(({ state }) => state === 'retry');
    });
    expect(sink.accepted).toEqual([]);
    expect(await mailsPage(app)).toContain('follow-link');

    // Half an hour later it is still down: tried again, nothing given up.
    const before = await attempts();
    clock.advance({ minutes: 30 });
    await app.eventually('it was tried again', async () => (await attempts()) > before);
    const waiting = (await ledger(owner)).filter(({ state }) =>
      ['queued', 'retry', 'sending'].includes(state),
    );
    expect(waiting.length).toBe(2 * introductions);

    await sink.open();
    clock.advance({ minutes: 30 });
    await app.eventually('every mail is sent', async () => !isOpen(await openWork(owner)));
    const mails = await ledger(owner);
    const lost = mails.filter(({ messageId }) => !sink.counts().has(messageId)).length;
    const doubles = sink.accepted.length - sink.counts().size;
    process.stdout.write(
      `mail server down: ${introductions} introductions, ${mails.length} mails, lost ${lost}, doubles ${doubles}\n`,
    );
    expect(new Set(mails.map(({ state }) => state))).toEqual(new Set(['sent']));
    expect({ lost, doubles }).toEqual({ lost: 0, doubles: 0 });
    expect(await missing(owner)).toEqual({ sends: 0, receipts: 0, introductions: 0, mails: 0 });
  });
});

/** What a coordinator sees of mails that did not go. */
async function mailsPage(app: LiveApp): Promise<string> {
  const id = newId();
  await app.database.owner.query(
    `insert into account (id, kind, email, first_name, last_name, created_at)
     values ($1, 'coordinator', $2, 'Noor', 'Peeters', now())`,
    [id, `${id}@steunpunt.example`],
  );
  const browser = await app.as({ id, kind: 'coordinator' });
  return (await browser.get('/nl/team/mails')).text;
}
