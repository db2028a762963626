import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '#access';
import { UnitOfWork } from '#database';
import { Unknown } from '#kernel';
import { patterns } from '#ui';
import { VacancyPhotosRepository, photoType } from '#vacancies';
import { Ctx, file, knownId, type Reply } from '../http/index.js';

const sizes = { groot: 'large', klein: 'small' } as const;
const isSize = (text: string): text is keyof typeof sizes => Object.hasOwn(sizes, text);

/** Photos of vacancies; another picture has another address, so a browser never has to ask again. */
@Controller()
export class PhotoController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly photos: VacancyPhotosRepository,
  ) {}

  @Get(patterns.photo)
  @Public('photos of public vacancies; row-level security keeps the others to their members and staff')
  async show(@Ctx() ctx: Ctx, @Param('id') id: string, @Param('size') size: string): Promise<Reply> {
    if (!isSize(size)) throw new Unknown();
    const photoId = knownId(id);
    const picture = await this.work.run(ctx.actor, (tx) => this.photos.picture(tx, photoId, sizes[size]));
    if (picture === null) throw new Unknown();
    const whose = picture.isPublic ? 'public' : 'private';
    return file(picture.bytes, { type: photoType, cache: `${whose}, max-age=31536000, immutable` });
  }
}
