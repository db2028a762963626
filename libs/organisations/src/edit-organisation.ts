import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, dayInBrussels, type Actor } from '#kernel';
import type { ContactDetails, OrganisationDetails } from './organisation-input.js';
import type { Organisation } from './organisation.entity.js';
import { organisationChanged } from './organisation.messages.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { RegistrationDesk, rowOf } from './registration-desk.js';

export interface OrganisationEdit {
  readonly organisationId: string;
  /** The version that the writer saw. */
  readonly version: number;
  readonly details: OrganisationDetails;
  readonly contact: ContactDetails;
}

/**
 * Changes what an organisation says about itself. Legal form and kind stay as the coordinator saw them once it is
 * active. Throws Refusal `organisation.changed.conflict` when somebody else saved in between.
 */
@Injectable()
export class EditOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly desk: RegistrationDesk,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, edit: OrganisationEdit, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const organisation = await this.organisations.takeForChange(tx, edit.organisationId);
        authorize(organisationPolicy.edit(actor, organisation));
        if (organisation.version !== edit.version) throw new Refusal('organisation.changed.conflict');
        await this.desk.checkNumber(tx, edit.details.enterpriseNumber, organisation.id);
        const settled = organisation.state !== 'SUBMITTED' && actor.kind !== 'coordinator';
        const { legalForm, kind } = settled ? organisation : edit.details;
        await this.organisations.save(tx, {
          ...organisation,
          ...rowOf(edit.details),
          legalForm,
          kind,
          accessibilityOn: this.declaredOn(organisation, edit.details),
          version: organisation.version + 1,
        });
        await this.outbox.announce(tx, organisationChanged, { organisationId: organisation.id });
        await this.organisations.replaceContact(tx, {
          ...edit.contact,
          organisationId: organisation.id,
          role: 'CONTACT',
        });
      },
      outer,
    );
  }

  // The day stays when nothing about accessibility changed: it says how old the declaration is.
  private declaredOn(before: Organisation, { accessibility, stepFree }: OrganisationDetails): string | null {
    if (accessibility.length === 0 && !stepFree) return null;
    const same =
      before.stepFree === stepFree &&
      [...before.accessibility].sort().join() === [...accessibility].sort().join();
    return same && before.accessibilityOn ? before.accessibilityOn : dayInBrussels(this.clock.now());
  }
}
