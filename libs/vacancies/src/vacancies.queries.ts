import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown, type CloseReason, type LegalForm, type Sector } from '#kernel';
import type { OrganisationState } from '#organisations';
import { ProposalsRepository } from './proposals.repository.js';
import { VacanciesRepository } from './vacancies.repository.js';
import type { VacancyContent, VacancyWordsAndTerms } from './vacancy-content.js';
import type { VacancyReturn } from './vacancy-parts.entity.js';
import type { PhotoSize } from './vacancy-photos.repository.js';
import type { ProposalState } from './vacancy-proposal.lifecycle.js';
import type { Vacancy } from './vacancy.entity.js';
import type { VacancyState } from './vacancy.lifecycle.js';

type Lang = 'nl' | 'fr' | 'en';
export interface VacancyWords {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** Everything that a visitor may read about one vacancy, with its organisation and information note. */
export interface PublicVacancy extends Omit<VacancyWordsAndTerms, 'texts' | 'sector'> {
  readonly id: string;
  readonly number: number;
  readonly state: VacancyState;
  readonly texts: Readonly<Partial<Record<Lang, VacancyWords>>>;
  /** Its own, or else that of the organisation. */
  readonly sector: Sector;
  /** All places are taken and people may queue; null while there is room. */
  readonly fullSince: Date | null;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  readonly expiresOn: string | null;
  readonly closeReason: CloseReason | null;
  /** Of the photo `photoId`, to leave room for it. */
  readonly photo: PhotoSize | null;
  /** Whom one may call: only while it is online and where the organisation chose the phone. */
  readonly call: { readonly firstName: string; readonly phone: string } | null;
  readonly organisation: {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly legalForm: LegalForm;
    readonly stepFree: boolean;
    readonly state: OrganisationState;
  };
  /** The note shown at publication, or the newest one; null when there is none yet. */
  readonly note: {
    readonly responsiblePersons: string[];
    readonly insuranceCivil: boolean;
    readonly insurer: string | null;
    readonly insuranceAccident: boolean;
    readonly insuranceLegalAid: boolean;
  } | null;
}

/** A vacancy as its organisation writes at it. */
export interface VacancyAtWork {
  readonly vacancy: Vacancy;
  /** What the forms show: the changes that wait over what is stored, and the present contact. */
  readonly content: VacancyContent;
  /** What is stored: the same as `content` while no changes wait. */
  readonly stored: VacancyContent;
  /** How far the waiting changes are; null when there are none. */
  readonly waiting: ProposalState | null;
}

/** A line of an organisation's or a coordinator's list. */
export interface VacancyLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: VacancyState;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly municipality: string | null;
  readonly places: number;
  readonly submittedAt: Date | null;
  readonly expiresOn: string | null;
  readonly updatedAt: Date;
}

const viewSql = `
  select v.id, v.number, v.state, v.themes, v.tasks, coalesce(v.sector, o.sector) as sector,
    v.target_groups as "targetGroups", v.municipality, v.street, v.place_kind as "placeKind",
    v.other_municipalities as "otherMunicipalities", v.transport_note as "transportNote",
    v.dutch_level as "dutchLevel", v.dutch_read as "dutchRead", v.languages_needed as "languagesNeeded",
    v.practise_dutch as "practiseDutch", v.team_languages as "teamLanguages", v.commitment, v.slots,
    v.hours_per_week as "hoursPerWeek", v.hours_flexible as "hoursFlexible", v.starts_on::text as "startsOn",
    v.ends_on::text as "endsOn", v.places, v.waiting_list as "waitingList", v.full_since as "fullSince",
    v.min_age as "minAge", v.min_age_reason as "minAgeReason", v.skills_wanted as "skillsWanted",
    v.skills_learnable as "skillsLearnable", v.certificates, v.support, v.accessibility, v.suited_for as "suitedFor",
    v.expenses, v.expenses_day_cents as "expensesDayCents", v.travel_paid as "travelPaid", v.secrecy,
    v.steps_before as "stepsBefore", v.weeks_before as "weeksBefore", v.react_by as "reactBy",
    v.walk_in_note as "walkInNote", v.photo_id as "photoId", v.photo_alt as "photoAlt",
    v.wanted_until::text as "wantedUntil", v.translate_later as "translateLater",
    v.published_at as "publishedAt", v.updated_at as "updatedAt", v.expires_on::text as "expiresOn",
    v.close_reason as "closeReason",
    (select jsonb_build_object('width', p.width, 'height', p.height)
       from vacancy_photo p where p.id = v.photo_id) as photo,
    (select jsonb_build_object('firstName', c.first_name, 'phone', c.phone) from vacancy_call(v.id) c) as call,
    (select jsonb_object_agg(t.lang, jsonb_build_object('title', t.title, 'summary', t.summary, 'body', t.body))
       from vacancy_text t where t.vacancy_id = v.id) as texts,
    jsonb_build_object('id', o.id, 'number', o.number, 'name', o.name, 'legalForm', o.legal_form,
      'stepFree', o.step_free, 'state', o.state) as organisation,
    (select jsonb_build_object('responsiblePersons', n.responsible_persons, 'insuranceCivil', n.insurance_civil,
        'insurer', n.insurer, 'insuranceAccident', n.insurance_accident, 'insuranceLegalAid', n.insurance_legal_aid)
       from information_note n
      where n.vacancy_id = v.id or (n.organisation_id = v.organisation_id and n.vacancy_id is null)
      order by n.vacancy_id nulls last, n.valid_from desc, n.version desc limit 1) as note
  from vacancy v join organisation o on o.id = v.organisation_id`;

const lineSql = `
  select v.id, v.number, coalesce(t.title, '') as title, v.state, v.organisation_id as "organisationId",
    o.name as "organisationName", v.municipality, v.places, v.submitted_at as "submittedAt",
    v.expires_on::text as "expiresOn", v.updated_at as "updatedAt"
  from vacancy v join organisation o on o.id = v.organisation_id
  left join vacancy_text t on t.vacancy_id = v.id and t.lang = 'nl'`;

/** Read models of vacancies; row-level security decides which rows the actor sees. */
@Injectable()
export class VacanciesQueries {
  constructor(
    private readonly vacancies: VacanciesRepository,
    private readonly proposals: ProposalsRepository,
  ) {}

  /** The whole vacancy as it was filled in; Unknown when absent or invisible. */
  whole(tx: Tx, id: string): Promise<{ vacancy: Vacancy; content: VacancyContent }> {
    return this.vacancies.content(tx, id);
  }

  /** What the forms of its organisation work on; Unknown when absent or invisible. */
  async forEditing(tx: Tx, id: string): Promise<VacancyAtWork> {
    const { vacancy, content: stored } = await this.vacancies.content(tx, id);
    const proposal = await this.proposals.open(tx, id);
    const content = proposal ? { ...proposal.content, contact: stored.contact } : stored;
    return { vacancy, content, stored, waiting: proposal?.state ?? null };
  }

  /** What coordinators remarked, newest first. */
  returns(tx: Tx, vacancyId: string): Promise<VacancyReturn[]> {
    return this.vacancies.returns(tx, vacancyId);
  }

  /**
   * One that visitors may open, by public number; Unknown otherwise. Closed ones too: look at `state`. That of an
   * organisation that is not active counts as paused, also in the seconds before the job has paused it.
   */
  async published(tx: Tx, number: number): Promise<PublicVacancy> {
    const vacancy: PublicVacancy = one(
      await tx.manager.query(
        `${viewSql} where v.number = $1 and v.state in ('PUBLISHED', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN')
           and v.published_at is not null`,
        [number],
      ),
    );
    const online = vacancy.state !== 'PUBLISHED' || vacancy.organisation.state === 'ACTIVE';
    return online ? vacancy : { ...vacancy, state: 'PAUSED' };
  }

  /** As visitors will see it, whatever its state; Unknown when invisible to the actor. */
  async preview(tx: Tx, id: string): Promise<PublicVacancy> {
    return one(await tx.manager.query(`${viewSql} where v.id = $1`, [id]));
  }

  /** An organisation's vacancies, what needs attention first, optionally of some states. */
  ofOrganisation(
    tx: Tx,
    organisationId: string,
    states: readonly VacancyState[] = [],
  ): Promise<VacancyLine[]> {
    return tx.manager.query(
      `${lineSql} where v.organisation_id = $1 and (cardinality($2::text[]) = 0 or v.state = any ($2::text[]))
        order by array_position(array['RETURNED', 'DRAFT', 'IN_REVIEW', 'PUBLISHED', 'PAUSED', 'EXPIRED', 'FILLED',
          'WITHDRAWN', 'REFUSED'], v.state), v.updated_at desc, v.id limit 500`,
      [organisationId, states],
    );
  }

  /** Open vacancies of an organisation, by title: for stands and pages of the organisation. */
  openOf(tx: Tx, organisationId: string): Promise<VacancyLine[]> {
    return tx.manager.query(
      `${lineSql} where v.organisation_id = $1 and v.state = 'PUBLISHED' order by lower(t.title), v.id`,
      [organisationId],
    );
  }

  /** How many vacancies of an organisation are in each state. */
  async countByState(tx: Tx, organisationId: string): Promise<ReadonlyMap<VacancyState, number>> {
    const rows: { state: VacancyState; count: number }[] = await tx.manager.query(
      `select state, count(*)::int as count from vacancy where organisation_id = $1 group by state`,
      [organisationId],
    );
    return new Map(rows.map((row) => [row.state, row.count]));
  }

  /** The contact of a vacancy; null for whoever may not see it. */
  async contact(
    tx: Tx,
    vacancyId: string,
  ): Promise<{ firstName: string; email: string | null; phone: string | null } | null> {
    const rows: { firstName: string; email: string | null; phone: string | null }[] = await tx.manager.query(
      `select first_name as "firstName", email, phone from vacancy_contact where vacancy_id = $1`,
      [vacancyId],
    );
    return rows[0] ?? null;
  }
}

function one<R>(rows: R[]): R {
  const row = rows[0];
  if (!row) throw new Unknown();
  return row;
}
