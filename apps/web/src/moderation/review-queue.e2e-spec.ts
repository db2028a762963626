import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { startApp, startOfTests, type Browser, type TestApp } from '#testing';
import { SubmitVacancy } from '#vacancies';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';

let app: TestApp;
let coordinator: Browser;
const a = () => ({
  ...organisationBuilders(app.database.owner, app.clock),
  ...vacancyBuilders(app.database.owner, app.clock),
});
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
const valid = async (html: string): Promise<void> => {
  const report = await validator.validateString(html);
  expect(
    report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector}`)),
  ).toEqual([]);
};
const one = async <R extends object>(sql: string, values: unknown[]): Promise<R | undefined> =>
  (await app.database.owner.query<R>(sql, values)).rows[0];
const stateOf = async (id: string): Promise<string | undefined> =>
  (await one<{ state: string }>(`select state from vacancy where id = $1`, [id]))?.state;
const get = <C>(type: new (...parts: never[]) => C): C => app.web.get(type, { strict: false });

type Filled = Record<string, string | readonly string[]>;
const post = (browser: Browser, path: string, values: Filled = {}, key: string = randomUUID()) =>
  browser
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: key, ...values });

beforeAll(async () => {
  app = await startApp();
  const { id } = await a().coordinator();
  coordinator = await app.as({ id: id ?? '', kind: 'coordinator' });
});
afterAll(() => app.close());

const waiting = async (over: { note?: null; name?: string } = {}) => {
  const organisation = await a().organisation(over);
  const { id } = await a().vacancy({ organisationId: organisation.id, state: 'IN_REVIEW' });
  const member = await a().member(organisation);
  return {
    organisation,
    id,
    member,
    path: `/nl/team/vacatures/${id}`,
    own: await app.as({ id: member.id ?? '', kind: 'organisation' }),
  };
};

describe('the queue', () => {
  it('shows what waits with due days, filters by address, and hands out the next one', async () => {
    const { organisation, id } = await waiting({ name: 'Zwemclub De Dolfijn' });
    await app.database.owner.query(`update vacancy set submitted_at = $2 where id = $1`, [
      id,
      new Date('2026-08-03T08:00:00Z'),
    ]);
    const queue = await coordinator.get('/nl/team/vacatures');
    expect(queue.text).toContain('Te laat: 5 augustus 2026');
    expect(queue.text).toContain('Eerste vacature');
    await valid(queue.text);
    const only = await coordinator.get(`/nl/team/vacatures?organisatie=${organisation.id}&nieuw=1&telaat=1`);
    expect(only.text).toContain('1 wacht, 1 te laat');
    const none = await coordinator.get('/nl/team/vacatures?soort=CHANGES&q=dolfijn');
    expect(none.text).toContain('Niets gevonden met deze filters');
    await valid(none.text);
    const next = await coordinator.get('/nl/team/volgende-vacature');
    expect([next.status, next.headers.location]).toEqual([302, `/nl/team/vacatures/${id}`]);
    const skipped = await coordinator.get('/nl/team/volgende-vacature').query({ na: id });
    expect(skipped.headers.location).not.toBe(`/nl/team/vacatures/${id}`);
  });

  it('takes whatever stands in the address', async () => {
    for (const query of ['q=%00', 'q=%25&soort=x&pagina=99999', "q='--", 'organisatie=1', 'pagina=-1', 'q=a&q=b', 'na=x']) {
      expect({ query, status: (await coordinator.get(`/nl/team/vacatures?${query}`)).status }).toEqual({ query, status: 200 });
    } // prettier-ignore
    expect((await coordinator.get('/nl/team/volgende-vacature?na=x')).status).toBe(302);
    expect((await coordinator.get(`/nl/team/vacatures?organisatie=${randomUUID()}`)).status).toBe(404);
  });
});

describe('good standing', () => {
  /** An organisation whose vacancy went online without a look. */
  const trusted = async () => {
    const organisation = await a().organisation();
    const member = await a().member(organisation);
    for (let count = 0; count < 3; count++) {
      await a().vacancy({ organisationId: organisation.id, state: 'FILLED' });
    }
    const { id } = await a().vacancy({ organisationId: organisation.id, state: 'DRAFT' });
    await get(SubmitVacancy).execute(member, id);
    return { organisation, member, id };
  };

  it('has rules by day that coordinators add to', async () => {
    await valid((await coordinator.get('/nl/team/regel')).text);
    const rule = { validFrom: '2026-12-01', active: 'on', minPublished: '4', months: '6', maxReturned: '1' };
    const past = await post(coordinator, '/nl/team/regel', { ...rule, validFrom: '2026-09-14' });
    expect([past.status, past.text.includes('Kies vandaag of een latere dag.')]).toEqual([422, true]);
    await valid(past.text);
    expect((await post(coordinator, '/nl/team/regel', { ...rule, months: '0' })).status).toBe(422);
    expect((await post(coordinator, '/nl/team/regel', rule)).status).toBe(303);
    const target = { validFrom: '2026-12-01', workingDays: '3' };
    expect((await post(coordinator, '/nl/team/regel/doel', { ...target, workingDays: 'x' })).status).toBe(
      422,
    );
    expect((await post(coordinator, '/nl/team/regel/doel', target)).status).toBe(303);
    const page = await coordinator.get('/nl/team/regel');
    expect(page.text).toContain('1 december 2026');
    expect(page.text).toContain('Lut');
  });

  it('lists what nobody read, which one looks at afterwards or pauses to talk', async () => {
    const { id, member } = await trusted();
    const list = async () => (await coordinator.get('/nl/team/zonder-nalezen')).text;
    expect(await list()).toContain(`/nl/team/vacatures/${id}`);
    await valid(await list());
    const page = await coordinator.get(`/nl/team/vacatures/${id}`);
    expect(page.text).toContain('online zonder nalezen');
    await valid(page.text);
    const blank = await post(coordinator, `/nl/team/vacatures/${id}/overleggen`, { comment: ' ' });
    expect(blank.status).toBe(422);
    await valid(blank.text);
    app.clock.advance({ minutes: 5 });
    const talk = await post(coordinator, `/nl/team/vacatures/${id}/overleggen`, { comment: 'Bel ons even.' });
    expect(talk.status).toBe(303);
    expect(await stateOf(id)).toBe('PAUSED');
    expect(await list()).not.toContain(`/nl/team/vacatures/${id}`);
    await app.drain();
    const mails = await app.database.owner.query<{ subject: string; text: string }>(
      `select subject, text from mailbox where to_address = (select email from account where id = $1)`,
      [member.id],
    );
    expect(mails.rows.find(({ subject }) => subject.includes('op pauze'))?.text).toContain('Bel ons even.');
    app.clock.set(startOfTests);
  });

  it('notes that somebody looked', async () => {
    const { id } = await trusted();
    expect((await post(coordinator, `/nl/team/vacatures/${id}/bekeken`)).status).toBe(303);
    const [open, all] = await Promise.all(
      ['', '?alles=ja'].map(async (query) => (await coordinator.get(`/nl/team/zonder-nalezen${query}`)).text),
    );
    expect(open).not.toContain(`/nl/team/vacatures/${id}`);
    expect(all).toContain(`/nl/team/vacatures/${id}`);
  });

  it('is taken away with a reason and given back on the page of the organisation', async () => {
    const { organisation } = await trusted();
    const page = `/nl/team/organisaties/${organisation.id}`;
    const blank = await post(coordinator, `${page}/nalezen`);
    expect(blank.status).toBe(422);
    await valid(blank.text);
    expect((await post(coordinator, `${page}/nalezen`, { why: 'Twee klachten' })).status).toBe(303);
    const revoked = await coordinator.get(page);
    expect(revoked.text).toContain('Waarom: Twee klachten');
    await valid(revoked.text);
    expect((await post(coordinator, `${page}/nalezen`, { why: 'Nog eens' })).status).toBe(422);
    expect((await post(coordinator, `${page}/nalezen-volgens-regel`)).status).toBe(303);
    expect((await coordinator.get(page)).text).toContain('Slaat de wachtrij over');
  });
});

describe('everybody but coordinators', () => {
  it('finds nothing here', async () => {
    const { id, organisation, own } = await waiting();
    const vacancy = `/nl/team/vacatures/${id}`;
    const standing = `/nl/team/organisaties/${organisation.id}`;
    const pages = ['/nl/team/vacatures', '/nl/team/volgende-vacature', '/nl/team/regel', '/nl/team/zonder-nalezen', vacancy];
    for (const path of pages) {
      expect({ path, status: (await own.get(path)).status }).toEqual({ path, status: 404 });
    }
    const posts = [
      `${vacancy}/beslissen`, `${vacancy}/bekeken`, `${vacancy}/overleggen`, `${standing}/nalezen`,
      `${standing}/nalezen-volgens-regel`, '/nl/team/regel', '/nl/team/regel/doel',
    ];
    for (const path of posts) {
      expect({ path, status: (await post(own, path)).status }).toEqual({ path, status: 404 });
      expect((await post(app.visitor(), path)).status).not.toBe(200);
    }
    for (const path of ['/nl/team/vacatures/x', `/nl/team/vacatures/${organisation.id}`]) {
      expect((await coordinator.get(path)).status).toBe(404);
    }
  }); // prettier-ignore

  it('sees the history of own vacancies only', async () => {
    const { id, organisation, own } = await waiting();
    const other = await waiting();
    const path = `/nl/mijn-organisatie/${organisation.id}/vacatures/${id}/geschiedenis`;
    expect((await own.get(path)).status).toBe(200);
    expect((await coordinator.get(path)).status).toBe(200);
    expect((await other.own.get(path)).status).toBe(404);
    const mixed = `/nl/mijn-organisatie/${organisation.id}/vacatures/${other.id}/geschiedenis`;
    expect((await own.get(mixed)).status).toBe(404);
    expect((await coordinator.get(mixed)).status).toBe(404);
  });
});
