import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, dayInBrussels, newId, system } from '#kernel';
import { AccountsRepository, CreateAccount } from '#people';
import { NoteKeeper } from './note-keeper.js';
import type { OrganisationDetails, Registration } from './organisation-input.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** The steps of a registration: check it, look whether the person is known, write it down. */
@Injectable()
export class RegistrationDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly accounts: AccountsRepository,
    private readonly createAccount: CreateAccount,
    private readonly notes: NoteKeeper,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal `organisation.incomplete` or `organisation.number-taken`. */
  async check(tx: Tx, { details, note }: Registration): Promise<void> {
    if (note !== null) await this.notes.check(tx, note, details);
    else if (details.legalForm !== 'COMPANY') throw new Refusal('organisation.incomplete');
    await this.checkNumber(tx, details.enterpriseNumber, null);
  }

  async checkNumber(tx: Tx, number: string | null, exceptId: string | null): Promise<void> {
    if (number === null) return;
    // As the system: whoever registers may not see organisations that wait or belong to others.
    const taken = await this.work.inName(tx, system, (sys) =>
      this.organisations.isNumberTaken(sys, number, exceptId),
    );
    if (taken) throw new Refusal('organisation.number-taken');
  }

  /** The account that has this address, or null. */
  async ownerOf(tx: Tx, email: string): Promise<string | null> {
    // As the system: a visitor may not see accounts.
    const account = await this.work.inName(tx, system, (sys) => this.accounts.byEmail(sys, email));
    return account?.id ?? null;
  }

  /** Writes organisation, account when needed, membership, contact and first information note. */
  async enter(tx: Tx, registration: Registration): Promise<string> {
    const { details, note, contact } = registration;
    const id = newId();
    const now = this.clock.now();
    await this.organisations.add(tx, {
      ...rowOf(details), id, state: 'SUBMITTED', stateReason: null, stateComment: null, createdAt: now, submittedAt: now,
      activatedAt: null, accessibilityOn: details.accessibility.length > 0 ? dayInBrussels(now) : null, awakeAt: null,
      quietMailedAt: null, mergedInto: null, version: 1,
    }); // prettier-ignore
    const accountId = tx.actor.id ?? (await this.newAccount(tx, registration));
    await this.organisations.addMember(tx, id, accountId, 'ADMIN', now);
    await this.organisations.addContact(tx, { ...contact, organisationId: id, role: 'CONTACT' });
    const entry = { vacancyId: null, version: 1, createdBy: accountId };
    if (note !== null) await this.notes.write(tx, { ...details, id }, note, entry);
    return id;
  }

  private async newAccount(tx: Tx, { contact, lang }: Registration): Promise<string> {
    const { firstName, lastName, email } = contact;
    const account = await this.createAccount.execute(tx, {
      kind: 'organisation',
      email,
      firstName,
      lastName,
      lang,
    });
    return account.id;
  }
}

/** The columns that an organisation fills in itself. */
export const rowOf = (details: OrganisationDetails) => ({
  ...details,
  teamLanguages: [...details.teamLanguages],
  accessibility: [...details.accessibility],
});
