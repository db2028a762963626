import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Refusal, type Actor } from '#kernel';
import type { ContactDetails, OrganisationDetails } from './organisation-input.js';
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
          version: organisation.version + 1,
        });
        await this.organisations.replaceContact(tx, {
          ...edit.contact,
          organisationId: organisation.id,
          role: 'CONTACT',
        });
      },
      outer,
    );
  }
}
