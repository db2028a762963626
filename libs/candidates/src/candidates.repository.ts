import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '#database';
import { Unknown, newCode } from '#kernel';
import { Candidate } from './candidate.entity.js';
import { Consent, type ConsentPurpose } from './consent.entity.js';

const referenceLength = 6;

/** The only writer of `candidate` and `consent`. */
@Injectable()
export class CandidatesRepository {
  /** Plain insert: whoever enrols somebody need not be able to read candidates. */
  async add(tx: Tx, candidate: Candidate): Promise<void> {
    await tx.manager.getRepository(Candidate).insert({ ...candidate });
  }

  /** A reference code that nobody has; call it in the system's name, others cannot see all codes. */
  async freeReference(tx: Tx): Promise<string> {
    const proposals = Array.from({ length: 5 }, () => newCode(referenceLength));
    const rows: { code: string }[] = await tx.manager.query(
      `select code from unnest($1::text[]) with ordinality as proposed (code, nr)
        where not exists (select 1 from candidate c where c.reference = code) order by nr limit 1`,
      [proposals],
    );
    return rows[0]?.code ?? newCode(referenceLength);
  }

  /** The row, locked until the end of the transaction; Unknown when the actor may not see it. */
  async takeForChange(tx: Tx, id: string): Promise<Candidate> {
    const found = await tx.manager
      .getRepository(Candidate)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Unknown();
    return found;
  }

  async save(tx: Tx, candidate: Candidate): Promise<void> {
    candidate.version += 1;
    await tx.manager.getRepository(Candidate).save(candidate);
  }

  async addConsent(tx: Tx, consent: Consent): Promise<void> {
    await tx.manager.getRepository(Consent).insert({ ...consent });
  }

  /** Agreements that hold now; of one purpose when given. */
  liveConsents(tx: Tx, candidateId: string, purpose?: ConsentPurpose): Promise<Consent[]> {
    const where = { candidateId, withdrawnAt: IsNull(), ...(purpose ? { purpose } : {}) };
    return tx.manager.getRepository(Consent).find({ where, order: { givenAt: 'ASC' } });
  }

  async withdrawConsent(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.manager.getRepository(Consent).update({ id }, { withdrawnAt: at });
  }
}
