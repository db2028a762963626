import { Injectable } from '@nestjs/common';
import { Clock, system } from '#kernel';
import { UnitOfWork, type Tx } from '#database';
import { CandidateNotesRepository } from './candidate-notes.repository.js';
import { openField, sealField, type FieldPlace } from './field-cipher.js';
import { MasterKey } from './master-key.js';

/** What is kept sealed of a candidate: wishes in own words, support asked for, note of the intake. */
export const noteKinds = ['WISHES', 'SUPPORT', 'INTAKE'] as const;
export type NoteKind = (typeof noteKinds)[number];

const place = (candidateId: string, kind: NoteKind): FieldPlace => ({
  table: 'candidate_note',
  row: `${candidateId}/${kind}`,
  column: 'ciphertext',
});

/**
 * Notes about one candidate, sealed with a data key of that candidate (brief 4.15). Who may read or write
 * which kind is decided by row-level security on the note: the actor's own rights apply.
 */
@Injectable()
export class CandidateNotes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notes: CandidateNotesRepository,
    private readonly master: MasterKey,
    private readonly clock: Clock,
  ) {}

  /** Writes or replaces a note; the candidate's row must exist. */
  async write(tx: Tx, candidateId: string, kind: NoteKind, text: string): Promise<void> {
    const key = await this.keyFor(tx, candidateId);
    await this.notes.keep(
      tx,
      candidateId,
      kind,
      sealField(key, text, place(candidateId, kind)),
      this.clock.now(),
    );
  }

  /** The note's text, or null when there is none, the actor may not see it, or the key was destroyed. */
  async read(tx: Tx, candidateId: string, kind: NoteKind): Promise<string | null> {
    const sealed = await this.notes.note(tx, candidateId, kind);
    if (sealed === null) return null;
    const wrapped = await this.work.inName(tx, system, (inner) => this.notes.wrappedKey(inner, candidateId));
    if (wrapped === null) return null;
    return openField(this.master.unwrap(wrapped, candidateId), sealed, place(candidateId, kind));
  }

  /** Takes a note away (consent for it withdrawn, or emptied by its writer). */
  async remove(tx: Tx, candidateId: string, kind: NoteKind): Promise<void> {
    // Candidate and referrer may change a note but have no right to delete rows; who may call is decided above.
    await this.work.inName(tx, system, (inner) => this.notes.remove(inner, candidateId, kind));
  }

  /** Keys are read and made by the system only: nobody's role needs them. */
  private keyFor(tx: Tx, candidateId: string): Promise<Buffer> {
    return this.work.inName(tx, system, async (inner) => {
      const kept = await this.notes.wrappedKey(inner, candidateId);
      if (kept !== null) return this.master.unwrap(kept, candidateId);
      await this.notes.keepKey(inner, candidateId, this.master.newDataKey(candidateId).wrapped);
      const wrapped = await this.notes.wrappedKey(inner, candidateId);
      return this.master.unwrap(wrapped ?? '', candidateId);
    });
  }
}
