import { any, isCoordinator, isReception, when, worksFor, type Actor, type Decision } from '#kernel';

/** What the rules need to know of an introduction. */
export interface IntroductionFacts {
  readonly candidateId: string;
  readonly organisationId: string;
}

type Rule = (actor: Actor, introduction: IntroductionFacts) => Decision;

const stranger = 'not-your-introduction';
const self: Rule = (actor, { candidateId }) =>
  when(actor.kind === 'candidate' && actor.id === candidateId, stranger);
const member: Rule = (actor, { organisationId }) => when(worksFor(actor, organisationId), stranger);
const reception: Rule = (actor) => when(isReception(actor), stranger);
const coordinator: Rule = (actor) => when(isCoordinator(actor), stranger);
const system: Rule = (actor) => when(actor.kind === 'system', stranger);

const oneOf =
  (...rules: Rule[]): Rule =>
  (actor, introduction) =>
    any(...rules.map((rule) => rule(actor, introduction)));

/**
 * Who may do what with an introduction (brief 2.1, UC-04). Reception acts on the word of the candidate or,
 * by phone, of the organisation. That an organisation sees nothing before SENT is row-level security's part.
 */
export const introductionPolicy = {
  // The system writes what was agreed at a stand of a market, with the stand's member as the witness (UC-16).
  suggest: oneOf(self, reception, system),
  agree: oneOf(self, reception, system),
  send: system,
  drop: system,
  answer: oneOf(member, reception),
  declineByOrganisation: oneOf(member, reception),
  meet: oneOf(member, self, reception),
  start: oneOf(member, self, reception),
  notStart: oneOf(member, self, reception),
  declineByCandidate: oneOf(self, reception, system),
  closeSilent: oneOf(coordinator, system),
  remind: oneOf(coordinator, system),
  escalate: system,
  tell: reception,
} satisfies Record<string, Rule>;

/** Pages of the coordinator's follow-up. */
export const followUpPolicy = (actor: Actor): Decision => when(isCoordinator(actor), 'coordinators-only');

/** Own pages of an organisation: its members. Which rows they see is decided per row. */
export const ownIntroductionsPolicy = (actor: Actor): Decision =>
  when(actor.kind === 'organisation', 'organisations-only');
