import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, Refusal, dayInBrussels, newId } from '#kernel';
import type { InformationNote } from './information-note.entity.js';
import { LegalAmounts } from './legal-amounts.repository.js';
import { LegalTexts } from './legal-texts.repository.js';
import { noteProblems, type InsuranceFacts, type NoteDetails } from './note-input.js';
import type { OrganisationDetails } from './organisation-input.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** Who the organisation is at this moment: frozen in its note. */
export type NoteSubject = Pick<
  OrganisationDetails,
  'name' | 'legalForm' | 'purposeNl' | 'purposeFr' | 'purposeEn'
> & { readonly id: string };

interface NoteEntry {
  readonly vacancyId: string | null;
  readonly version: number;
  readonly createdBy: string | null;
}

/** Checks information notes by the law of the day and writes them down. */
@Injectable()
export class NoteKeeper {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly amounts: LegalAmounts,
    private readonly texts: LegalTexts,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal `organisation.incomplete` with the names of the fields. */
  async check(tx: Tx, note: NoteDetails, organisation: InsuranceFacts): Promise<void> {
    const max = await this.amounts.inForce(tx, 'expenses.day', this.today());
    const problems = Object.keys(noteProblems(note, organisation, max?.cents ?? null));
    if (problems.length > 0) throw new Refusal('organisation.incomplete', { fields: problems.join(' ') });
  }

  /** Writes a note that was checked; returns its id. */
  async write(tx: Tx, subject: NoteSubject, note: NoteDetails, entry: NoteEntry): Promise<string> {
    const notice = note.insuranceCivil
      ? null
      : await this.texts.inForce(tx, 'liability.uninsured', 'nl', this.today());
    const row = {
      ...noteRow(subject, note, entry),
      validFrom: this.clock.now(),
      insuranceNoticeId: notice?.id ?? null,
    };
    await this.organisations.addNote(tx, row);
    return row.id;
  }

  private today(): string {
    return dayInBrussels(this.clock.now());
  }
}

function noteRow(
  { id: organisationId, name, legalForm, purposeNl, purposeFr, purposeEn }: NoteSubject,
  { insuranceNoticeAccepted: _accepted, ...note }: NoteDetails,
  entry: NoteEntry,
): Omit<InformationNote, 'validFrom' | 'insuranceNoticeId'> {
  return {
    ...note,
    ...entry,
    id: newId(),
    organisationId,
    name,
    legalForm,
    purposeNl,
    purposeFr,
    purposeEn,
    responsiblePersons: [...note.responsiblePersons],
    insurer: note.insuranceCivil ? note.insurer : null,
    policyNumber: note.insuranceCivil ? note.policyNumber : null,
    expensesDayCents: note.expenses === 'FLAT' ? note.expensesDayCents : null,
  };
}
