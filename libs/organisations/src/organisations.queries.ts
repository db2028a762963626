import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown, type LegalForm, type OrganisationKind, type Sector } from '#kernel';
import type { InformationNote } from './information-note.entity.js';
import type { OrganisationState, RejectReason } from './organisation.lifecycle.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** A line of a coordinator's list. */
export interface OrganisationLine {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly municipality: string;
  readonly state: OrganisationState;
  readonly submittedAt: Date | null;
}

/** An organisation that may be the same as the one looked at. */
export interface Lookalike {
  readonly id: string;
  readonly name: string;
  readonly state: OrganisationState;
  readonly sameNumber: boolean;
  /** 0 to 100. */
  readonly likeness: number;
}

/** What anybody may know of an organisation, with the newest information note. */
export interface PublicOrganisation {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly enterpriseNumber: string | null;
  readonly purposeNl: string;
  readonly purposeFr: string | null;
  readonly purposeEn: string | null;
  readonly municipality: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly website: string | null;
  readonly teamLanguages: string[];
  readonly stepFree: boolean;
  readonly employsStaff: boolean;
  readonly state: OrganisationState;
}

/** What its own people and the coordinators know of it besides. */
export interface OwnOrganisation extends PublicOrganisation {
  readonly stateReason: RejectReason | null;
  readonly stateComment: string | null;
  readonly submittedAt: Date | null;
  readonly version: number;
  /** The newest information note. */
  readonly note: InformationNote | null;
}

export interface Contact {
  readonly role: 'CONTACT' | 'RESPONSIBLE';
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string | null;
}

const publicColumns = `id, number, name, legal_form as "legalForm", kind, sector,
  enterprise_number as "enterpriseNumber", purpose_nl as "purposeNl", purpose_fr as "purposeFr",
  purpose_en as "purposeEn", municipality, street, postcode, website, team_languages as "teamLanguages",
  step_free as "stepFree", employs_staff as "employsStaff", state`;

const lineColumns = `id, number, name, legal_form as "legalForm", kind, sector, municipality, state,
  submitted_at as "submittedAt"`;

/** Likeness of two names from which they are shown side by side. */
const likeEnough = 0.35;

/** Read models of organisations; row-level security decides which rows the actor sees. */
@Injectable()
export class OrganisationsQueries {
  constructor(private readonly organisations: OrganisationsRepository) {}

  /** Registrations that wait for a coordinator, longest waiting first. */
  waiting(tx: Tx): Promise<OrganisationLine[]> {
    return tx.manager.query(
      `select ${lineColumns} from organisation where state in ('SUBMITTED', 'VERIFIED') order by submitted_at, id`,
    );
  }

  /** Organisations that are with us, by name; one page of `perPage` with the number of all. */
  async list(
    tx: Tx,
    { words, page, perPage }: { words: string; page: number; perPage: number },
  ): Promise<{ items: OrganisationLine[]; total: number }> {
    const rows: (OrganisationLine & { total: number })[] = await tx.manager.query(
      `select ${lineColumns}, count(*) over ()::int as total from organisation
        where state not in ('DRAFT', 'SUBMITTED', 'VERIFIED')
          and ($1 = '' or lower(name) like '%' || replace(replace(replace(lower($1), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')
        order by lower(name), id limit $2 offset $3`,
      [words, perPage, (page - 1) * perPage],
    );
    return { items: rows, total: rows[0]?.total ?? 0 };
  }

  /** Organisations with the same enterprise number or a similar name, best first (at most five). */
  lookalikes(tx: Tx, organisationId: string): Promise<Lookalike[]> {
    return tx.manager.query(
      `select other.id, other.name, other.state,
              coalesce(other.enterprise_number = mine.enterprise_number, false) as "sameNumber",
              round(similarity(lower(other.name), lower(mine.name)) * 100)::int as likeness
         from organisation mine join organisation other on other.id <> mine.id
        where mine.id = $1 and (other.enterprise_number = mine.enterprise_number
           or similarity(lower(other.name), lower(mine.name)) >= $2)
        order by "sameNumber" desc, likeness desc, other.id limit 5`,
      [organisationId, likeEnough],
    );
  }

  /** By public number; Unknown when absent or not (yet) public for this actor. */
  async byNumber(tx: Tx, number: number): Promise<PublicOrganisation> {
    return one(
      await tx.manager.query(`select ${publicColumns} from organisation where number = $1`, [number]),
    );
  }

  /** By id; Unknown when absent or invisible. */
  async byId(tx: Tx, id: string): Promise<PublicOrganisation> {
    return one(await tx.manager.query(`select ${publicColumns} from organisation where id = $1`, [id]));
  }

  /** With the newest information note, for own pages and moderation; Unknown when absent or invisible. */
  async own(tx: Tx, id: string): Promise<OwnOrganisation> {
    const rows: Omit<OwnOrganisation, 'note'>[] = await tx.manager.query(
      `select ${publicColumns}, state_reason as "stateReason", state_comment as "stateComment",
              submitted_at as "submittedAt", version from organisation where id = $1`,
      [id],
    );
    return { ...one(rows), note: await this.organisations.latestNote(tx, id) };
  }

  /** Organisations whose website has one of these domains (lower case, without www). */
  byWebsite(tx: Tx, domains: readonly string[]): Promise<PublicOrganisation[]> {
    return tx.manager.query(
      `select ${publicColumns} from organisation
        where regexp_replace(lower(website), '^https?://(www\\.)?([^/:]+).*$', '\\2') = any ($1::text[])
          and state not in ('REJECTED', 'ARCHIVED') order by id`,
      [domains.map((domain) => domain.toLowerCase())],
    );
  }

  /** The organisations of a member, by name. */
  ofMember(tx: Tx, accountId: string): Promise<{ id: string; name: string; state: OrganisationState }[]> {
    return tx.manager.query(
      `select o.id, o.name, o.state from membership m join organisation o on o.id = m.organisation_id
        where m.account_id = $1 order by lower(o.name), o.id`,
      [accountId],
    );
  }

  /** The people whom the Steunpunt can reach; empty for whoever may not see them. */
  contacts(tx: Tx, organisationId: string): Promise<Contact[]> {
    return tx.manager.query(
      `select role, first_name as "firstName", last_name as "lastName", email, phone
         from organisation_contact where organisation_id = $1 order by role, last_name, id`,
      [organisationId],
    );
  }

  /** Whom to write about an organisation: its members' accounts (jobs of the system). */
  mailTo(
    tx: Tx,
    organisationId: string,
  ): Promise<{ accountId: string; email: string; lang: 'nl' | 'fr' | 'en' }[]> {
    return tx.manager.query(
      `select a.id as "accountId", a.email, a.lang from membership m join account a on a.id = m.account_id
        where m.organisation_id = $1 and a.state = 'ACTIVE' order by a.id`,
      [organisationId],
    );
  }
}

function one<R>(rows: R[]): R {
  const row = rows[0];
  if (!row) throw new Unknown();
  return row;
}
