import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hiddenFields, startApp, type TestApp } from '#testing';
import { postingScene, valid } from '../../../../libs/testing/src/posting-scene.js';

let app: TestApp;
let scene: ReturnType<typeof postingScene>;
beforeAll(async () => {
  app = await startApp();
  scene = postingScene(app);
});
afterAll(() => app.close());

describe('two members', () => {
  it('of whom the second saves the same page see what the first one saved, and nothing is overwritten', async () => {
    const { browser, organisation, own, id } = await scene.blankDraft();
    const colleague = await scene.colleague(organisation);
    const path = `${own}/schrijven/titel`;
    const opened = hiddenFields((await colleague.get(path)).text.split('<main')[1] ?? '');
    await scene.fill(browser, own, 'titel', { title: 'Van de eerste', summary: 'Zelfde' });
    const second = await scene.post(colleague, path, {
      ...opened,
      title: 'Van de tweede',
      summary: 'Zelfde',
    });
    expect(second.status).toBe(409);
    expect(second.text).toContain('Van de eerste');
    expect(second.text).toContain('value="Van de tweede"');
    await valid(second.text);
    const title = () => scene.rows(`select title from vacancy_text where vacancy_id = $1`, [id]);
    expect(await title()).toEqual([{ title: 'Van de eerste' }]);
    const knowing = hiddenFields(second.text.split('<main')[1] ?? '');
    const saved = await scene.post(colleague, path, {
      ...knowing,
      title: 'Van de tweede',
      summary: 'Zelfde',
    });
    expect([saved.status, await title()]).toEqual([303, [{ title: 'Van de tweede' }]]);
  });

  it('of whom each saves another page do not hinder each other', async () => {
    const { browser, organisation, own, id } = await scene.blankDraft();
    const colleague = await scene.colleague(organisation);
    const opened = hiddenFields((await colleague.get(`${own}/schrijven/wie`)).text.split('<main')[1] ?? '');
    await scene.fill(browser, own, 'titel', { title: 'Van de eerste', summary: '' });
    const saved = await scene.post(colleague, `${own}/schrijven/wie`, {
      ...opened,
      places: '7',
      minAge: '16',
    });
    expect(saved.status).toBe(303);
    expect(
      await scene.rows(
        `select places, title from vacancy v join vacancy_text t on t.vacancy_id = v.id where v.id = $1`,
        [id],
      ),
    ).toEqual([{ places: 7, title: 'Van de eerste' }]);
  });

  it('who click twice save once', async () => {
    const { browser, own, id } = await scene.blankDraft();
    const path = `${own}/schrijven/titel`;
    const { _once, ...unseen } = hiddenFields((await browser.get(path)).text.split('<main')[1] ?? '');
    const answers = { ...unseen, title: 'Eén keer', summary: '' };
    for (let click = 0; click < 2; click++)
      expect((await scene.post(browser, path, answers, _once)).status).toBe(303);
    expect(await scene.rows(`select version from vacancy where id = $1`, [id])).toEqual([{ version: 2 }]);
  });
});

describe('a vacancy that is online', () => {
  const online = async () => {
    const opened = await scene.organisation();
    const { id } = await scene.a.vacancy({ organisationId: opened.organisation.id, state: 'PUBLISHED' });
    const [row] = await scene.rows<{ number: number }>(`select number from vacancy where id = $1`, [id]);
    return { ...opened, id, own: `${opened.home}/vacatures/${id}`, page: `/nl/vacatures/${row?.number}` };
  };

  it('changes at once in what is practical and waits with other words, until it is handed in or dropped', async () => {
    const { browser, own, page } = await online();
    const visitor = app.visitor();
    expect((await scene.fill(browser, own, 'wie', { places: '9', minAge: '16' })).status).toBe(303);
    expect((await visitor.get(page)).text).toContain('9 vrijwilligers gezocht');
    const saved = await scene.fill(browser, own, 'titel', {
      title: 'Taart bakken',
      summary: 'Samen taart.',
      intent: 'hub',
    });
    expect(saved.status).toBe(303);
    expect((await visitor.get(page)).text).not.toContain('Taart bakken');
    const hub = await browser.get(`${own}/schrijven`);
    expect(hub.text).toContain('Aangepast, wacht nog');
    await valid(hub.text);
    const check = await browser.get(`${own}/nakijken`);
    expect(check.text).toContain('Taart bakken');
    await valid(check.text);
    await valid((await browser.get(own)).text);
    expect((await scene.post(browser, `${own}/insturen`, {})).status).toBe(303);
    expect((await browser.get(`${own}/nakijken`)).text).toContain('Je wijzigingen worden nagelezen');
    expect((await scene.post(browser, `${own}/wijzigingen-weg`, {})).status).toBe(303);
    const after = await browser.get(`${own}/schrijven/titel`);
    expect(after.text).not.toContain('Taart bakken');
  });

  it('may not lose what it needs', async () => {
    const { browser, own } = await online();
    const emptied = await scene.fill(browser, own, 'contact', { contactFirstName: '', contactEmail: '' });
    expect([emptied.status, emptied.text.includes('Schrijf de voornaam')]).toEqual([422, true]);
    await valid(emptied.text);
  });

  it('that needs an answer on another page says which one', async () => {
    const { browser, own, id } = await online();
    await scene.rows(`update vacancy set commitment = 'ONCE', starts_on = '2020-01-01' where id = $1`, [id]);
    const answer = await scene.fill(browser, own, 'wie', { places: '2', minAge: '16' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`${own}/schrijven/wanneer#f-startsOn`);
    await valid(answer.text);
  });

  it('of an organisation in good standing is told that changes go online at once', async () => {
    const { browser, own, organisation } = await online();
    for (let more = 0; more < 3; more++)
      await scene.a.vacancy({ organisationId: organisation.id, state: 'PUBLISHED' });
    await scene.fill(browser, own, 'titel', { title: 'Taart bakken', summary: 'Samen taart.' });
    expect((await browser.get(`${own}/nakijken`)).text).toContain('wijzigingen komen daarom meteen online');
    await scene.post(browser, `${own}/insturen`, {});
    expect((await browser.get(own)).text).toContain('Je wijzigingen staan online.');
  });
});
