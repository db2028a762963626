import { Injectable } from '@nestjs/common';
import { CandidatesQueries } from '#candidates';
import type { Tx } from '#database';
import { Bug } from '#kernel';
import { HoldIntake, ReceptionQueries } from '#reception';

/** A talk with somebody who is a candidate already, at this desk. */
@Injectable()
export class TalksAtDesk {
  constructor(
    private readonly candidates: CandidatesQueries,
    private readonly reception: ReceptionQueries,
    private readonly intakes: HoldIntake,
  ) {}

  async hold(tx: Tx, candidateId: string): Promise<void> {
    const [point] = await this.reception.infoPoints(tx);
    if (!point) throw new Bug('there is no info point');
    await this.intakes.execute(tx.actor, { candidateId, infoPointId: point.id }, tx);
  }

  /** Throws Unknown for a candidate whom the actor may not see: what follows runs in the system's name. */
  async demandVisible(tx: Tx, candidateId: string): Promise<void> {
    await this.candidates.profile(tx, candidateId);
  }
}
