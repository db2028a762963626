import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PrivateLinks } from '#access';
import { UnitOfWork } from '#database';
import { newId, system } from '#kernel';
import { startApp, type TestApp } from '#testing';
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
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** A vacancy of one place with a waiting list; somebody started, somebody else was introduced. */
const scene = async () => {
  const { owner } = app.database;
  const organisation = await a().organisation();
  const member = await a().member(organisation);
  const { id } = await a().vacancy({
    organisationId: organisation.id,
    state: 'PUBLISHED',
    places: 1,
    waitingList: true,
  });
  const { rows } = await owner.query<{ number: number }>(`select number from vacancy where id = $1`, [id]);
  const started = await a().candidate();
  const introduction = await a().introduction({ candidateId: started.id, vacancyId: id, state: 'STARTED' });
  const engagement = newId();
  await owner.query(
    `insert into engagement (id, introduction_id, candidate_id, vacancy_id, organisation_id, state, confirmed_by,
       started_on, started_at) values ($1, $2, $3, $4, $5, 'STARTED', 'desk', current_date, now())`,
    [engagement, introduction.id, started.id, id, organisation.id],
  );
  const waiting = await a().candidate({ firstName: 'Zohra' });
  await a().introduction({ candidateId: waiting.id, vacancyId: id, state: 'SENT' });
  const night = async () => {
    app.clock.advance({ days: 1 });
    await app.drain();
  };
  // Signed in anew each time: days pass.
  const browser = () => app.as({ id: member.id ?? '', kind: 'organisation' });
  return { organisation, id, number: rows[0]?.number, engagement, waiting, night, browser };
};
const statusPage = async (candidateId: string): Promise<string> => {
  const secret = await app.web
    .get(UnitOfWork, { strict: false })
    .run(system, (tx) => app.web.get(PrivateLinks, { strict: false }).issue(tx, 'follow', candidateId, 1));
  return (await app.visitor().get(`/nl/volgen/${secret}`)).text;
};

describe('a waiting list', () => {
  it('is said wherever one meets the vacancy, and the organisation hears when there is room', async () => {
    const { organisation, number, engagement, waiting, night, browser } = await scene();
    const said = async () => ({
      interest: (await app.visitor().get(`/nl/vacatures/${number}/interesse`)).text.includes(
        'Alle plaatsen zijn ingenomen',
      ),
      status: (await statusPage(waiting.id)).includes('Je staat op de wachtlijst'),
      organisation: (
        await (await browser()).get(`/nl/mijn-organisatie/${organisation.id}/voorstellen`)
      ).text.includes('op de wachtlijst'),
      page: (await app.visitor().get(`/nl/vacatures/${number}`)).text.includes('Zet mij op de wachtlijst'),
    });
    expect(await said()).toEqual({ interest: false, status: false, organisation: false, page: false });
    await night();
    expect(await said()).toEqual({ interest: true, status: true, organisation: true, page: true });
    expect((await app.visitor().get(`/nl/vacatures/${number}/interesse`)).status).toBe(200);
    await app.database.owner.query(`update engagement set state = 'ENDED', ended_at = now() where id = $1`, [
      engagement,
    ]);
    await app.database.owner.query(`delete from mailbox`);
    await night();
    expect(await said()).toEqual({ interest: false, status: false, organisation: false, page: false });
    const mails = await app.database.owner.query<{ subject: string; text: string }>(
      `select subject, text from mailbox where subject like 'Er is weer plaats%'`,
    );
    expect(mails.rows).toHaveLength(1);
    expect(mails.rows[0]?.text).toContain('Er staat 1 persoon te wachten');
    // A number only: who waits is nobody's business in a mail.
    expect(mails.rows[0]?.text).not.toContain('Zohra');
    await night();
    const again = await app.database.owner.query(
      `select 1 from mailbox where subject like 'Er is weer plaats%'`,
    );
    expect(again.rowCount).toBe(1);
  });
});
