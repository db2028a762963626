import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import type { Actor } from '#kernel';
import { startApp, type Browser, type TestApp } from '#testing';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';

let app: TestApp;
const a = () => organisationBuilders(app.database.owner, app.clock);
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
const valid = async (html: string): Promise<void> => {
  const report = await validator.validateString(html);
  expect(
    report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector}`)),
  ).toEqual([]);
};
const post = (browser: Browser, path: string, values: Record<string, string> = {}) =>
  browser
    .post(path)
    .set('origin', app.config.baseUrl)
    .type('form')
    .send({ _once: randomUUID(), ...values });
const as = (actor: Actor) => app.as({ id: actor.id ?? '', kind: 'organisation' });
const roleOf = async (organisationId: string, accountId: string | null): Promise<string | undefined> =>
  (await app.database.owner.query<{ role: string }>(
    `select role from membership where organisation_id = $1 and account_id = $2`, [organisationId, accountId],
  )).rows[0]?.role; // prettier-ignore
const linkTo = async (address: string): Promise<string> => {
  await app.drain();
  const { rows } = await app.database.owner.query<{ text: string }>(
    `select text from mailbox where to_address = $1 order by at desc, id desc limit 1`,
    [address],
  );
  return /\/(?:nl|fr|en)\/uitnodiging\/[\w-]+/.exec(rows[0]?.text ?? '')?.[0] ?? '';
};
const scene = async (name = 'Buurtsport') => {
  const organisation = await a().organisation({ name });
  const [admin, member] = [await a().member(organisation), await a().plainMember(organisation)];
  return {
    id: organisation.id, path: `/nl/mijn-organisatie/${organisation.id}`, admin, member,
    asAdmin: await as(admin), asMember: await as(member),
  }; // prettier-ignore
};

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('inviting somebody', () => {
  it('sends a mail; opening the link changes nothing, the button makes an account that can sign in', async () => {
    const { id, path, asAdmin } = await scene();
    const wrong = await post(asAdmin, `${path}/uitnodigingen`, { email: 'geen-adres', role: 'ADMIN' });
    expect([wrong.status, wrong.text.includes('geen-adres')]).toEqual([422, true]);
    await valid(wrong.text);
    const sent = await post(asAdmin, `${path}/uitnodigingen`, { email: 'Zoe@Sport.example', role: 'ADMIN' });
    expect([sent.status, sent.headers.location]).toEqual([303, `${path}/leden`]);
    const list = await asAdmin.get(`${path}/leden`);
    expect(list.text).toContain('zoe@sport.example');
    await valid(list.text);
    const link = await linkTo('zoe@sport.example');
    for (let seen = 0; seen < 2; seen += 1) {
      const page = await app.visitor().get(link);
      expect(page.text).toContain('Doe mee met Buurtsport');
      await valid(page.text);
    }
    const nameless = await post(app.visitor(), link, { firstName: 'Zoë', lastName: '' });
    expect([nameless.status, nameless.text.includes('value="Zoë"')]).toEqual([422, true]);
    const pressed = { _once: randomUUID(), firstName: 'Zoë', lastName: 'Maes' };
    for (const yes of [await post(app.visitor(), link, pressed), await post(app.visitor(), link, pressed)])
      expect([yes.status, yes.headers.location]).toEqual([303, '/nl/aanmelden']);
    const { rows } = await app.database.owner.query<{ id: string }>(`select id from account where email = 'zoe@sport.example'`); // prettier-ignore
    expect(await roleOf(id, rows[0]?.id ?? null)).toBe('ADMIN');
    expect((await app.visitor().get(link)).status).toBe(410);
    expect((await post(app.visitor(), link, { firstName: 'Nog', lastName: 'Eens' })).status).toBe(410);
  });

  it('lets somebody with an account join with one button, and says plainly when the account is of another kind', async () => {
    const { id, path, asAdmin } = await scene('Kookkring');
    const other = await a().member(await a().organisation());
    await post(asAdmin, `${path}/uitnodigingen`, { email: `${other.id}@vereniging.example`, role: 'MEMBER' });
    const link = await linkTo(`${other.id}@vereniging.example`);
    const page = await app.visitor().get(link);
    expect(page.text).not.toContain('name="firstName"');
    const browser = await as(other);
    const yes = await post(browser, link);
    expect([yes.status, yes.headers.location]).toEqual([303, path]);
    expect((await browser.get(path)).status).toBe(200);
    expect(await roleOf(id, other.id)).toBe('MEMBER');

    const { id: staff } = await a().coordinator();
    await post(asAdmin, `${path}/uitnodigingen`, { email: `${staff}@vereniging.example`, role: 'MEMBER' });
    const wrong = await linkTo(`${staff}@vereniging.example`);
    const told = await app.visitor().get(wrong);
    expect(told.text).toContain('Een account heeft één soort');
    expect(told.text).not.toContain('Ja, ik doe mee');
    await valid(told.text);
    expect((await post(app.visitor(), wrong)).status).toBe(422);
  });

  it('answers the same whether or not the address is known', async () => {
    const { path, asAdmin } = await scene();
    const { id: staff } = await a().coordinator();
    const answers = [];
    for (const email of ['nooit@gezien.example', `${staff}@vereniging.example`]) {
      const sent = await post(asAdmin, `${path}/uitnodigingen`, { email, role: 'MEMBER' });
      const after = await asAdmin.get(`${path}/leden`);
      answers.push([sent.status, sent.headers.location, after.text.includes(`We sturen een uitnodiging naar ${email}`)]); // prettier-ignore
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('can be sent again and taken back', async () => {
    const { path, asAdmin } = await scene();
    await post(asAdmin, `${path}/uitnodigingen`, { email: 'traag@sport.example', role: 'MEMBER' });
    const first = await linkTo('traag@sport.example');
    const list = await asAdmin.get(`${path}/leden`);
    const id = /uitnodigingen\/([\w-]{36})\/opnieuw/.exec(list.text)?.[1] ?? '';
    app.clock.set(new Date(app.clock.now().getTime() + 60_000));
    expect((await post(asAdmin, `${path}/uitnodigingen/${id}/opnieuw`)).status).toBe(303);
    const second = await linkTo('traag@sport.example');
    expect(second).not.toBe(first);
    expect((await post(asAdmin, `${path}/uitnodigingen/${id}/intrekken`)).status).toBe(303);
    for (const link of [first, second]) expect((await app.visitor().get(link)).status).toBe(410);
    expect((await post(asAdmin, `${path}/uitnodigingen/${id}/opnieuw`)).status).toBe(404);
  });
});

describe('the members of an organisation', () => {
  it('get another role, are handed the lead and are removed', async () => {
    const { id, path, admin, member, asAdmin } = await scene();
    const page = `${path}/leden/${member.id}`;
    await valid((await asAdmin.get(page)).text);
    expect((await post(asAdmin, page, { role: 'BAAS' })).status).toBe(422);
    expect((await post(asAdmin, page, { role: 'ADMIN' })).status).toBe(303);
    expect(await roleOf(id, member.id)).toBe('ADMIN');
    expect((await post(asAdmin, page, { role: 'MEMBER' })).status).toBe(303);
    expect((await post(asAdmin, `${page}/overdragen`)).status).toBe(303);
    expect([await roleOf(id, admin.id), await roleOf(id, member.id)]).toEqual(['MEMBER', 'ADMIN']);
    const asMember = await as(member);
    expect((await post(asMember, `${path}/leden/${admin.id}/verwijderen`)).status).toBe(303);
    expect(await roleOf(id, admin.id)).toBeUndefined();
    expect((await asAdmin.get(path)).status).toBe(404);
  });

  it('leave by themselves, the only administrator only after somebody else is', async () => {
    const { id, path, asAdmin, asMember, member } = await scene();
    const stuck = await asAdmin.get(`${path}/vertrekken`);
    expect(stuck.text).toContain('Jij bent de enige beheerder');
    expect(stuck.text).not.toContain('Ja, ik vertrek');
    await valid(stuck.text);
    expect((await post(asAdmin, `${path}/vertrekken`)).status).toBe(422);
    await valid((await asMember.get(`${path}/vertrekken`)).text);
    const left = await post(asMember, `${path}/vertrekken`);
    expect([left.status, left.headers.location]).toEqual([303, '/nl/account']);
    expect(await roleOf(id, member.id)).toBeUndefined();
    expect((await asMember.get(`${path}/leden`)).status).toBe(404);
  });

  it.each(['ARCHIVED', 'REJECTED'])('leave one that is %s also as its only administrator', async (state) => {
    const { id, path, admin, asAdmin } = await scene();
    await app.database.owner.query(`update organisation set state = $2 where id = $1`, [id, state]);
    expect((await asAdmin.get(`${path}/vertrekken`)).text).toContain('Ja, ik vertrek');
    expect((await post(asAdmin, `${path}/vertrekken`)).status).toBe(303);
    expect(await roleOf(id, admin.id)).toBeUndefined();
  });

  it('are a list without buttons for a plain member, and unknown to a stranger', async () => {
    const { id, path, member, admin, asMember, asAdmin } = await scene();
    await post(asAdmin, `${path}/uitnodigingen`, { email: 'wacht@sport.example', role: 'MEMBER' });
    const invitation = /uitnodigingen\/([\w-]{36})\/opnieuw/.exec(
      (await asAdmin.get(`${path}/leden`)).text,
    )?.[1];
    const seen = await asMember.get(`${path}/leden`);
    expect(seen.text).toContain('Vraag het aan een beheerder');
    for (const hidden of ['/uitnodigingen', `/leden/${admin.id}`]) expect(seen.text).not.toContain(hidden);
    await valid(seen.text);
    const stranger = await as(await a().member(await a().organisation()));
    const posts: [string, Record<string, string>][] = [
      [`${path}/uitnodigingen`, { email: 'x@y.example', role: 'ADMIN' }],
      [`${path}/uitnodigingen/${invitation}/opnieuw`, {}],
      [`${path}/uitnodigingen/${invitation}/intrekken`, {}],
      [`${path}/leden/${admin.id}`, { role: 'MEMBER' }],
      [`${path}/leden/${member.id}/overdragen`, {}],
      [`${path}/leden/${admin.id}/verwijderen`, {}],
    ];
    for (const [to, values] of posts) {
      expect({ to, status: (await post(asMember, to, values)).status }).toEqual({ to, status: 422 });
      expect({ to, status: (await post(stranger, to, values)).status }).toEqual({ to, status: 404 });
      expect((await post(app.visitor(), to, values)).headers.location ?? '').toContain('aanmelden');
    }
    for (const to of [`${path}/leden`, `${path}/leden/${member.id}`, `${path}/vertrekken`])
      expect((await stranger.get(to)).status).toBe(404);
    expect([await roleOf(id, admin.id), await roleOf(id, member.id)]).toEqual(['ADMIN', 'MEMBER']);
  });

  it('are helped by a coordinator', async () => {
    const { id, path, member } = await scene();
    const staff = await a().coordinator();
    const coordinator = await app.as({ id: staff.id ?? '', kind: 'coordinator' });
    await valid((await coordinator.get(`${path}/leden`)).text);
    expect((await post(coordinator, `${path}/leden/${member.id}`, { role: 'ADMIN' })).status).toBe(303);
    expect(await roleOf(id, member.id)).toBe('ADMIN');
    expect((await coordinator.get(`${path}/leden/x`)).status).toBe(404);
  });
});
