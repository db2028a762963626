import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, dayInBrussels, newId, type Actor } from '#kernel';
import type { InformationNote } from './information-note.entity.js';
import { LegalAmounts } from './legal-amounts.repository.js';
import { noteProblems, type NoteDetails } from './organisation-input.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** A stored note from what was filled in. */
export const noteRow = (
  note: NoteDetails,
  more: Pick<InformationNote, 'organisationId' | 'version' | 'validFrom' | 'createdBy'>,
): InformationNote => ({
  ...note,
  ...more,
  id: newId(),
  responsiblePersons: [...note.responsiblePersons],
  insurer: note.insuranceCivil ? note.insurer : null,
  expensesDayCents: note.expenses === 'FLAT' ? note.expensesDayCents : null,
});

/**
 * Writes a new version of the information note; older ones stay, because volunteers were told what they say.
 * Throws Refusal `organisation.incomplete`, or `organisation.changed.conflict` when somebody wrote one in between.
 */
@Injectable()
export class WriteInformationNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly amounts: LegalAmounts,
    private readonly clock: Clock,
  ) {}

  /** `basedOn` is the version that the writer saw (0 when there was none); returns the new one. */
  execute(
    actor: Actor,
    input: { organisationId: string; basedOn: number; note: NoteDetails },
    outer?: Tx,
  ): Promise<{ version: number }> {
    return this.work.run(
      actor,
      async (tx) => {
        const organisation = await this.organisations.takeForChange(tx, input.organisationId);
        authorize(organisationPolicy.edit(actor, organisation));
        const now = this.clock.now();
        const latest = await this.organisations.latestNote(tx, organisation.id);
        if ((latest?.version ?? 0) !== input.basedOn) throw new Refusal('organisation.changed.conflict');
        const max = await this.amounts.inForce(tx, 'expenses.day', dayInBrussels(now));
        const problems = Object.keys(noteProblems(input.note, organisation, max?.cents ?? null));
        if (problems.length > 0) throw new Refusal('organisation.incomplete', { fields: problems.join(' ') });
        const version = input.basedOn + 1;
        const more = { organisationId: organisation.id, version, validFrom: now, createdBy: actor.id };
        await this.organisations.addNote(tx, noteRow(input.note, more));
        return { version };
      },
      outer,
    );
  }
}
