import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '#database';
import { InformationNote } from './information-note.entity.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** Whose notes: the organisation's as a whole, or what holds for one of its vacancies. */
export interface NotesOf {
  readonly organisationId: string;
  readonly vacancyId: string | null;
}

/** Versions of information notes; they are public, because a volunteer must know them before saying yes (brief 4.2). */
@Injectable()
export class InformationNotesQueries {
  constructor(private readonly organisations: OrganisationsRepository) {}

  /** What holds now: the vacancy's own, else the organisation's; null when there is none. */
  current(tx: Tx, { organisationId, vacancyId }: NotesOf): Promise<InformationNote | null> {
    return vacancyId === null
      ? this.organisations.latestNote(tx, organisationId)
      : this.organisations.noteFor(tx, { organisationId, vacancyId });
  }

  /** Every version, newest first (at most 100): of the organisation as a whole, or only the vacancy's own. */
  versions(tx: Tx, { organisationId, vacancyId }: NotesOf): Promise<InformationNote[]> {
    return tx.manager.getRepository(InformationNote).find({
      where: vacancyId === null ? { organisationId, vacancyId: IsNull() } : { vacancyId },
      order: { version: 'DESC' },
      take: 100,
    });
  }

  /** One version that holds or held there; null when there is none of that number. */
  async version(
    tx: Tx,
    { organisationId, vacancyId }: NotesOf,
    version: number,
  ): Promise<InformationNote | null> {
    const found = await tx.manager.getRepository(InformationNote).findOneBy({ organisationId, version });
    return found !== null && (found.vacancyId === null || found.vacancyId === vacancyId) ? found : null;
  }
}
