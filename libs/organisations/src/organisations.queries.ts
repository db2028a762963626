import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import type {
  Contact,
  Lookalike,
  OrganisationLine,
  OwnOrganisation,
  PublicOrganisation,
} from './organisation-views.js';
import type { OrganisationState } from './organisation.lifecycle.js';
import { OrganisationsRepository } from './organisations.repository.js';

const publicColumns = `id, number, name, legal_form as "legalForm", kind, sector,
  enterprise_number as "enterpriseNumber", v_code as "vCode", purpose_nl as "purposeNl", purpose_fr as "purposeFr",
  purpose_en as "purposeEn", municipality, street, postcode, website, team_languages as "teamLanguages",
  step_free as "stepFree", accessibility, accessibility_on::text as "accessibilityOn",
  merged_into as "mergedInto", employs_staff as "employsStaff", state`;

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
              submitted_at as "submittedAt", version,
              (select m.role from membership m where m.organisation_id = organisation.id and m.account_id = app_actor())
                as "myRole"
         from organisation where id = $1`,
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

  /** Introductions that somebody agreed to and that are not over, asked by staff or the system. */
  async openIntroductions(tx: Tx, organisationId: string): Promise<number> {
    const rows: { count: number }[] = await tx.manager.query(
      `select count(*)::int as count from introduction
        where organisation_id = $1 and state in ('AGREED_BY_CANDIDATE', 'SENT', 'ANSWERED', 'MET')`,
      [organisationId],
    );
    return rows[0]?.count ?? 0;
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
