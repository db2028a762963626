import { afterAll, beforeAll, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { setStage, type Stage } from './stage.js';
import { inChromium, twoViews, type Visit } from './support.js';

/** Every part of a vacancy, opened one after the other, each kept as it is. */
async function walkThrough(own: Visit): Promise<void> {
  for (let part = 1; part <= 13; part++) {
    await own.sees(`Deel ${part} van 14`);
    await own.press('Bewaren en verder');
  }
  await own.press('Bewaren en naar alle delen');
}

async function addPhoto(own: Visit): Promise<void> {
  const image = sharp({ create: { width: 1600, height: 900, channels: 3, background: 'olivedrab' } });
  await own.follow('Foto');
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await own.page
    .getByLabel('Kies een foto')
    .setInputFiles({ name: 'tuin.jpg', mimeType: 'image/jpeg', buffer });
  await own.fill('Wat is er op de foto te zien?', 'Mensen planten sla in een moestuin');
  await own.press('Bewaren en naar alle delen');
  await own.sees('Dit is geen foto die we kennen');
  const photo = { name: 'tuin.jpg', mimeType: 'image/jpeg', buffer: await image.jpeg().toBuffer() };
  await own.page.getByLabel('Kies een foto').setInputFiles(photo);
  await own.press('Bewaren en naar alle delen');
  await own.sees('Bewaard.');
}

inChromium('a vacancy is written from an example', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage.close());

  it.each(twoViews.map((view) => [view.name, view] as const))('%s', async (name, view) => {
    const organisation = await stage.a.organisation({ name: `Buurttuin ${name}` });
    const member = await stage.a.member(organisation);
    const own = await stage.signedIn(view, { id: member.id ?? '', kind: 'organisation' });
    await own.open(`/nl/mijn-organisatie/${organisation.id}`);
    await own.follow('Nieuwe vacature');
    await own.follow('Tuinieren in de buurttuin');
    await own.press('Met dit voorbeeld beginnen');
    await own.sees('Je vacature is begonnen', 'Compleet');
    await own.follow('Titel en samenvatting');
    await own.press('Bewaren en tekst nakijken');
    await walkThrough(own);
    await addPhoto(own);
    await own.follow('Contact en reageren');
    await own.fillAll({
      Voornaam: 'Sara',
      'E-mailadres': 'sara@buurttuin.example',
      Telefoonnummer: '0470 12 34 56',
    });
    await own.tick('Hoe kunnen mensen nog reageren?', 'Bellen');
    await own.press('Bewaren en naar alle delen');
    await own.follow('Nakijken en insturen');
    await own.sees('Mensen planten sla', 'Of bel Sara:', 'Hulp bij je tekst');
    const shown = own.page.getByRole('img', { name: 'Mensen planten sla in een moestuin' });
    await shown.scrollIntoViewIfNeeded();
    await expect(
      shown.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    ).resolves.toBeGreaterThan(300);
    await own.press('Vacature insturen');
    await own.sees('Ingestuurd', 'Wordt nagelezen');
    await own.end();
  });
});
