import { Injectable } from '@nestjs/common';
import { Transitions, type Tx } from '#database';
import { Outbox, type MessageDefinition } from '#jobs';
import type { z } from 'zod';
import type { Organisation } from './organisation.entity.js';
import { organisationLifecycle, type OrganisationAction } from './organisation.lifecycle.js';
import { OrganisationsRepository } from './organisations.repository.js';

type OfOrganisation = MessageDefinition<z.ZodObject<{ organisationId: z.ZodUUID }>>;

/** What goes with a step. */
export interface Step {
  readonly action: OrganisationAction;
  readonly message: OfOrganisation;
  /** Coded reason for the log. */
  readonly note?: string;
  readonly changes?: Partial<Organisation>;
}

/** One step of the lifecycle on a row that its command has locked: decide, save, log, announce. */
@Injectable()
export class OrganisationSteps {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
  ) {}

  /** Throws Refusal `lifecycle.not-allowed`. */
  async take(tx: Tx, organisation: Organisation, step: Step): Promise<void> {
    const { id, state: from } = organisation;
    const to = organisationLifecycle.next(step.action, from);
    const version = organisation.version + 1;
    await this.organisations.save(tx, { ...organisation, ...step.changes, state: to, version });
    await this.transitions.record(tx, {
      subject: 'organisation', subjectId: id, action: step.action, from, to, note: step.note ?? null,
    }); // prettier-ignore
    await this.outbox.announce(tx, step.message, { organisationId: id });
  }
}
