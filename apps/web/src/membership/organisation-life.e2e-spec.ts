import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { findQuiet } from '#organisations';
import { Outbox } from '#jobs';
import { UnitOfWork } from '#database';
import {
  bridgeScene,
  candidateBuilders,
  introductionBuilders,
  startApp,
  type Browser,
  type TestApp,
} from '#testing';
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
const stateOf = async (id: string): Promise<string | undefined> =>
  (await app.database.owner.query<{ state: string }>(`select state from organisation where id = $1`, [id])).rows[0]?.state; // prettier-ignore
const post = (browser: Browser, path: string, values: Record<string, string> = {}) =>
  browser
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: randomUUID(), ...values });
const as = (actor: { id: string | null }) => app.as({ id: actor.id ?? '', kind: 'organisation' });
const mailsTo = async (accountId: string | null) =>
  (await app.database.owner.query<{ subject: string; text: string }>(
    `select subject, text from mailbox where to_address = (select email from account where id = $1) order by at, id`, [accountId],
  )).rows; // prettier-ignore

beforeAll(async () => {
  app = await startApp();
  const { id } = await a().coordinator();
  coordinator = await app.as({ id: id ?? '', kind: 'coordinator' });
});
afterAll(() => app.close());

describe('suspending an organisation', () => {
  it('asks for a reason and words, tells its people, and can be undone', async () => {
    const organisation = await a().organisation({ name: 'Vossenhol' });
    const member = await a().member(organisation);
    const team = `/nl/team/organisaties/${organisation.id}`;
    await valid((await coordinator.get(team)).text);
    const blank = await post(coordinator, `${team}/schorsen`, { reason: 'UNSAFE', comment: '' });
    expect([blank.status, await stateOf(organisation.id)]).toEqual([422, 'ACTIVE']);
    await valid(blank.text);
    const sent = await post(coordinator, `${team}/schorsen`, {
      reason: 'UNSAFE',
      comment: 'De trap is stuk.',
    });
    expect([sent.status, await stateOf(organisation.id)]).toEqual([303, 'SUSPENDED']);
    expect((await coordinator.get(team)).text).toContain('De trap is stuk.');
    await app.drain();
    expect(await mailsTo(member.id)).toEqual([
      { subject: 'Vossenhol is geschorst', text: expect.stringContaining('De trap is stuk.') },
    ]);
    const own = await (await as(member)).get(`/nl/mijn-organisatie/${organisation.id}`);
    expect(own.text).toContain('heeft jullie organisatie geschorst');
    expect(own.text).toContain('De trap is stuk.');
    await valid(own.text);
    expect((await post(coordinator, `${team}/heractiveren`)).status).toBe(303);
    expect(await stateOf(organisation.id)).toBe('ACTIVE');
    expect((await post(coordinator, `${team}/heractiveren`)).status).toBe(422);
  });

  it('is unknown to its own people and to visitors', async () => {
    const organisation = await a().organisation();
    const browser = await as(await a().member(organisation));
    for (const step of ['schorsen', 'heractiveren', 'wekken']) {
      const path = `/nl/team/organisaties/${organisation.id}/${step}`;
      expect((await post(browser, path, { reason: 'OTHER', comment: 'x' })).status).toBe(404);
      expect((await post(app.visitor(), path)).status).not.toBe(200);
    }
    expect(await stateOf(organisation.id)).toBe('ACTIVE');
  });
});

describe('stopping with Brugpunt', () => {
  it('shows what it means, then does it once', async () => {
    const organisation = await a().organisation({ name: 'Oude Kring' });
    const browser = await as(await a().member(organisation));
    const path = `/nl/mijn-organisatie/${organisation.id}`;
    expect((await browser.get(path)).text).toContain(`${path}/stoppen`);
    const page = await browser.get(`${path}/stoppen`);
    expect(page.text).toContain('alle vacatures worden afgesloten');
    await valid(page.text);
    const once = randomUUID();
    const [one, two] = await Promise.all([
      post(browser, `${path}/stoppen`, { _once: once }),
      post(browser, `${path}/stoppen`, { _once: once }),
    ]);
    expect([one.status, two.status, await stateOf(organisation.id)]).toEqual([303, 303, 'ARCHIVED']);
    const after = await browser.get(path);
    expect(after.text).toContain('Jullie organisatie is gestopt met Brugpunt');
    await valid(after.text);
  });

  it('says how many people still wait and where they are, and does nothing', async () => {
    const scene = await bridgeScene(app.database.owner);
    const candidate = await candidateBuilders(app.database.owner, () => app.clock.now()).candidate();
    await introductionBuilders(app.database.owner, () => app.clock.now()).introduction({
      candidateId: candidate.id,
      vacancyId: scene.vacancyId,
    });
    const browser = await as(scene.member);
    const path = `/nl/mijn-organisatie/${scene.organisationId}`;
    for (const answer of [await browser.get(`${path}/stoppen`), await post(browser, `${path}/stoppen`)]) {
      expect(answer.text).toContain('Er is nog 1 mens in gesprek met jullie');
      expect(answer.text).toContain(`href="${path}/voorstellen"`);
      expect(answer.text).not.toContain('Ja, stop met Brugpunt');
      await valid(answer.text);
    }
    expect(await stateOf(scene.organisationId)).toBe('ACTIVE');
  });

  it('is for administrators: a plain member is told so, a stranger finds nothing', async () => {
    const organisation = await a().organisation();
    const path = `/nl/mijn-organisatie/${organisation.id}`;
    const member = await as(await a().plainMember(organisation));
    expect((await member.get(path)).text).not.toContain(`${path}/stoppen`);
    for (const answer of [await member.get(`${path}/stoppen`), await post(member, `${path}/stoppen`)]) {
      expect([answer.status, answer.text.includes('Alleen een beheerder')]).toEqual([422, true]);
    }
    const stranger = await as(await a().member(await a().organisation()));
    expect((await stranger.get(`${path}/stoppen`)).status).toBe(404);
    expect((await post(stranger, `${path}/stoppen`)).status).toBe(404);
    expect((await post(stranger, `${path}/nog-actief`)).status).toBe(404);
    expect(await stateOf(organisation.id)).toBe('ACTIVE');
  });
});

describe('an organisation of which nothing was heard for a year', () => {
  const long = new Date('2024-01-01T00:00:00Z');
  const look = async (): Promise<void> => {
    const outbox = app.worker.get(Outbox, { strict: false });
    await app.worker.get(UnitOfWork, { strict: false }).asSystem((tx) => outbox.enqueue(tx, findQuiet, {}));
    await app.drain();
  };

  it('is asked by mail whether it is still there; opening the link changes nothing, one click does', async () => {
    const organisation = await a().organisation({
      name: 'Stille Waters',
      createdAt: long,
      activatedAt: long,
    });
    const member = await a().member(organisation);
    await app.database.owner.query(`update membership set since = $2 where account_id = $1`, [
      member.id,
      long,
    ]);
    await look();
    await look();
    const mails = await mailsTo(member.id);
    expect(mails.map(({ subject }) => subject)).toEqual(['Is Stille Waters nog actief?']);
    const link = /\/nl\/organisatie\/nog-actief\/[\w-]+/.exec(mails[0]?.text ?? '')?.[0] ?? '';
    await app.database.owner.query(`update organisation set quiet_mailed_at = quiet_mailed_at - interval '31 days' where id = $1`, [organisation.id]); // prettier-ignore
    const asked = await app.visitor().get(link);
    expect(asked.text).toContain('Ja, we zijn er nog');
    await valid(asked.text);
    await look();
    expect(await stateOf(organisation.id)).toBe('DORMANT');
    const sleeping = await (await as(member)).get(`/nl/mijn-organisatie/${organisation.id}`);
    expect(sleeping.text).toContain('Jullie organisatie slaapt');
    await valid(sleeping.text);
    const kept = await post(app.visitor(), link);
    expect([kept.status, await stateOf(organisation.id)]).toEqual([303, 'ACTIVE']);
    expect((await app.visitor().get(String(kept.headers.location))).text).toContain(
      'Stille Waters blijft actief',
    );
    expect((await mailsTo(member.id)).map(({ subject }) => subject)).toContain('Stille Waters slaapt nu');
    await look();
    expect(await stateOf(organisation.id)).toBe('ACTIVE');
  });

  it('wakes from its own pages too, and a link that is wrong says so', async () => {
    const organisation = await a().organisation({ state: 'DORMANT' });
    const browser = await as(await a().plainMember(organisation));
    expect((await post(browser, `/nl/mijn-organisatie/${organisation.id}/nog-actief`)).status).toBe(303);
    expect(await stateOf(organisation.id)).toBe('ACTIVE');
    for (const answer of [
      await app.visitor().get('/fr/organisatie/nog-actief/abc'),
      await post(app.visitor(), '/en/organisatie/nog-actief/abc'),
    ]) {
      expect(answer.status).toBe(410);
      await valid(answer.text);
    }
  });
});
