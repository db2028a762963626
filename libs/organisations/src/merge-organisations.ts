import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Refusal, system, type Actor } from '#kernel';
import { MergeRepository } from './merge.repository.js';
import type { Organisation } from './organisation.entity.js';
import { organisationLifecycle } from './organisation.lifecycle.js';
import { organisationMerged } from './organisation.messages.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

/**
 * A coordinator puts two organisations that are one together: what belonged to the first belongs to the second from
 * now on, its old address leads there, and the history of both stays readable. Throws Refusal
 * `organisation.merge-into-itself`, `organisation.merge-not-active`, `organisation.merge-into-company` or
 * `lifecycle.not-allowed`.
 */
@Injectable()
export class MergeOrganisations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly merge: MergeRepository,
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    { organisationId, intoId }: { organisationId: string; intoId: string },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(organisationPolicy.decide(actor));
        if (organisationId === intoId) throw new Refusal('organisation.merge-into-itself');
        // Always in the same order, so that two merges at once wait for each other instead of blocking.
        const [first = '', second = ''] = [organisationId, intoId].sort();
        const one = await this.organisations.takeForChange(tx, first);
        const two = await this.organisations.takeForChange(tx, second);
        const [gone, stays] = one.id === organisationId ? [one, two] : [two, one];
        const to = organisationLifecycle.next('merge', gone.state);
        if (stays.state !== 'ACTIVE') throw new Refusal('organisation.merge-not-active');
        // A company never has vacancies (brief 4.1), moved ones neither.
        if (stays.legalForm === 'COMPANY' && gone.legalForm !== 'COMPANY')
          throw new Refusal('organisation.merge-into-company');
        // As the system: a coordinator may not touch everything that moves, such as an invitation's address.
        await this.work.inName(tx, system, (sys) => this.moveAll(sys, gone, stays.id));
        const version = gone.version + 1;
        await this.organisations.save(tx, { ...gone, state: to, mergedInto: stays.id, version });
        const log = { subject: 'organisation', action: 'merge', note: null };
        await this.transitions.record(tx, { ...log, subjectId: gone.id, from: gone.state, to, note: `into ${stays.number}` });
        await this.transitions.record(tx, { ...log, subjectId: stays.id, from: stays.state, to: stays.state, note: `from ${gone.number}` });
        await this.outbox.announce(tx, organisationMerged, { organisationId: gone.id, intoId: stays.id });
      },
      outer,
    );
  } // prettier-ignore

  private async moveAll(tx: Tx, gone: Organisation, intoId: string): Promise<void> {
    // Nobody ever looked at who registered it: who decides at the organisation that stays, decides about them.
    if (gone.activatedAt === null) await this.merge.makePlainMembers(tx, gone.id);
    await this.merge.moveEverything(tx, gone.id, intoId);
  }
}
