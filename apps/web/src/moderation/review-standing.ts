import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { ReviewRulesRepository, ReviewStandings } from '#vacancies';
import type { StandingBoxProps } from './review-standing-box.js';

/** What `StandingBox` shows. */
@Injectable()
export class StandingDesk {
  constructor(
    private readonly standings: ReviewStandings,
    private readonly rules: ReviewRulesRepository,
  ) {}

  /** For coordinators. */
  async of(tx: Tx, organisationId: string): Promise<StandingBoxProps> {
    return {
      organisationId,
      standing: await this.standings.of(tx, organisationId),
      why: await this.rules.whyAlways(tx, organisationId),
    };
  }
}
