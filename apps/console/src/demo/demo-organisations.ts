import { newId } from '#kernel';
import { organisationActivated, organisationSubmitted, organisationVerified, nameKey } from '#organisations';
import type { DemoAccounts } from './demo-accounts.js';
import type { DemoOrganisation } from './demo-files.js';
import type { Row } from './demo.repository.js';
import type { DemoWorld } from './demo-world.js';

/** An organisation of the demonstration with what its vacancies need. */
export interface PlacedOrganisation {
  readonly id: string;
  readonly noteId: string;
  /** Who answers for it. */
  readonly accountId: string;
  readonly file: DemoOrganisation;
  readonly activatedAt: Date | null;
}

interface Tables {
  readonly organisation: Row[];
  readonly organisation_contact: Row[];
  readonly membership: Row[];
  readonly information_note: Row[];
}

const organisationRow = (id: string, file: DemoOrganisation, created: Date, activated: Date | null): Row => ({
  id,
  name: file.name,
  name_key: nameKey(file.name),
  legal_form: file.legalForm,
  kind: file.kind,
  sector: file.sector,
  enterprise_number: file.enterpriseNumber ?? null,
  purpose_nl: file.purpose,
  purpose_fr: file.purposeFr ?? null,
  purpose_en: file.purposeEn ?? null,
  municipality: file.municipality,
  street: file.street ?? null,
  postcode: file.postcode,
  website: file.website ?? null,
  team_languages: file.languages,
  step_free: file.stepFree,
  employs_staff: file.employsStaff,
  state: file.state,
  created_at: created,
  submitted_at: file.state === 'DRAFT' ? null : created,
  activated_at: activated,
  version: 1,
});

const noteRow = (id: string, organisationId: string, file: DemoOrganisation, from: Date): Row => ({
  id,
  organisation_id: organisationId,
  version: 1,
  name: file.name,
  legal_form: file.legalForm,
  purpose_nl: file.purpose,
  purpose_fr: file.purposeFr ?? null,
  purpose_en: file.purposeEn ?? null,
  responsible_persons: file.responsible,
  insurance_civil: file.insurance.civilLiability,
  insurance_accident: file.insurance.accident,
  insurance_legal_aid: file.insurance.legalAid,
  expenses: file.expenses,
  expenses_day_cents: file.expenses === 'FLAT' ? 3000 : null,
  secrecy: file.secrecy,
  valid_from: from,
});

const contactRow = (organisationId: string, file: DemoOrganisation): Row => ({
  id: newId(),
  organisation_id: organisationId,
  role: 'CONTACT',
  first_name: file.contact.firstName,
  last_name: file.contact.lastName,
  email: file.contact.email,
  phone: file.contact.phone ?? null,
});

function tell(
  world: DemoWorld,
  id: string,
  file: DemoOrganisation,
  created: Date,
  activated: Date | null,
): void {
  if (file.state === 'DRAFT') return;
  world.tell(organisationSubmitted, { organisationId: id }, created);
  world.changed('organisation', id, { action: 'submit', from: 'DRAFT', to: 'SUBMITTED' }, created);
  if (!activated) return;
  world.tell(organisationVerified, { organisationId: id }, activated);
  world.tell(organisationActivated, { organisationId: id }, activated);
  world.changed('organisation', id, { action: 'activate', from: 'SUBMITTED', to: 'ACTIVE' }, activated);
}

/** Every organisation with its contact, member and information note. */
export function addOrganisations(
  world: DemoWorld,
  accounts: DemoAccounts,
): { rows: Tables; placed: Map<string, PlacedOrganisation> } {
  const rows: Tables = { organisation: [], organisation_contact: [], membership: [], information_note: [] };
  const placed = new Map<string, PlacedOrganisation>();
  for (const file of world.files.organisations) {
    const waiting = file.state === 'SUBMITTED' || file.state === 'DRAFT';
    const created = world.at(waiting ? -world.dice.whole(1, 9) : -world.dice.whole(390, 720));
    const activated = waiting ? null : world.later(created, world.dice.whole(1, 8));
    const id = newId(created.getTime());
    const noteId = newId(created.getTime());
    rows.organisation.push(organisationRow(id, file, created, activated));
    rows.organisation_contact.push(contactRow(id, file));
    rows.information_note.push(noteRow(noteId, id, file, created));
    const accountId = accounts.add('organisation', file.contact, created);
    rows.membership.push({ organisation_id: id, account_id: accountId, role: 'ADMIN', since: created });
    tell(world, id, file, created, activated);
    placed.set(file.key, { id, noteId, accountId, file, activatedAt: activated });
  }
  return { rows, placed };
}
