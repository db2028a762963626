import { Injectable } from '@nestjs/common';
import { Transitions, type Tx } from '#database';
import { Outbox } from '#jobs';
import type { Candidate } from './candidate.entity.js';
import { candidateActivated } from './candidate.messages.js';

/** Log and message of an enrolment. */
@Injectable()
export class EnrolmentRecord {
  constructor(
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
  ) {}

  async enrolled(tx: Tx, { id, state, route }: Candidate): Promise<void> {
    await this.transitions.record(tx, {
      subject: 'candidate',
      subjectId: id,
      action: 'enrol',
      from: null,
      to: state,
    });
    if (state === 'ACTIVE') await this.outbox.announce(tx, candidateActivated, { candidateId: id, route });
  }
}
