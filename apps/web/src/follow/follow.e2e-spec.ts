import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PrivateLinks } from '#access';
import { UnitOfWork } from '#database';
import { newId, system } from '#kernel';
import {
  bridgeScene,
  candidateBuilders,
  introductionBuilders,
  startApp,
  type BridgeScene,
  type TestApp,
} from '#testing';

let app: TestApp;
let scene: BridgeScene;

beforeAll(async () => {
  app = await startApp();
  scene = await bridgeScene(app.database.owner);
});
afterAll(() => app.close());

const now = () => app.clock.now();

/** A candidate with one introduction and the path of the private page. */
async function follower(state: 'SUGGESTED' | 'SENT' | 'ANSWERED' | 'MET') {
  const candidate = await candidateBuilders(app.database.owner, now).candidate({
    email: null,
    contactRoute: 'COMES_BACK',
  });
  const { introduction } = introductionBuilders(app.database.owner, now);
  const { id } = await introduction({ candidateId: candidate.id, vacancyId: scene.vacancyId, state });
  const work = app.web.get(UnitOfWork, { strict: false });
  const links = app.web.get(PrivateLinks, { strict: false });
  const secret = await work.run(system, (tx) => links.issue(tx, 'follow', candidate.id, 30));
  const path = `/nl/volgen/${secret}`;
  const send = (fields: object) =>
    app
      .visitor()
      .post(path)
      .type('form')
      .send({ _once: newId(), id, ...fields });
  const stateNow = async () =>
    (await app.database.owner.query(`select state, reason from introduction where id = $1`, [id]))
      .rows[0] as object;
  return { candidate, id, path, send, stateNow };
}

describe('a candidate’s private page', () => {
  it('shows the code, the address to keep, and agrees only by its button', async () => {
    const { candidate, path, send, stateNow } = await follower('SUGGESTED');
    const page = await app.visitor().get(path);
    expect(page.text).toContain(candidate.reference);
    expect(page.text).toContain('Ja, stel mij voor');
    expect(page.headers['cache-control']).toBe('no-store');
    expect((await send({ do: 'agree', message: '' })).status).toBe(303);
    await app.drain();
    expect(await stateNow()).toMatchObject({ state: 'SENT' });
  });

  it('has note and notice of an uninsured organisation stand before the yes, and only there', async () => {
    const { owner } = app.database;
    await owner.query(`update information_note set insurance_civil = false`);
    const { text } = await app.visitor().get((await follower('SUGGESTED')).path);
    const sent = await app.visitor().get((await follower('SENT')).path);
    await owner.query(`update information_note set insurance_civil = true`);
    const notice = text.indexOf('Deze groep heeft geen verzekering voor vrijwilligers');
    expect(notice).toBeGreaterThan(0);
    expect(notice).toBeLessThan(text.indexOf('Ja, stel mij voor'));
    expect(text).toMatch(/\/nl\/vacatures\/\d+\/info-nota/);
    expect(sent.text).not.toContain('geen verzekering');
    const insured = await app.visitor().get((await follower('SUGGESTED')).path);
    expect(insured.text).not.toContain('geen verzekering');
    expect(insured.text).toContain('Lees de nota (versie 1)');
  });

  it('takes "I have started" and counts it', async () => {
    const { id, send } = await follower('MET');
    expect((await send({ do: 'start', startedOn: '2026-02-31' })).status).toBe(422);
    expect((await send({ do: 'start', startedOn: '2026-09-14' })).status).toBe(303);
    const started = await app.database.owner.query(
      `select confirmed_by from engagement where introduction_id = $1`,
      [id],
    );
    expect(started.rows).toEqual([{ confirmed_by: 'candidate' }]);
  });

  it('takes "it did not work" and "stop" without asking why', async () => {
    const met = await follower('ANSWERED');
    await met.send({ do: 'not-start' });
    expect(await met.stateNow()).toEqual({ state: 'NOT_STARTED', reason: 'OTHER' });
    const waiting = await follower('SENT');
    await waiting.send({ do: 'decline', reason: 'TOO_FAR' });
    expect(await waiting.stateNow()).toEqual({ state: 'DECLINED_BY_CANDIDATE', reason: 'TOO_FAR' });
  });

  it('corrects how to be reached, and stops everything only when sure', async () => {
    const { candidate, path, send, stateNow } = await follower('SENT');
    expect((await send({ do: 'contact', contactRoute: 'PHONE', email: '', phone: '' })).status).toBe(422);
    await send({ do: 'contact', contactRoute: 'PHONE', email: '', phone: '0470 98 76 54' });
    const row = await app.database.owner.query(`select phone from candidate where id = $1`, [candidate.id]);
    expect(row.rows).toEqual([{ phone: '+32470987654' }]);
    expect((await send({ do: 'stop' })).status).toBe(422);
    expect((await send({ do: 'stop', sure: '1' })).status).toBe(303);
    await app.drain();
    expect(await stateNow()).toEqual({ state: 'DECLINED_BY_CANDIDATE', reason: 'STOPPED' });
    expect((await app.visitor().get(path)).text).toContain('Je bent gestopt.');
  });

  it('never reaches an introduction of somebody else', async () => {
    const [mine, theirs] = [await follower('MET'), await follower('MET')];
    expect((await mine.send({ do: 'decline', id: theirs.id })).status).toBe(404);
    expect(await theirs.stateNow()).toMatchObject({ state: 'MET' });
    expect((await mine.send({ do: 'something' })).status).toBe(422);
    expect((await app.visitor().get(`/en/volgen/${'a'.repeat(43)}`)).status).toBe(410);
  });
});
