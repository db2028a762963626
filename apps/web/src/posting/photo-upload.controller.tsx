import { Controller, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { patterns, type FieldErrors } from '#ui';
import {
  EditVacancy, PhotoEncoder, SetVacancyPhoto, vacancyPolicy, type EncodedPhoto, type VacancyContent,
} from '#vacancies'; // prettier-ignore
import {
  AcceptsUpload,
  Ctx,
  Once,
  Uploaded,
  fieldErrors,
  inputOf,
  type FlashKey,
  type Reply,
  type Upload,
} from '../http/index.js';
import { photoQuestion as page } from './photo.question.js';
import { Saving, blocking, problemsWith, savedFlash, seenIn } from './saving.js';
import { afterSaving, inWords, questionPage, refused } from './writing.controller.js';
import { WritingDesk, type Writing } from './writing-desk.js';

/** What happens to the photo: a new one, none any more, or it stays as it is. */
type Wish = EncodedPhoto | 'REMOVE' | 'KEEP';

/** The photo of a vacancy: the file itself, its words, or taking it away. */
@Controller()
export class PhotoUploadController {
  constructor(
    private readonly desk: WritingDesk,
    private readonly saving: Saving,
    private readonly encoder: PhotoEncoder,
    private readonly photo: SetVacancyPhoto,
    private readonly edit: EditVacancy,
    private readonly once: Once,
  ) {}

  @Post(patterns.myVacancyPhoto)
  @AcceptsUpload()
  @Requires(vacancyPolicy.ownPages)
  async save(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Uploaded() upload: Upload,
  ): Promise<Reply> {
    const writing = await this.desk.open(ctx, orgId, id);
    const { photo: _file, ...values } = inputOf(upload.body);
    const read = page.read(upload.body);
    if (!read.ok)
      return questionPage(ctx, writing, page, { values, errors: fieldErrors(ctx.t, read.errors) });
    const wish = await this.wish(ctx, writing, upload);
    if ('photo' in wish.errors) return questionPage(ctx, writing, page, { values, errors: wish.errors });
    const next = withPhoto(read.apply(writing.content), wish.photo);
    const errors = stillMissing(ctx, writing, next);
    if (errors !== null) return questionPage(ctx, writing, page, { values, errors });
    try {
      return await this.once.redirect(
        ctx,
        upload.body,
        async (tx) => {
          const seen = seenIn(upload.body);
          const change = await this.saving.over(tx, {
            id: writing.vacancy.id,
            page,
            seen,
            apply: read.apply,
          });
          if (wish.photo === 'KEEP') await this.edit.execute(ctx.actor, change, tx);
          else
            await this.photo.execute(
              ctx.actor,
              { ...change, photo: wish.photo === 'REMOVE' ? null : wish.photo },
              tx,
            );
          return afterSaving(ctx, writing, page, lacksWords(next) ? { intent: 'words' } : upload.body);
        },
        said(writing, next),
      );
    } catch (error) {
      const now = await this.desk.open(ctx, orgId, id);
      return refused(ctx, now, { page, values, apply: read.apply, error });
    }
  }

  /** What is to happen, or what is wrong with the file. */
  private async wish(
    ctx: Ctx,
    writing: Writing,
    { file, body }: Upload,
  ): Promise<{ photo: Wish; errors: FieldErrors }> {
    const wrong = (key: 'posting.photo.TOO_LARGE' | 'posting.photo.MISSING') => ({
      photo: 'KEEP' as const,
      errors: { photo: ctx.t(key) },
    });
    if (file !== null) {
      if (file.bytes === null) return wrong('posting.photo.TOO_LARGE');
      const photo = await this.encoder.encode(file.bytes);
      return typeof photo === 'string'
        ? { photo: 'KEEP', errors: { photo: ctx.t(`posting.photo.${photo}`) } }
        : { photo, errors: {} };
    }
    if (body.photoRemove !== undefined) return { photo: 'REMOVE', errors: {} };
    const described = writing.content.photoId === null && String(body.photoAlt ?? '').trim() !== '';
    return described ? wrong('posting.photo.MISSING') : { photo: 'KEEP', errors: {} };
  }
}

/** Stands for a photo that is about to get its id. */
const arriving = '00000000-0000-0000-0000-000000000000';

const withPhoto = (content: VacancyContent, photo: Wish): VacancyContent => {
  if (photo === 'KEEP') return content;
  return photo === 'REMOVE'
    ? { ...content, photoId: null, photoAlt: null }
    : { ...content, photoId: arriving };
};

const lacksWords = ({ photoId, photoAlt }: VacancyContent): boolean => photoId !== null && photoAlt === null;

/** Without words it can be kept, so that it need not be sent again; not where everything has to be complete. */
function stillMissing(ctx: Ctx, writing: Writing, next: VacancyContent): FieldErrors | null {
  if (writing.vacancy.state !== 'IN_REVIEW') return null;
  const errors = inWords(ctx, blocking(page, writing, problemsWith(ctx, writing, next)));
  return errors && next.photoId === arriving ? { ...errors, photo: ctx.t('posting.photoAgain') } : errors;
}

const said = (writing: Writing, next: VacancyContent): FlashKey =>
  lacksWords(next) ? { kind: 'warning', key: 'posting.photoNeedsWords' } : savedFlash(writing, next);
