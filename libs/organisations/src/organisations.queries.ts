import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import type {
  Contact,
  HistoryLine,
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

/** Read models of organisations; row-level security decides which rows the actor sees. */
@Injectable()
export class OrganisationsQueries {
  constructor(private readonly organisations: OrganisationsRepository) {}

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

  /** Those that became part of it, by name. */
  mergedFrom(tx: Tx, id: string): Promise<PublicOrganisation[]> {
    return tx.manager.query(
      `select ${publicColumns} from organisation where merged_into = $1 order by lower(name), id`,
      [id],
    );
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

  /** What happened to it, newest first: who did what and why. For coordinators. */
  history(tx: Tx, organisationId: string): Promise<HistoryLine[]> {
    return tx.manager.query(
      `select t.at, t.action, t.from_state as "from", t.to_state as "to", t.actor_kind as "actorKind",
              a.first_name || ' ' || a.last_name as "actorName",
              case when t.action like 'member-%' then null else t.note end as note,
              m.first_name || ' ' || m.last_name as "memberName"
         from transition t
         left join account a on a.id = t.actor_id
         left join account m on m.id = case when t.action like 'member-%' then t.note::uuid end
        where t.subject = 'organisation' and t.subject_id = $1 order by t.at desc, t.id desc limit 500`,
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
