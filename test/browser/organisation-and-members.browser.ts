import { afterAll, beforeAll, it } from '@jest/globals';
import { setStage, type Stage } from './stage.js';
import { inChromium, twoViews } from './support.js';

inChromium('an organisation and its people', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  it.each(twoViews)('$name: invites, hands over, stops, is merged, and is looked at by anybody', async (view) => {
    const organisation = await stage.a.organisation({
      name: 'Koor Zonder Grens', accessibility: ['LIFT', 'EASY_TEXT', 'FIXED_PERSON'], accessibilityOn: '2026-03-02',
      purposeFr: 'Chanter ensemble, sans frontières.',
    });
    const double = await stage.a.organisation({ name: 'Koor zonder grens vzw', state: 'SUBMITTED' });
    const admin = await stage.a.member(organisation);
    await stage.a.plainMember(organisation);
    const home = `/nl/mijn-organisatie/${organisation.id}`;
    const own = await stage.signedIn(view, { id: admin.id ?? '', kind: 'organisation' });
    await own.open(`${home}/leden`);
    await own.fill('E-mailadres', 'nieuw@koor.example');
    await own.press('Uitnodigen');
    await own.sees('We sturen een uitnodiging');
    for (const page of ['gegevens', 'stoppen', 'vertrekken']) await own.open(`${home}/${page}`);
    await own.end();

    const team = await stage.staff(view, 'coordinator');
    await team.open('/nl/team/organisaties');
    await team.open(`/nl/team/organisaties/${double.id}`);
    await team.open(`/nl/team/organisaties/${double.id}/samenvoegen`);
    await team.open(`/nl/team/organisaties/${double.id}/samenvoegen?met=${organisation.id}`);
    await team.press('Ja, voeg samen');
    await team.sees('is opgegaan in');
    await team.open(`/nl/team/organisaties/${organisation.id}/geschiedenis`);
    await team.end();

    const { rows } = await stage.app.database.owner.query<{ number: number }>(
      `select number from organisation where id = $1`,
      [organisation.id],
    );
    const visitor = await stage.guest(view);
    for (const lang of ['nl', 'fr', 'en']) await visitor.open(`/${lang}/organisaties/${rows[0]?.number}`);
    await visitor.end();
  }); // prettier-ignore
});
