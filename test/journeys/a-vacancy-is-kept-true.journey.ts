import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expireVacancies, warnExpiring } from '#vacancies';
import { startLive, Walker, type LiveApp } from '#testing';
import { linkIn, mailTo, openVacancy, person, writeVacancy, type Opening } from './support.js';

describe('a vacancy is returned, improved, warned of, renewed, closed and copied', () => {
  let app: LiveApp;
  let opening: Opening;
  let member: Walker;
  const title = 'Soep rondbrengen met de bakfiets';
  let link = '';

  /** The coordinator, and the member who wrote the vacancy, as after another log-in: the clock moves by months. */
  const coordinator = async (): Promise<Walker> => (await person(app, 'coordinator')).walker;
  const signIn = async (): Promise<Walker> => {
    const { rows } = await app.database.owner.query<{ id: string }>(
      `select id from account where email = $1`,
      [opening.email],
    );
    return new Walker(await app.as({ id: rows[0]?.id ?? '', kind: 'organisation' }));
  };
  const row = async (): Promise<{ number: number; state: string; expires: string }> => {
    const { rows } = await app.database.owner.query<{ number: number; state: string; expires: string }>(
      `select v.number, v.state, v.expires_on::text as expires from vacancy v
         join vacancy_text t on t.vacancy_id = v.id and t.lang = 'nl' where t.title = $1 order by v.number limit 1`,
      [title],
    );
    const [found] = rows;
    if (!found) throw new Error('the vacancy is not there');
    return found;
  };

  beforeAll(async () => {
    app = await startLive();
  }, 60_000);
  afterAll(() => app.close());

  it('a citizen initiative without number or insurance has to read its notice before it can register', async () => {
    const walker = new Walker(app.visitor());
    await walker.open('/nl/organisatie/registreren');
    await walker.submit('Verder', { legalForm: 'DE_FACTO_ASSOCIATION', kind: 'CITIZEN_INITIATIVE' });
    expect(walker.page.querySelector('input[name=enterpriseNumber]:not([type=hidden])')).toBeNull();
    await walker.submit('Verder', {
      name: 'Bakfietsbuurt',
      sector: 'neighbourhood',
      purposeNl: 'Soep voor buren.',
    });
    await walker.submit('Verder', { municipality: '21012' });
    await walker.submit('Verder', { responsiblePersons: 'Sara Bogaert\nYusuf Kaya', insuranceCivil: 'no' });
    expect(walker.status).toBe(422);
    expect(walker.text).toMatch(/niet verzekerd|geen verzekering/);
    expect(walker.page.querySelector('textarea[name=responsiblePersons]')?.text).toContain('Yusuf Kaya');
    opening = await openVacancy(app, await coordinator());
    const visitor = new Walker(app.visitor());
    await visitor.open(`/nl/vacatures/${opening.number}`);
    expect(visitor.text).toMatch(/niet verzekerd|geen verzekering/);
  }, 60_000);

  it('comes back with a remark beside the field, is improved and published', async () => {
    member = await signIn();
    await writeVacancy(member, opening.home, title, opening.email);
    const team = await coordinator();
    await team.open('/nl/team/vacatures');
    await team.follow(title);
    await team.submit('Terugsturen', {
      reasons: ['UNCLEAR_TASK'],
      comment: 'Bijna klaar!',
      field_body: 'Hoe ver rijd je, en met hoeveel?',
    });
    expect(await mailTo(app, opening.email, /Hoe ver rijd je/)).toContain('Bijna klaar!');
    await member.open(opening.home);
    await member.follow(title);
    expect(member.text).toContain('Hoe ver rijd je');
    await member.follow('Bewerken');
    await member.follow('Wat doet een vrijwilliger?');
    expect(member.text).toContain('Hoe ver rijd je, en met hoeveel?');
    await member.submit('Bewaren en naar alle delen', {
      body: 'Je rijdt een uur door de wijk, altijd met twee.',
    });
    await member.follow('Nakijken en insturen');
    await member.submit('Vacature insturen');
    await team.open('/nl/team/vacatures');
    await team.follow(title);
    expect(team.text).toContain('altijd met twee');
    await team.submit('Publiceren');
    await team.submit('Publiceren', { confirmed: '1' });
    expect((await row()).state).toBe('PUBLISHED');
  }, 60_000);

  it('warns fourteen days before its last day, and one click keeps it', async () => {
    app.clock.advance({ days: 77 });
    await app.start(warnExpiring, {});
    const mail = await mailTo(app, opening.email, /Zoek je nog|zoek je nog/);
    link = linkIn(
      mail.includes(title) ? mail : await mailTo(app, opening.email, new RegExp(title)),
      /verlengen/,
    );
    const before = await row();
    const reader = new Walker(app.visitor());
    await reader.open(link);
    expect(await row()).toEqual(before);
    const sent = reader.prepare('Ja, nog 90 dagen online');
    await Promise.all([new Walker(app.visitor()).send(sent), new Walker(app.visitor()).send(sent)]);
    expect((await row()).expires > before.expires).toBe(true);
    await reader.open(link);
    expect(reader.text).toContain('al verlengd');
  }, 60_000);

  it('goes offline after its last day and comes back by one click', async () => {
    app.clock.advance({ days: 95 });
    await app.start(expireVacancies, {});
    await app.eventually('it is offline', async () => (await row()).state === 'EXPIRED');
    const { number } = await row();
    expect((await app.visitor().get(`/nl/vacatures/${number}`)).status).toBe(410);
    const mail = await app.eventually('the mail about it', async () => {
      const { rows } = await app.database.owner.query<{ text: string }>(
        `select text from mailbox where to_address = $1 and subject like '%niet meer online%' and subject like $2`,
        [opening.email, `%${title}%`],
      );
      return rows[0]?.text;
    });
    const reader = new Walker(app.visitor());
    await reader.open(linkIn(mail, /verlengen/));
    await reader.submit('Ja, nog 90 dagen online');
    expect((await row()).state).toBe('PUBLISHED');
    expect((await app.visitor().get(`/nl/vacatures/${number}`)).status).toBe(200);
  }, 60_000);

  it('is closed with a reason and answers 410 with what is near', async () => {
    const { number } = await row();
    // The other vacancy of the neighbourhood comes back too, so that there is something near.
    member = await signIn();
    await member.open(`${opening.home}?toon=afgesloten`);
    await member.follow(opening.title);
    await member.submit('90 dagen verlengen');
    await member.open(opening.home);
    await member.follow(title);
    await member.follow('Afsluiten');
    await member.submit('Afsluiten');
    expect(member.status).toBe(422);
    await member.submit('Afsluiten', { reason: 'NEED_GONE' });
    const near = await app.eventually('the page of the closed vacancy', async () => {
      const answer = await app.visitor().get(`/nl/vacatures/${number}`);
      return answer.status === 410 && answer.text.includes(opening.title) ? answer.text : null;
    });
    expect(near).toContain(title);
    expect((await app.visitor().get(`/v/${number}`).redirects(1)).status).toBe(410);
    expect((await app.visitor().get(`/api/v1/vacancies/${number}`)).status).toBe(410);
  }, 60_000);

  it('starts again as a copy', async () => {
    await member.open(`${opening.home}/vacatures/nieuw`);
    const option = member.page
      .querySelectorAll('select[name=vacancy] option')
      .find((one) => one.text.includes(title));
    await member.submit('Kopie maken', { vacancy: option?.getAttribute('value') ?? '' });
    await member.follow('Nakijken en insturen');
    expect(member.text).toContain('altijd met twee');
    await member.submit('Vacature insturen');
    expect(member.text).toMatch(/Wordt nagelezen|Online/);
  });
});
