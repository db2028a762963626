import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import {
  bridgeScene,
  candidateBuilders,
  introductionBuilders,
  receptionBuilders,
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

describe('the coordinator’s follow-up', () => {
  it('shows who waits after silence, and lets the coordinator remind, note an answer and tell the candidate', async () => {
    const now = () => app.clock.now();
    const candidate = await candidateBuilders(app.database.owner, now).candidate({
      firstName: 'Samir',
      email: null,
      phone: '+32470111222',
      contactRoute: 'PHONE',
    });
    const { introduction } = introductionBuilders(app.database.owner, now);
    const { id } = await introduction({ candidateId: candidate.id, vacancyId: scene.vacancyId });
    const staff = await receptionBuilders(app.database.owner, app.clock).receptionWorker('coordinator');
    app.clock.advance({ days: 15 });
    await app.drain();
    const browser = await app.as({ id: staff.id ?? '', kind: 'coordinator' });
    const page = await browser.get('/nl/team/opvolging');
    expect(page.text).toContain('Samir');
    expect(page.text).toContain('Twee weken stil');
    expect(page.text).toContain('lut@lepel.example');

    const send = (fields: object) =>
      browser
        .post('/nl/team/opvolging')
        .type('form')
        .send({ _once: newId(), id, ...fields });
    expect((await send({ do: 'remind' })).status).toBe(303);
    await app.drain();
    const mails = await app.database.owner.query(
      `select 1 from mail where template = 'introduction-reminder' and subject_id = $1`,
      [id],
    );
    expect(mails.rowCount).toBe(2);
    expect((await send({ do: 'decline' })).status).toBe(422);
    expect(
      (await send({ do: 'answer', meetingOn: '2026-10-10', meetingNote: 'Kom om tien uur.' })).status,
    ).toBe(303);
    expect((await browser.get('/nl/team/opvolging')).text).toContain('Kom om tien uur.');
    expect((await send({ do: 'told' })).status).toBe(303);
    expect((await browser.get('/nl/team/opvolging')).text).not.toContain('Kom om tien uur.');
    expect((await send({ do: 'close' })).status).toBe(303);
    expect((await browser.get('/nl/team/opvolging')).text).toContain('Iemand was je voor.');
  });

  it('is for coordinators only', async () => {
    const desk = await receptionBuilders(app.database.owner, app.clock).receptionWorker('desk');
    const browser = await app.as({ id: desk.id ?? '', kind: 'desk' });
    expect((await browser.get('/nl/team/opvolging')).status).toBe(404);
    expect((await app.visitor().get('/nl/team/opvolging')).status).toBe(303);
  });
});
