import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Refusal, type Actor } from '#kernel';
import type { NoteDetails } from './note-input.js';
import { NoteKeeper } from './note-keeper.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

interface NewNote {
  readonly organisationId: string;
  /** Only for other agreements for one vacancy of the organisation. */
  readonly vacancyId?: string | null;
  /** The version of this note that the writer saw (0 when there was none). */
  readonly basedOn: number;
  readonly note: NoteDetails;
}

/**
 * Writes a new version of the information note; older ones stay, because volunteers were told what they say.
 * Throws Refusal `organisation.incomplete`, or `organisation.changed.conflict` when somebody wrote one in between.
 */
@Injectable()
export class WriteInformationNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly notes: NoteKeeper,
  ) {}

  /** Returns the new version. */
  execute(actor: Actor, input: NewNote, outer?: Tx): Promise<{ version: number }> {
    const { organisationId, vacancyId = null, basedOn, note } = input;
    return this.work.run(
      actor,
      async (tx) => {
        const organisation = await this.organisations.takeForChange(tx, organisationId);
        authorize(organisationPolicy.edit(actor, organisation));
        const newest =
          vacancyId === null
            ? await this.organisations.latestNote(tx, organisationId)
            : await this.organisations.noteFor(tx, { organisationId, vacancyId });
        if ((newest?.version ?? 0) !== basedOn) throw new Refusal('organisation.changed.conflict');
        await this.notes.check(tx, note, organisation);
        const version = (await this.organisations.lastNoteVersion(tx, organisationId)) + 1;
        await this.notes.write(tx, organisation, note, { vacancyId, version, createdBy: actor.id });
        return { version };
      },
      outer,
    );
  }
}
