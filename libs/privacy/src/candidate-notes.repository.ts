import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { NoteKind } from './candidate-notes.js';

/** Rows of sealed notes and wrapped keys. */
@Injectable()
export class CandidateNotesRepository {
  async wrappedKey(tx: Tx, candidateId: string): Promise<string | null> {
    const rows: { wrapped: string }[] = await tx.manager.query(
      `select wrapped from candidate_key where candidate_id = $1`,
      [candidateId],
    );
    return rows[0]?.wrapped ?? null;
  }

  /** Keeps the key unless another transaction was first; read it again afterwards. */
  async keepKey(tx: Tx, candidateId: string, wrapped: string): Promise<void> {
    await tx.manager.query(
      `insert into candidate_key (candidate_id, wrapped) values ($1, $2) on conflict (candidate_id) do nothing`,
      [candidateId, wrapped],
    );
  }

  async note(tx: Tx, candidateId: string, kind: NoteKind): Promise<string | null> {
    const rows: { ciphertext: string }[] = await tx.manager.query(
      `select ciphertext from candidate_note where candidate_id = $1 and kind = $2`,
      [candidateId, kind],
    );
    return rows[0]?.ciphertext ?? null;
  }

  async keep(tx: Tx, candidateId: string, kind: NoteKind, ciphertext: string, at: Date): Promise<void> {
    // A visitor may only hand in: PostgreSQL asks for the right to read before it accepts "on conflict".
    const again =
      tx.actor.kind === 'visitor'
        ? ''
        : `on conflict (candidate_id, kind) do update set ciphertext = excluded.ciphertext, written_at = excluded.written_at`;
    await tx.manager.query(
      `insert into candidate_note (candidate_id, kind, ciphertext, written_at) values ($1, $2, $3, $4) ${again}`,
      [candidateId, kind, ciphertext, at],
    );
  }

  async remove(tx: Tx, candidateId: string, kind: NoteKind): Promise<void> {
    await tx.manager.query(`delete from candidate_note where candidate_id = $1 and kind = $2`, [
      candidateId,
      kind,
    ]);
  }
}
