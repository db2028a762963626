import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { startApp, type TestApp } from '#testing';

describe('the mails', () => {
  let app: TestApp;
  const coordinator = { id: newId(), kind: 'coordinator' as const };
  const unknownMail = newId();
  const boxMail = newId();

  beforeAll(async () => {
    app = await startApp();
    const { owner } = app.database;
    for (const [id, kind] of [
      [coordinator.id, 'coordinator'],
      [newId(), 'desk'],
    ]) {
      await owner.query(
        `insert into account (id, kind, email, first_name, last_name, lang, state, created_at)
         values ($1, $2, $3, 'Noor', 'Peeters', 'nl', 'ACTIVE', now())`,
        [id, kind, `${id}@steunpunt.example`],
      );
    }
    await owner.query(
      `insert into mail (id, template, data, to_address, lang, class, state, dedupe_key, message_id, queued_at, not_before)
       values ($1, 'introduction-sent', '{}', 'geheim@elders.example', 'nl', 'at_most_once', 'unknown', 'k', 'm', now(), now())`,
      [unknownMail],
    );
    await owner.query(
      `insert into mailbox (id, mail_id, to_address, subject, html, text, at)
       values ($1, $2, 'an@voorbeeld.example', 'Dag <An>', '<!doctype html><html><head></head><body>Dag</body></html>',
               'Kijk: http://brugpunt.test/nl/volgen/x', now())`,
      [boxMail, unknownMail],
    );
  });
  afterAll(() => app.close());

  it('lists what needs a person, without addresses', async () => {
    const page = await (await app.as(coordinator)).get('/nl/team/mails');
    expect(page.status).toBe(200);
    expect(page.text).toContain('introduction-sent');
    expect(page.text).toContain('Niet zeker');
    expect(page.text).not.toContain('geheim@elders.example');
  });

  it('takes a decision once, and does not exist for others', async () => {
    const browser = await app.as(coordinator);
    const send = () =>
      browser
        .post(`/nl/team/mails/${unknownMail}`)
        .type('form')
        .send({ verdict: 'markSent', _once: boxMail });
    expect((await send()).headers.location).toBe('/nl/team/mails');
    expect((await send()).headers.location).toBe('/nl/team/mails');
    expect((await browser.get('/nl/team/mails')).text).toContain('De mail staat nu bij verstuurd.');
    const other = await browser.post(`/nl/team/mails/${unknownMail}`).type('form').send({ verdict: 'weg' });
    expect(other.status).toBe(303);
    const nobody = await browser.post(`/nl/team/mails/${newId()}`).type('form').send({ verdict: 'markSent' });
    expect(nobody.status).toBe(404);
    const visitor = await app.visitor().get('/nl/team/mails');
    expect(visitor.status).toBe(303);
  });

  it('shows the mailbox: the words in a frame that can run nothing, and as text with links', async () => {
    const list = await app.visitor().get('/mailbox');
    expect(list.text).toContain('Dag &lt;An>');
    const mail = await app.visitor().get(`/mailbox/${boxMail}`);
    expect(mail.text).toContain('<a href="http://brugpunt.test/nl/volgen/x">');
    const words = await app.visitor().get(`/mailbox/${boxMail}/mail`);
    expect(words.headers['content-security-policy']).toContain('sandbox');
    expect(words.text).toContain('<base target="_top">');
    expect((await app.visitor().get(`/mailbox/${newId()}`)).status).toBe(404);
  });

  it('has no mailbox when mails really go out', async () => {
    const real = await startApp({ SMTP_URL: 'smtp://127.0.0.1:1' });
    expect((await real.visitor().get('/mailbox')).status).toBe(404);
    await real.close();
  });
});
