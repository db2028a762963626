import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, Unknown, newId, system, type Actor } from '#kernel';
import { EditionsRepository } from './editions.repository.js';
import { MarketRecord, aboutStand } from './market-record.js';
import { standApplied } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { standsOpen } from './market-times.js';
import type { Stand } from './stand.entity.js';
import { StandSteps } from './stand-steps.js';
import { StandsRepository } from './stands.repository.js';

/** Which organisation, where, with which of its open vacancies. */
export interface StandApplication {
  readonly editionId: string;
  readonly organisationId: string;
  readonly vacancyIds: readonly string[];
}

/**
 * An organisation asks for a stand with its own published vacancies (UC-15), asks again after it withdrew, or
 * changes what its stand offers. Returns the stand's id. Refusals `market.stands-closed`, `market.no-vacancies`
 * (none, or not its own, or not public), `market.stand-refused`.
 */
@Injectable()
export class ApplyForStand {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsRepository,
    private readonly stands: StandsRepository,
    private readonly steps: StandSteps,
    private readonly records: MarketRecord,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: StandApplication, outer?: Tx): Promise<string> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(marketPolicy.apply(actor, input));
        await this.demandOpen(tx, input.editionId);
        const offered = await this.stands.openOnes(tx, input.organisationId, input.vacancyIds);
        if (offered.length === 0 || offered.length < new Set(input.vacancyIds).size) {
          throw new Refusal('market.no-vacancies');
        }
        const stand = await this.applied(tx, input);
        await this.stands.saveVacancies(tx, stand.id, offered);
        return stand.id;
      },
      outer,
    );
  }

  private async demandOpen(tx: Tx, editionId: string): Promise<void> {
    // The organisation may not lock an edition; the lock makes two members at once give one stand.
    const edition = await this.work.inName(tx, system, (all) => this.editions.takeForChange(all, editionId));
    if (!edition.publishedAt) throw new Unknown();
    if (!standsOpen(edition, this.clock.now())) throw new Refusal('market.stands-closed');
  }

  private async applied(tx: Tx, { editionId, organisationId }: StandApplication): Promise<Stand> {
    const existing = await this.stands.ofOrganisation(tx, editionId, organisationId);
    if (existing?.state === 'REFUSED') throw new Refusal('market.stand-refused');
    if (existing?.state === 'WITHDRAWN') {
      await this.steps.move(tx, existing, 'applyAgain', { appliedAt: this.clock.now() });
      await this.records.tell(tx, standApplied, aboutStand(existing));
    }
    if (existing) return existing;
    const stand = newStand(editionId, organisationId, this.clock.now());
    await this.stands.add(tx, stand);
    await this.records.changed(tx, 'stand', stand, 'apply', null);
    await this.records.tell(tx, standApplied, aboutStand(stand));
    return stand;
  }
}

const newStand = (editionId: string, organisationId: string, appliedAt: Date): Stand => ({
  id: newId(),
  editionId,
  organisationId,
  state: 'APPLIED',
  tableNumber: null,
  preparedAt: null,
  exceptionReason: null,
  refusedReason: null,
  appliedAt,
  confirmedAt: null,
  version: 1,
});
