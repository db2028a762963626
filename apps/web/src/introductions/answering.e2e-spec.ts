import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import {
  bridgeScene,
  candidateBuilders,
  hiddenFields,
  introductionBuilders,
  startApp,
  type Browser,
  type BridgeScene,
  type TestApp,
} from '#testing';

let app: TestApp;
let scene: BridgeScene;
let other: BridgeScene;

beforeAll(async () => {
  app = await startApp();
  scene = await bridgeScene(app.database.owner);
  other = await bridgeScene(app.database.owner);
});
afterAll(() => app.close());

const now = () => app.clock.now();
const member = (of: BridgeScene): Promise<Browser> =>
  app.as({ id: of.member.id ?? '', kind: 'organisation' });
const stateOf = async (id: string): Promise<string> =>
  (await app.database.owner.query<{ state: string }>(`select state from introduction where id = $1`, [id]))
    .rows[0]?.state ?? '';

/** Somebody introduced to the organisation, sent by the real job and mail. */
async function sent(
  over: Parameters<ReturnType<typeof candidateBuilders>['candidate']>[0] = {},
): Promise<string> {
  const candidate = await candidateBuilders(app.database.owner, now).candidate(over);
  const { introduction } = introductionBuilders(app.database.owner, now);
  return (await introduction({ candidateId: candidate.id, vacancyId: scene.vacancyId })).id;
}

describe('an organisation’s own pages', () => {
  it('list what waits, show what is shared, and take an answer', async () => {
    const id = await sent({ firstName: 'Amina' });
    const browser = await member(scene);
    const list = await browser.get(`/nl/mijn-organisatie/${scene.organisationId}/voorstellen?groep=waiting`);
    expect(list.text).toContain('Amina, voor Koken in de buurt');
    const path = `/nl/mijn-organisatie/${scene.organisationId}/voorstellen/${id}`;
    const page = await browser.get(path);
    expect(page.text).toContain('Arabisch');
    const fields = { ...hiddenFields(page.text, 'answer'), meetingOn: '2026-09-20', meetingNote: 'Tot dan!' };
    const answer = await browser.post(path).type('form').send(fields);
    expect(answer.headers.location).toBe(path);
    expect((await browser.get(path)).text).toContain('Bedankt, dat is genoteerd.');
    expect(await stateOf(id)).toBe('ANSWERED');
    const late = await browser
      .post(path)
      .type('form')
      .send({ do: 'decline', reason: 'TIMES', _once: newId() });
    expect(late.status).toBe(303);
    expect((await browser.get(path)).text).toContain('Iemand was je voor.');
    expect(await stateOf(id)).toBe('ANSWERED');
  });

  it('ask for a message when it is the only way to reach somebody', async () => {
    const id = await sent({ email: null, contactRoute: 'COMES_BACK' });
    const browser = await member(scene);
    const path = `/nl/mijn-organisatie/${scene.organisationId}/voorstellen/${id}`;
    const answer = await browser.post(path).type('form').send({ do: 'answer', meetingOn: '' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('alleen zo bereiken we deze persoon');
  });

  it('do not exist for other organisations, visitors and other kinds of account', async () => {
    const id = await sent();
    const stranger = await member(other);
    const path = (org: BridgeScene) => `/nl/mijn-organisatie/${org.organisationId}/voorstellen/${id}`;
    expect((await stranger.get(path(scene))).status).toBe(404);
    expect((await stranger.get(path(other))).status).toBe(404);
    expect((await stranger.post(path(other)).type('form').send({ do: 'met' })).status).toBe(404);
    expect((await stranger.get(`/nl/mijn-organisatie/${scene.organisationId}/voorstellen`)).status).toBe(404);
    const mine = await member(scene);
    for (const odd of ['x', newId(), '00000000-0000-0000-0000-000000000000']) {
      expect((await mine.get(`/nl/mijn-organisatie/${scene.organisationId}/voorstellen/${odd}`)).status).toBe(
        404,
      );
    }
    expect((await app.visitor().get(path(scene))).status).toBe(303);
  });
});

describe('the link of the mail', () => {
  const linkOf = async (id: string): Promise<string> => {
    await app.database.owner.query(
      `update introduction set state = 'AGREED_BY_CANDIDATE', sent_at = null where id = $1`,
      [id],
    );
    const candidate = await app.database.owner.query<{ candidate_id: string }>(
      `select candidate_id from introduction where id = $1`,
      [id],
    );
    await app.database.owner.query(
      `insert into outbox (id, kind, name, payload, occurred_at, not_before)
       values ($1, 'message', 'introduction.agreed', $2, $3, $3)`,
      [
        newId(),
        {
          introductionId: id,
          candidateId: candidate.rows[0]?.candidate_id,
          vacancyId: scene.vacancyId,
          organisationId: scene.organisationId,
          route: 'SELF',
        },
        now(),
      ],
    );
    await app.drain();
    const mail = await app.database.owner.query<{ text: string }>(
      `select b.text from mailbox b join mail m on m.id = b.mail_id where m.subject_id = $1 and m.template = 'introduction-sent'`,
      [id],
    );
    return /\/nl\/antwoord\/[\w-]+/.exec(mail.rows[0]?.text ?? '')?.[0] ?? 'no link';
  };

  it('shows a page that changes nothing by itself; the button answers without signing in', async () => {
    const id = await sent({ firstName: 'Bilal' });
    const link = await linkOf(id);
    const page = await app.visitor().get(link);
    expect(page.text).toContain('Bilal, voor Koken in de buurt');
    expect(await stateOf(id)).toBe('SENT');
    const fields = { ...hiddenFields(page.text, 'answer'), meetingOn: '', meetingNote: 'Welkom!' };
    expect((await app.visitor().post(link).type('form').send(fields)).headers.location).toBe(link);
    expect(await stateOf(id)).toBe('ANSWERED');
    const start = { do: 'start', startedOn: '2026-09-15', _once: newId() };
    expect((await app.visitor().post(link).type('form').send(start)).status).toBe(303);
    expect(await stateOf(id)).toBe('STARTED');
    await app.drain();
    expect((await app.visitor().get(link)).text).toContain('Veel plezier samen!');
  });

  it('says kindly that it is too old or unknown', async () => {
    for (const token of ['x', 'a'.repeat(43), '%00']) {
      const page = await app.visitor().get(`/fr/antwoord/${token}`);
      expect([404, 410, 400]).toContain(page.status);
    }
    expect((await app.visitor().get(`/fr/antwoord/${'a'.repeat(43)}`)).text).toContain(
      'Ce lien ne fonctionne plus',
    );
  });
});
