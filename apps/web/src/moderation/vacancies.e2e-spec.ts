import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { startApp, startOfTests, type Browser, type TestApp } from '#testing';
import { EditVacancy, SubmitChanges, SubmitVacancy, reviewQuestions } from '#vacancies';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { completeContent, vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';

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
const versionOf = async (id: string): Promise<number> =>
  (await one<{ version: number }>(`select version from vacancy where id = $1`, [id]))?.version ?? 0;
const get = <C>(type: new (...parts: never[]) => C): C => app.web.get(type, { strict: false });

type Filled = Record<string, string | readonly string[]>;
const post = (browser: Browser, path: string, values: Filled = {}, key: string = randomUUID()) =>
  browser
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: key, ...values });
const decide = async (browser: Browser, id: string, decision: string, more: Filled = {}) =>
  post(browser, `/nl/team/vacatures/${id}/beslissen`, {
    decision,
    version: String(await versionOf(id)),
    ...more,
  });
const allYes = { checklist: reviewQuestions };

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

/** Something online with changes that wait for a look. */
const changing = async () => {
  const organisation = await a().organisation();
  const member = await a().member(organisation);
  const { id } = await a().vacancy({ organisationId: organisation.id, state: 'PUBLISHED' });
  const nl = { ...completeContent.texts.nl, body: 'Je wast en snijdt groenten en praat met buren.' };
  const content = { ...completeContent, texts: { ...completeContent.texts, nl }, dutchLevel: 'B1' as const };
  await get(EditVacancy).execute(member, { vacancyId: id, version: 1, content });
  await get(SubmitChanges).execute(member, id);
  return { organisation, member, id, path: `/nl/team/vacatures/${id}` };
};

describe('a vacancy that waits', () => {
  it('shows checks, questions and the text, and goes online when every question has a yes', async () => {
    const { path, id } = await waiting();
    const page = await coordinator.get(path);
    expect(page.text).toContain('Is het onbetaald?');
    expect(page.text).toContain('Dit is de eerste vacature van deze organisatie');
    await valid(page.text);
    for (const expiresOn of ['2026-09-15', '2029-01-01', 'morgen']) {
      expect((await decide(coordinator, id, 'PUBLISH', { ...allYes, expiresOn })).status).toBe(422);
    }
    expect((await decide(coordinator, id, 'PUBLISH', { ...allYes, expiresOn: '2026-10-01' })).status).toBe(
      303,
    );
    expect(await stateOf(id)).toBe('PUBLISHED');
    const kept = await one<{ decision: string; questions: number }>(
      `select decision, cardinality(checklist) as questions from vacancy_review where vacancy_id = $1`,
      [id],
    );
    expect(kept).toEqual({ decision: 'PUBLISH', questions: reviewQuestions.length });
  });

  it('asks to confirm when a question has no yes, and keeps what was filled in', async () => {
    const { id } = await waiting();
    const half: Filled = {
      checklist: ['NOT_UNPAID'],
      field_title: 'Iets duidelijker?',
      expiresOn: '2026-11-11',
    };
    const asked = await decide(coordinator, id, 'PUBLISH', half);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('11 vragen hebben nog geen ja');
    expect(asked.text).toContain('Iets duidelijker?');
    expect(asked.text).toContain('value="2026-11-11"');
    await valid(asked.text);
    expect(await stateOf(id)).toBe('IN_REVIEW');
    expect((await decide(coordinator, id, 'PUBLISH', { ...half, confirmed: '1' })).status).toBe(303);
    expect(await stateOf(id)).toBe('PUBLISHED');
  });

  it('goes back with reasons and words beside fields, which mail and history show', async () => {
    const { id, organisation, own, member } = await waiting();
    const blank = await decide(coordinator, id, 'RETURN');
    expect([blank.status, blank.text.includes('Duid minstens één reden aan')]).toEqual([422, true]);
    const wordless = await decide(coordinator, id, 'RETURN', { reasons: 'OTHER' });
    expect(wordless.text).toContain('Schrijf wat er moet veranderen.');
    await valid(wordless.text);
    const words: Filled = {
      reasons: 'HARD_TO_READ',
      comment: 'Bijna klaar!',
      field_body: 'Kortere zinnen, graag.',
    };
    expect((await decide(coordinator, id, 'RETURN', words)).status).toBe(303);
    expect(await stateOf(id)).toBe('RETURNED');
    await app.drain();
    const mail = await one<{ subject: string; text: string }>(
      `select subject, text from mailbox where to_address = (select email from account where id = $1)`,
      [member.id],
    );
    expect(mail?.subject).toBe('Je vacature kan beter: Soep koken op woensdag');
    for (const words of [
      'Lange tekst: Kortere zinnen, graag.',
      'De tekst is moeilijk om te lezen',
      'Bijna klaar!',
    ]) {
      expect(mail?.text).toContain(words);
    }
    const history = await own.get(`/nl/mijn-organisatie/${organisation.id}/vacatures/${id}/geschiedenis`);
    expect(history.text).toContain('Kortere zinnen, graag.');
    expect(history.text).toContain('Steunpunt');
    await valid(history.text);
  });

  it('shows what changed since it was handed in the last time', async () => {
    const organisation = await a().organisation();
    const member = await a().member(organisation);
    const { id } = await a().vacancy({ organisationId: organisation.id, state: 'DRAFT' });
    await get(SubmitVacancy).execute(member, id);
    expect((await coordinator.get(`/nl/team/vacatures/${id}`)).text).not.toContain('Wat is er veranderd?');
    await decide(coordinator, id, 'RETURN', { reasons: 'UNCLEAR_TASK' });
    app.clock.advance({ minutes: 10 });
    const nl = { ...completeContent.texts.nl, title: 'Soep koken voor buren' };
    const content = { ...completeContent, texts: { ...completeContent.texts, nl } };
    await get(EditVacancy).execute(member, { vacancyId: id, version: await versionOf(id), content });
    await get(SubmitVacancy).execute(member, id);
    const page = await coordinator.get(`/nl/team/vacatures/${id}`);
    expect(page.text).toContain('Wat is er veranderd?');
    expect(page.text).toMatch(/<del>.*op woensdag.*<\/del><ins>.*voor buren.*<\/ins>/s);
    await valid(page.text);
    app.clock.set(startOfTests);
  });

  it('is refused only when that is confirmed, and stays refused', async () => {
    const { id, member } = await waiting();
    const reasons = { reasons: ['NOT_UNPAID', 'REPLACES_STAFF'] };
    const asked = await decide(coordinator, id, 'REFUSE', reasons);
    expect([asked.status, asked.text.includes('Bevestig dit eerst.')]).toEqual([422, true]);
    expect((await decide(coordinator, id, 'REFUSE', { ...reasons, confirmedRefuse: '1' })).status).toBe(303);
    expect(await stateOf(id)).toBe('REFUSED');
    await app.drain();
    const mail = await one<{ subject: string; text: string }>(
      `select subject, text from mailbox where to_address = (select email from account where id = $1)`,
      [member.id],
    );
    expect(mail?.subject).toBe('Je vacature kan niet online: Soep koken op woensdag');
    expect(mail?.text).toContain('Het is een job voor betaald personeel');
  });

  it('is not offered for publication when it may not go online', async () => {
    const { path, id } = await waiting({ note: null });
    expect((await coordinator.get(path)).text).toContain('Dit kan nog niet online');
    expect((await decide(coordinator, id, 'PUBLISH', allYes)).status).toBe(422);
    expect(await stateOf(id)).toBe('IN_REVIEW');
  });

  it('is decided by nobody who only pressed Enter', async () => {
    const { id } = await waiting();
    const stayed = await decide(coordinator, id, 'STAY', { comment: 'Half af' });
    expect([stayed.status, stayed.text.includes('Half af')]).toEqual([422, true]);
    expect((await decide(coordinator, id, 'SINK')).status).toBe(422);
    expect(await stateOf(id)).toBe('IN_REVIEW');
  });
});

describe('two people at once', () => {
  it('the second coordinator reads who decided what; one mail goes out', async () => {
    const { id, member } = await waiting();
    const { id: otherId } = await a().coordinator();
    const other = await app.as({ id: otherId ?? '', kind: 'coordinator' });
    const version = String(await versionOf(id));
    const path = `/nl/team/vacatures/${id}/beslissen`;
    const answers = await Promise.all([
      post(coordinator, path, { decision: 'RETURN', version, reasons: 'HARD_TO_READ' }),
      post(other, path, { decision: 'RETURN', version, reasons: 'UNCLEAR_TASK' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.text).toContain('Er is intussen al beslist');
    expect(late?.text).toMatch(/Lut \(Steunpunt\) om .*: Teruggestuurd/);
    await valid(late?.text ?? '');
    await app.drain();
    const mails = await one<{ count: string }>(
      `select count(*) from mailbox where to_address = (select email from account where id = $1)`,
      [member.id],
    );
    expect(mails?.count).toBe('1');
  });

  it('a double click decides once', async () => {
    const { id } = await waiting();
    const version = String(await versionOf(id));
    const key = randomUUID();
    const twice = [1, 2].map(() =>
      post(
        coordinator,
        `/nl/team/vacatures/${id}/beslissen`,
        { decision: 'PUBLISH', version, ...allYes },
        key,
      ),
    );
    expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([303, 303]);
  });

  it('what the organisation changed meanwhile is not published unseen', async () => {
    const { id, member } = await waiting();
    const version = String(await versionOf(id));
    const nl = { ...completeContent.texts.nl, title: 'Soep koken op vrijdag' };
    const content = { ...completeContent, texts: { ...completeContent.texts, nl } };
    await get(EditVacancy).execute(member, { vacancyId: id, version: Number(version), content });
    const late = await post(coordinator, `/nl/team/vacatures/${id}/beslissen`, {
      decision: 'PUBLISH',
      version,
      field_street: 'Welk huis?',
      ...allYes,
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain('De organisatie veranderde intussen iets');
    expect(late.text).toContain('Soep koken op vrijdag');
    expect(late.text).toContain('Welk huis?');
    await valid(late.text);
    expect(await stateOf(id)).toBe('IN_REVIEW');
  });
});

describe('changes of something online', () => {
  it('stand beside what is online, word by word, and replace it when accepted', async () => {
    const { path, id, member } = await changing();
    const page = await coordinator.get(path);
    await valid(page.text);
    expect(page.text).toMatch(/<ins>.*wast en.*<\/ins>/s);
    expect(page.text).toContain('Een gewoon gesprek in het Nederlands (B1)');
    expect(page.text).toContain('Wijzigingen online zetten');
    const body = () => one<{ body: string }>(`select body from vacancy_text where vacancy_id = $1`, [id]);
    expect((await decide(coordinator, id, 'ACCEPT_CHANGES', allYes)).status).toBe(303);
    expect((await body())?.body).toContain('wast en snijdt');
    expect(await stateOf(id)).toBe('PUBLISHED');
    await app.drain();
    const mail = await one<{ subject: string }>(
      `select subject from mailbox where to_address = (select email from account where id = $1)`,
      [member.id],
    );
    expect(mail?.subject).toBe('Je wijzigingen staan online: Soep koken op woensdag');
    expect((await decide(coordinator, id, 'ACCEPT_CHANGES', allYes)).status).toBe(409);
  });

  it('go back with words while the old text stays online', async () => {
    const { id, member } = await changing();
    expect(
      (await decide(coordinator, id, 'RETURN_CHANGES', { field_dutchLevel: 'Is B1 nodig?' })).status,
    ).toBe(303);
    const text = await one<{ body: string }>(`select body from vacancy_text where vacancy_id = $1`, [id]);
    expect(text?.body).toBe(completeContent.texts.nl.body);
    await app.drain();
    const mail = await one<{ text: string }>(
      `select text from mailbox where to_address = (select email from account where id = $1)`,
      [member.id],
    );
    expect(mail?.text).toContain('Nederlands spreken: Is B1 nodig?');
  });
});
