import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { startApp, type Browser, type TestApp } from '#testing';
import type { Vacancy } from '#vacancies';
import { candidateBuilders } from '../../../../libs/testing/src/builders/candidates.js';
import { introductionBuilders } from '../../../../libs/testing/src/builders/introductions.js';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';

let app: TestApp;
const now = () => app.clock.now();
const a = () => ({
  ...organisationBuilders(app.database.owner, app.clock),
  ...vacancyBuilders(app.database.owner, app.clock),
  ...candidateBuilders(app.database.owner, now),
  ...introductionBuilders(app.database.owner, now),
});
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
const valid = async (html: string): Promise<void> => {
  const report = await validator.validateString(html);
  expect(report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId} ${m.selector}`))).toEqual(
    [],
  );
};
const post = (browser: Browser, path: string, values: Record<string, string> = {}, once = randomUUID()) =>
  browser
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: once, ...values });
const stored = async (id: string) =>
  (
    await app.database.owner.query<{ state: string; version: number }>(
      `select state, version from vacancy where id = $1`,
      [id],
    )
  ).rows[0];

/** A member at work on a vacancy of theirs, and a stranger of another organisation. */
const scene = async (over: Partial<Omit<Vacancy, 'number'>> = {}) => {
  const organisation = await a().organisation();
  const { id } = await a().vacancy({ organisationId: organisation.id, state: 'PUBLISHED', ...over });
  const sign = async (who: { id: string | null }) => app.as({ id: who.id ?? '', kind: 'organisation' });
  const home = `/nl/mijn-organisatie/${organisation.id}`;
  return {
    organisation,
    id,
    home,
    path: `${home}/vacatures/${id}`,
    member: await sign(await a().member(organisation)),
    stranger: await sign(await a().member(await a().organisation())),
  };
};

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the life of a vacancy on the own pages', () => {
  it('pauses, goes on and is renewed by a member, once per click; a stranger knows nothing of it', async () => {
    const { id, path, member, stranger } = await scene({ expiresOn: '2026-09-20' });
    expect((await post(stranger, `${path}/stap`, { step: 'pause' })).status).toBe(404);
    const once = randomUUID();
    const both = await Promise.all([1, 2].map(() => post(member, `${path}/stap`, { step: 'pause' }, once)));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await stored(id)).toEqual({ state: 'PAUSED', version: 2 });
    const paused = (await member.get(path)).text;
    expect(paused).toContain('Op pauze sinds 15 september 2026');
    await valid(paused);
    for (const step of ['resume', 'renew'])
      expect((await post(member, `${path}/stap`, { step })).status).toBe(303);
    expect(await stored(id)).toEqual({ state: 'PUBLISHED', version: 4 });
    expect((await member.get(path)).text).toContain('Online tot en met 14 december 2026');
  });

  it('tells who is concerned before it closes, and afterwards lets it be used again', async () => {
    const { id, path, home, member, stranger } = await scene();
    const waits = async (state: 'SENT' | 'ANSWERED') =>
      a().introduction({ candidateId: (await a().candidate()).id, vacancyId: id, state });
    const silent = await waits('SENT');
    await waits('ANSWERED');
    const asked = (await member.get(`${path}/afsluiten`)).text;
    expect(asked).toContain('1 persoon wacht nog op jullie antwoord');
    expect(asked).toContain('Met 1 persoon is er al contact');
    await valid(asked);
    expect((await stranger.get(`${path}/afsluiten`)).status).toBe(404);
    const blank = await post(member, `${path}/afsluiten`);
    expect([blank.status, (await stored(id))?.state]).toEqual([422, 'PUBLISHED']);
    await post(member, `${path}/afsluiten`, { reason: 'NEED_GONE' });
    await app.drain();
    const told = await app.database.owner.query(`select state from introduction where id = $1`, [silent.id]);
    expect(told.rows).toEqual([{ state: 'NOT_STARTED' }]);
    const closed = (await member.get(path)).text;
    expect(closed).toContain('Opnieuw gebruiken');
    await valid(closed);
    const copied = await post(member, `${home}/vacatures`, { from: 'copy', vacancy: id });
    expect(copied.status).toBe(303);
    expect((await post(stranger, `${home}/vacatures`, { from: 'copy', vacancy: id })).status).toBe(404);
  });

  it('asks for attention on the first page, only where there is something to do', async () => {
    const { organisation, home, member } = await scene({ expiresOn: '2026-09-29' });
    const first = (await member.get(home)).text;
    expect(first).toContain('1 vacature verloopt binnen 14 dagen');
    for (const words of ['op pauze', 'is vol']) expect(first).not.toContain(words);
    const monthAgo = new Date('2026-08-15T08:00:00Z');
    const put = (over: Partial<Omit<Vacancy, 'number'>>) =>
      a().vacancy({ organisationId: organisation.id, ...over });
    for (const pausedAt of [monthAgo, monthAgo, now()]) await put({ state: 'PAUSED', pausedAt });
    await put({ state: 'PAUSED', pausedAt: monthAgo, pauseReason: 'ORGANISATION' });
    await put({ state: 'PUBLISHED', waitingList: true, fullSince: now() });
    const page = (await member.get(home)).text;
    expect(page).toContain('2 vacatures staan al meer dan 30 dagen op pauze');
    expect(page).toContain('1 vacature staat op pauze sinds je organisatie niet actief was');
    expect(page).toContain('1 vacature is vol');
    await valid(page);
  });
});
