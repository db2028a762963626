import { all, any, isCoordinator, when, worksFor, type Actor, type Decision, type LegalForm } from '#kernel';
import type { OrganisationState } from '#organisations';
import { editableStates, type VacancyState } from './vacancy.lifecycle.js';

export interface EmployerFacts {
  readonly id: string;
  readonly legalForm: LegalForm;
  readonly state: OrganisationState;
}

export interface VacancyFacts {
  readonly organisationId: string;
  readonly state: VacancyState;
}

const member = (actor: Actor, organisationId: string) =>
  when(worksFor(actor, organisationId), 'not-your-organisation');
const coordinator = (actor: Actor) => when(isCoordinator(actor), 'coordinators-only');
const itself = (actor: Actor) => when(actor.kind === 'system', 'system-only');
const memberOrCoordinator = (actor: Actor, organisationId: string) =>
  any(member(actor, organisationId), coordinator(actor));

/** Who may do what with a vacancy (UC-03). */
export const vacancyPolicy = {
  /** Kinds of actor that change vacancies at all; asked before a row is locked. */
  change: (actor: Actor): Decision =>
    any(when(actor.kind === 'organisation', 'organisations-only'), coordinator(actor), itself(actor)),
  /** Own pages: members, and coordinators who help them. */
  ownPages: (actor: Actor): Decision =>
    any(when(actor.kind === 'organisation', 'organisations-only'), coordinator(actor)),
  /** A company can register but never asks for volunteers (brief 4.1). */
  draft: (actor: Actor, organisation: EmployerFacts): Decision =>
    all(
      any(memberOrCoordinator(actor, organisation.id), itself(actor)),
      when(organisation.legalForm !== 'COMPANY', 'vacancy.company'),
      when(!['REJECTED', 'ARCHIVED'].includes(organisation.state), 'vacancy.organisation-closed'),
    ),
  see: (actor: Actor, vacancy: VacancyFacts): Decision => memberOrCoordinator(actor, vacancy.organisationId),
  edit: (actor: Actor, vacancy: VacancyFacts): Decision =>
    all(
      memberOrCoordinator(actor, vacancy.organisationId),
      when(editableStates.includes(vacancy.state), 'vacancy.closed'),
    ),
  /** Submit, pause, resume, renew, close. */
  manage: (actor: Actor, vacancy: VacancyFacts): Decision =>
    any(memberOrCoordinator(actor, vacancy.organisationId), itself(actor)),
  /** Publish or return. */
  review: (actor: Actor): Decision => coordinator(actor),
  /** The queue of vacancies to review. */
  moderate: (actor: Actor): Decision => coordinator(actor),
  /** Close because time or places are up. */
  settle: (actor: Actor): Decision => itself(actor),
  /** An organisation's own list (UC-03): staff and the operator's console. */
  import: (actor: Actor): Decision => any(coordinator(actor), itself(actor)),
};
