import { Injectable } from '@nestjs/common';
import { UpdateCandidate } from '#candidates';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { CandidateNotes, maskText } from '#privacy';

/** Takes the words that tell too much out of a candidate's wishes. Throws Unknown. */
@Injectable()
export class CleanWishes {
  constructor(
    private readonly update: UpdateCandidate,
    private readonly notes: CandidateNotes,
  ) {}

  async execute(actor: Actor, candidateId: string, tx: Tx): Promise<void> {
    // An update without changes: it demands the right to edit this candidate and counts as contact.
    await this.update.execute(actor, { candidateId, changes: {} }, tx);
    const wishes = await this.notes.read(tx, candidateId, 'WISHES');
    if (wishes !== null) await this.notes.write(tx, candidateId, 'WISHES', maskText(wishes));
  }
}
