import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { hiddenFields, startApp, type TestApp } from '#testing';
import { AcceptChanges } from '#vacancies';
import { postingScene, valid } from '../../../../libs/testing/src/posting-scene.js';

let app: TestApp;
let scene: ReturnType<typeof postingScene>;
let photo: Buffer;
beforeAll(async () => {
  app = await startApp();
  scene = postingScene(app);
  const image = sharp({ create: { width: 900, height: 600, channels: 3, background: 'seagreen' } });
  const exif = { IFD0: { Copyright: 'Iemand' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 51/1 0/1' } };
  photo = await image.withExif(exif).jpeg().toBuffer();
});
afterAll(() => app.close());

type Draft = Awaited<ReturnType<typeof scene.blankDraft>>;
const alt = 'Twee mensen in een moestuin';

/** Opens the page of the photo and sends its form. */
async function send(
  { browser, own }: Pick<Draft, 'browser' | 'own'>,
  fields: Record<string, string>,
  bytes?: Buffer,
  name?: string,
) {
  const path = `${own}/schrijven/foto`;
  const { _once = '', ...unseen } = hiddenFields((await browser.get(path)).text.split('<main')[1] ?? '');
  return scene.upload(browser, path, { ...unseen, _once, ...fields }, bytes, name);
}
const stored = async (id: string) =>
  (
    await scene.rows<{ photo_id: string | null; photo_alt: string | null }>(
      `select photo_id, photo_alt from vacancy where id = $1`,
      [id],
    )
  )[0];

describe('the photo of a vacancy', () => {
  it('is kept without metadata, shown to its members alone, and public once the vacancy is', async () => {
    const draft = await scene.blankDraft();
    const sent = await send(draft, { photoAlt: alt, intent: 'hub' }, photo);
    expect([sent.status, sent.headers.location]).toEqual([303, `${draft.own}/schrijven`]);
    const now = await stored(draft.id);
    expect(now).toMatchObject({ photo_alt: alt });
    const path = `/foto/${now?.photo_id}/groot`;
    const own = await draft.browser.get(path);
    expect(own.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const { format, width, exif } = await sharp(own.body as Buffer).metadata();
    expect([format, width, exif]).toEqual(['webp', 900, undefined]);
    const stranger = await scene.organisation();
    for (const browser of [app.visitor(), stranger.browser])
      expect((await browser.get(path)).status).toBe(404);
    for (const page of ['schrijven/foto', 'nakijken']) {
      const shown = await draft.browser.get(`${draft.own}/${page}`);
      expect(shown.text).toContain(`alt="${alt}"`);
      await valid(shown.text);
    }
  });

  it('is on the public page with its words, its size and two widths', async () => {
    const opened = await scene.organisation();
    const { id } = await scene.a.vacancy({ organisationId: opened.organisation.id, state: 'PUBLISHED' });
    const own = `${opened.home}/vacatures/${id}`;
    const page = `/nl/vacatures/${(await scene.rows<{ number: number }>(`select number from vacancy where id = $1`, [id]))[0]?.number}`;
    expect((await send({ ...opened, own }, { photoAlt: alt }, photo)).status).toBe(303);
    expect((await app.visitor().get(page)).text).not.toContain('/foto/');
    await scene.post(opened.browser, `${own}/insturen`, {});
    await app.web.get(AcceptChanges, { strict: false }).execute(await scene.a.coordinator(), id);
    const shown = await app.visitor().get(page);
    expect(shown.text).toMatch(
      /<img src="\/foto\/[^"]+\/groot"[^>]+width="900" height="600" alt="Twee mensen in een moestuin"/,
    );
    await valid(shown.text);
    const [address = ''] = /\/foto\/[^"]+\/klein/.exec(shown.text) ?? [];
    const small = await app.visitor().get(address.split(' ')[0] ?? '');
    expect([small.status, small.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect((await sharp(small.body as Buffer).metadata()).width).toBe(480);
    expect((await app.visitor().get(address.replace('klein', 'reuze'))).status).toBe(404);
    expect((await app.visitor().get('/foto/geen-id/klein')).status).toBe(404);
  });

  it.each<[string, () => Promise<Buffer> | Buffer, string, string]>([
    ['SVG named as a JPEG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'foto.jpg', 'Dit is geen foto die we kennen'],
    ['text', () => Buffer.from('een brief'), 'brief.jpg', 'Dit is geen foto die we kennen'],
    ['GIF', () => sharp({ create: { width: 300, height: 300, channels: 3, background: 'red' } }).gif().toBuffer(), 'a.gif', 'Bewegende beelden'],
    ['a photo that is a page too', async () => Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')]), 'foto.jpg', 'nog iets anders'],
    ['a photo cut in two', async () => photo.subarray(0, Math.floor(photo.length / 2)), 'foto.jpg', 'beschadigd'],
    ['nothing', () => Buffer.alloc(0), 'foto.jpg', 'leeg'],
    ['13 megabytes', () => Buffer.concat([photo, Buffer.alloc(13 * 1024 * 1024)]), 'foto.jpg', 'groter dan 12 MB'],
  ])('is refused beside its field when it is %s, and the typing stays', async (_what, make, name, text) => {
    const draft = await scene.blankDraft();
    const answer = await send(draft, { photoAlt: alt }, await make(), name);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(text);
    expect(answer.text).toContain(`value="${alt}"`);
    await valid(answer.text);
    expect(await stored(draft.id)).toEqual({ photo_id: null, photo_alt: null });
  }); // prettier-ignore

  it('without words is kept and asks for them; words without photo ask for it', async () => {
    const draft = await scene.blankDraft();
    const sent = await send(draft, { photoAlt: '', intent: 'hub' }, photo);
    expect([sent.status, sent.headers.location]).toEqual([303, `${draft.own}/schrijven/foto`]);
    expect((await draft.browser.get(`${draft.own}/schrijven/foto`)).text).toContain(
      'Beschrijf nog wat er te zien is',
    );
    expect((await draft.browser.get(`${draft.own}/schrijven`)).text).toContain('Nog aan te vullen');
    const { photo_id: id } = (await stored(draft.id)) ?? {};
    expect((await send(draft, { photoAlt: alt })).status).toBe(303);
    expect(await stored(draft.id)).toEqual({ photo_id: id, photo_alt: alt });
    const other = await scene.blankDraft();
    const answer = await send(other, { photoAlt: alt });
    expect([answer.status, answer.text.includes('Kies eerst een foto')]).toEqual([422, true]);
  });

  it('is replaced and removed', async () => {
    const draft = await scene.blankDraft();
    await send(draft, { photoAlt: alt }, photo);
    const first = await stored(draft.id);
    await send(
      draft,
      { photoAlt: 'Een andere foto' },
      await sharp(photo).negate().png().toBuffer(),
      'foto.png',
    );
    const second = await stored(draft.id);
    expect([second?.photo_alt, second?.photo_id === first?.photo_id]).toEqual(['Een andere foto', false]);
    expect((await draft.browser.get(`/foto/${first?.photo_id}/klein`)).status).toBe(404);
    expect((await send(draft, { photoAlt: 'Een andere foto', photoRemove: '1' })).status).toBe(303);
    expect(await stored(draft.id)).toEqual({ photo_id: null, photo_alt: null });
  });

  it('sent twice by a double click is stored once', async () => {
    const draft = await scene.blankDraft();
    const path = `${draft.own}/schrijven/foto`;
    const fields = {
      ...hiddenFields((await draft.browser.get(path)).text.split('<main')[1] ?? ''),
      photoAlt: alt,
    };
    for (let click = 0; click < 2; click++)
      expect((await scene.upload(draft.browser, path, fields, photo)).status).toBe(303);
    expect(await scene.rows(`select 1 from vacancy_photo where vacancy_id = $1`, [draft.id])).toHaveLength(1);
  });

  it('of something that is being reviewed needs its words at once', async () => {
    const opened = await scene.organisation();
    const { id } = await scene.a.vacancy({ organisationId: opened.organisation.id, state: 'IN_REVIEW' });
    const answer = await send({ ...opened, own: `${opened.home}/vacatures/${id}` }, { photoAlt: '' }, photo);
    expect([answer.status, answer.text.includes('Kies de foto opnieuw')]).toEqual([422, true]);
  });
});

describe('a form with a file', () => {
  it('is taken only where a photo is asked for, and never breaks the site', async () => {
    const { browser, own, home } = await scene.blankDraft();
    expect((await scene.upload(browser, `${own}/schrijven/titel`, { title: 'x' }, photo)).status).toBe(415);
    expect((await scene.upload(browser, `${home}/vacatures`, { from: 'blank' })).status).toBe(415);
    expect(
      (await scene.upload(app.visitor(), '/nl/aanmelden/link', { linkEmail: 'a@b.be' }, photo)).status,
    ).toBe(415);
    expect((await scene.upload(app.visitor(), `${own}/schrijven/foto`, {}, photo)).status).toBeLessThan(400);
    const raw = (type: string, body: string) =>
      browser
        .post(`${own}/schrijven/foto`)
        .set('origin', app.config.baseUrl)
        .set('content-type', type)
        .send(body);
    const bodies = [
      ['multipart/form-data', 'x'],
      ['multipart/form-data; boundary=x', 'geen deel'],
      ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="photoAlt"\r\n\r\nzonder einde'],
      ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\nx\r\n--x--\r\n'],
      ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\ncontent-type: application/json\r\n\r\n{\r\n--x--\r\n'],
      ['application/x-www-form-urlencoded', 'photoAlt=x'],
    ] as const; // prettier-ignore
    for (const [type, body] of bodies) {
      const { status } = await raw(type, body);
      expect({ type, body, refused: status >= 400 && status < 500 }).toEqual({ type, body, refused: true });
    }
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`field${at}`, 'x']));
    expect((await scene.upload(browser, `${own}/schrijven/foto`, many)).status).toBe(413);
    const two = await scene
      .upload(browser, `${own}/schrijven/foto`, {}, photo)
      .attach('tweede', photo, 'b.jpg');
    expect(two.status).toBe(413);
  });
});
