import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, dayInBrussels, type Actor } from '#kernel';
import { isUninsured, mustInsure } from './note-input.js';
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
 * active. Throws Refusal `organisation.changed.conflict` when somebody else saved in between, or
 * `organisation.insure-first`.
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
        await this.demandInsurance(tx, organisation, { legalForm, employsStaff: edit.details.employsStaff });
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

  /** Who starts to employ people has to insure its volunteers, and says so in the information note first (brief 4.3). */
  private async demandInsurance(
    tx: Tx,
    before: Organisation,
    after: Pick<Organisation, 'legalForm' | 'employsStaff'>,
  ): Promise<void> {
    if (mustInsure(before) || !mustInsure(after)) return;
    const note = await this.organisations.latestNote(tx, before.id);
    if (note && isUninsured(note)) throw new Refusal('organisation.insure-first');
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
