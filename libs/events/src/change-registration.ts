import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { MarketRecord } from './market-record.js';
import type { Registration } from './registration.entity.js';
import { registrationLifecycle, type RegistrationAction } from './registration.lifecycle.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** What every change of a registration shares. */
@Injectable()
export class ChangeRegistration {
  constructor(
    private readonly work: UnitOfWork,
    private readonly registrations: RegistrationsRepository,
    private readonly records: MarketRecord,
  ) {}

  /** Takes the registration under lock and does the command's own work with it; that work authorises first. */
  run(
    actor: Actor,
    registrationId: string,
    outer: Tx | undefined,
    work: (tx: Tx, registration: Registration) => Promise<void>,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => work(tx, await this.registrations.takeForChange(tx, registrationId)),
      outer,
    );
  }

  /** Moves to the next state, saves with `more` and records it. */
  async move(
    tx: Tx,
    registration: Registration,
    action: RegistrationAction,
    more: Partial<Registration> = {},
  ): Promise<void> {
    const from = registration.state;
    const state = registrationLifecycle.next(action, from);
    await this.registrations.save(tx, Object.assign(registration, more, { state }));
    await this.records.changed(tx, 'registration', registration, action, from);
  }
}
