import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { visitor, type Actor } from '#kernel';
import { completeContent } from '../../testing/src/builders/vacancies.js';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';
import {
  AcceptChanges, CloseVacancy, CopyVacancy, DropChanges, EditVacancy, PhotoEncoder, SetVacancyPhoto, SubmitChanges, VacanciesQueries,
  VacancyPhotosRepository, contentFromTemplate, blankContent, vacancyProblems, vacancyTemplates, type EncodedPhoto,
} from './index.js'; // prettier-ignore

type Bench = Awaited<ReturnType<typeof vacancyBench>>;
let bench: Bench;
let photo: EncodedPhoto;
beforeAll(async () => {
  bench = await vacancyBench();
  const image = sharp({ create: { width: 640, height: 400, channels: 3, background: 'teal' } });
  const made = await new PhotoEncoder().encode(await image.jpeg().toBuffer());
  if (typeof made === 'string') throw new Error(made);
  photo = made;
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const withAlt = { ...completeContent, photoAlt: 'Twee mensen koken soep' };
const work = (member: Actor, id: string) =>
  bench.work.run(member, (tx) => bench.get(VacanciesQueries).forEditing(tx, id));
const set = async (member: Actor, id: string, change: EncodedPhoto | null) => {
  const { vacancy, content } = await work(member, id);
  const next = { ...content, photoAlt: withAlt.photoAlt };
  return bench
    .get(SetVacancyPhoto)
    .execute(member, { vacancyId: id, version: vacancy.version, content: next, photo: change });
};
const sees = async (actor: Actor, photoId: string | null) =>
  (await bench.work.run(actor, (tx) =>
    bench.get(VacancyPhotosRepository).picture(tx, photoId ?? '', 'small'),
  )) !== null;
const photos = async (): Promise<number> => (await bench.rows(`select 1 from vacancy_photo`)).length;

describe('the photo of a draft', () => {
  it('is kept with its words, replaced without leftovers, and removed', async () => {
    const { member, vacancy } = await bench.scene();
    await set(member, vacancy.id, photo);
    const first = (await work(member, vacancy.id)).content;
    expect(first).toMatchObject({ photoAlt: withAlt.photoAlt, photoId: expect.any(String) });
    await set(member, vacancy.id, photo);
    const second = (await work(member, vacancy.id)).content;
    expect(second.photoId).not.toBe(first.photoId);
    expect(await photos()).toBe(1);
    await set(member, vacancy.id, null);
    expect((await work(member, vacancy.id)).content).toMatchObject({ photoId: null, photoAlt: null });
    expect(await photos()).toBe(0);
  });

  it('is seen by its members and by staff, by nobody else', async () => {
    const { member, vacancy } = await bench.scene();
    const { member: stranger } = await bench.scene();
    await set(member, vacancy.id, photo);
    const { photoId } = (await work(member, vacancy.id)).content;
    const seen = await Promise.all(
      [member, bench.coordinator, stranger, visitor].map((one) => sees(one, photoId)),
    );
    expect(seen).toEqual([true, true, false, false]);
    await bench.get(CloseVacancy).execute(member, { vacancyId: vacancy.id, reason: 'NEED_GONE' });
    expect(await sees(visitor, photoId)).toBe(false);
  });

  it('of another organisation cannot be set or copied', async () => {
    const { vacancy } = await bench.scene();
    const { member: stranger, organisation } = await bench.scene();
    const change = { vacancyId: vacancy.id, version: 1, content: withAlt, photo };
    await expect(bench.get(SetVacancyPhoto).execute(stranger, change)).rejects.toMatchObject({
      code: 'unknown',
    });
    const copy = { organisationId: organisation.id, vacancyId: vacancy.id };
    await expect(bench.get(CopyVacancy).execute(stranger, copy)).rejects.toMatchObject({ code: 'unknown' });
    expect(await photos()).toBe(0);
  });
});

describe('the photo of a vacancy that is online', () => {
  it('stays as it is while another one waits, for visitors too', async () => {
    const { member, vacancy } = await bench.scene();
    await set(member, vacancy.id, photo);
    await bench.rows(
      `update vacancy set state = 'PUBLISHED', published_at = now(), expires_on = '2099-01-01', information_note_id =
         (select n.id from information_note n where n.organisation_id = vacancy.organisation_id limit 1) where id = $1`,
      [vacancy.id],
    );
    const old = (await work(member, vacancy.id)).content.photoId;
    expect(await set(member, vacancy.id, photo)).toMatchObject({ waits: true });
    const now = await work(member, vacancy.id);
    expect([now.stored.photoId, now.waiting]).toEqual([old, 'DRAFT']);
    expect(now.content.photoId).not.toBe(old);
    expect([await sees(visitor, old), await sees(visitor, now.content.photoId)]).toEqual([true, false]);
    await bench.get(SubmitChanges).execute(member, vacancy.id);
    await bench.get(AcceptChanges).execute(bench.coordinator, vacancy.id);
    expect([await sees(visitor, old), await sees(visitor, now.content.photoId)]).toEqual([false, true]);
  });

  it('is back alone when the change is taken back', async () => {
    const { member, vacancy } = await bench.scene('PUBLISHED');
    await set(member, vacancy.id, photo);
    await bench.get(DropChanges).execute(member, vacancy.id);
    const { version } = (await work(member, vacancy.id)).vacancy;
    await bench
      .get(EditVacancy)
      .execute(member, { vacancyId: vacancy.id, version, content: completeContent });
    expect(await work(member, vacancy.id)).toMatchObject({ waiting: null, content: { photoId: null } });
  });
});

describe('a copy of an earlier vacancy', () => {
  it('has its words, answers, contact and photo, and none of the days that are over', async () => {
    const days = { startsOn: '2020-01-01', endsOn: '2020-02-01', wantedUntil: '2020-02-01' };
    const { organisation, member, vacancy } = await bench.scene('DRAFT', { ...days, expensesDayCents: null });
    await set(member, vacancy.id, photo);
    const { content: original } = await work(member, vacancy.id);
    const wish = { organisationId: organisation.id, vacancyId: vacancy.id };
    const { vacancyId } = await bench.get(CopyVacancy).execute(member, wish);
    const copy = await work(member, vacancyId);
    expect(copy.vacancy).toMatchObject({ state: 'DRAFT', version: 1, publishedAt: null });
    const { photoId, ...rest } = copy.content;
    const { photoId: originalPhoto, ...before } = original;
    expect(rest).toEqual({ ...before, startsOn: null, endsOn: null, wantedUntil: null });
    expect([photoId === originalPhoto, await sees(member, photoId)]).toEqual([false, true]);
    await bench.rows(`delete from vacancy where id = $1`, [vacancy.id]);
    expect(await sees(member, photoId)).toBe(true);
  });
});

describe('whom one may call', () => {
  const call = async (actor: Actor, id: string) =>
    (await bench.work.run(actor, (tx) => bench.get(VacanciesQueries).preview(tx, id))).call;

  it('is public only while it is online and where the phone was chosen', async () => {
    const phone = { contact: { firstName: 'Lut', email: 'lut@vereniging.example', phone: '+3225550101' } };
    for (const [state, reactBy, expected] of [
      ['PUBLISHED', ['PLATFORM', 'PHONE'], { firstName: 'Lut', phone: '+3225550101' }],
      ['PUBLISHED', ['PLATFORM'], null],
      ['PAUSED', ['PHONE'], null],
      ['FILLED', ['PHONE'], null],
    ] as const) {
      const { vacancy } = await bench.scene(state, { reactBy: [...reactBy], ...phone });
      expect({ state, call: await call(visitor, vacancy.id) }).toEqual({ state, call: expected });
    }
  });
});

describe('templates', () => {
  it('are complete but for where it is and whom to ask', () => {
    const facts = { today: '2026-09-15', maxDayCents: 4402 };
    expect(new Set(vacancyTemplates.map(({ code }) => code)).size).toBe(vacancyTemplates.length);
    for (const template of vacancyTemplates) {
      const base = { ...blankContent, municipality: '21004', contact: completeContent.contact };
      const problems = vacancyProblems(contentFromTemplate(base, template), facts);
      const { startsOn: _day, ...left } = problems;
      expect({ code: template.code, left }).toEqual({ code: template.code, left: {} });
    }
  });
});
