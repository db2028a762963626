import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { newId } from '#kernel';
import type { EncodedPhoto } from './encode-photo.js';
import type { Vacancy } from './vacancy.entity.js';

type Owner = Pick<Vacancy, 'id' | 'organisationId'>;

/** What a page must know of a photo to leave room for it. */
export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

/** The only writer of photos; row-level security decides who sees which. */
@Injectable()
export class VacancyPhotosRepository {
  /** Keeps a photo with its vacancy; returns its id. */
  async add(tx: Tx, { id, organisationId }: Owner, photo: EncodedPhoto, now: Date): Promise<string> {
    const photoId = newId();
    await tx.manager.query(
      `insert into vacancy_photo (id, organisation_id, vacancy_id, large, small, width, height, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [photoId, organisationId, id, photo.large, photo.small, photo.width, photo.height, now],
    );
    return photoId;
  }

  /** The same picture for another vacancy; null when it is gone. */
  async copy(tx: Tx, photoId: string, { id, organisationId }: Owner, now: Date): Promise<string | null> {
    const rows: { id: string }[] = await tx.manager.query(
      `insert into vacancy_photo (id, organisation_id, vacancy_id, large, small, width, height, created_at)
       select $1, $2, $3, large, small, width, height, $4 from vacancy_photo where id = $5 returning id`,
      [newId(), organisationId, id, now, photoId],
    );
    return rows[0]?.id ?? null;
  }

  /** Removes the photos that neither the vacancy nor its open proposal shows. */
  async dropUnused(tx: Tx, vacancyId: string): Promise<void> {
    await tx.manager.query(
      `delete from vacancy_photo p where p.vacancy_id = $1
         and not exists (select 1 from vacancy v where v.photo_id = p.id)
         and not exists (select 1 from vacancy_proposal w where w.vacancy_id = $1
           and w.state in ('DRAFT', 'IN_REVIEW', 'RETURNED') and w.content ->> 'photoId' = p.id::text)`,
      [vacancyId],
    );
  }

  /** The picture and whether visitors see it too; null for whoever may not see it. */
  async picture(
    tx: Tx,
    photoId: string,
    size: 'large' | 'small',
  ): Promise<{ bytes: Buffer; isPublic: boolean } | null> {
    const rows: { bytes: Buffer; isPublic: boolean }[] = await tx.manager.query(
      `select p.${size} as bytes, exists (select 1 from vacancy v where v.photo_id = p.id
          and v.state in ('PUBLISHED', 'PAUSED')) as "isPublic"
         from vacancy_photo p where p.id = $1`,
      [photoId],
    );
    return rows[0] ?? null;
  }

  async size(tx: Tx, photoId: string): Promise<PhotoSize | null> {
    const rows: PhotoSize[] = await tx.manager.query(
      `select width, height from vacancy_photo where id = $1`,
      [photoId],
    );
    return rows[0] ?? null;
  }
}
