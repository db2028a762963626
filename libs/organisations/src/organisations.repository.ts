import { Injectable } from '@nestjs/common';
import { IsNull, QueryFailedError } from 'typeorm';
import { Refusal, Unknown, newId } from '#kernel';
import type { Tx } from '#database';
import { InformationNote } from './information-note.entity.js';
import { nameKey } from './name-likeness.js';
import { OrganisationContact } from './organisation-contact.entity.js';
import { Organisation } from './organisation.entity.js';

const numberIndex = 'organisation_enterprise_number';

async function orNumberTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const cause: unknown = error instanceof QueryFailedError ? error.driverError : null;
    if (cause instanceof Error && 'constraint' in cause && cause.constraint === numberIndex) {
      throw new Refusal('organisation.number-taken', {}, { cause: error });
    }
    throw error;
  }
}

/** The only writer of organisations, their members, contacts and information notes. */
@Injectable()
export class OrganisationsRepository {
  async add(tx: Tx, organisation: Omit<Organisation, 'number' | 'nameKey'>): Promise<void> {
    const row = { ...organisation, nameKey: nameKey(organisation.name) };
    await orNumberTaken(tx.manager.getRepository(Organisation).insert(row));
  }

  /** The row, locked until the transaction ends; Unknown when absent or not to be changed by this actor. */
  async takeForChange(tx: Tx, id: string): Promise<Organisation> {
    const found = await tx.manager
      .getRepository(Organisation)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Unknown();
    return found;
  }

  /** The row, which nobody merges or closes before this transaction ends; Unknown otherwise. */
  async takeForUse(tx: Tx, id: string): Promise<Organisation> {
    const found = await tx.manager
      .getRepository(Organisation)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_read' } });
    if (!found) throw new Unknown();
    return found;
  }

  /** The row as the actor may see it; Unknown otherwise. */
  async get(tx: Tx, id: string): Promise<Organisation> {
    const found = await tx.manager.getRepository(Organisation).findOneBy({ id });
    if (!found) throw new Unknown();
    return found;
  }

  async save(tx: Tx, organisation: Organisation): Promise<void> {
    const row = { ...organisation, nameKey: nameKey(organisation.name) };
    await orNumberTaken(tx.manager.getRepository(Organisation).update({ id: organisation.id }, row));
  }

  /** True when an organisation that is still with us has this number. Ask as the system: others are invisible. */
  async isNumberTaken(tx: Tx, enterpriseNumber: string, exceptId: string | null): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `select 1 from organisation where enterprise_number = $1 and id is distinct from $2::uuid
          and state not in ('REJECTED', 'ARCHIVED')`,
      [enterpriseNumber, exceptId],
    );
    return rows.length > 0;
  }

  async addMember(
    tx: Tx,
    organisationId: string,
    accountId: string,
    role: 'ADMIN' | 'MEMBER',
    since: Date,
  ): Promise<void> {
    await tx.manager.query(
      `insert into membership (organisation_id, account_id, role, since) values ($1, $2, $3, $4)`,
      [organisationId, accountId, role, since],
    );
  }

  async addContact(tx: Tx, contact: Omit<OrganisationContact, 'id'>): Promise<void> {
    await tx.manager.getRepository(OrganisationContact).insert({ ...contact, id: newId() });
  }

  /** Replaces the person whom the Steunpunt can reach. */
  async replaceContact(tx: Tx, contact: Omit<OrganisationContact, 'id'>): Promise<void> {
    const { organisationId, role } = contact;
    await tx.manager.getRepository(OrganisationContact).delete({ organisationId, role });
    await this.addContact(tx, contact);
  }

  async addNote(tx: Tx, note: InformationNote): Promise<void> {
    await tx.manager.getRepository(InformationNote).insert(note);
  }

  /** The newest information note of the organisation as a whole, or null. */
  latestNote(tx: Tx, organisationId: string): Promise<InformationNote | null> {
    return tx.manager
      .getRepository(InformationNote)
      .findOne({ where: { organisationId, vacancyId: IsNull() }, order: { version: 'DESC' } });
  }

  /**
   * What holds for one vacancy: its own newest note where there is one, also when it was written before a merge, else
   * the organisation's; or null.
   */
  async noteFor(
    tx: Tx,
    { organisationId, vacancyId }: { organisationId: string; vacancyId: string },
  ): Promise<InformationNote | null> {
    const own = await tx.manager
      .getRepository(InformationNote)
      .findOne({ where: { vacancyId }, order: { validFrom: 'DESC', version: 'DESC' } });
    return own ?? this.latestNote(tx, organisationId);
  }

  /** The highest version of any note of the organisation; 0 when there is none. */
  async lastNoteVersion(tx: Tx, organisationId: string): Promise<number> {
    return (await tx.manager.getRepository(InformationNote).maximum('version', { organisationId })) ?? 0;
  }
}
