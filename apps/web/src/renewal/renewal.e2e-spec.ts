import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { startApp, type TestApp } from '#testing';
import { candidateBuilders } from '../../../../libs/testing/src/builders/candidates.js';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';

let app: TestApp;
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

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(() => app.database.owner.query('delete from mailbox; delete from vacancy'));

interface Stored {
  readonly state: string;
  readonly expires_on: string;
  readonly close_reason: string | null;
  readonly version: number;
}
const stored = async (id: string): Promise<Stored | undefined> =>
  (
    await app.database.owner.query<Stored>(
      `select state, expires_on::text, close_reason, version from vacancy where id = $1`,
      [id],
    )
  ).rows[0];
const mails = async () =>
  (
    await app.database.owner.query<{ subject: string; text: string }>(
      `select m.subject, m.text from mailbox m order by m.at`,
    )
  ).rows;
const dayFrom = (days: number): string =>
  new Date(app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Goes to the next morning in Brussels, when the jobs of the night and the warnings are due. */
const nextMorning = async (days = 1) => {
  app.clock.advance({ days });
  await app.drain();
};

/** A vacancy that was warned of, and the page behind the link of its mail. */
const warned = async (left = 3) => {
  const organisation = await a().organisation();
  const member = await a().member(organisation);
  const expiresOn = dayFrom(left + 1);
  const { id } = await a().vacancy({ organisationId: organisation.id, state: 'PUBLISHED', expiresOn });
  await nextMorning();
  const [mail] = await mails();
  const path = /\/nl\/vacature-verlengen\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
  return { id, organisation, member, path, mail, expiresOn };
};
const press = (path: string, values: Record<string, string>, once = randomUUID()) =>
  app
    .visitor()
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: once, ...values });
const follow = async (path: string) => (await app.visitor().get(path)).text;

describe('the mail before the last day', () => {
  it('goes once to each member and says until when', async () => {
    const { mail, path } = await warned();
    expect(mail?.subject).toBe('Zoek je nog iemand? Soep koken op woensdag');
    expect(path).not.toBe('');
    await nextMorning(0);
    expect(await mails()).toHaveLength(1);
  });

  it('goes to the contact when nobody of the organisation has an account', async () => {
    const organisation = await a().organisation();
    await a().vacancy({ organisationId: organisation.id, state: 'PUBLISHED', expiresOn: dayFrom(4) });
    await nextMorning();
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'Zoek je nog iemand? Soep koken op woensdag',
    ]);
  });
});

describe('the page behind the link', () => {
  it('changes nothing however often a mail scanner opens it', async () => {
    const { id, path } = await warned();
    const before = await stored(id);
    for (const method of ['get', 'get', 'head'] as const)
      expect((await app.visitor()[method](path)).status).toBe(200);
    for (const lang of ['nl', 'fr', 'en']) await valid(await follow(path.replace('/nl/', `/${lang}/`)));
    expect(await stored(id)).toEqual(before);
  });

  it('renews for 90 days; a double click and a second member change nothing more', async () => {
    const { id, path } = await warned();
    const once = randomUUID();
    const both = await Promise.all([
      press(path, { step: 'renew' }, once),
      press(path, { step: 'renew' }, once),
    ]);
    expect(both.map(({ status, headers }) => [status, headers.location])).toEqual([[303, path], [303, path]]); // prettier-ignore
    const renewed = await stored(id);
    expect(renewed).toMatchObject({ state: 'PUBLISHED', expires_on: dayFrom(90), version: 2 });
    expect((await press(path, { step: 'renew' })).status).toBe(303);
    expect(await stored(id)).toEqual(renewed);
    const page = await follow(path);
    expect(page).toContain('al verlengd');
    expect(page).not.toContain('nog 90 dagen online');
  });

  it('pauses, and says so', async () => {
    const { id, path } = await warned();
    expect((await press(path, { step: 'pause' })).status).toBe(303);
    expect(await stored(id)).toMatchObject({ state: 'PAUSED' });
    expect(await follow(path)).toContain('staat op pauze');
    expect((await press(path, { step: 'renew' })).status).toBe(303);
    expect(await stored(id)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('closes with a reason, and asks for one', async () => {
    const { id, path } = await warned();
    const blank = await press(path, { step: 'close' });
    expect(blank.status).toBe(422);
    await valid(blank.text);
    expect(await stored(id)).toMatchObject({ state: 'PUBLISHED' });
    expect((await press(path, { step: 'close', reason: 'FILLED_OTHERWISE' })).status).toBe(303);
    expect(await stored(id)).toMatchObject({ state: 'FILLED', close_reason: 'FILLED_OTHERWISE' });
    const page = await follow(path);
    expect(page).toContain('Op een andere manier ingevuld');
    await valid(page);
    const late = await press(path, { step: 'pause' });
    expect([late.status, await stored(id)]).toEqual([303, expect.objectContaining({ state: 'FILLED' })]);
  });

  it('puts one back that is past its last day, with a mail of its own, until 60 days after', async () => {
    const { id, path, expiresOn } = await warned(3);
    await app.database.owner.query('delete from mailbox');
    await nextMorning(4);
    expect(await stored(id)).toMatchObject({ state: 'EXPIRED' });
    const offline = (await mails())[0];
    expect(offline?.subject).toBe('Je vacature staat niet meer online: Soep koken op woensdag');
    const back = /\/nl\/vacature-verlengen\/[\w-]+/.exec(offline?.text ?? '')?.[0] ?? '';
    await nextMorning(59);
    expect(await follow(back)).toContain('niet meer online');
    expect((await press(path, { step: 'renew' })).status).toBe(303);
    expect(await stored(id)).toMatchObject({ state: 'PUBLISHED', close_reason: null });
    expect(expiresOn < dayFrom(0)).toBe(true);
  });

  it('does not put one back after 60 days, and says why', async () => {
    const { id, path } = await warned(3);
    await nextMorning(65);
    const page = await follow(path);
    expect(page).toContain('te lang offline');
    expect((await press(path, { step: 'renew' })).status).toBe(303);
    expect(await stored(id)).toMatchObject({ state: 'EXPIRED' });
  });

  it('renews nothing that is not lawful or complete any more', async () => {
    const { id, path } = await warned();
    await app.database.owner.query(`update vacancy_text set summary = '' where vacancy_id = $1`, [id]);
    const answer = await press(path, { step: 'renew' });
    expect([answer.status, answer.text.includes('Meld je aan en vul aan')]).toEqual([422, true]);
    expect(await stored(id)).toMatchObject({ version: 1 });
  });

  it('is gone when the link is unknown or too old', async () => {
    const { path } = await warned();
    const wrong = await app.visitor().get('/nl/vacature-verlengen/x');
    expect(wrong.status).toBe(410);
    await valid(wrong.text);
    app.clock.advance({ days: 76 });
    expect((await app.visitor().get(path)).status).toBe(410);
    expect((await press(path, { step: 'renew' })).status).toBe(410);
  });

  it('knows three buttons and nothing else', async () => {
    const { path } = await warned();
    for (const step of ['publish', '', 'withdraw']) expect((await press(path, { step })).status).toBe(404);
  });
});

it('a renewed vacancy is found again and suggested again, before any nightly run', async () => {
  const { owner } = app.database;
  const { candidate } = candidateBuilders(owner, () => app.clock.now());
  await candidate({ slots: 0, themes: ['food'] });
  const { id, path } = await warned(3);
  const holding = async () =>
    (
      await owner.query<{ search: boolean; matches: boolean }>(
        `select exists (select 1 from vacancy_search where vacancy_id = $1) as search,
           exists (select 1 from match_suggestion where vacancy_id = $1) as matches`,
        [id],
      )
    ).rows[0];
  expect(await holding()).toEqual({ search: true, matches: true });
  await nextMorning(5);
  expect(await holding()).toEqual({ search: false, matches: false });
  await press(path, { step: 'renew' });
  await app.drain();
  expect(await holding()).toEqual({ search: true, matches: true });
});
