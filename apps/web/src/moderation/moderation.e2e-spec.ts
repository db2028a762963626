import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { startApp, type Browser, type TestApp } from '#testing';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';

let app: TestApp;
let coordinator: Browser;
const a = () => organisationBuilders(app.database.owner, app.clock);
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
const valid = async (html: string): Promise<void> => {
  const report = await validator.validateString(html);
  expect(
    report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector}`)),
  ).toEqual([]);
};
const stateOf = async (id: string): Promise<string | undefined> => {
  const found = await app.database.owner.query<{ state: string }>(
    `select state from organisation where id = $1`,
    [id],
  );
  return found.rows[0]?.state;
};
const post = (browser: Browser, path: string, values: Record<string, string> = {}) =>
  browser
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: randomUUID(), ...values });

beforeAll(async () => {
  app = await startApp();
  const { id } = await a().coordinator();
  coordinator = await app.as({ id: id ?? '', kind: 'coordinator' });
});
afterAll(() => app.close());

describe('the queue of organisations', () => {
  it('shows who waits, who may be the same, and lets a coordinator activate', async () => {
    await a().organisation({ name: 'Repair Café Molenbeek' });
    const { id } = await a().organisation({
      name: 'Repair café Molenbeek vzw',
      state: 'SUBMITTED',
      note: { insuranceCivil: false },
    });
    const queue = await coordinator.get('/nl/team/organisaties');
    expect(queue.text).toContain('Repair café Molenbeek vzw');
    await valid(queue.text);
    const page = await coordinator.get(`/nl/team/organisaties/${id}`);
    expect(page.text).toContain('Misschien bestaat ze al');
    await valid(page.text);
    expect((await post(coordinator, `/nl/team/organisaties/${id}/activeren`)).status).toBe(303);
    expect(await stateOf(id)).toBe('ACTIVE');
    expect((await post(coordinator, `/nl/team/organisaties/${id}/activeren`)).status).toBe(422);
  });

  it('refuses with a reason, and asks for one', async () => {
    const { id } = await a().organisation({ state: 'SUBMITTED' });
    const blank = await post(coordinator, `/nl/team/organisaties/${id}/weigeren`, { comment: 'Mijn uitleg' });
    expect([blank.status, blank.text.includes('Mijn uitleg')]).toEqual([422, true]);
    const sent = await post(coordinator, `/nl/team/organisaties/${id}/weigeren`, {
      reason: 'DUPLICATE',
      comment: 'Zie elders',
    });
    expect(sent.status).toBe(303);
    expect(await stateOf(id)).toBe('REJECTED');
    const member = await a().member({ id });
    const browser = await app.as({ id: member.id ?? '', kind: 'organisation' });
    expect((await browser.get(`/nl/mijn-organisatie/${id}`)).text).toContain('Zie elders');
  });

  it('finds by name, whatever is typed', async () => {
    for (const q of ['café', '%', "'; --", 'a\u0000', '\\']) {
      expect((await coordinator.get('/fr/team/organisaties').query({ q })).status).toBe(200);
    }
    expect((await coordinator.get('/en/team/organisaties?pagina=999999999')).status).toBe(200);
  });
});

it('tells the members by mail what was decided', async () => {
  const organisation = await a().organisation({ name: 'Zangclub Do Re Mi', state: 'SUBMITTED' });
  const member = await a().member(organisation);
  await post(coordinator, `/nl/team/organisaties/${organisation.id}/activeren`);
  await app.drain();
  const { rows } = await app.database.owner.query<{ subject: string }>(
    `select subject from mailbox where to_address = (select email from account where id = $1) order by subject desc`,
    [member.id],
  );
  expect(rows.map((row) => row.subject)).toEqual(['Zangclub Do Re Mi is actief']);
});

it('is unknown to everybody but coordinators', async () => {
  const organisation = await a().organisation({ state: 'SUBMITTED' });
  const member = await a().member(organisation);
  const browser = await app.as({ id: member.id ?? '', kind: 'organisation' });
  const one = `/nl/team/organisaties/${organisation.id}`;
  for (const path of ['/nl/team/organisaties', one]) {
    expect({ path, status: (await browser.get(path)).status }).toEqual({ path, status: 404 });
  }
  for (const path of [`${one}/activeren`, `${one}/weigeren`]) {
    expect({ path, status: (await post(browser, path)).status }).toEqual({ path, status: 404 });
    expect((await post(app.visitor(), path)).status).not.toBe(200);
  }
  expect((await coordinator.get('/nl/team/organisaties/x')).status).toBe(404);
});
