/** Who acts. Each kind is one PostgreSQL role, see `migrations/0001-foundations.ts`. */
export const actorKinds = [
  'visitor', 'candidate', 'organisation', 'referrer', 'desk', 'coordinator', 'admin', 'system',
  'gate',
] as const; // prettier-ignore
export type ActorKind = (typeof actorKinds)[number];

/** Somebody (or the system) on whose behalf a unit of work runs. */
export interface Actor {
  readonly kind: ActorKind;
  /** Account id, candidate id for kind `candidate`, null for visitor, system and gate. */
  readonly id: string | null;
  /** Organisations of which an organisation account is a member. */
  readonly organisationIds: readonly string[];
  /** The referrer organisation of a referrer worker. */
  readonly referrerId: string | null;
}

const plain = (kind: ActorKind): Actor => ({
  kind,
  id: null,
  organisationIds: [],
  referrerId: null,
});

/** Somebody without account: sees what is public, may hand something in. */
export const visitor = plain('visitor');
/** Background work: the worker's jobs. */
export const system = plain('system');
/** The door: looks up sessions, log-in tokens and private links, and nothing else. */
export const gate = plain('gate');

/** A candidate recognised by a private status link. */
export const candidateActor = (candidateId: string): Actor => ({
  ...plain('candidate'),
  id: candidateId,
});

/** Staff of the Steunpunt who see all of the bridge (brief 2.1). */
export const isCoordinator = (actor: Actor): boolean => actor.kind === 'coordinator';
/** People who receive candidates: desk workers and coordinators. */
export const isReception = (actor: Actor): boolean => actor.kind === 'desk' || actor.kind === 'coordinator';
/** A member of this organisation. */
export const worksFor = (actor: Actor, organisationId: string): boolean =>
  actor.kind === 'organisation' && actor.organisationIds.includes(organisationId);
